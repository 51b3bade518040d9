import Testing

@testable import Casework

@Suite("The clocks of a case") struct CaseClockTests {
  private typealias Sample = CaseSamples

  private func reading(_ code: String, of file: CaseFile, on day: Day = Sample.today) -> ClockReading? {
    clocks(file, on: day).first { $0.reading.rule.code == code }?.reading
  }

  private func clocks(_ file: CaseFile, on day: Day = Sample.today) -> [CaseClock] {
    file.clockReadings(on: day, in: Sample.register.with(file))
  }

  private func undecided(_ stage: ReferralStage = .panel) -> CaseFile {
    var file = Sample.whole(at: stage)
    file.review = nil
    file.referral?.decision = nil
    return file
  }

  @Test("a hold is shown beside the decision's clock and does not stop it")
  func held() throws {
    var file = undecided()
    file.holds = [Hold(id: Identifier("h")) { $0.from = Sample.day(2026, 10, 3) }]
    let clock = try #require(reading("decision", of: file))
    #expect(clock.due == Sample.day(2026, 12, 1) && clock.state == .running)
    #expect((clock.elapsed, clock.held, clock.net) == (81, 49, 32))
    #expect(reading("decision", of: file, on: Sample.day(2026, 12, 2))?.state == .late)
  }

  @Test("reopening a decided referral does not make its decision late")
  func reopened() {
    var file = undecided(.reopened)
    file.referral?.moves = [(.decided, 1), (.reopened, 2)].map { stage, day in
      StageMove(id: Identifier("m\(day)")) { ($0.to, $0.on) = (stage, Sample.day(2026, 11, day)) }
    }
    #expect(reading("decision", of: file, on: Sample.day(2027, 6, 1))?.state == .met)
  }

  @Test(
    "nobody is late with a referral that was withdrawn, merged or returned undecided",
    arguments: [ReferralStage.withdrawn, .merged, .returnedToReferrer])
  func ended(_ stage: ReferralStage) {
    var file = undecided(stage)
    file.referral?.returns.append(Sample.awaitedReturn)
    #expect(reading("decision", of: file) == nil)
    #expect(clocks(file).map(\.agencyReturn) == [Sample.settledReturn.id])
  }

  @Test("a review's clock runs from the decision, before anyone is commissioned, until its report is approved")
  func review() {
    var file = Sample.whole(at: .decided)
    file.review = nil
    #expect(reading("complete", of: file)?.due == Sample.day(2027, 5, 1))
    file = Sample.whole(at: .closed, review: .approved)
    #expect(reading("complete", of: file)?.stopped == Sample.day(2026, 11, 2))
    file = Sample.whole(at: .closed, review: .discontinued)
    #expect(reading("complete", of: file) == nil)
  }

  @Test("a case decided against a review has no review clock")
  func noReview() {
    var file = Sample.whole(at: .decided)
    file.review = nil
    file.referral?.decision?.outcome = "none"
    #expect(clocks(file).map(\.reading.rule.code) == ["decision", "agency-return"])
  }

  @Test("each return has a clock of its own, tied to it and its agency, due on the day that was agreed")
  func returns() {
    var file = undecided(.informationRequested)
    var late = Sample.awaitedReturn
    late.due = Sample.day(2026, 10, 1)
    file.referral?.returns.append(late)
    let found = clocks(file).filter { $0.agencyReturn != nil }
    #expect(found.map(\.agency) == [Sample.housing, Sample.police])
    #expect(found.map(\.reading.state) == [.met, .late])
    #expect(found.map(\.reference) == ["SAR-2026-004", "SAR-2026-004"])
    #expect(found.last?.reading.due == Sample.day(2026, 10, 1))
    #expect(found.last?.reading.ruleDue == Sample.day(2026, 9, 24))
  }

  @Test("an advance copy is counted back from the day publication is planned")
  func advanceCopy() {
    var file = Sample.whole(at: .closed, review: .approved)
    #expect(reading("advance-copy", of: file)?.state == .notStarted)
    file.review?.plannedPublication = Sample.day(2026, 12, 10)
    #expect(reading("advance-copy", of: file)?.due == Sample.day(2026, 12, 1))
    file.review?.copySent = Sample.day(2026, 11, 20)
    #expect(reading("advance-copy", of: file)?.state == .met)
  }

  @Test("every date of a case has its reason, and a return's says whose it is")
  func reasons() {
    let reasons = undecided().dateReasons(on: Sample.today, in: Sample.register)
    #expect(reasons.map(\.title) == ["Decide on the referral", "Agency's return: Housing"])
    #expect(reasons.first?.due == Sample.day(2026, 12, 1))
    #expect(reasons.allSatisfy { $0.lines.contains { $0.label == "basis" } })
  }

  @Test("a case is open while its referral or its review is, and while the referrer is to be told")
  func open() {
    #expect(Sample.whole(at: .decided, review: .closed).isOpen)
    #expect(Sample.whole(at: .closed, review: .board).isOpen)
    #expect(!Sample.whole(at: .closed, review: .closed).isOpen)
    #expect(!Sample.whole(at: .withdrawn, review: .converted).isOpen)
  }

  @Test("a case is named by its subjects, and by its reference where it has none")
  func title() {
    var file = Sample.whole()
    #expect(file.title == "Adult K")
    file.subjects = []
    #expect(file.title == "SAR-2026-004")
  }
}
