import Casework
import RegisterStore
import Testing

@testable import heed

@Suite("The demonstration")
struct DemoRegisterTests {
  static let day = DemoScene.day

  /// Alerts that no record can raise: of files on the disk, of a calendar that has ended, of clocks, of other copies, and of privacy but
  /// for one.
  static let exempt: Set<AlertCode> = [
    .evidenceMissing, .evidenceChanged, .holidaysExpired, .openToOthers, .clockSkew, .nhsNumber, .birthDate, .postcode,
    .email, .realName, .syncConflict,
  ]

  @Test("every alert that its records can raise is raised")
  func alerts() throws {
    try DemoScene.make { store in
      let alerts = store.register.alerts(on: Self.day)
      let missing = Set(AlertCode.allCases).subtracting(alerts.map(\.code)).subtracting(Self.exempt)
      #expect(missing.isEmpty, "\(missing.map(\.rawValue).sorted())")
    }
  }

  @Test("evidence that is not where it should be is found by whoever can see the disk")
  func evidence() throws {
    try DemoScene.make { store in
      let alerts = store.register.alerts(on: Self.day) { _ in .missing }
      #expect(alerts.contains { $0.code == .evidenceMissing })
    }
  }

  @Test("the only broken link and the only lapse of privacy are the ones that were meant")
  func meant() throws {
    try DemoScene.make { store in
      let alerts = store.register.alerts(on: Self.day)
      #expect(alerts.filter { $0.code == .brokenLink }.map { $0.facts.contains("winter plan") } == [true])
      #expect(alerts.filter { $0.severity == .privacy }.map(\.code) == [.phone])
      // The holiday tables end with the years that have been announced.
      let findings = try store.check(on: Self.day).filter { $0.kind != .holidays }
      #expect(findings.isEmpty)
    }
  }

  @Test("one alert is acknowledged and still counted")
  func acknowledged() throws {
    try DemoScene.make { store in
      #expect(store.register.alerts(on: Self.day).count { $0.acknowledged != nil } == 1)
    }
  }

  @Test("every stage of an action, every kind of timescale and every way a claim is made appears")
  func actions() throws {
    try DemoScene.make { store in
      let actions = store.register.plans.values.flatMap(\.actions)
      #expect(Set(actions.map(\.stage)) == Set(ActionStage.allCases))
      #expect(Set(actions.map(\.timescale.kind)) == Set(TimescaleKind.allCases))
      #expect(Set(actions.compactMap { $0.claim?.level }) == ["blue", "green", "amber", "red"])
      #expect(Set(actions.map { min($0.slips, 3) }).isSuperset(of: [0, 1, 2, 3]))
      #expect(
        Set(store.register.plans.values.flatMap(\.recommendations).map(\.stage)) == Set(RecommendationStage.allCases))
    }
  }

  @Test("referrals and reviews stand at the stages that a board knows, and so do their reports")
  func cases() throws {
    try DemoScene.make { store in
      let cases = store.register.cases.values
      let referrals = Set(cases.compactMap { $0.referral?.stage })
      #expect(
        referrals.isSuperset(of: [
          .draft, .screening, .informationRequested, .deferred, .recommended, .decided, .closed, .withdrawn,
        ]))
      let reviews = Set(cases.compactMap { $0.review?.stage })
      #expect(reviews.isSuperset(of: [.gathering, .board, .approved, .actionPhase, .impactCheck, .closed]))
      let reports = Set(cases.compactMap { $0.review?.reportStage } + cases.compactMap { $0.review?.briefStage })
      #expect(reports == Set(PublicationStage.allCases))
      #expect(Set(cases.map(\.kind)).isSuperset(of: [.sar, .scr, .lcspr, .malr]))
      #expect(cases.count == 13)
    }
  }

  @Test("the history tells who did what and when, and the register can be read as it was")
  func history() throws {
    try DemoScene.make { store in
      let referral: CaseID = DemoNames.id("case/adult-r")
      let history = try store.history(of: .caseFile(referral))
      #expect(history.count == 6)
      let before = try store.snapshot(asAt: Self.day.adding(days: -28))
      #expect(before.cases[referral] == nil)
      #expect(before.plans.count == 13)
      let then = try store.snapshot(asAt: Self.day.adding(days: -25))
      #expect(then.cases[referral]?.referral?.stage == .received)
    }
  }

  @Test("the same day gives the same records")
  func repeatable() throws {
    var registers: [Register] = []
    for _ in 0..<2 { try DemoScene.make { registers.append($0.register) } }
    #expect(registers[0] == registers[1])
  }

  @Test("it can be made on any day", arguments: [2019, 2020, 2024, 2030])
  func anyDay(year: Int) throws {
    let day = try #require(Day(year: year, month: 2, day: 28))
    try DemoScene.make(on: day) { store in
      let alerts = store.register.alerts(on: day)
      #expect(alerts.count { $0.code == .brokenLink } == 1)
      #expect(alerts.count { $0.severity == .privacy } == 1)
      #expect(store.damage.isEmpty)
    }
  }
}
