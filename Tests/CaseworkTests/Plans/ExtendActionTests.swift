import Testing

@testable import Casework

@Suite struct ExtendActionTests {
  private func event(
    _ to: String?, _ kind: Extension.Kind = .extension, reason: String = "Data late",
    approver: Party? = PlanFixture.chair
  ) -> Extension {
    Extension(id: Identifier("x")) {
      $0.to = to.map(PlanFixture.day)
      $0.kind = kind
      $0.reason = reason
      $0.approver = approver
      $0.on = PlanFixture.today
    }
  }

  private func extend(_ event: Extension) -> ExtendAction {
    ExtendAction(plan: PlanFixture.plan, action: PlanFixture.sevenB, extension: event)
  }

  private func action(in register: Register) -> Action { register.plans[PlanFixture.plan]!.actions[0] }

  @Test("an extension needs a later day, a reason, and an approver who does not lead the action")
  func guards() {
    let register = PlanFixture.register
    #expect(extend(event("2027-03-31")).rules(in: register) == [])
    #expect(extend(event("2026-12-31")).rules(in: register) == ["not-later"])
    #expect(extend(event(nil)).rules(in: register) == ["needs-day"])
    #expect(extend(event("2027-03-31", reason: " ")).rules(in: register) == ["needs-reason"])
    #expect(extend(event("2027-03-31", approver: nil)).rules(in: register) == ["needs-approver"])
    #expect(extend(event("2027-03-31", approver: .named("training lead"))).rules(in: register) == ["own-sign-off"])
  }

  @Test("an action that has ended is not extended", arguments: ActionStage.allCases)
  func ended(stage: ActionStage) {
    let register = PlanFixture.register { $0 = PlanFixture.action(at: stage) }
    #expect(extend(event("2027-03-31")).rules(in: register) == (stage.isEnding ? ["has-ended"] : []))
  }

  @Test("an extension is a slip beside the original day; a correction before it is none, and may go back")
  func slips() {
    let corrected = extend(event("2026-10-31", .correction, approver: nil))
    #expect(corrected.rules(in: PlanFixture.register) == [])
    var register = corrected.applied(to: PlanFixture.register)
    #expect(action(in: register).slips == 0)
    #expect(action(in: register).originalDue == PlanFixture.day("2026-10-31"))
    register = extend(event("2026-11-11")).applied(to: register)
    #expect(action(in: register).slips == 1)
    #expect(action(in: register).originalDue == PlanFixture.day("2026-10-31"))
    #expect(action(in: register).currentDue == PlanFixture.day("2026-11-11"))
    #expect(action(in: register).daysLate(on: PlanFixture.today) == 10)
  }

  @Test("a correction that gives an agreed action more time needs an approver who does not lead it")
  func laterCorrection() {
    let agreed = PlanFixture.register { $0 = PlanFixture.action(at: .agreed) }
    let later = event("2027-03-31", .correction, approver: nil)
    #expect(extend(later).rules(in: agreed) == ["needs-approver"])
    #expect(extend(later).rules(in: PlanFixture.register) == [])
    let own = event("2027-03-31", .correction, approver: .named("Training Lead"))
    #expect(extend(own).rules(in: agreed) == ["own-sign-off"])
    #expect(extend(event("2027-03-31", .correction)).rules(in: agreed) == [])
  }

  @Test("a timescale without a day gets its first one by a correction", arguments: ["", "31/04/19", "ongoing"])
  func first(printed: String) {
    let register = PlanFixture.register { $0.timescale = Timescale(printed: printed) }
    #expect(extend(event("2027-03-31")).rules(in: register) == ["no-due-yet"])
    let after = extend(event("2027-03-31", .correction)).applied(to: register)
    #expect(action(in: after).originalDue == PlanFixture.day("2027-03-31"))
    #expect(action(in: after).timescale.printed == printed)
  }

  @Test("a timescale in words is set while it is not agreed, and not afterwards")
  func timescale() {
    let set = SetTimescale(plan: PlanFixture.plan, action: PlanFixture.sevenB, printed: "monthly")
    #expect(set.rules(in: PlanFixture.register) == [])
    #expect(action(in: set.applied(to: PlanFixture.register)).timescale.kind == .recurring)
    #expect(set.rules(in: PlanFixture.register { $0 = PlanFixture.action(at: .agreed) }) == ["timescale-agreed"])
    let impossible = SetTimescale(plan: PlanFixture.plan, action: PlanFixture.sevenB, printed: "31/04/27")
    #expect(impossible.rules(in: PlanFixture.register) == ["invalid-timescale"])
  }
}
