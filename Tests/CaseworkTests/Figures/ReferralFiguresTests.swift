import Testing

@testable import Casework

/// The same numbers in every run (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("What became of the referrals") struct ReferralFiguresTests {
  private typealias Sample = CaseSamples

  private func facts(_ count: Int, _ standing: ReferralFact.Standing, received: Day) -> [ReferralFact] {
    Array(repeating: ReferralFact(received: received, standing: standing), count: count)
  }

  @Test("11 referrals of 2016/17 with 4 reviews and 2 pending show 5 not converted, and both rates with n and d")
  func example() {
    let received = Sample.day(2016, 9, 1)
    let year = ReportingYear(holding: received)
    let all =
      facts(4, .converted, received: received) + facts(2, .pending, received: received)
      + facts(5, .notConverted, received: received)
    let figures = ReferralFigures(all, year: year, asAt: Sample.day(2017, 3, 31))
    #expect(year.name == "2016/17")
    #expect(figures.total.referrals == 11 && figures.total.notConverted == 5 && figures.total.learningReview == 0)
    #expect(figures.total.conversionOfAll.text == "36.4 % (4 of 11)")
    #expect(figures.total.conversionOfDecided.text == "44.4 % (4 of 9)")
    #expect(figures.quarters.map(\.referrals) == [0, 11, 0, 0])
  }

  @Test("whatever the referrals are, the five add up, the quarters make the year, and the rest stand outside")
  func identity() {
    var numbers = Seeded(state: 20_161_704)
    let year = ReportingYear(holding: Sample.day(2026, 5, 1))
    for _ in 0..<200 {
      let all = (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
        ReferralFact(
          received: year.first.adding(days: Int.random(in: -100...460, using: &numbers)),
          standing: ReferralFact.Standing.allCases.randomElement(using: &numbers) ?? .pending)
      }
      let figures = ReferralFigures(all, year: year, asAt: year.last)
      for tally in [figures.total] + figures.quarters {
        let sum = tally.converted + tally.learningReview + tally.other + tally.pending + tally.notConverted
        #expect(tally.referrals == sum)
      }
      let counted = all.filter { $0.standing.isCounted && $0.received.map(year.contains) ?? false }
      #expect(figures.total.referrals == counted.count)
      for standing in ReferralFact.Standing.allCases {
        #expect(figures.quarters.reduce(0) { $0 + $1[standing] } == figures.total[standing])
      }
    }
  }

  @Test(
    "a percentage is rounded half up to one place and never shown without both numbers",
    arguments: [
      (1, 3, "33.3 % (1 of 3)"), (2, 3, "66.7 % (2 of 3)"), (1, 16, "6.3 % (1 of 16)"), (0, 5, "0.0 % (0 of 5)"),
      (5, 5, "100.0 % (5 of 5)"), (1, 2000, "0.1 % (1 of 2000)"), (0, 0, "n/a (0 of 0)"),
    ])
  func shares(_ n: Int, _ d: Int, _ text: String) { #expect(Share(n, of: d).text == text) }

  private func standing(_ stage: ReferralStage, outcome: String = "review") -> ReferralFact.Standing? {
    var file = Sample.whole(at: stage)
    file.referral?.decision?.outcome = outcome
    return ReferralFact(file, asAt: Sample.today, in: Sample.register)?.standing
  }

  @Test("each decided referral counts where its framework puts the outcome; an outcome no longer known is other")
  func buckets() {
    #expect(standing(.decided) == .converted)
    #expect(standing(.closed, outcome: "malr") == .learningReview)
    #expect(standing(.closed, outcome: "elsewhere") == .other)
    #expect(standing(.decided, outcome: "none") == .notConverted)
    #expect(standing(.decided, outcome: "abolished") == .other)
  }

  @Test("deferred and reopened referrals are pending; drafts, withdrawn, merged and returned ones are counted apart")
  func apart() {
    #expect(standing(.deferred) == .pending && standing(.reopened) == .pending)
    #expect(standing(.draft) == .draft && standing(.withdrawn) == .withdrawn)
    #expect(standing(.merged) == .merged && standing(.returnedToReferrer) == .returned)
  }

  @Test("a referral counts as it stood on the day, by the outcome that was decided then")
  func asAt() {
    var file = Sample.whole(at: .received)
    let steps: [(ReferralStage, Int, String)] = [
      (.received, 1, ""), (.decided, 10, "none"), (.reopened, 20, ""), (.decided, 30, "review"),
    ]
    file.referral?.moves = steps.map { stage, day, outcome in
      StageMove(id: Identifier("m\(day)")) { move in
        (move.to, move.on, move.outcome) = (stage, Sample.day(2026, 9, day), outcome)
      }
    }
    let standings = [9, 10, 25, 30].map { day in
      ReferralFact(file, asAt: Sample.day(2026, 9, day), in: Sample.register)?.standing
    }
    #expect(standings == [.pending, .notConverted, .pending, .converted])
    #expect(ReferralFact(file, asAt: Sample.day(2026, 8, 31), in: Sample.register) == nil)
  }

  @Test("a register's figures are of the kinds asked for")
  func ofRegister() {
    let register = Sample.register.with(Sample.whole(at: .decided))
    let year = register.settings.board.reportingYear(holding: Sample.today)
    #expect(register.referralFigures(for: year, asAt: Sample.today).total.conversionOfAll == Share(1, of: 1))
    #expect(register.referralFigures(for: year, asAt: Sample.today).total[.draft] == 1)
    #expect(register.referralFigures(for: year, asAt: Sample.today, kinds: [.scr]).total.referrals == 0)
  }
}

@Suite("Reporting years") struct ReportingYearTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> Day { CaseSamples.day(year, month, day) }

  @Test("a year runs from 1 April to 31 March in four quarters")
  func april() {
    let year = ReportingYear(holding: day(2027, 3, 31))
    #expect(year.first == day(2026, 4, 1) && year.last == day(2027, 3, 31) && year.name == "2026/27")
    #expect(year.quarter(of: day(2026, 6, 30)) == 1 && year.quarter(of: day(2026, 7, 1)) == 2)
    #expect(year.quarter(of: day(2027, 1, 1)) == 4 && year.quarter(of: day(2027, 4, 1)) == nil)
    #expect(year.next.first == day(2027, 4, 1) && year.previous.name == "2025/26")
    #expect(ReportingYear(holding: day(1999, 5, 1)).name == "1999/00")
  }

  @Test("a board may begin its year in another month")
  func january() {
    let board = Board { $0.yearStart = 1 }
    let year = board.reportingYear(holding: day(2026, 11, 21))
    #expect(year.first == day(2026, 1, 1) && year.name == "2026" && year.quarter(of: day(2026, 11, 21)) == 4)
  }
}
