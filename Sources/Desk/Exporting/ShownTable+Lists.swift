import Casework

// The lists of the views as tables, with the columns that are on show.
extension DeskState {
  /// What is on show as a table; nothing where it is none.
  var shownTable: ShownTable? {
    guard let page = trail.last else { return listTable }
    return table(of: page.content)
  }

  private var listTable: ShownTable? {
    let (rows, names) = (current.list.rows, columnNames.shown)
    switch view {
    case .today:
      let alerts = AlertSeverity.allCases.flatMap { severity in
        picture.alerts.filter { $0.severity == severity && self[.today].filter.filter.matches($0) }
      }
      return Self.table(of: alerts)
    case .cases:
      let clocks = picture.clocks
      let clock = ShownSource<CaseRow>("Clock") { row in
        .text(clocks[row.id].map { "\($0.rule.title): \($0.standing)" } ?? (row.isOpen ? "" : row.outcomeWords))
      }
      let files = rows.compactMap { if case .cases(.file(let row)) = $0 { row } else { nil } }
      return ShownTable("Cases", noun: "case", files, CaseColumn.self, names: names, own: ["clock": clock])
    case .plans:
      let plans = rows.compactMap { if case .plan(let row) = $0 { row } else { nil } }
      return ShownTable("Plans", noun: "plan", plans, PlanColumn.self, names: names, own: Self.planColumns)
    case .actions:
      let actions = rows.compactMap { if case .action(let row) = $0 { row } else { nil } }
      return Self.table(of: actions, "Actions", names)
    case .audits, .standards:
      let audits = rows.compactMap { if case .audit(let row) = $0 { row } else { nil } }
      return ShownTable(
        view == .audits ? "Audits" : "Self-assessments", noun: view == .audits ? "audit" : "round", audits,
        AuditColumn.self, names: names)
    case .meetings:
      let today = today
      let standing = ShownSource<RoundRow>("Where it is") { .text($0.standing(on: today)) }
      let rounds = rows.compactMap { if case .round(let row) = $0 { row } else { nil } }
      return ShownTable(
        "Update rounds", noun: "round", rounds, RoundColumn.self, names: names, own: ["standing": standing])
    }
  }

  static func table(of alerts: [Alert]) -> ShownTable {
    ShownTable("Alerts", noun: "alert", alerts, AlertColumn.self)
  }

  static func table(of actions: [ActionRow], _ title: String, _ names: [String]? = nil) -> ShownTable {
    let own = [
      "standing": ShownSource<ActionRow>("Stands") { .text($0.standing) },
      "brag": ShownSource<ActionRow>("BRAG", .claim) { .claim($0.claim) },
    ]
    return ShownTable(title, noun: "action", actions, ActionColumn.self, names: names, own: own)
  }

  private static var planColumns: [String: ShownSource<PlanRow>] {
    [
      "found": ShownSource("Found") { row in
        let parts = FoundPart.parts(of: row.found).filter { $0.count > 0 }
        return .text(parts.map { "\($0.words) \($0.count)" }.joined(separator: ", "))
      }
    ]
  }
}
