/// Something that waits for a decision of the board or of whoever decides for it.
public struct DecisionNeeded: Sendable, Equatable {
  public enum Kind: String, ChoiceValue {
    case decide = "decide on the referral"
    case recommend = "weigh the referral at panel"
    case approve = "approve the report"
    case publish = "decide on publication"
    case lookAgain = "look again at the deferred referral"
    case signOff = "sign the audit off"
  }

  public let kind: Kind
  public let document: DocumentKey
  public let reference: String
  /// The pseudonyms, or the audit's topic.
  public let title: String
  /// Who decides, in words; empty where the rules name no one.
  public let by: String
  /// The day since which it waits.
  public let since: Day?
  public let due: Day?
  /// Days past the due day; 0 where it is not late.
  public let daysLate: Int
}

extension Register {
  /// What waits for a decision on a day: the latest first, then those due soonest.
  public func decisionsNeeded(on day: Day) -> [DecisionNeeded] {
    let found =
      casesInNaturalOrder.flatMap { referralDecision(of: $0, on: day) + reviewDecisions(of: $0, on: day) }
      + auditsInNaturalOrder.compactMap(auditDecision)
    let far = Day(number: .max)
    return found.enumerated().sorted {
      ($1.element.daysLate, $0.element.due ?? far, $0.offset) < ($0.element.daysLate, $1.element.due ?? far, $1.offset)
    }.map(\.element)
  }

  private func referralDecision(of file: CaseFile, on day: Day) -> [DecisionNeeded] {
    guard let referral = file.referral, let kind = referral.stage.decision else { return [] }
    let clock = file.clockReadings(on: day, in: self).first {
      $0.agencyReturn == nil && $0.reading.rule.stop == .decided
    }
    let due = kind == .lookAgain ? referral.moves.last?.reviewOn : clock?.reading.due
    let decider = reference.framework(file.framework)?.decisionMaker ?? ""
    return [
      decision(
        kind, on: file, by: kind == .decide ? decider : "", since: referral.moves.last?.on, due: due, asAt: day)
    ]
  }

  private func reviewDecisions(of file: CaseFile, on day: Day) -> [DecisionNeeded] {
    guard let review = file.review else { return [] }
    let decider = reference.framework(file.framework)?.decisionMaker ?? ""
    if review.stage == .board {
      let clock = file.clockReadings(on: day, in: self).first { $0.reading.rule.stop == .reportAccepted }
      return [
        decision(.approve, on: file, by: decider, since: review.moves.last?.on, due: clock?.reading.due, asAt: day)
      ]
    }
    guard review.isApproved, review.reportStage == .undecided else { return [] }
    let approved = review.moves.day(reached: .approved)
    return [decision(.publish, on: file, by: decider, since: approved, due: review.plannedPublication, asAt: day)]
  }

  private func decision(
    _ kind: DecisionNeeded.Kind, on file: CaseFile, by: String, since: Day?, due: Day?, asAt day: Day
  ) -> DecisionNeeded {
    DecisionNeeded(
      kind: kind, document: .caseFile(file.id), reference: file.reference, title: file.title, by: by, since: since,
      due: due, daysLate: due?.daysLate(on: day) ?? 0)
  }

  /// An audit whose plans are carried out waits for its sign-off.
  private func auditDecision(_ audit: Audit) -> DecisionNeeded? {
    let drawn = plans.values.filter { $0.sources.contains { $0.record == audit.id.erased } }
    guard audit.stage == .actionPlan, !drawn.isEmpty, drawn.allSatisfy({ $0.actions.allSatisfy(\.hasEnded) }) else {
      return nil
    }
    return DecisionNeeded(
      kind: .signOff, document: .audit(audit.id), reference: audit.reference, title: audit.topic,
      by: name(of: audit.owningGroup), since: audit.moves.last?.on, due: audit.timetable.signOffBy, daysLate: 0)
  }

  private func name(of group: GroupID?) -> String { self.group(group)?.name ?? "" }
}

extension ReferralStage {
  /// What is to be decided of a referral that stands here.
  fileprivate var decision: DecisionNeeded.Kind? {
    switch self {
    case .recommended: .decide
    case .panel, .panelReply: .recommend
    case .deferred: .lookAgain
    default: nil
    }
  }
}
