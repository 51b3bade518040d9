/// One update round, as lists show it on a day.
public struct RoundRow: Sendable, Equatable, Identifiable {
  public let id: UpdateRoundID
  public let reference: String
  /// Until when it is kept; nothing while its work goes on.
  public let keptUntil: KeptUntil?
  public let title: String
  /// Whose plans it asks about; empty for those of every group.
  public let group: String
  public let stage: RoundStage
  public let meetingOn: Day?
  public let askOn: Day?
  public let dueOn: Day?
  public let escalateOn: Day?
  public let sentOn: Day?
  /// Agencies asked, and those with nothing outstanding.
  public let agencies: Int
  public let agenciesReturned: Int
  public let counts: RoundCounts
  /// The most days that an agency's answer is late by.
  public let daysLate: Int
  /// The agencies with something outstanding.
  public let awaited: [AgencyNames]
}

/// Where a round stands, told by what was done and by its days.
public enum RoundStage: String, ChoiceValue {
  case opened, asked
  /// Answers are overdue, and the chair is told of them.
  case escalated
  /// Everything came back, and something is to be decided.
  case deciding = "all returned"
  /// Everything came back and was decided.
  case complete
  case closed
}

extension RoundStatus {
  public var stage: RoundStage {
    if !isOpen { return .closed }
    if !isSent { return .opened }
    guard counts.outstanding == 0 else { return isEscalated ? .escalated : .asked }
    return counts.undecided > 0 ? .deciding : .complete
  }
}

extension Register {
  /// Every update round as it stands on that day, the latest meeting first.
  public func roundRows(on day: Day) -> [RoundRow] {
    let rows = rounds.values.map { RoundRow($0, RoundStatus($0, in: self, on: day), in: self, on: day) }
    return rows.sorted(isDescending: false) { .text($0.reference) }.sorted(isDescending: true) { .day($0.meetingOn) }
  }
}

extension RoundRow {
  init(_ round: UpdateRound, _ status: RoundStatus, in register: Register, on day: Day) {
    (id, reference, title) = (status.id, status.reference, status.title)
    keptUntil = register.keptUntil(round, on: day)
    group = register.group(round.group)?.name ?? ""
    stage = status.stage
    (meetingOn, askOn, dueOn, escalateOn) = (status.meetingOn, status.askOn, status.dueOn, status.escalateOn)
    sentOn = round.sentOn
    agencies = status.agencies.count
    agenciesReturned = status.agencyReturnRate.n
    counts = status.counts
    daysLate = status.agencies.map(\.daysLate).max() ?? 0
    awaited = status.escalation.compactMap(\.agency)
  }
}

extension RoundRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "update rounds", fields: [.agency, .group, .stage, .reference, .retention, .due, .late],
    states: [.open, .closed, .late, .overdue, .waiting, .unanswered], things: [.returns])

  public func mentions(_ word: FoldedText) -> Bool {
    [reference, title, stage.words].contains(where: word.isIn)
      || awaited.contains { $0.all.contains(where: word.isIn) }
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(awaited.flatMap(\.all))
    case .group: .words(group.isEmpty ? [] : [group])
    case .stage: .words([stage.words])
    case .reference: .words([reference])
    case .due: .day(dueOn)
    case .late: .number(daysLate)
    case .retention: keptUntil.filterValue
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .open: stage != .closed
    case .closed: stage == .closed
    case .late, .overdue: daysLate > 0
    case .waiting: counts.outstanding > 0 && stage != .closed
    case .unanswered: counts.undecided > 0
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? { thing == .returns ? counts.returned > 0 : nil }
}
