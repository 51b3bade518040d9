import Casework
import Drawing

// The fields of the larger forms.
extension DeskState {
  func settleFields(on day: String) -> [FormField] {
    let ending = FieldEntry(path: ["ending"], field: Field("ending", "How it ended", .required), form: Self.endings)
    return [field(for: ending, text: "received")]
      + pick(["settledOn", "reason"], of: AgencyReturn(), ["settledOn": day])
  }

  /// "received", or one of the ways a request ends without a paper.
  private static let endings = FieldForm.choice(
    [FieldChoice(stored: "received", words: "received")]
      + AgencyReturn.Settlement.allCases.map { FieldChoice(stored: $0.rawValue, words: $0.words) })

  /// What an edit may change: all but what has a command of its own.
  func editFields(of address: Address) -> [FormField] {
    entries(of: address).filter { !$0.field.traits.contains(.kept) }.map { field(for: $0, text: words(of: $0)) }
  }

  /// What stands in a field, as a person would type it.
  func words(of entry: FieldEntry) -> String {
    entry.stored.map { reading.words($0, for: entry.form) }.joined(separator: "; ")
  }

  /// The fields of a record or entry itself; the parts of a case have forms of their own.
  func entries(of address: Address) -> [FieldEntry] {
    switch address {
    case .caseFile(let id): register.cases[id].map { own($0) } ?? []
    case .casePart(let id, .referral): register.cases[id]?.referral.map { FieldListing.entries(of: $0) } ?? []
    case .casePart(let id, _): register.cases[id]?.review.map { FieldListing.entries(of: $0) } ?? []
    case .agencyReturn(let id, let entry, _):
      register.cases[id]?.agencyReturn(entry).map { FieldListing.entries(of: $0.entry) } ?? []
    case .plan(let id): register.plans[id].map { FieldListing.entries(of: $0) } ?? []
    case .objective(let id, let entry): register.plans[id]?.objective(entry).map { FieldListing.entries(of: $0) } ?? []
    case .recommendation(let id, let entry):
      register.plans[id]?.recommendation(entry).map { FieldListing.entries(of: $0) } ?? []
    case .action(let id, let entry):
      register.plans[id]?.actions.first { $0.id == entry }.map { FieldListing.entries(of: $0) } ?? []
    default: []
    }
  }

  private func own(_ file: CaseFile) -> [FieldEntry] {
    FieldListing.entries(of: file).filter { $0.path.steps.count == 1 }
  }

  func addFields(of kind: EntryKind) -> [FormField] {
    kind.fields().compactMap { entry in
      if case .timescale = entry.form { return field(for: entry, label: "Due") }
      return entry.field.traits.contains(.kept) ? nil : field(for: entry)
    }
  }

  func newCaseFields(on day: String) -> [FormField] {
    let kinds = FieldForm.choice(register.reference.kinds.map { FieldChoice(stored: $0.kind.code, words: $0.name) })
    let kind = FieldEntry(path: ["kind"], field: Field("kind", "Kind of review", .required), form: kinds)
    let subject = FieldEntry(
      path: ["subject"], field: Field("subject", "Subject, by pseudonym", .required), form: .text)
    let own = [field(for: kind), field(for: subject)]
    return own
      + pick(["reference"], of: CaseFile(), [:]).map {
        field(for: $0.entry, label: "Reference, else the next", isRequired: false)
      }
      + pick(["received", "referrer", "referrerAgency", "summary"], of: Referral(), ["received": day])
  }

  var newPlanFields: [FormField] {
    let source = FieldEntry(path: ["source"], field: Field("source", "Drawn from the case"), form: .link(.caseFile))
    return pick(["title"], of: Plan(), [:]) + [field(for: source)]
      + pick(
        ["owningGroup", "reference"], of: Plan(),
        ["reference": nextReference("PLAN", among: register.plans.values.map(\.reference))])
  }

  /// The reference after the highest of this year: "PLAN-2026-015".
  func nextReference(_ prefix: String, among taken: [String]) -> String {
    let start = "\(prefix)-\(today.year)-"
    let highest = taken.filter { $0.hasPrefix(start) }.compactMap { Int($0.dropFirst(start.count)) }.max() ?? 0
    let number = String(highest + 1)
    return start + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }
}
