/// What one agency was asked for, as lists show it on a day.
public struct ReturnRow: Sendable, Equatable, Identifiable {
  public let id: Identifier<AgencyReturn>
  public let caseFile: CaseID
  /// "SAR-2026-004/police".
  public let reference: String
  public let caseReference: String
  public let subject: String
  public let agency: AgencyNames?
  public let kind: AgencyReturn.Kind
  public let requested: Day?
  public let due: Day?
  public let received: Day?
  public let qualityAssured: Day?
  public let settlement: AgencyReturn.Settlement?
  public let chaseCount: Int
  public let lastChased: Day?
  /// Days past the due day; 0 where it is not late or is settled.
  public let daysLate: Int
  /// Days since it was requested, while it is awaited.
  public let age: Int?

  public var isSettled: Bool { received != nil || settlement != nil }

  /// "received", "waived", "awaited".
  public var state: String {
    if qualityAssured != nil { return "quality assured" }
    return received != nil ? "received" : settlement?.words ?? "awaited"
  }
}

extension Register {
  /// Every agency's return as it stands on that day, by case.
  public func returnRows(on day: Day) -> [ReturnRow] {
    let directory = DirectoryIndex(self)
    return casesInNaturalOrder.flatMap { file in
      let asked = file.allReturns
      return references(ofReturnsIn: file).compactMap { place in
        asked.first { $0.id == place.id }.map { ReturnRow($0, place.reference, in: file, directory, on: day) }
      }
    }
  }
}

extension ReturnRow {
  init(_ asked: AgencyReturn, _ reference: String, in file: CaseFile, _ directory: DirectoryIndex, on day: Day) {
    id = asked.id
    caseFile = file.id
    self.reference = reference
    caseReference = file.reference
    subject = file.subjects.map(\.pseudonym).joined(separator: ", ")
    agency = directory.agency(asked.agency)
    kind = asked.kind
    requested = asked.requested
    due = asked.due
    received = asked.received
    qualityAssured = asked.qualityAssured
    settlement = asked.settlement
    chaseCount = asked.chases.count
    lastChased = asked.chases.compactMap(\.on).max()
    daysLate = asked.daysLate(on: day)
    age = asked.isSettled ? nil : asked.requested.map { max(0, $0.days(until: day)) }
  }
}

extension AgencyReturn {
  /// Days past the due day; 0 where it is settled, not late, or has no due day.
  public func daysLate(on day: Day) -> Int {
    guard !isSettled, let due else { return 0 }
    return max(0, due.days(until: day))
  }
}

extension ReturnRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "returns", fields: [.agency, .caseFile, .stage, .kind, .reference, .due, .received, .age, .late],
    states: [.overdue, .late, .open, .closed, .completed, .waiting], things: [.agency, .due])

  public func mentions(_ word: FoldedText) -> Bool {
    [reference, subject, kind.words, state].contains(where: word.isIn)
      || agency?.all.contains(where: word.isIn) ?? false
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agency?.all ?? [])
    case .caseFile: .words([caseReference])
    case .reference: .words([reference])
    case .stage: .words([state])
    case .kind: .words([kind.words])
    case .due: .day(due)
    case .received: .day(received)
    case .age: .number(age)
    case .late: .number(daysLate)
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .overdue, .late: daysLate > 0
    case .open, .waiting: !isSettled
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
