/// What a person says when moving a record to another stage; each step uses what concerns it.
public struct MoveDetails: Sendable, Equatable {
  /// The day it happened; not in the future.
  public var on: Day
  public var by: Party?
  public var reason = ""
  public var awaiting = ""
  /// From whom it is awaited, who unblocks it, or to whom the work was handed.
  public var holder: Party?
  public var reviewOn: Day?
  public var link: AnyID?
  public var address = ""
  /// The code of an outcome, for a recommendation or a decision.
  public var outcome = ""
  public var rationale = ""
  public var otherLearning = ""
  public var dissent = ""
  /// The national panel's answer.
  public var answer: PanelReply.Answer?

  public init(on day: Day, by party: Party? = nil, reason: String = "") {
    on = day
    by = party
    self.reason = reason
  }

  /// The move itself, as a record keeps it.
  public func move<Stage>(to stage: Stage, id: Identifier<StageMove<Stage>>) -> StageMove<Stage> {
    StageMove(id: id) { move in
      move.to = stage
      move.on = on
      move.by = by
      move.reason = reason
      move.awaiting = awaiting
      move.holder = holder
      move.reviewOn = reviewOn
      move.link = link
      move.address = address
      move.outcome = outcome
    }
  }
}

/// A stage that a record could go to next, and what still stands in the way.
public struct StageOption: Sendable, Equatable {
  /// As stored and as typed: "signed off".
  public let to: String
  public let words: String
  public let unmet: [Violation]

  public init(to: String, words: String, unmet: [Violation]) {
    self.to = to
    self.words = words
    self.unmet = unmet
  }

  public var isOpen: Bool { unmet.isEmpty }
}
