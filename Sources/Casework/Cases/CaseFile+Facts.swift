// What follows from a case's records. Computed, never stored.
extension CaseFile {
  /// The pseudonyms of its subjects, "Adult K, Child L"; the reference where it has none.
  public var title: String {
    let names = subjects.map(\.pseudonym).filter { !$0.isVoid }
    return names.isEmpty ? reference : names.joined(separator: ", ")
  }

  /// Where it stands: the review's stage once there is a review, else the referral's.
  public var stageWords: String { review?.stage.words ?? referral?.stage.words ?? "" }

  /// Whether work on its referral or its review goes on, or the referrer is still to be told.
  public var isOpen: Bool { (referral?.isOpen ?? false) || (review?.isOpen ?? false) }

  /// Whether it was decided that there shall be a review, and none has been commissioned.
  public func awaitsReview(in register: Register) -> Bool {
    review == nil && day(of: .decisionToReview, in: register) != nil
  }

  /// The holds in force on a day.
  public func holds(on day: Day) -> [Hold] {
    holds.filter { $0.isInForce(on: day) }
  }

  /// The spells during which it was held; each ends on the day the hold was lifted.
  public var heldSpells: [HeldSpell] {
    holds.compactMap { hold in hold.from.map { HeldSpell(from: $0, to: hold.to) } }
  }

  /// The days before `day` on which at least one hold was in force.
  public func daysHeld(on day: Day) -> Int {
    var (count, reached) = (0, Day(number: .min))
    for spell in heldSpells.sorted(by: { $0.from < $1.from }) {
      let (from, to) = (max(reached, spell.from), min(day, spell.to ?? day))
      guard from < to else { continue }
      count += to - from
      reached = to
    }
    return count
  }

  /// An entry among the returns of the referral or of the review.
  public func agencyReturn(_ id: Identifier<AgencyReturn>) -> (part: CasePart, entry: AgencyReturn)? {
    if let found = referral?.returns.first(where: { $0.id == id }) { return (.referral, found) }
    return review?.returns.first { $0.id == id }.map { (.review, $0) }
  }

  /// Changes one return, wherever it stands; does nothing where there is none.
  mutating func changeReturn(_ id: Identifier<AgencyReturn>, _ change: (inout AgencyReturn) -> Void) {
    if let at = referral?.returns.firstIndex(where: { $0.id == id }) {
      change(&referral!.returns[at])
    } else if let at = review?.returns.firstIndex(where: { $0.id == id }) {
      change(&review!.returns[at])
    }
  }
}

extension Referral {
  /// Whether it is still to be decided, or its referrer to be told of the decision.
  public var isOpen: Bool { !stage.isEnding }

  /// The stage it had reached by the end of a day.
  public func stage(asAt day: Day) -> ReferralStage { lastMove(asAt: day)?.to ?? .draft }

  /// The code of the outcome that stood decided on a day; nothing while it was undecided or reopened.
  public func outcome(asAt day: Day) -> String? {
    guard [.decided, .closed].contains(stage(asAt: day)) else { return nil }
    let move = moves.last { $0.to == .decided && $0.on.map { $0 <= day } ?? false }
    let outcome = move?.outcome ?? ""
    return outcome.isEmpty ? decision?.outcome ?? "" : outcome
  }

  private func lastMove(asAt day: Day) -> StageMove<ReferralStage>? {
    moves.last { move in move.on.map { $0 <= day } ?? true }
  }
}

extension Review {
  /// Whether work on it goes on.
  public var isOpen: Bool { !stage.isEnding }
}

extension ReferralStage {
  /// Whether nothing more is done on a referral here, unless it comes back. A decided one waits for its referrer to be told.
  public var isEnding: Bool { [.closed, .returnedToReferrer, .withdrawn, .merged].contains(self) }
}

extension ReviewStage {
  /// Whether nothing more is done on a review here.
  public var isEnding: Bool { [.closed, .discontinued, .converted].contains(self) }
}

extension Hold {
  public func isInForce(on day: Day) -> Bool { from.map { $0 <= day } ?? true && to.map { day < $0 } ?? true }
}
