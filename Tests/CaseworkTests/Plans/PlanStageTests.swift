import Testing

@testable import Casework

@Suite struct PlanStageTests {
  private func move(_ stage: PlanStage, reason: String = "") -> MovePlan {
    MovePlan(
      plan: PlanFixture.plan, to: stage, details: MoveDetails(on: PlanFixture.today, by: nil, reason: reason),
      moveID: Identifier("new"), today: PlanFixture.today)
  }

  private func register(review stage: ReviewStage) -> Register {
    var register = PlanFixture.register
    register.put(
      CaseFile(id: CaseID("k")) { file in
        file.reference = "SAR-2026-004"
        file.review = Review { $0.moves = [PlanFixture.move(to: stage)] }
      })
    register.change(PlanFixture.plan) { plan in
      plan.sources = [PlanSource(id: Identifier("s")) { $0.record = AnyID("k") }]
    }
    return register
  }

  @Test("a plan opens when its review is approved, or early with a reason that stays with it")
  func opens() {
    #expect(move(.open).rules(in: register(review: .approved)) == [])
    #expect(move(.open).rules(in: register(review: .closed)) == [])
    let early = register(review: .drafting)
    #expect(move(.open).rules(in: early) == ["sources-not-complete"])
    #expect(move(.open, reason: "Urgent learning").rules(in: early) == [])
    let after = move(.open, reason: "Urgent learning").applied(to: early).plans[PlanFixture.plan]!
    #expect(after.stage == .open && after.earlyReason == "Urgent learning")
    let inTime = move(.open, reason: "Agreed").applied(to: register(review: .approved)).plans[PlanFixture.plan]!
    #expect(inTime.earlyReason == "")
  }

  @Test("a plan closes when everything in it is settled, or with a reason, and opens again with one")
  func closes() {
    let open = move(.open).applied(to: PlanFixture.register)
    #expect(move(.closed).rules(in: open) == ["actions-not-ended", "recommendations-not-settled"])
    #expect(move(.closed, reason: "Merged boards").rules(in: open) == [])
    var settled = open
    settled.change(PlanFixture.plan) { plan in
      plan.actions = [PlanFixture.action(at: .signedOff)]
      plan.recommendations[0].moves = [PlanFixture.move(to: .implemented)]
    }
    #expect(move(.closed).rules(in: settled) == [])
    let closed = move(.closed).applied(to: settled)
    #expect(move(.open).rules(in: closed) == ["needs-reason"])
    #expect(move(.open, reason: "New facts").rules(in: closed) == [])
  }

  @Test("a recommendation that everyone rejected does not keep a plan open")
  func rejected() {
    var register = PlanFixture.register
    register.change(PlanFixture.plan) { plan in
      plan.moves = [PlanFixture.move(to: .open)]
      plan.actions = []
      plan.recommendations[0].responses = [
        AddresseeResponse(id: Identifier("r")) {
          $0.answer = .rejected
          $0.reason = "Not ours"
        }
      ]
    }
    #expect(move(.closed).rules(in: register) == [])
  }

  @Test("a plan cannot skip being open")
  func skips() { #expect(move(.closed).rules(in: PlanFixture.register) == ["no-such-step"]) }
}
