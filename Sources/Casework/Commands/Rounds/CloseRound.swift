/// Ends an update round; what has not come back stays written down as outstanding.
public struct CloseRound: RoundCommand {
  public let round: UpdateRoundID
  public let closing: RoundClosing
  /// The day on which it is written down.
  public let today: Day

  public init(round: UpdateRoundID, reason: String = "", by: Party?, on: Day, today: Day) {
    self.round = round
    closing = RoundClosing { ($0.on, $0.by, $0.reason) = (on, by, reason) }
    self.today = today
  }

  public func words(called reference: String, in register: Register) -> String {
    "close \(reference)" + (closing.reason.isEmpty ? "" : ": \(closing.reason)")
  }

  public func violations(for round: UpdateRound, in register: Register) -> [Violation] {
    reasonViolations(round) + dayViolations(round)
  }

  private func reasonViolations(_ round: UpdateRound) -> [Violation] {
    guard closing.reason.isVoid else { return [] }
    if !round.isSent {
      let sentence = "\(round.reference) was never sent: close it with a reason."
      return [Violation("needs-reason", sentence, field: "reason")]
    }
    let count = round.undecided.count
    guard count > 0 else { return [] }
    let replies = count == 1 ? "1 reply is" : "\(count) replies are"
    let sentence = "\(replies) neither accepted nor rejected: decide them first, or close it with a reason."
    return [Violation("replies-undecided", sentence, field: "reason")]
  }

  private func dayViolations(_ round: UpdateRound) -> [Violation] {
    guard let on = closing.on else { return [Violation("needs-day", "Give the day it was closed.", field: "on")] }
    if let opened = round.openedOn, on < opened {
      let sentence = "\(round.reference) was opened on \(opened.words): it cannot have been closed before that."
      return [Violation("not-before-opened", sentence, field: "on")]
    }
    return Violation.future(on, after: today, "A round cannot have been closed")
  }

  public func change(_ round: inout UpdateRound) { round.closing = closing }
}
