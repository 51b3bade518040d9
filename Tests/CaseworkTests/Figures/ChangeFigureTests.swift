import Testing

@testable import Casework

@Suite("What changed and what waits") struct ChangeFigureTests {
  private let span = day("2026-10-01")...today

  @Test("moves and slips of the span are told with where they came from; corrections are no slips")
  func changes() {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-06-01"))
    scene.action.moves = [.to(.agreed, "2026-05-01"), .to(.inProgress, "2026-10-01"), .to(.completed, "2026-11-20")]
    scene.action.extensions = [
      .put(.correction, to: "2026-06-10", on: "2026-05-02"), .put(to: "2026-09-01", on: "2026-09-30"),
      .put(to: "2026-12-01", on: "2026-10-02"), .put(.correction, to: "2026-12-10", on: "2026-10-03"),
    ]
    let changes = scene.register.actionChanges(in: span)
    #expect(
      changes.moves.map(\.from) == [.agreed, .inProgress] && changes.moves.map(\.to) == [.inProgress, .completed])
    #expect(changes.byStage.map(\.words) == ["in progress", "completed"] && changes.byStage.map(\.count) == [1, 1])
    #expect(changes.slips.map(\.from) == [day("2026-09-01")] && changes.slips.map(\.to) == [day("2026-12-01")])
    #expect(changes.slips.map(\.number) == [2] && changes.slips.map(\.days) == [91])
    #expect(changes.slips.first?.reference == "PLAN-2026-001/1/7b")
    #expect(changes.led(by: AgencyID("police")) == changes)
    #expect(changes.led(by: AgencyID("health")) == ActionChanges())
    #expect(scene.register.actionChanges(in: span, plans: []) == ActionChanges())
  }

  @Test("what happened in a case is told by its days")
  func events() {
    var scene = AlertScene()
    scene.file.review = .started {
      $0.commissioned = day("2026-11-10")
      $0.reportPublication = [
        .to(.published, "2026-11-20") { $0.address = "https://example.org/adult-k" }
      ]
    }
    let events = scene.register.caseEvents(in: span)
    #expect(events.map(\.kind) == [.received, .commissioned, .reportPublished])
    #expect(events.map(\.words) == ["", "", "https://example.org/adult-k"] && events[0].subject == "Adult K")
    #expect(scene.register.caseEvents(in: day("2026-11-03")...day("2026-11-09")).isEmpty)
  }

  @Test(
    "a referral waits for a decision at panel, deferred or recommended, and nowhere else",
    arguments: ReferralStage.allCases)
  func decisions(_ stage: ReferralStage) {
    var scene = AlertScene()
    scene.file.referral?.received = day("2026-08-01")
    scene.file.referral?.moves = [.to(stage, "2026-11-03") { $0.reviewOn = day("2026-11-15") }]
    let needed = scene.register.decisionsNeeded(on: today)
    switch stage {
    case .recommended: #expect(needed.map(\.kind) == [.decide] && needed[0].daysLate == 20)
    case .panel, .panelReply: #expect(needed.map(\.kind) == [.recommend] && needed[0].due == day("2026-11-01"))
    case .deferred: #expect(needed.map(\.kind) == [.lookAgain] && needed[0].daysLate == 6)
    default: #expect(needed.isEmpty)
    }
  }

  @Test("a report waits for the board, then for a decision on publication")
  func reports() {
    var scene = AlertScene()
    scene.file.referral = nil
    scene.file.review = .started { $0.moves = [.to(.board, "2026-11-01")] }
    #expect(scene.register.decisionsNeeded(on: today).map(\.kind) == [.approve])
    scene.file.review?.moves.append(.to(.approved, "2026-11-02"))
    #expect(scene.register.decisionsNeeded(on: today).map(\.kind) == [.publish])
    scene.file.review?.reportPublication = [.to(.embargoed, "2026-11-03")]
    #expect(scene.register.decisionsNeeded(on: today).isEmpty)
  }

  @Test(
    "a reporting year is typed in several ways",
    arguments: [
      ("2025/26", "2025/26"), ("2025-26", "2025/26"), ("2025", "2025/26"), ("2025-27", nil), ("25-26", nil), ("", nil),
      ("last", nil),
    ])
  func years(_ typed: String, _ name: String?) {
    #expect(ReportingYear(typed: typed, of: Board())?.name == name)
    #expect(Board().lastYearEnded(by: today).name == "2025/26")
    #expect(Board().lastYearEnded(by: day("2026-03-31")).name == "2025/26")
    #expect(Board().lastYearEnded(by: day("2026-03-30")).name == "2024/25")
  }

  @Test("answers are counted in every way they may be given, and those awaited")
  func answers() {
    var scene = AlertScene()
    scene.recommendation.responses = [
      .given(.accepted), .given(.rejected), .given(.rejected), .given(nil),
    ]
    #expect(scene.register.answersGiven.byAnswer.map(\.count) == [1, 0, 0, 2, 1])
    scene.recommendation.responses = []
    #expect(scene.register.answersGiven.byAnswer.map(\.count) == [0, 0, 0, 0, 1])
  }
}

extension Extension {
  fileprivate static func put(_ kind: Kind = .extension, to due: String, on: String) -> Extension {
    Extension(id: Identifier("x-\(due)")) { ($0.kind, $0.to, $0.on) = (kind, day(due), day(on)) }
  }
}

extension AddresseeResponse {
  fileprivate static func given(_ answer: Answer?) -> AddresseeResponse {
    AddresseeResponse(id: Identifier("r")) { $0.answer = answer }
  }
}
