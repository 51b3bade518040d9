import Testing

@testable import Casework

@Suite("What a step of a case asks for") struct GuardTests {
  private func violations(
    _ file: CaseFile, _ step: CaseStep, _ details: MoveDetails = CaseSamples.said,
    in register: Register = CaseSamples.register
  ) -> [Violation] {
    file.violations(of: step, details: details, in: register.with(file), today: CaseSamples.today)
  }

  @Test(
    "a step that lacks one thing is refused by the rule of that name, with the field that would meet it",
    arguments: BrokenGuard.all)
  func broken(_ row: BrokenGuard) {
    let found = violations(row.file, row.step, row.details)
    #expect(found.map(\.rule) == [row.rule])
    #expect(found.first?.field == row.field)
    #expect(found.first?.sentence.hasSuffix(".") == true)
  }

  @Test("the table of broken guards knows every rule of every machine")
  func complete() {
    let tables = MachineTables.adult + MachineTables.children + MachineTables.review + MachineTables.publication
    let elsewhere: Set = ["merge-target-stands", "plan-or-reason", "actions-ended"]
    #expect(Set(tables.flatMap(\.rules)).subtracting(BrokenGuard.all.map(\.rule)) == elsewhere)
  }

  @Test("the agency whose return is awaited is named, with its due day")
  func named() {
    var waiting = CaseSamples.whole(at: .informationRequested)
    waiting.referral?.returns.append(CaseSamples.awaitedReturn)
    #expect(
      violations(waiting, .referral(.panel)).map(\.sentence) == [
        "Every agency's return must be in, nil, verbal or waived; still awaited: Police (due 24 Sep 2026)."
      ])
  }

  @Test("a referral cannot be merged into one that is itself merged")
  func mergeChain() {
    var register = CaseSamples.register
    register.change(CaseSamples.otherID) { other in
      other.referral?.moves = [StageMove(id: Identifier("m")) { $0.to = .merged }]
    }
    let found = violations(CaseSamples.whole(at: .panel), .referral(.merged), in: register)
    #expect(found.map(\.rule) == ["merge-target-stands"])
  }

  @Test("a review whose plan has an open action stays in its action phase, and the action is named")
  func openAction() {
    var register = CaseSamples.register
    register.change(CaseSamples.planID) { $0.actions[0].moves = [] }
    let found = violations(CaseSamples.whole(review: .actionPhase), .review(.impactCheck), in: register)
    #expect(found.map(\.rule) == ["actions-ended"])
    #expect(found.first?.sentence.contains("PLAN-2026-001/-/1") == true)
  }

  @Test("a review without a plan leaves its action phase only with the reason that there is none")
  func noPlan() {
    var register = CaseSamples.register
    register.remove(.plan(CaseSamples.planID))
    let file = CaseSamples.whole(review: .actionPhase)
    #expect(violations(file, .review(.impactCheck), in: register).isEmpty)
    var silent = CaseSamples.said
    silent.reason = ""
    #expect(violations(file, .review(.impactCheck), silent, in: register).map(\.rule) == ["plan-or-reason"])
  }

  @Test("a decision to review names no other learning")
  func reviewDecision() {
    var said = CaseSamples.said
    (said.outcome, said.otherLearning) = ("review", "")
    #expect(violations(CaseSamples.whole(at: .recommended), .referral(.decided), said).isEmpty)
  }

  @Test("a review may be converted to another kind, named as the outcome, in place of another case")
  func convertedKind() {
    var said = CaseSamples.said
    (said.link, said.outcome) = (nil, "malr")
    #expect(violations(CaseSamples.whole(review: .analysis), .review(.converted), said).isEmpty)
  }

  @Test("a case without a review has no report to publish")
  func noReview() {
    var file = CaseSamples.whole()
    file.review = nil
    #expect(violations(file, .report(.published)).map(\.rule) == ["no-such-part"])
  }
}
