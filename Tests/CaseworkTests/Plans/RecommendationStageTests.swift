import Testing

@testable import Casework

@Suite struct RecommendationStageTests {
  private typealias Change = (inout Recommendation, inout Plan) -> Void

  private func rules(
    _ from: RecommendationStage?, _ to: RecommendationStage, details: MoveDetails = PlanFixture.everyDetail,
    _ change: Change = { _, _ in }
  ) -> [String] {
    var register = PlanFixture.register
    register.change(PlanFixture.plan) { plan in
      var recommendation = plan.recommendations[0]
      recommendation.moves = from.map { [PlanFixture.move(to: $0)] } ?? []
      change(&recommendation, &plan)
      plan.recommendations[0] = recommendation
    }
    return MoveRecommendation(
      plan: PlanFixture.plan, recommendation: PlanFixture.nine, to: to, details: details, moveID: Identifier("new"),
      today: PlanFixture.today
    ).rules(in: register)
  }

  private func response(_ answer: AddresseeResponse.Answer?, reason: String = "") -> AddresseeResponse {
    AddresseeResponse(id: Identifier(answer?.rawValue ?? "open")) {
      $0.addressee = answer?.rawValue ?? "open"
      $0.answer = answer
      $0.reason = reason
    }
  }

  @Test("it is answered once every addressee has answered, with a reason for all but accepted")
  func answered() {
    #expect(rules(nil, .answered) == ["needs-answers"])
    #expect(
      rules(nil, .answered) { one, _ in one.responses = [response(.accepted), response(nil)] } == ["needs-answers"])
    #expect(rules(nil, .answered) { one, _ in one.responses = [response(.rejected)] } == ["needs-answer-reason"])
    #expect(
      rules(nil, .answered) { one, _ in one.responses = [response(.accepted), response(.rejected, reason: "x")] } == [])
  }

  @Test("it is in progress once an action answers it, and reopened work needs one too")
  func inProgress() {
    #expect(rules(.answered, .inProgress) == ["needs-action"])
    #expect(rules(.reopened, .inProgress) == ["needs-action"])
    #expect(rules(.answered, .inProgress) { _, plan in plan.actions[0].answers = [PlanFixture.nine] } == [])
  }

  @Test(
    "it is implemented once its actions ended and one of them is signed off",
    arguments: [
      ([ActionStage.signedOff], true), ([.embedded, .cancelled], true), ([.cancelled], false), ([.completed], false),
      ([.signedOff, .inProgress], false), ([], false),
    ])
  func implemented(stages: [ActionStage], isAllowed: Bool) {
    let found = rules(.inProgress, .implemented) { _, plan in
      plan.actions = stages.enumerated().map { place, stage in
        var action = PlanFixture.action(at: stage)
        action.id = ActionID("a\(place)")
        action.answers = [PlanFixture.nine]
        return action
      }
    }
    #expect(found == (isAllowed ? [] : ["not-carried-out"]))
  }

  @Test("what was already in place is implemented with evidence alone")
  func inPlace() {
    let evidence = [Evidence(id: Identifier("e")) { $0.title = "Policy of 2024" }]
    #expect(rules(.answered, .implemented) { one, _ in one.isAlreadyInPlace = true } == ["not-carried-out"])
    #expect(rules(.answered, .implemented) { one, _ in one.evidence = evidence } == ["not-carried-out"])
    let both = rules(.answered, .implemented) { one, _ in
      one.isAlreadyInPlace = true
      one.evidence = evidence
    }
    #expect(both == [])
  }

  @Test("a recommendation in parts is implemented when all of them are settled")
  func parts() {
    func parts(_ stages: [RecommendationStage]) -> [Recommendation] {
      stages.enumerated().map { place, stage in
        Recommendation(id: RecommendationID("9\(place)")) {
          $0.ref = "9\(place)"
          $0.text = "Part"
          $0.parent = PlanFixture.nine
          $0.moves = [PlanFixture.move(to: stage)]
        }
      }
    }
    #expect(
      rules(.answered, .implemented) { _, plan in plan.recommendations += parts([.implemented, .embedded]) } == [])
    let half = rules(.answered, .implemented) { _, plan in plan.recommendations += parts([.implemented, .answered]) }
    #expect(half == ["not-carried-out"])
  }

  @Test("it is embedded by a check with a finding, made since it was implemented")
  func embedded() {
    func check(_ done: String?, _ finding: String) -> [ImpactCheck] {
      [
        ImpactCheck(id: Identifier("c")) {
          $0.done = done.map(PlanFixture.day)
          $0.finding = finding
        }
      ]
    }
    #expect(rules(.implemented, .embedded) == ["needs-impact-check"])
    #expect(rules(.implemented, .embedded) { one, _ in one.checks = check("2026-09-01", "") } == ["needs-impact-check"])
    #expect(
      rules(.implemented, .embedded) { one, _ in one.checks = check("2026-05-01", "x") } == ["needs-impact-check"])
    #expect(rules(.implemented, .embedded) { one, _ in one.checks = check("2026-09-01", "x") } == [])
  }

  @Test("superseding needs the other recommendation, and reopening a reason")
  func others() {
    var details = PlanFixture.everyDetail
    #expect(rules(.answered, .superseded, details: details) == ["needs-link"])
    details.link = PlanFixture.nine.erased
    #expect(rules(.answered, .superseded, details: details) == ["needs-link"])
    details.link = AnyID("10")
    let next = Recommendation(id: RecommendationID("10")) { $0.ref = "10" }
    #expect(rules(.answered, .superseded, details: details) { _, plan in plan.recommendations.append(next) } == [])
    #expect(rules(.embedded, .reopened) == [])
    #expect(rules(.implemented, .reopened, details: MoveDetails(on: PlanFixture.today)) == ["needs-reason"])
    #expect(rules(.superseded, .reopened) == ["no-such-step"])
  }
}
