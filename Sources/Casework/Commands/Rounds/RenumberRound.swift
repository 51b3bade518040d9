/// Gives an update round another reference and keeps the one it had.
public struct RenumberRound: Command {
  public let round: UpdateRoundID
  public let reference: String

  public init(_ round: UpdateRoundID, to reference: String) {
    self.round = round
    self.reference = reference
  }

  public func words(in register: Register) -> String {
    "renumber \(register.rounds[round]?.reference ?? "an update round that is gone") to \(reference)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard var held = register.rounds[round] else {
      return [Violation("no-such-round", "That update round is no longer in the register: look for it again.")]
    }
    guard held.reference != reference else {
      return [Violation("reference-changes", "\(reference) is its reference already.", field: "reference")]
    }
    held.reference = reference
    return held.referenceViolations(in: register)
  }

  public func apply(to register: inout Register) {
    register.change(round) { held in
      held.formerly.append(held.reference)
      held.reference = reference
    }
  }
}
