import Testing

@testable import Casework

@Suite("Audits beside earlier ones, and rounds of self-assessment") struct ComparisonTests {
  private typealias Made = GradingFixture

  @Test(
    "a change is in percentage points with both counts; of few, the counts alone",
    arguments: [
      (
        Share(56, of: 107), Share(66, of: 110),
        "52.3 % (56 of 107) before, 60.0 % (66 of 110) now: up 7.7 percentage points"
      ),
      (
        Share(66, of: 110), Share(56, of: 107),
        "60.0 % (66 of 110) before, 52.3 % (56 of 107) now: down 7.7 percentage points"
      ),
      (Share(10, of: 20), Share(20, of: 40), "50.0 % (10 of 20) before, 50.0 % (20 of 40) now: no change"),
      (Share(3, of: 7), Share(50, of: 80), "3 of 7 before, 62.5 % (50 of 80) now"),
    ])
  func change(_ earlier: Share, _ later: Share, _ text: String) {
    #expect(ShareChange(from: earlier, to: later).text == text)
  }

  @Test("questions are matched by their codes, on one scale alone, and what changed is said")
  func questions() {
    let earlier = Made.graded([Made.give("inadequate")])
    var later = Made.graded([Made.give("good")])
    later.tool = Made.tool([("heard", "ofsted"), ("acted", "rag"), ("new", "rag")])
    later.tool?.version = 2
    later.tool?.sections[0].questions[0].text = "Was the adult heard?"
    var before = earlier
    before.tool?.sections[0].questions.append(AuditQuestion(id: Identifier("old")) { $0.scale = "ofsted" })
    let compared = AuditComparison(GradingTable(before), GradingTable(later), in: Made.register())
    #expect(compared.questions.map(\.code) == ["heard", "acted", "new", "old"])
    #expect(compared.questions[0].change?.text == "0 of 1 before, 1 of 1 now")
    #expect(compared.questions.dropFirst().allSatisfy { $0.change == nil })
    #expect(
      compared.questions.map(\.note) == [
        "The words of the question have changed.", "Graded on another scale before: not compared.",
        "Asked in the later audit alone.", "Asked in the earlier audit alone.",
      ])
    #expect(compared.note == "The earlier audit used version 1 of the tool, this one version 2.")
  }

  private static var issued: Audit {
    var round = Made.round
    round.returns = (1...33).map { number in
      AuditReturn(id: Identifier("r\(number)")) { entry in
        entry.agency = AgencyID("a\(number)")
        entry.moves = [PlanFixture.move(to: .issued, on: AuditFixture.day("2026-05-01"))]
        guard number > 4 else { return }
        let day = number == 5 ? "2026-07-04" : "2026-07-03"
        entry.moves.append(PlanFixture.move(to: .returned, on: AuditFixture.day(day)))
      }
    }
    return round
  }

  @Test("33 issued and 28 returned by 3 July is 84.8 % (28 of 33) as at that day, and the five are named")
  func response() {
    let figures = SelfAssessmentFigures(
      GradingTable(Self.issued), asAt: AuditFixture.day("2026-07-03"), in: Made.register())
    #expect(figures.responseText == "84.8 % (28 of 33) returned as at 3 Jul 2026")
    #expect(figures.awaited.map(\.text) == ["a1", "a2", "a3", "a4", "a5"])
    let later = SelfAssessmentFigures(
      GradingTable(Self.issued), asAt: AuditFixture.day("2026-07-04"), in: Made.register())
    #expect(later.response == Share(29, of: 33) && later.awaited.count == 4)
  }

  @Test("self and moderated scores are counted side by side, amber ones by standard, last year's beside")
  func scores() {
    let led = GradeCell(agency: AuditFixture.police, question: "led")
    let trained = GradeCell(agency: AuditFixture.police, question: "trained")
    let day = AuditFixture.day("2026-10-01")
    let now = Made.graded(
      Made.round,
      [
        Made.give("green", to: led, as: .selfAssessment),
        Made.give("amber", to: trained, as: .selfAssessment, improvement: "Train", deadline: day, id: "t"),
        Made.give("amber", to: led, as: .moderation, by: Made.ben, comment: "Plan is old", id: "m"),
      ])
    let last = Made.graded(Made.round, [Made.give("red", to: led, as: .selfAssessment)])
    let table = GradingTable(now)
    let figures = SelfAssessmentFigures(table, asAt: AuditFixture.today, in: Made.register(now))
    #expect(figures.own.first?.good == Share(1, of: 2) && figures.moderated.first?.good == Share(0, of: 2))
    #expect(figures.mostPartly.map(\.question.code) == ["led", "trained"])
    #expect(figures.improvements.map { $0.isLate(on: AuditFixture.today) } == [true])
    let cells = table.assessment(beside: GradingTable(last))
    #expect(cells.map(\.own?.word) == ["Green", "Amber"] && cells.map(\.moderated?.word) == ["Amber", nil])
    #expect(cells.map(\.ownBefore?.word) == ["Red", nil] && cells[0].differs)
  }

  @Test("conference seats are counted by agency: came, report alone, neither; the uninvited apart")
  func attendance() {
    var audit = Made.audit
    audit.conferences = [
      conference("North", [(true, true, true), (true, false, true)]),
      conference("South", [(true, false, false), (false, true, false)]),
    ]
    let police = audit.attendance()[0]
    #expect([police.invited, police.attended, police.reportOnly, police.neither, police.uninvited] == [3, 1, 1, 1, 1])
    #expect(police.attendance == Share(1, of: 3) && police.contribution == Share(2, of: 3))
    #expect(audit.attendance(locality: "South").map(\.invited) == [1])
  }

  private func conference(_ place: String, _ seats: [(Bool, Bool, Bool)]) -> ConferenceAttendance {
    ConferenceAttendance(id: Identifier(place)) { held in
      held.locality = place
      held.seats = seats.enumerated().map { number, seat in
        ConferenceSeat(id: Identifier("\(place)\(number)")) {
          $0.agency = AuditFixture.police
          ($0.wasInvited, $0.attended, $0.sentReport) = seat
        }
      }
    }
  }
}
