/// The columns of the list of people.
public enum PersonColumn: String, RowColumn {
  case name, role, agency, email, state, open, overdue

  public func key(of row: PersonRow) -> SortKey {
    switch self {
    case .name: .text(row.name)
    case .role: .text(row.role)
    case .agency: .text(row.agency?.name ?? "")
    case .email: .text(row.email)
    case .state: .text(row.hasLeft ? "left" : "active")
    case .open: .number(row.openActions)
    case .overdue: .number(row.overdueActions)
    }
  }
}

/// The columns of the list of agencies.
public enum AgencyColumn: String, RowColumn {
  case code, name, sector, lead, open, overdue, returns

  public func key(of row: AgencyRow) -> SortKey {
    switch self {
    case .code: .text(row.agency.code)
    case .name: .text(row.agency.name)
    case .sector: .text(row.sector)
    case .lead: .text(row.leadOfficer)
    case .open: .number(row.openActions)
    case .overdue: .number(row.overdueActions)
    case .returns: .number(row.lateReturns)
    }
  }
}

/// The columns of the list of alerts.
public enum AlertColumn: String, RowColumn {
  case severity, code, record, title, agency, person, due, days, message

  public func key(of row: Alert) -> SortKey {
    switch self {
    case .severity: .number(row.severity.rank)
    case .code: .text(row.code.rawValue)
    case .record: .text(row.record)
    case .title: .text(row.title)
    case .agency: .text(row.agencyName)
    case .person: .text(row.person)
    case .due: .day(row.due)
    case .days: .number(row.days)
    case .message: .text(row.message)
    }
  }

  public func text(of row: Alert) -> String {
    self == .severity ? row.severity.words : key(of: row).words
  }
}
