/// Adds an entry to what happened on an action. Entries are never changed or taken away.
public struct AddProgress: ActionCommand {
  public let plan: PlanID
  public let action: ActionID
  public let entry: ProgressEntry

  public init(plan: PlanID, action: ActionID, entry: ProgressEntry) {
    self.plan = plan
    self.action = action
    self.entry = entry
  }

  public func words(called reference: String, in register: Register) -> String {
    "progress on \(reference): \(entry.text)"
  }

  public func violations(for action: Action, in plan: Plan, register: Register) -> [Violation] {
    Violation.blank("A progress entry", entry.text, field: "text")
  }

  public func change(_ action: inout Action) { action.progress.append(entry) }
}
