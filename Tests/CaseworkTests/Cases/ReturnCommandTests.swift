import Testing

@testable import Casework

@Suite("Agencies' returns") struct ReturnCommandTests {
  private typealias Sample = CaseSamples

  private func request(
    _ agencies: AgencyID..., part: CasePart = .referral, on day: Day = Sample.moved, due: Day? = nil
  ) -> RequestReturns {
    let requests = agencies.enumerated().map { at, agency in
      RequestReturns.Request(id: Identifier("new\(at)"), agency: agency)
    }
    return RequestReturns(
      Sample.caseID, part: part, kind: .chronology, requests: requests, requested: day, due: due,
      occasion: Sample.occasion)
  }

  @Test("several agencies are asked at once, due by the clock of the framework unless a day is given")
  func requests() {
    var desk = CaseDesk(register: Sample.register.with(Sample.whole(at: .screening)))
    #expect(desk.run(request(Sample.housing, Sample.police, on: Sample.day(2026, 11, 19))) == [])
    let asked = desk.file?.referral?.returns.suffix(2) ?? []
    #expect(asked.map(\.agency) == [Sample.housing, Sample.police])
    #expect(asked.map(\.due) == [Sample.day(2026, 12, 10), Sample.day(2026, 12, 10)])
    #expect(desk.run(request(Sample.housing, part: .review, due: Sample.day(2026, 12, 1))) == [])
    #expect(desk.file?.review?.returns.last?.due == Sample.day(2026, 12, 1))
  }

  @Test("an agency's part of a rapid review has the rapid review's own clock")
  func rapid() {
    var desk = CaseDesk(register: Sample.register.with(Sample.whole(at: .rapidReview, framework: "children")))
    #expect(desk.run(request(Sample.police, on: Sample.day(2026, 11, 19))) == [])
    #expect(desk.file?.referral?.returns.last?.due == Sample.day(2026, 11, 30))
  }

  @Test("returns are asked of known agencies, once each, not in the future, and due after they are asked for")
  func refusals() {
    var desk = CaseDesk(register: Sample.register.with(Sample.whole(at: .screening)))
    #expect(desk.run(request()) == ["needs-agency"])
    #expect(desk.run(request(AgencyID("nobody"))) == ["agency-known"])
    #expect(desk.run(request(Sample.police, Sample.police)) == ["asked-once"])
    #expect(desk.run(request(Sample.police, on: Sample.today.adding(days: 1))) == ["not-in-future"])
    #expect(desk.run(request(Sample.police, due: Sample.day(2026, 1, 1))) == ["due-after-requested"])
    #expect(desk.run(request(Sample.police, part: .report)) == ["no-such-part"])
    #expect(desk.run(request(Sample.police)) == [])
    #expect(desk.run(request(Sample.police)) == ["asked-once"])
  }

  private func waiting() -> CaseDesk {
    var file = Sample.whole(at: .informationRequested)
    file.referral?.returns.append(Sample.awaitedReturn)
    return CaseDesk(register: Sample.register.with(file))
  }

  private func settle(_ ending: SettleReturn.Ending, on day: Day = Sample.moved, reason: String = "") -> SettleReturn {
    SettleReturn(
      Sample.caseID, Sample.awaitedReturn.id, as: ending, on: day, reason: reason, occasion: Sample.occasion)
  }

  @Test("a return is settled once; a paper may still come after nil involvement was said")
  func settles() {
    var desk = waiting()
    #expect(desk.run(settle(.without(.nilInvolvement))) == [])
    #expect(desk.run(settle(.without(.verbal))) == ["return-awaited"])
    #expect(desk.run(settle(.received, on: Sample.today)) == [])
    #expect(desk.run(settle(.received)) == ["return-awaited"])
    let entry = desk.file?.agencyReturn(Sample.awaitedReturn.id)?.entry
    #expect(entry?.settlement == .nilInvolvement && entry?.settledOn == Sample.moved && entry?.received == Sample.today)
  }

  @Test("a return is waived only with a reason, and settled neither before it was asked for nor after today")
  func settleRefusals() {
    var desk = waiting()
    #expect(desk.run(settle(.without(.waived))) == ["reason-waived"])
    #expect(desk.run(settle(.received, on: Sample.day(2026, 9, 2))) == ["not-before-requested"])
    #expect(desk.run(settle(.received, on: Sample.today.adding(days: 1))) == ["not-in-future"])
    #expect(desk.run(settle(.without(.waived), reason: "Left the area in 2020.")) == [])
    #expect(desk.file?.agencyReturn(Sample.awaitedReturn.id)?.entry.reason == "Left the area in 2020.")
  }

  @Test("an agency is chased while its return is awaited and not after")
  func chases() {
    func chase(_ day: Day?) -> ChaseReturn {
      let chase = Chase(id: Identifier("c1")) { ($0.on, $0.note) = (day, "Rang the lead officer.") }
      return ChaseReturn(Sample.caseID, Sample.awaitedReturn.id, chase: chase, occasion: Sample.occasion)
    }
    var desk = waiting()
    #expect(desk.run(chase(nil)) == ["needs-day"])
    #expect(desk.run(chase(Sample.moved)) == [])
    #expect(desk.file?.agencyReturn(Sample.awaitedReturn.id)?.entry.chases.map(\.on) == [Sample.moved])
    #expect(chase(nil).words(in: desk.register) == "chase the scoping summary of Police for SAR-2026-004")
    #expect(desk.run(settle(.received)) == [])
    #expect(desk.run(chase(Sample.moved)) == ["return-awaited"])
  }
}
