import Testing

@testable import Casework

@Suite("Holds") struct HoldTests {
  private typealias Sample = CaseSamples

  private func place(_ id: String, _ fill: (inout Hold) -> Void) -> PlaceHold {
    let hold = Hold(id: Identifier(id)) { hold in
      (hold.from, hold.reviewOn, hold.reason) = (Sample.day(2026, 10, 3), Sample.day(2026, 12, 3), "Criminal trial")
      fill(&hold)
    }
    return PlaceHold(Sample.caseID, hold, occasion: Sample.occasion)
  }

  private func lift(_ id: String, _ day: Day) -> LiftHold {
    LiftHold(Sample.caseID, Identifier(id), on: day, occasion: Sample.occasion)
  }

  @Test("a hold has a day, a reason and a day it is looked at again, and does not move the stage")
  func places() {
    var desk = CaseDesk(register: Sample.register.with(Sample.whole(at: .panel)))
    #expect(desk.run(place("h1") { $0.reason = "" }) == ["reason-held"])
    #expect(desk.run(place("h1") { $0.reviewOn = nil }) == ["needs-review-day"])
    #expect(desk.run(place("h1") { $0.from = nil }) == ["needs-day"])
    #expect(desk.run(place("h1") { $0.from = Sample.today.adding(days: 1) }) == ["not-in-future"])
    #expect(desk.run(place("h1") { $0.to = Sample.day(2026, 10, 1) }) == ["lifted-by-then"])
    #expect(desk.run(place("h1") { _ in }) == [])
    #expect(desk.file?.referral?.stage == .panel)
    #expect(desk.file?.holds(on: Sample.today).map(\.id.text) == ["h1"])
  }

  @Test("days held are counted once where holds overlap, and not on the day a hold is lifted")
  func daysHeld() {
    var desk = CaseDesk(register: Sample.register.with(Sample.whole(at: .panel)))
    #expect(desk.run(place("h1") { _ in }) == [])
    #expect(desk.run(place("h2") { $0.from = Sample.day(2026, 10, 10) }) == [])
    #expect(desk.run(lift("h1", Sample.day(2026, 10, 13))) == [])
    #expect(desk.run(lift("h1", Sample.day(2026, 10, 14))) == ["hold-in-force"])
    #expect(desk.run(lift("h2", Sample.day(2026, 10, 9))) == ["lifted-by-then"])
    #expect(desk.run(lift("h3", Sample.today)) == ["no-such-hold"])
    #expect(desk.run(lift("h2", Sample.day(2026, 10, 20))) == [])
    #expect(desk.file?.daysHeld(on: Sample.day(2026, 10, 12)) == 9)
    #expect(desk.file?.daysHeld(on: Sample.today) == 17)
    #expect(desk.file?.holds(on: Sample.day(2026, 10, 20)).isEmpty == true)
  }
}

@Suite("Commissioning a review") struct CommissionReviewTests {
  private typealias Sample = CaseSamples

  private func decided(_ outcome: String, at stage: ReferralStage = .decided) -> CaseDesk {
    var file = Sample.whole(at: stage)
    file.review = nil
    file.referral?.decision?.outcome = outcome
    return CaseDesk(register: Sample.register.with(file))
  }

  private func commission(_ day: Day = Sample.moved) -> CommissionReview {
    CommissionReview(Sample.caseID, commissioned: day, occasion: Sample.occasion)
  }

  @Test("a decision that leads to a review begins one, once, on or after its day")
  func afterDecision() {
    var desk = decided("review")
    #expect(desk.file?.awaitsReview(in: desk.register) == true)
    #expect(desk.run(commission(Sample.day(2026, 10, 31))) == ["not-before-decision"])
    #expect(desk.run(commission(Sample.today.adding(days: 1))) == ["not-in-future"])
    #expect(desk.run(commission()) == [])
    #expect(desk.file?.review?.commissioned == Sample.moved && desk.file?.stageWords == "commissioned")
    #expect(desk.run(commission()) == ["not-commissioned-yet"])
    #expect(desk.file?.awaitsReview(in: desk.register) == false)
  }

  @Test("no review begins while the referral is undecided, reopened, or decided against one")
  func withoutDecision() {
    var against = decided("none")
    #expect(against.run(commission()) == ["decision-leads-to-review"])
    var reopened = decided("review", at: .reopened)
    #expect(reopened.run(commission()) == ["decision-leads-to-review"])
  }

  @Test("a review with no referral is a new case under the framework of its kind")
  func withoutReferral() {
    var desk = CaseDesk(register: Sample.register)
    let draft = CaseFile(id: Sample.caseID) { ($0.reference, $0.kind) = ("SAR-2026-004", .sar) }
    let command = CommissionReview(
      new: draft, commissioned: Sample.moved, occasion: Sample.occasion, in: desk.register)
    #expect(desk.run(command) == [])
    #expect(desk.file?.framework == "adults" && desk.file?.referral == nil)
    #expect(desk.file?.day(of: .decisionToReview, in: desk.register) == Sample.moved)
    #expect(desk.run(command) == ["new-identifier"])
  }
}
