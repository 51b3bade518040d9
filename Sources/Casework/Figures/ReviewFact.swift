/// A review by its days, as it stood at the end of one.
public struct ReviewFact: Sendable, Equatable {
  public let caseFile: CaseID
  /// "SAR-2026-004".
  public let reference: String
  public let kind: CaseKind
  public let subject: String
  /// The stage it had reached by then.
  public let stage: ReviewStage
  /// Its referral's day, where it has one.
  public let received: Day?
  public let commissioned: Day?
  /// The day the report was accepted.
  public let approved: Day?
  public let published: Day?
  public let publishedAt: String
  /// The day it was closed, discontinued or converted.
  public let ended: Day?
  /// The last sign-off in its plans, once every action of them had ended.
  public let lastSignOff: Day?
  /// Whether the report came, or was still to come, after the time that its framework gives; nothing where it gives none.
  public let isPastItsTime: Bool?
  /// Why it needs longer, where someone has said.
  public let longerReason: String

  public var isOngoing: Bool { ended == nil }

  /// Whether its report was still to be accepted.
  public var awaitsReport: Bool { isOngoing && approved == nil }

  /// The day from which its length is counted: its referral's, else its commissioning.
  public var begun: Day? { received ?? commissioned }
}

extension Register {
  /// Every review there was by the end of a day, as it stood then, by reference.
  public func reviewFacts(asAt day: Day) -> [ReviewFact] {
    var drawn: [AnyID: [Plan]] = [:]
    for plan in plansInNaturalOrder {
      for record in Set(plan.sources.compactMap(\.record)) { drawn[record, default: []].append(plan) }
    }
    return casesInNaturalOrder.compactMap { ReviewFact($0, plans: drawn[$0.id.erased] ?? [], asAt: day, in: self) }
  }
}

extension ReviewFact {
  init?(_ file: CaseFile, plans: [Plan], asAt day: Day, in register: Register) {
    guard let review = file.review, let commissioned = review.commissioned ?? review.moves.first?.on,
      commissioned <= day
    else { return nil }
    let made = review.moves.filter { $0.on.map { $0 <= day } ?? true }
    let known = { (fact: Day?) in fact.flatMap { $0 <= day ? $0 : nil } }
    let publication = review.reportPublication.last { $0.to == .published }
    let clock = file.clockReadings(on: day, in: register).map(\.reading)
      .first { [.reportAccepted, .published].contains($0.rule.stop) && $0.rule.subject == .review }
    caseFile = file.id
    reference = file.reference
    kind = file.kind
    subject = file.subjects.map(\.pseudonym).joined(separator: ", ")
    stage = made.last?.to ?? .commissioned
    received = file.referral?.received
    self.commissioned = commissioned
    approved = made.day(reached: .approved)
    published = known(publication?.on)
    publishedAt = published == nil ? "" : publication?.address ?? ""
    ended = stage.isEnding ? made.last?.on : nil
    lastSignOff = Self.lastSignOff(in: plans, asAt: day)
    isPastItsTime = clock.flatMap { $0.state == .notStarted ? nil : [.late, .metLate].contains($0.state) }
    longerReason = review.longerReason
  }

  private static func lastSignOff(in plans: [Plan], asAt day: Day) -> Day? {
    guard plans.contains(where: { !$0.actions.isEmpty }) else { return nil }
    var last: Day?
    for plan in plans {
      for at in plan.actions.indices {
        guard plan.actions[at].stage(asAt: day).isEnding else { return nil }
        let signed = plan.actions[at].moves.last { $0.to == .signedOff && $0.on.map { $0 <= day } ?? false }?.on
        last = [last, signed].compactMap { $0 }.max()
      }
    }
    return last
  }
}
