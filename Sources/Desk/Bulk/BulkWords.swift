import Casework
import Drawing

// How a change of many is said.
extension DeskState {
  /// "5 actions"; where they are of several kinds, "5 records".
  func words(counting subjects: [BulkSubject]) -> String {
    let nouns = Set(subjects.map { $0.alert == nil ? $0.address.noun : "alert" })
    return count(subjects.count, nouns.count == 1 ? nouns.first ?? "record" : "record")
  }

  /// "extend 5 actions", "claim Amber for 3 actions".
  func words(of deed: BulkDeed, _ subjects: [BulkSubject]) -> String {
    let all = words(counting: subjects)
    return switch deed {
    case .extend: "extend \(all)"
    case .progress: "progress on \(all)"
    case .evidence: "add evidence to \(all)"
    case .reassign: "reassign \(all)"
    case .tag: "tag \(all)"
    case .chase: "chase \(all)"
    case .acknowledge: "acknowledge \(all)"
    case .claim(let level): "claim \(word(of: level, subjects)) for \(all)"
    case .move(let part, let stage): "move \(part.map { "the \($0.words) of " } ?? "")\(all) to \(stage)"
    }
  }

  private func word(of level: String, _ subjects: [BulkSubject]) -> String {
    for subject in subjects {
      guard case .action(let id, _) = subject.address, let plan = register.plans[id] else { continue }
      if let found = register.scheme(of: plan)?.level(level) { return found.word }
    }
    return level
  }

  /// The change in the words of the journal: "extend 5 actions, PLAN-2026-001/1/1 and 4 more: Data late".
  func summary(of bulk: Bulk, _ form: Form?, _ subjects: [BulkSubject]) -> String {
    let first = subjects.first.map { called($0) } ?? ""
    let more = subjects.count > 1 ? " and \(subjects.count - 1) more" : ""
    let said = form.map { remark(in: $0) } ?? ""
    return "\(words(of: bulk.deed, subjects)), \(first)\(more)\(said.isEmpty ? "" : ": \(said)")"
  }

  /// What the form says in a person's own words.
  func remark(in form: Form) -> String {
    for key in ["reason", "text", "note", "title", "leads", "add", "remove"] {
      if let field = form.fields.first(where: { $0.key == key }), !field.isBlank { return field.text.text.stripped }
    }
    return ""
  }

  func called(_ subject: BulkSubject) -> String { subject.alert?.record ?? register.called(subject.address) }

  /// What a row is about, beside its reference.
  func title(of subject: BulkSubject) -> String {
    if let alert = subject.alert { return alert.message }
    switch subject.address {
    case .action(_, let id): return register.action(id)?.action.text ?? ""
    case .plan(let id): return register.plans[id]?.title ?? ""
    case .caseFile(let id), .casePart(let id, _): return register.cases[id]?.title ?? ""
    case .recommendation(let id, let entry): return register.plans[id]?.recommendation(entry)?.text ?? ""
    case .agencyReturn(let id, let entry, _):
      return register.name(of: register.cases[id]?.agencyReturn(entry)?.entry.agency)
    default: return ""
    }
  }
}

// The part of a record that a change of many is about, in words.
extension BulkDeed {
  func standing(of subject: BulkSubject, in register: Register) -> String {
    if self == .acknowledge { return subject.alert.map { register.acceptance(of: $0) } ?? "" }
    switch subject.address {
    case .action(let plan, let id):
      guard let plan = register.plans[plan], let action = plan.actions.first(where: { $0.id == id }) else { return "" }
      return standing(of: action, in: plan, register)
    case .agencyReturn(let id, let entry, _):
      let chases = register.cases[id]?.agencyReturn(entry)?.entry.chases.count ?? 0
      return chases == 0 ? "never chased" : "chased \(count(chases, "time"))"
    default:
      if case .move(let part, _) = self { return register.stageWords(of: subject.address, part) }
      return self == .tag ? register.themeNames(at: subject.address) : ""
    }
  }

  private func standing(of action: Action, in plan: Plan, _ register: Register) -> String {
    switch self {
    case .extend: return action.currentDue.map { "due \($0.words)" } ?? "no due day"
    case .progress: return count(action.progress.count, "progress entry", "progress entries")
    case .evidence: return count(action.evidence.count, "piece") + " of evidence"
    case .tag: return register.themeNames(at: .action(plan.id, action.id))
    case .claim:
      guard let claim = action.claim else { return "unrated" }
      return register.scheme(of: plan)?.level(claim.level).map { "\($0.letter) \($0.word)" } ?? claim.level
    case .reassign:
      let leads = action.leads.map { register.name(of: $0) }.joined(separator: "; ")
      let agency = register.name(of: action.leadAgency)
      return [agency, leads.isEmpty ? "no one" : leads].filter { !$0.isEmpty }.joined(separator: ": ")
    case .chase, .acknowledge, .move: return action.stage.words
    }
  }
}

/// "1 entry", "3 entries".
func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

extension Register {
  /// "stands", or until when it is accepted.
  fileprivate func acceptance(of alert: Alert) -> String {
    let given =
      switch alert.document {
      case .caseFile(let id): cases[id]?.acknowledgements ?? []
      case .plan(let id): plans[id]?.acknowledgements ?? []
      case .audit(let id): audits[id]?.acknowledgements ?? []
      case .round(let id): rounds[id]?.acknowledgements ?? []
      default: settings.acknowledgements
      }
    let own = given.last { $0.code == alert.code.rawValue && $0.about == alert.item && $0.facts == alert.facts }
    return own?.until.map { "accepted until \($0.words)" } ?? "stands"
  }

  fileprivate func themeNames(at address: Address) -> String {
    let names = themes(at: address).map { theme($0)?.name ?? $0.text }
    return names.isEmpty ? "no theme" : names.joined(separator: "; ")
  }

  /// The themes of whatever has any.
  func themes(at address: Address) -> [ThemeID] {
    (stored(at: address.path.appending(.key("themes")), in: address.document) ?? []).map { ThemeID($0) }
  }

  fileprivate func stageWords(of address: Address, _ part: CasePart?) -> String {
    switch address {
    case .caseFile(let id), .casePart(let id, _): cases[id].map { Self.stageWords(of: $0, part) } ?? ""
    case .plan(let id): plans[id]?.stage.words ?? ""
    case .recommendation(let id, let entry): plans[id]?.recommendation(entry)?.stage.words ?? ""
    default: ""
    }
  }

  private static func stageWords(of file: CaseFile, _ part: CasePart?) -> String {
    switch part {
    case .referral: file.referral?.stage.words ?? ""
    case .review: file.review?.stage.words ?? ""
    case .report: file.review?.reportPublication.last?.to?.words ?? "not begun"
    case .brief: file.review?.briefPublication.last?.to?.words ?? "not begun"
    case nil: file.stageWords
    }
  }
}
