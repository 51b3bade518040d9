import Casework
import StrictJSON

extension ListColumns {
  static let plans = ListCard<PlanRow>(columns: [
    ListColumn("reference", "Reference") { .text($0.reference) },
    ListColumn("title", "Title") { .text($0.title) },
    ListColumn("stage", "Stage") { .text($0.stage.words) },
    ListColumn("group", "Group", isUsual: false) { .text($0.group) },
    ListColumn("sources", "From", isUsual: false) { .text($0.sources) },
    .number("recommendations", "Recs") { $0.recommendationCount },
    .number("actions", "Actions") { $0.actionCount },
    .number("ended", "Ended") { $0.found.ended },
    .number("overdue", "Overdue") { $0.found.overdue },
    ListColumn("claims", "Claimed") { .text(Self.words(for: $0.claims)) },
    .day("next-due", "Next due") { $0.nextDue },
    .number("days-late", "Days late", isUsual: false) { $0.daysLate },
    .number("age", "Days since review", isUsual: false) { $0.age },
    ListColumn("themes", "Themes", isUsual: false) { .text($0.themes.joined(separator: ", ")) },
  ])

  /// "G 32 A 4 R 2".
  private static func words(for claims: [ClaimCount]) -> String {
    claims.filter { $0.count > 0 }.map { "\($0.letter) \($0.count)" }.joined(separator: "  ")
  }

  static let recommendations = ListCard<RecommendationRow>(columns: [
    ListColumn("reference", "Reference") { .text($0.reference) },
    ListColumn("text", "Recommendation") { .text($0.text) },
    ListColumn("stage", "Stage") { .text($0.stage.words) },
    ListColumn("answers", "Answers") { .text($0.answers) },
    ListColumn("scope", "Scope", isUsual: false) { .text($0.scope.words) },
    .number("actions", "Actions") { $0.actionCount },
    .number("ended", "Ended") { $0.endedActionCount },
    .number("evidence", "Evidence", isUsual: false) { $0.evidenceCount },
    ListColumn("themes", "Themes", isUsual: false) { .text($0.themes.joined(separator: ", ")) },
    .number("age", "Days since moved", isUsual: false) { $0.age },
  ])

  static func actions(_ register: Register) -> ListCard<ActionRow> {
    let leads = LeadNames(register)
    return ListCard(columns: actionColumns()) { row in ActionJSON.object(of: row, leads: leads.names[row.id] ?? []) }
  }

  /// The same list of what was kept of the actions.
  static let keptActions = ListCard<KeptAction>(columns: actionColumns()) { row in
    ActionJSON.object(of: row, leads: row.leadNames)
  }

  private static func actionColumns<Row: ActionListing>() -> [ListColumn<Row>] {
    [
      ListColumn("reference", "Reference") { .text($0.reference) },
      ListColumn("text", "Action") { .text($0.text) },
      ListColumn("lead-agency", "Agency") { .text($0.agency?.name ?? "") },
      ListColumn("leads", "Lead") { .text($0.leads) },
      ListColumn("stage", "Stage") { .text($0.stage.words) },
      ListColumn("brag", "BRAG", .claim) { .claim($0.claim) },
      .day("due", "Due") { $0.due },
      ListColumn("timescale", "Timescale", isUsual: false) { .text($0.timescalePrinted) },
      .day("original-due", "First due", isUsual: false) { $0.originalDue },
      .number("days-late", "Late") { $0.daysLate },
      .number("slips", "Slips") { $0.slips },
      .day("last-progress", "Last progress", isUsual: false) { $0.lastProgress },
      .number("evidence", "Evidence", isUsual: false) { $0.evidenceCount },
      ListColumn("plan", "Plan", isUsual: false) { .text($0.planReference) },
      ListColumn("objective", "Objective", isUsual: false) { .text($0.objective) },
      ListColumn("ref", "Ref", isUsual: false) { .text($0.ref) },
      ListColumn("group", "Group", isUsual: false) { .text($0.group) },
      ListColumn("themes", "Themes", isUsual: false) { .text($0.themes.joined(separator: ", ")) },
      .number("age", "Days since touched", isUsual: false) { $0.age },
    ]
  }
}

/// The leads of every action, each in words of their own.
struct LeadNames: Sendable {
  let names: [ActionID: [String]]

  init(_ register: Register) {
    let pairs = register.plans.values.flatMap(\.actions).map { action in
      (action.id, action.leads.map { register.name(of: $0) })
    }
    names = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

/// An action as scripts read it.
enum ActionJSON {
  static func object(of row: some ActionListing, leads: [String]) -> JSONValue {
    [
      "reference": .string(row.reference), "ref": .string(row.ref), "plan": .string(row.planReference),
      "objective": .text(row.objectiveRef == "-" ? nil : row.objectiveRef), "text": .string(row.text),
      "leadAgency": .text(row.agency?.code), "leads": .texts(leads), "stage": .string(row.stage.words),
      "brag": .string(brag(row.claim)),
      "timescale": [
        "printed": .string(row.timescalePrinted), "kind": .string(row.timescaleKind.rawValue), "due": .day(row.due),
        "originalDue": .day(row.originalDue),
      ],
      "daysLate": .int(row.daysLate), "slips": .int(row.slips), "lastProgress": .day(row.lastProgress),
      "evidenceCount": .int(row.evidenceCount), "themes": .texts(row.themes),
    ]
  }

  /// The colour that was claimed; a scheme with other codes is told by what they mean.
  static func brag(_ claim: ClaimedLevel?) -> String {
    guard let claim else { return "unrated" }
    if ["blue", "red", "amber", "green"].contains(claim.code) { return claim.code }
    switch claim.meaning {
    case .complete: return "blue"
    case .onTarget: return "green"
    case .atRisk: return "amber"
    case .offTarget: return "red"
    case nil: return "unrated"
    }
  }
}
