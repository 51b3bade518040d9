/// Turns what an agency wrote that it will improve into an action of a plan, with the deadline it gave.
public struct ImproveByAction: Command {
  public let audit: AuditID
  public let sheet: Identifier<GradingSheet>
  public let response: Identifier<GradedResponse>
  public let plan: PlanID
  /// The action it becomes; `Action(improving:…)` makes it.
  public let action: Action
  /// What the audit is called among the plan's sources, where it is not one yet.
  public let sourceID: Identifier<PlanSource>
  public let occasion: Occasion

  public init(
    audit: AuditID, sheet: Identifier<GradingSheet>, response: Identifier<GradedResponse>, into plan: PlanID,
    action: Action, sourceID: Identifier<PlanSource>, occasion: Occasion
  ) {
    self.audit = audit
    self.sheet = sheet
    self.response = response
    self.plan = plan
    self.action = action
    self.sourceID = sourceID
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    let called = register.plans[plan]?.reference(of: action) ?? action.ref
    return "add action \(called) for an improvement of \(register.reference(of: audit))"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.audits[audit] else { return [.auditGone] }
    guard let improved = held.sheets.first(where: { $0.id == sheet })?.responses.first(where: { $0.id == response })
    else {
      return [Violation("response-gone", "That answer is no longer in this audit: look for it again.")]
    }
    guard let goal = register.plans[plan] else { return [.planGone] }
    if goal.stage == .closed {
      let sentence = "\(goal.reference) is closed: open it again, or choose another plan."
      return [Violation("plan-closed", sentence, field: "plan")]
    }
    return violations(of: improved, in: register) + action.violations(in: goal, register: register)
  }

  private func violations(of response: GradedResponse, in register: Register) -> [Violation] {
    if let there = response.action.flatMap(register.action) {
      let sentence = "That improvement is \(there.plan.reference(of: there.action)) already."
      return [Violation("already-an-action", sentence)]
    }
    guard response.improvement.isVoid else { return [] }
    let sentence = "The answer names no improvement: write what the agency will improve first."
    return [Violation("needs-improvement", sentence, field: "improvement")]
  }

  public func apply(to register: inout Register) {
    guard let held = register.audits[audit] else { return }
    register.change(plan) { plan in
      plan.draw(from: held, sourceID: sourceID, on: occasion.day)
      plan.actions.append(action)
    }
    register.change(audit) { audit in
      guard let sheet = audit.sheets.firstIndex(where: { $0.id == sheet }),
        let place = audit.sheets[sheet].responses.firstIndex(where: { $0.id == response })
      else { return }
      audit.sheets[sheet].responses[place].action = action.id
    }
  }
}

extension Action {
  /// The action that an agency's improvement becomes: its words, its deadline, led by that agency.
  public init(improving response: GradedResponse, of sheet: GradingSheet, id: ActionID, in plan: Plan) {
    self.init(id: id)
    ref = ActionRef.next(after: plan.actions.filter { $0.objective == nil }.map(\.ref))
    text = response.improvement
    leadAgency = sheet.agency
    timescale = Timescale(printed: response.deadline?.words ?? "")
  }
}
