import Testing

@testable import Casework

@Suite("Moving a case") struct MoveCommandTests {
  private func desk(_ file: CaseFile) -> CaseDesk { CaseDesk(register: CaseSamples.register.with(file)) }

  private func move(_ step: CaseStep, _ say: (inout MoveDetails) -> Void = { _ in }) -> any Command {
    var details = CaseSamples.said
    say(&details)
    return MoveCase.command(
      CaseSamples.caseID, step: step, details: details, moveID: AnyID("move1"), occasion: CaseSamples.occasion)
  }

  @Test("a move is appended with its day, its person, its reason and its outcome")
  func appended() {
    var desk = desk(CaseSamples.whole(at: .panel))
    #expect(desk.run(move(.referral(.recommended))) == [])
    let last = desk.file?.referral?.moves.last
    #expect(desk.file?.referral?.moves.count == 2)
    #expect(last?.to == .recommended && last?.on == CaseSamples.moved && last?.by == CaseSamples.said.by)
    #expect(last?.reason == "As the group agreed." && last?.outcome == "none" && last?.id.text == "move1")
  }

  @Test("a refused move changes nothing and names every rule it breaks")
  func refused() {
    var desk = desk(CaseSamples.whole(at: .panel))
    let before = desk.register
    #expect(
      desk.run(move(.referral(.recommended)) { ($0.outcome, $0.rationale) = ("", "") }) == [
        "outcome-known", "needs-rationale",
      ])
    #expect(desk.register == before)
  }

  @Test("the recommendation and the decision are kept apart")
  func twoActs() {
    var desk = desk(CaseSamples.whole(at: .panel))
    #expect(desk.run(move(.referral(.recommended)) { ($0.outcome, $0.dissent) = ("review", "Police dissent.") }) == [])
    #expect(desk.run(move(.referral(.decided)) { $0.by = .named("Board chair") }) == [])
    let referral = desk.file?.referral
    #expect(referral?.recommendation?.outcome == "review" && referral?.recommendation?.dissent == "Police dissent.")
    #expect(referral?.decision?.outcome == "none" && referral?.decision?.by == .named("Board chair"))
    #expect(referral?.decision?.on == CaseSamples.moved)
    #expect(referral?.decision?.otherLearning == "A briefing for wards.")
  }

  @Test("receiving a referral fills the day it was received, and keeps one that is there")
  func received() {
    var file = CaseSamples.whole(at: .draft)
    var known = desk(file)
    #expect(known.run(move(.referral(.received))) == [])
    #expect(known.file?.referral?.received == CaseSamples.day(2026, 9, 1))
    file.referral?.received = nil
    var blank = desk(file)
    #expect(blank.run(move(.referral(.received))) == [])
    #expect(blank.file?.referral?.received == CaseSamples.moved)
  }

  @Test("a rapid review sent to the panel keeps the day it first went, and the panel's answer")
  func panel() {
    var desk = desk(CaseSamples.whole(at: .rapidReview, framework: "children"))
    #expect(desk.run(move(.referral(.sentToPanel))) == [])
    #expect(desk.run(move(.referral(.panelReply)) { $0.answer = .queries }) == [])
    #expect(desk.file?.referral?.sentToPanel == CaseSamples.moved)
    #expect(desk.file?.referral?.panelReply?.answer == .queries)
    #expect(desk.run(move(.referral(.rapidReview)) { $0.on = CaseSamples.today }) == [])
    #expect(desk.run(move(.referral(.sentToPanel)) { $0.on = CaseSamples.today }) == [])
    #expect(desk.file?.referral?.sentToPanel == CaseSamples.moved)
  }

  @Test("a draft goes to the accuracy check without sight offered when the reason is given, which is kept")
  func noSight() {
    var file = CaseSamples.whole(review: .drafting)
    file.review?.familyOfferedSight = nil
    var desk = desk(file)
    #expect(desk.run(move(.review(.accuracyCheck)) { $0.reason = "The family asked not to." }) == [])
    #expect(desk.file?.review?.noSightReason == "The family asked not to.")
  }

  @Test("the learning brief is published without the report, and beside the action phase")
  func publication() {
    var desk = desk(CaseSamples.whole(review: .approved))
    #expect(desk.run(move(.brief(.published))) == [])
    #expect(desk.run(move(.review(.actionPhase))) == [])
    #expect(desk.run(move(.report(.embargoed))) == [])
    #expect(desk.file?.review?.briefStage == .published && desk.file?.review?.reportStage == .embargoed)
    #expect(desk.file?.review?.briefPublished == CaseSamples.moved && desk.file?.review?.published == nil)
  }

  @Test("moves say in words what they do")
  func words() {
    let register = CaseSamples.register.with(CaseSamples.whole(at: .panel))
    #expect(
      move(.referral(.deferred)).words(in: register)
        == "move the referral SAR-2026-004 to deferred: As the group agreed.")
    #expect(
      move(.brief(.published)) { $0.reason = "" }.words(in: register)
        == "move the learning brief of SAR-2026-004 to published")
  }

  @Test("a referral closes only once its referrer was told, on or after the day of the decision")
  func telling() {
    var file = CaseSamples.whole(at: .decided)
    file.referral?.decisionTold = nil
    var desk = desk(file)
    #expect(desk.run(move(.referral(.closed))) == ["referrer-told"])
    func tell(_ day: Day) -> TellReferrer { TellReferrer(CaseSamples.caseID, on: day, occasion: CaseSamples.occasion) }
    #expect(desk.run(tell(CaseSamples.day(2026, 10, 31))) == ["not-before-decision"])
    #expect(desk.run(tell(CaseSamples.today.adding(days: 1))) == ["not-in-future"])
    #expect(desk.run(tell(CaseSamples.moved)) == [])
    #expect(desk.run(move(.referral(.closed))) == [])
  }
}
