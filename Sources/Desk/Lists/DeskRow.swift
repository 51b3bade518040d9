import Casework

/// A row of the list of any view.
enum DeskRow: ListRow {
  case today(TodayRow)
  case cases(CaseListRow)
  case plan(PlanRow)
  case action(ActionRow)
  case audit(AuditRow)
  case round(RoundRow)

  var id: String {
    switch self {
    case .today(let row): row.id
    case .cases(let row): row.id
    case .plan(let row): row.id.text
    case .action(let row): row.id.text
    case .audit(let row): row.id.text
    case .round(let row): row.id.text
    }
  }

  /// The reference that a column is made as wide as, in the lists of plans and of actions.
  var sizedReference: String? {
    switch self {
    case .plan(let row): row.reference
    case .action(let row): row.reference
    case .today, .cases, .audit, .round: nil
    }
  }

  var isHeading: Bool {
    switch self {
    case .today(let row): row.isHeading
    case .cases(let row): row.isHeading
    case .plan, .action, .audit, .round: false
    }
  }

  /// What its page shows; nothing for a heading.
  var content: PageContent? {
    switch self {
    case .today(let row): row.content
    case .cases(.stage): nil
    case .cases(.file(let row)): .record(.caseFile(row.id))
    case .plan(let row): .record(.plan(row.id))
    case .action(let row): .record(.action(row.plan, row.id))
    case .audit(let row): .record(.audit(row.id))
    case .round(let row): .record(.round(row.id))
    }
  }
}
