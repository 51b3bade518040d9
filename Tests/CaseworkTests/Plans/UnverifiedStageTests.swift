import Testing

@testable import Casework

@Suite struct UnverifiedStageTests {
  @Test("a completed action that was imported without evidence cannot be signed off until evidence is there")
  func completed() {
    let without = ActionStepCase(.completed, .signedOff) { action, _ in action.evidence = [] }
    #expect(without.found(isUnverified: true).map(\.rule) == ["needs-evidence"])
    #expect(without.found(isUnverified: false).isEmpty)
    #expect(ActionStepCase(.completed, .signedOff).found(isUnverified: true).isEmpty)
  }

  @Test("an action imported in progress must have its lead before it goes on, and is not asked twice")
  func inProgress() {
    let completing = ActionStepCase(.inProgress, .completed) { action, _ in action.leads = [] }
    #expect(completing.found(isUnverified: true).map(\.rule) == ["needs-lead"])
    let resuming = ActionStepCase(.onHold, .inProgress) { action, _ in action.leads = [] }
    #expect(resuming.found(isUnverified: true).map(\.rule) == ["needs-lead"])
  }

  @Test("what an import could not say of a hold may be said with the next move")
  func onHold() {
    let silent = ActionStepCase(.onHold, .inProgress) {
      $1.holder = nil
      $1.reason = ""
      $1.reviewOn = nil
    }
    #expect(silent.found(isUnverified: true).map(\.rule) == ["needs-reason", "needs-holder", "needs-review-day"])
    #expect(ActionStepCase(.onHold, .inProgress).found(isUnverified: true).isEmpty)
  }

  @Test("the day of an import does not keep back what happened before it")
  func earlierDay() {
    let step = ActionStepCase(.inProgress, .completed) { $1.on = PlanFixture.day("2026-01-01") }
    #expect(step.found(isUnverified: true).isEmpty)
    #expect(step.found(isUnverified: false).map(\.rule) == ["not-before-previous"])
  }

  @Test("the gaps of an unverified stage are listed, and a verified one has none")
  func gaps() {
    var action = PlanFixture.action(at: .inProgress, isUnverified: true)
    action.leads = []
    action.timescale = Timescale()
    #expect(PlanFixture.register.unverifiedGaps(of: action).map(\.rule) == ["needs-lead", "needs-due"])
    action.moves[0].isUnverified = false
    #expect(PlanFixture.register.unverifiedGaps(of: action).isEmpty)
  }
}
