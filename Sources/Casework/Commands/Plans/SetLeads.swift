/// Says who answers for an action, in place of whoever did.
public struct SetLeads: ActionCommand {
  public let plan: PlanID
  public let action: ActionID
  public let leads: [Lead]

  public init(plan: PlanID, action: ActionID, leads: [Lead]) {
    self.plan = plan
    self.action = action
    self.leads = leads
  }

  public func words(called reference: String, in register: Register) -> String {
    let names = leads.map { register.name(of: $0) }.joined(separator: "; ")
    return "set the leads of \(reference): \(names.isEmpty ? "none" : names)"
  }

  public func violations(for action: Action, in plan: Plan, register: Register) -> [Violation] {
    guard leads.isEmpty, action.stage != .proposed, !action.leads.isEmpty else {
      return leads.violations(in: register)
    }
    return [.keepsLead]
  }

  public func change(_ action: inout Action) { action.leads = leads }
}
