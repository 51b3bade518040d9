import Casework

/// What an agency was asked for, about a case or in an audit: one list shows both.
enum ListedReturn: Sendable {
  case ofCase(ReturnRow)
  case ofAudit(AuditReturnRow)

  var reference: String {
    switch self {
    case .ofCase(let row): row.reference
    case .ofAudit(let row): row.reference
    }
  }

  var agency: AgencyNames? {
    switch self {
    case .ofCase(let row): row.agency
    case .ofAudit(let row): row.agency
    }
  }

  var kind: String {
    switch self {
    case .ofCase(let row): row.kind.words
    case .ofAudit(let row): row.kind.words
    }
  }

  /// Whom the case or what the audit is about.
  var subject: String {
    switch self {
    case .ofCase(let row): row.subject
    case .ofAudit(let row): row.topic
    }
  }

  var state: String {
    switch self {
    case .ofCase(let row): row.state
    case .ofAudit(let row): row.isAwaited ? "awaited" : row.stage.words
    }
  }

  var requested: Day? {
    switch self {
    case .ofCase(let row): row.requested
    case .ofAudit(let row): row.issued
    }
  }

  var due: Day? {
    switch self {
    case .ofCase(let row): row.due
    case .ofAudit(let row): row.due
    }
  }

  var received: Day? {
    switch self {
    case .ofCase(let row): row.received
    case .ofAudit(let row): row.returned
    }
  }

  var chaseCount: Int {
    switch self {
    case .ofCase(let row): row.chaseCount
    case .ofAudit(let row): row.chaseCount
    }
  }

  var lastChased: Day? {
    switch self {
    case .ofCase(let row): row.lastChased
    case .ofAudit(let row): row.lastChased
    }
  }

  var daysLate: Int {
    switch self {
    case .ofCase(let row): row.daysLate
    case .ofAudit(let row): row.daysLate
    }
  }

  var age: Int? {
    switch self {
    case .ofCase(let row): row.age
    case .ofAudit(let row): row.age
    }
  }
}

extension Register {
  /// Every agency's return as it stands on that day: those about cases, then those to audits.
  func listedReturns(on day: Day) -> [ListedReturn] {
    returnRows(on: day).map { .ofCase($0) } + auditReturnRows(on: day).map { .ofAudit($0) }
  }
}

extension ListedReturn: FilterSubject {
  static let vocabulary = FilterVocabulary(
    "returns", fields: [.agency, .caseFile, .audit, .stage, .kind, .reference, .due, .received, .age, .late],
    states: ReturnRow.vocabulary.states, things: ReturnRow.vocabulary.things)

  private var row: any FilterSubject {
    switch self {
    case .ofCase(let row): row
    case .ofAudit(let row): row
    }
  }

  func mentions(_ word: FoldedText) -> Bool { row.mentions(word) }

  func value(of field: FilterField) -> FilterValue {
    if field == .stage { return .words([state]) }
    let value = row.value(of: field)
    // A return is about a case or to an audit: of the other it has none.
    return value == .unknown ? .words([]) : value
  }

  func isA(_ state: FilterState) -> Bool? { row.isA(state) }
  func has(_ thing: FilterThing) -> Bool? { row.has(thing) }
}
