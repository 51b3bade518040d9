/// What a row of a newer copy says otherwise of an action, and the steps that make it so.
///
/// A blank cell says nothing. Entries are only ever added: those already known are recognised.
struct ActionDifference {
  let ours: Action
  let theirs: Action
  let row: ImportedRow
  let scene: CopyScene
  private(set) var fields: [FieldDifference] = []
  private(set) var doubts: [String] = []
  private var edits: [FieldEdit] = []
  private var steps: [any Command] = []
  var more = MoreFromCopy()

  init(_ ours: Action, _ theirs: Action, _ row: ImportedRow, in scene: CopyScene) {
    (self.ours, self.theirs, self.row, self.scene) = (ours, theirs, row, scene)
  }

  mutating func compare() {
    compareTexts()
    comparePlace()
    compareAgencies()
    compareLeads()
    compareDue()
    compareClaim()
    let news = compareProgress()
    compareStage(news)
    compareEvidence()
    compareSheetCells()
  }

  /// What the row's one command does, in order.
  var allSteps: [any Command] {
    let document = DocumentKey.plan(scene.plan.id)
    let entry = FieldPath([.key("actions"), .entry(ours.id.erased)])
    let edit = EditEntry(document: document, entry: entry, called: reference, edits: edits)
    let merge = MergeFromCopy(plan: scene.plan.id, action: ours.id, more: more)
    return (edits.isEmpty ? [] : [edit]) + steps + (more.isEmpty ? [] : [merge])
  }

  var reference: String { scene.plan.reference(of: ours) }
  /// Why things change, in the words of every entry that comes of it.
  var reason: String { TakeFromCopy.reason(scene.imported.document) }

  mutating func tell(_ name: String, from before: String? = nil, to after: String) {
    fields.append(FieldDifference(name, from: before, to: after))
  }

  mutating func doubt(_ sentence: String) { doubts.append(sentence) }

  mutating func step(_ command: any Command) { steps.append(command) }

  mutating func edit(_ key: String, seen: [String], new: [String]) {
    edits.append(FieldEdit([key], seen: seen, new: new))
  }
}

// Its words, its place and who is concerned.
extension ActionDifference {
  private mutating func compareTexts() {
    let texts = [
      ("text", "What to do", ours.text, row.text),
      ("intendedOutcome", "What must change", ours.intendedOutcome, theirs.intendedOutcome),
      ("measureOfSuccess", "Measure of success", ours.measureOfSuccess, theirs.measureOfSuccess),
      ("impact", "Impact", ours.impact, theirs.impact),
      ("priority", "Priority", ours.priority?.rawValue ?? "", theirs.priority?.rawValue ?? ""),
    ]
    for (key, name, before, after) in texts where !after.isVoid && after.oneLine != before.oneLine {
      tell(name, from: before, to: after)
      edit(key, seen: before.isEmpty ? [] : [before], new: [after])
    }
    guard let start = theirs.start, start != ours.start else { return }
    tell("Start", from: ours.start?.words, to: start.words)
    edit("start", seen: ours.start.map { [$0.fieldText] } ?? [], new: [start.fieldText])
  }

  /// An action under no objective may come under one; recommendations it answers are only ever added.
  private mutating func comparePlace() {
    if ours.objective == nil, let objective = scene.objective(of: theirs) {
      let held = scene.plan.objective(objective) ?? scene.copy.plan.objective(objective)
      tell("Objective", to: [held?.ref ?? "", held?.title ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
      edit("objective", seen: [], new: [objective.text])
    }
    let answers = scene.answers(of: theirs).filter { !ours.answers.contains($0) }
    guard !answers.isEmpty else { return }
    let all = ours.answers + answers
    let refs = answers.map { id in
      (scene.plan.recommendation(id) ?? scene.copy.plan.recommendation(id))?.ref ?? id.text
    }
    tell("Recommendations", to: refs.joined(separator: ", "))
    edit("answers", seen: ours.answers.map(\.text), new: all.map(\.text))
  }

  private mutating func compareAgencies() {
    if let agency = theirs.leadAgency, agency != ours.leadAgency {
      tell("Lead agency", from: name(ours.leadAgency), to: name(agency))
      edit("leadAgency", seen: ours.leadAgency.map { [$0.text] } ?? [], new: [agency.text])
    }
    let known = ours.supportAgencies + [theirs.leadAgency ?? ours.leadAgency].compactMap { $0 }
    let added = theirs.supportAgencies.filter { !known.contains($0) }
    guard !added.isEmpty else { return }
    tell("Support agencies", to: added.map { name($0) }.joined(separator: "; "))
    edit(
      "supportAgencies", seen: ours.supportAgencies.map(\.text), new: (ours.supportAgencies + added).map(\.text))
  }

  private func name(_ agency: AgencyID?) -> String {
    (scene.register.agency(agency) ?? scene.copy.agencies.first { $0.id == agency })?.name ?? ""
  }

  /// The same people in other words, parted otherwise or in another order, are no difference.
  private mutating func compareLeads() {
    let register = scene.register
    let agencies = Set(([theirs.leadAgency] + theirs.supportAgencies.map { $0 }).compactMap { $0 })
    let present = ours.leads.map { register.name(of: $0) }
    // A sheet without a column of officers names the agency alone: that is no lead that anyone chose.
    let isAgency = { (words: String) in register.agency(printed: words).map { agencies.contains($0.id) } ?? false }
    let printed = present.contains(where: isAgency) ? row.leads : row.leads.filter { !isAgency($0) }
    guard !printed.isEmpty, Self.bare(printed) != Self.bare(present) else { return }
    tell("Leads", from: present.joined(separator: "; "), to: printed.joined(separator: "; "))
    let leads = zip(row.leads, theirs.leads).filter { printed.contains($0.0) }.enumerated().map { place, pair in
      var lead = ours.leads.first { register.name(of: $0) == pair.0 } ?? pair.1
      lead.isPrimary = place == 0
      return lead
    }
    step(SetLeads(plan: scene.plan.id, action: ours.id, leads: leads))
  }

  private static func bare(_ names: [String]) -> [String] {
    names.joined(separator: " ").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0 != "and" }.sorted()
  }
}
