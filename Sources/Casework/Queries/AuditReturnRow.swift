/// What one agency was asked for in an audit or a round of self-assessments, as lists show it on a day.
public struct AuditReturnRow: Sendable, Equatable, Identifiable {
  public let id: Identifier<AuditReturn>
  public let audit: AuditID
  /// "AUD-2026-003/police".
  public let reference: String
  public let auditReference: String
  public let topic: String
  public let kind: AuditKind
  public let agency: AgencyNames?
  public let stage: AuditReturnStage
  public let issued: Day?
  public let due: Day?
  public let returned: Day?
  public let chaseCount: Int
  public let lastChased: Day?
  /// Days past the due day; 0 where it is not late or is settled.
  public let daysLate: Int
  /// Days since it was issued, while it is awaited.
  public let age: Int?

  /// Whether it was asked for, and has not come.
  public var isAwaited: Bool { stage == .issued }
  /// Whether it came in, or will not come and why is known.
  public var isSettled: Bool { !isAwaited && stage.wasIssued }
}

extension Register {
  /// Every agency's return to every audit, or to one, as it stands on that day: by audit.
  public func auditReturnRows(on day: Day, in audit: AuditID? = nil) -> [AuditReturnRow] {
    let (book, directory) = (AddressBook(self), DirectoryIndex(self))
    let chosen = audit.map { audits[$0].map { [$0] } ?? [] } ?? auditsInNaturalOrder
    return chosen.flatMap { audit in
      let names = Dictionary(book.names(in: audit).map { ($0.address, $0.reference) }) { first, _ in first }
      return audit.returns.map { entry in
        AuditReturnRow(entry, names[.auditReturn(audit.id, entry.id)] ?? "", of: audit, directory, on: day)
      }
    }
  }
}

extension AuditReturnRow {
  init(_ entry: AuditReturn, _ reference: String, of audit: Audit, _ directory: DirectoryIndex, on day: Day) {
    id = entry.id
    self.audit = audit.id
    self.reference = reference
    auditReference = audit.reference
    topic = audit.topic
    kind = audit.kind
    agency = directory.agency(entry.agency)
    stage = entry.stage
    issued = entry.issued
    due = entry.due
    returned = entry.returned
    chaseCount = entry.chases.count
    lastChased = entry.chases.compactMap(\.on).max()
    daysLate = entry.daysLate(on: day)
    age = entry.stage == .issued ? entry.issued.map { max(0, $0.days(until: day)) } : nil
  }
}

extension AuditReturnRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "returns to audits", fields: [.agency, .audit, .stage, .kind, .reference, .due, .received, .age, .late],
    states: [.overdue, .late, .open, .closed, .completed, .waiting], things: [.agency, .due])

  public func mentions(_ word: FoldedText) -> Bool {
    [reference, topic, kind.words, stage.words].contains(where: word.isIn)
      || agency?.all.contains(where: word.isIn) ?? false
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agency?.all ?? [])
    case .audit: .words([auditReference, topic])
    case .reference: .words([reference])
    case .stage: .words([stage.words])
    case .kind: .words([kind.words])
    case .due: .day(due)
    case .received: .day(returned)
    case .age: .number(age)
    case .late: .number(daysLate)
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .overdue, .late: daysLate > 0
    case .open, .waiting: isAwaited
    case .closed, .completed: isSettled
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .agency: agency != nil
    case .due: due != nil
    default: nil
    }
  }
}
