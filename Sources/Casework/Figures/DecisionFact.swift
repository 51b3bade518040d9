/// A referral that was decided, and whether in time.
public struct DecisionFact: Sendable, Equatable {
  public let reference: String
  public let kind: CaseKind
  public let received: Day?
  public let decided: Day
  /// Nothing where its framework gives no time, or the clock never started.
  public let isInTime: Bool?

  /// From the referral to the decision.
  public var days: Int? { received.map { $0.days(until: decided) } }
}

extension [DecisionFact] {
  /// In time, of those that have a time.
  public var inTime: Share { Share(count { $0.isInTime == true }, of: count { $0.isInTime != nil }) }
}

extension Register {
  /// The referrals first decided in a span of days, by reference.
  public func decisions(in span: ClosedRange<Day>) -> [DecisionFact] {
    casesInNaturalOrder.compactMap { file in
      guard let decided = file.referral?.firstDecision, span.contains(decided) else { return nil }
      let clock = file.clockReadings(on: span.upperBound, in: self).map(\.reading)
        .first { $0.rule.stop == .decided && $0.rule.subject == .referral }
      let isInTime: Bool? =
        switch clock?.state {
        case .met: true
        case .metLate: false
        default: nil
        }
      return DecisionFact(
        reference: file.reference, kind: file.kind, received: file.referral?.received, decided: decided,
        isInTime: isInTime)
    }
  }
}
