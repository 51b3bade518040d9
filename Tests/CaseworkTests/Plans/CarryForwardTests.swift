import Testing

@testable import Casework

@Suite struct CarryForwardTests {
  private func carry(into target: PlanID = PlanFixture.other, reason: String = "Not finished") -> CarryForward {
    CarryForward(
      plan: PlanFixture.plan, action: PlanFixture.sevenB, into: target, copyID: ActionID("copy"),
      linkID: Identifier("link"), details: MoveDetails(on: PlanFixture.today, by: PlanFixture.chair, reason: reason),
      moveID: Identifier("move"), today: PlanFixture.today)
  }

  private var register: Register {
    PlanFixture.register { action in
      action = PlanFixture.action(at: .inProgress)
      action.progress = [ProgressEntry(id: Identifier("p")) { $0.text = "Booked" }]
      action.extensions = [Extension(id: Identifier("x")) { $0.to = PlanFixture.day("2027-03-31") }]
    }
  }

  @Test("the first action ends and a copy goes on, each leading to the other")
  func linksBothWays() {
    #expect(carry().rules(in: register) == [])
    let after = carry().applied(to: register)
    let first = after.plans[PlanFixture.plan]!.actions[0]
    let copy = after.plans[PlanFixture.other]!.actions[0]
    #expect(first.stage == .carriedForward && first.moves.last?.link == AnyID("copy"))
    #expect(copy.links.map(\.kind) == [.carriedOverFrom] && copy.links.map(\.target) == [PlanFixture.sevenB])
    #expect(copy.text == first.text && copy.leads == first.leads && copy.stage == .proposed)
    #expect(copy.slips == 1 && copy.originalDue == PlanFixture.day("2026-12-31"))
    #expect(copy.progress.isEmpty && copy.evidence.isEmpty && copy.objective == nil)
  }

  @Test("it needs another plan, a reason and a reference that is free there, and is not done twice")
  func guards() {
    #expect(carry(into: PlanFixture.plan).rules(in: register) == ["needs-other-plan"])
    #expect(carry(into: PlanID("gone")).rules(in: register) == ["needs-other-plan"])
    #expect(carry(reason: "").rules(in: register) == ["needs-reason"])
    var taken = register
    taken.change(PlanFixture.other) { plan in
      plan.actions = [
        Action(id: ActionID("z")) {
          $0.ref = "7B"
          $0.text = "Other"
        }
      ]
    }
    #expect(carry().rules(in: taken) == ["duplicate-ref"])
    #expect(carry().rules(in: carry().applied(to: register)) == ["no-such-step"])
  }
}
