/// Gives an action a new due day: an extension, which is a slip, or the correction of a mistyped one.
public struct ExtendAction: ActionCommand {
  public let plan: PlanID
  public let action: ActionID
  public private(set) var event: Extension

  public init(plan: PlanID, action: ActionID, extension event: Extension) {
    self.plan = plan
    self.action = action
    self.event = event
  }

  public func done(by party: Party) -> (any Command)? {
    guard event.approver != nil else { return nil }
    var own = self
    own.event.approver = party
    return own
  }

  public func words(called reference: String, in register: Register) -> String {
    let verb = event.kind == .extension ? "extend" : "correct the due day of"
    return "\(verb) \(reference) to \(event.to?.words ?? "no day"): \(event.reason)"
  }

  public func violations(for action: Action, in plan: Plan, register: Register) -> [Violation] {
    if action.hasEnded {
      return [Violation("has-ended", "The action is \(action.stage.words): its due day no longer moves.")]
    }
    let reason =
      event.reason.isVoid
      ? [Violation("needs-reason", "A new due day needs a reason: say why it moves.", field: "reason")] : []
    let more = needsApproval(action) ? approvalViolations(action, register) : []
    return dayViolations(action) + reason + more
  }

  private func dayViolations(_ action: Action) -> [Violation] {
    guard let day = event.to else { return [Violation("needs-day", "Give the new due day.", field: "to")] }
    guard event.kind == .extension else { return [] }
    guard let due = action.currentDue else {
      let sentence = "The action has no due day to extend: give it its first one as a correction."
      return [Violation("no-due-yet", sentence, field: "kind")]
    }
    guard day <= due else { return [] }
    let sentence = "It is due on \(due.words) already: give a later day, or make it a correction."
    return [Violation("not-later", sentence, field: "to")]
  }

  /// An extension always, and a correction that gives an agreed action more time: it would be a slip by another name.
  private func needsApproval(_ action: Action) -> Bool {
    guard event.kind == .correction else { return true }
    guard action.stage != .proposed, let due = action.currentDue, let day = event.to else { return false }
    return day > due
  }

  /// Whoever does the work does not allow themselves more time.
  private func approvalViolations(_ action: Action, _ register: Register) -> [Violation] {
    guard let approver = event.approver else {
      return [Violation("needs-approver", "More time needs an approver: say who agreed to it.", field: "approver")]
    }
    return register.violations(of: .moreTime, by: approver) { register.isLead($0, of: action) }
  }

  public func change(_ action: inout Action) { action.extensions.append(event) }
}
