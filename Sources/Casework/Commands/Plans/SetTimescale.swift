/// Says by when an action is to be done, while that is not agreed yet. Afterwards it takes an extension.
public struct SetTimescale: ActionCommand {
  public let plan: PlanID
  public let action: ActionID
  public let timescale: Timescale

  /// - Parameter printed: a day, or words such as "monthly" or "after the inquest".
  public init(plan: PlanID, action: ActionID, printed: String) {
    self.plan = plan
    self.action = action
    timescale = Timescale(printed: printed)
  }

  public func words(called reference: String, in register: Register) -> String {
    "set the timescale of \(reference): \(timescale.printed)"
  }

  public func violations(for action: Action, in plan: Plan, register: Register) -> [Violation] {
    if let doubt = timescale.doubt { return [Violation("invalid-timescale", doubt, field: "due")] }
    let isOpen = action.stage == .proposed || action.timescale.kind == .blank
    guard !isOpen || !action.extensions.isEmpty else { return [] }
    let sentence = "The timescale is agreed: move the due day with an extension, or put it right with a correction."
    return [Violation("timescale-agreed", sentence, field: "due")]
  }

  public func change(_ action: inout Action) { action.timescale = timescale }
}
