/// A command about one update round.
public protocol RoundCommand: Command {
  var round: UpdateRoundID { get }
  /// The change in words; `reference` is the round's: "ROUND-2026-002".
  func words(called reference: String, in register: Register) -> String
  func violations(for round: UpdateRound, in register: Register) -> [Violation]
  func change(_ round: inout UpdateRound)
}

extension RoundCommand {
  public func words(in register: Register) -> String {
    words(called: register.rounds[round]?.reference ?? "an update round that is gone", in: register)
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.rounds[round] else { return [.roundGone] }
    return Violation.closed(held) + violations(for: held, in: register)
  }

  public func apply(to register: inout Register) { register.change(round, change) }
}

extension Violation {
  static let roundGone = Violation("round-gone", "The update round is no longer in this register: look for it again.")
  static let requestGone = Violation("request-gone", "That agency was not asked in this round: look for it again.")
  static let replyGone = Violation("reply-gone", "That reply is no longer in this round: look for it again.")

  /// A closed round takes no more work.
  static func closed(_ round: UpdateRound) -> [Violation] {
    guard let on = round.closing?.on else { return [] }
    return [Violation("round-closed", "\(round.reference) was closed on \(on.words): nothing more is added to it.")]
  }

  /// A day on which something was done, which cannot be after today.
  static func future(_ day: Day, after today: Day, _ what: String) -> [Violation] {
    guard day > today else { return [] }
    return [Violation("not-in-future", "\(what) on \(day.words), which is after today.", field: "on")]
  }
}
