import Casework
import Testing

@testable import Exchange

@Suite("The annual report") struct AnnualReportTests {
  private typealias Sample = BoardRegister

  /// The year's referrals by quarter: 0, 4, 4 and 3 for adults, with the outcomes of the published table.
  private static var published: BoardRegister {
    var board = BoardRegister(kind: .joint)
    let firsts = ["2016-07-01", "2016-10-01", "2017-01-01"].map(Sample.day)
    let quarters = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2]
    let outcomes =
      Array(repeating: "review", count: 4) + [nil, nil] + Array(repeating: "none", count: 4) + ["elsewhere"]
    for (number, outcome) in outcomes.enumerated() {
      board.refer(.sar, number, received: firsts[quarters[number]].adding(days: number), outcome: outcome)
    }
    let children = Array(repeating: "review", count: 3) + ["learning", nil] + Array(repeating: "none", count: 15)
    for (number, outcome) in children.enumerated() {
      board.refer(.scr, number, received: Sample.day("2016-05-03"), outcome: outcome)
    }
    return board
  }

  private func report(_ board: BoardRegister, year: String, _ audience: Audience = .board) -> Report {
    let year = ReportingYear(typed: year, of: board.register.settings.board)
    return .annual(board.register, year: year, on: Sample.today, audience: audience)
  }

  @Test("the published table of a year comes out of a register that holds those cases")
  func publishedTable() {
    let table = report(Self.published, year: "2016-17").table("Referrals by outcome")
    #expect(table?.columns.map(\.title) == ["Outcome", "SAR", "SCR", "All"])
    #expect(
      table?.lines == [
        "Converted to a review | 4 | 3 | 7", "Learning review | 0 | 1 | 1", "Other | 1 | 0 | 1", "Pending | 2 | 1 | 3",
        "Not converted | 4 | 15 | 19", "Referrals | 11 | 20 | 31",
      ])
    #expect(table?.countsPeople == true && table?.hasTotal == true)
  }

  @Test("the quarters make the year, and the report says so")
  func quarters() {
    let report = report(Self.published, year: "2016-17")
    let table = report.table("Referrals by quarter: SAR")
    #expect(
      table?.lines.map { String($0.split(separator: " | ").last ?? "") } == ["0", "4", "4", "3", "11"])
    #expect(table?.rows.map { $0[0].words }.first == "Q1 Apr-Jun")
    let words = report.section("referrals")?.words ?? ""
    #expect(words.contains("Checked: by outcome 7 + 1 + 1 + 3 + 19 = 31, and by quarter 20 + 4 + 4 + 3 = 31."))
  }

  @Test("how many became reviews is told of all and of those decided")
  func conversion() {
    let table = report(Self.published, year: "2016-17").table("Referrals that became reviews")
    #expect(
      table?.lines == [
        "SAR | 4 of 11 | 4 of 9", "SCR | 15.0 % (3 of 20) | 3 of 19", "All | 22.6 % (7 of 31) | 25.0 % (7 of 28)",
      ])
  }

  @Test("for everyone no sentence tells a count of referrals")
  func everyone() {
    let words =
      report(Self.published, year: "2016-17", .everyone).section("referrals")?.blocks.dropFirst()
      .map(\.words).joined() ?? ""
    #expect(words.contains("Checked: the outcomes add up") && !words.contains("31"))
  }

  @Test("a year that has ended is read as it stood on its last day")
  func asItStood() {
    var board = BoardRegister()
    board.refer(.sar, 1, received: Sample.day("2026-03-01"), outcome: "review", decided: Sample.day("2026-05-01"))
    let report = report(board, year: "2025-26")
    #expect(report.asAt == Sample.day("2026-03-31"))
    #expect(report.table("Referrals by outcome")?.lines.contains("Pending | 1") == true)
  }

  @Test("an empty year says of every part that nothing is there")
  func empty() {
    let report = report(BoardRegister(), year: "2025-26")
    for sentence in [
      "No referral came in the year.", "No review was under way in the year.", "No referral was decided in the year.",
      "No recommendation was answered in the year.", "There were no actions.", "No audit was reported in the year.",
      "No self-assessment was asked for in the year.", "No audit of the year looked at attendance.",
      "No theme is recorded", "No safeguarding adults review ended in the year.",
      "No safeguarding adults review was going on", "No action comes from a safeguarding adults review.",
      "Nothing is recorded that it was decided not to do.",
    ] {
      #expect(report.words.contains(sentence), "\(sentence)")
    }
  }

  @Test("the Care Act's four items are told of a review that ended in the year, with what was rejected and why")
  func careAct() {
    var board = BoardRegister()
    board.review("SAR-1", subject: "Adult K", published: Sample.day("2026-02-20"), due: Sample.day("2026-12-01"))
    board.review("SAR-2", subject: "Adult L", published: nil, due: Sample.day("2026-12-01")) { review, _ in
      review.moves = [.to(.drafting, Sample.day("2026-03-02"))]
    }
    board.register.change(PlanID("plan-SAR-1")) { plan in
      plan.recommendations[0].responses[0].answer = .rejected
      plan.recommendations[0].responses[0].reason = "The tool is being replaced."
      plan.recommendations[0].responses[0].on = Sample.day("2026-03-10")
    }
    let whole = report(board, year: "2025-26")
    let part = { (name: String) in whole.section("care-act-\(name)")?.words ?? "" }
    #expect(part("d").contains("SAR-1, Adult K: its report was approved on 1 Feb 2026."))
    #expect(part("d").contains("Agencies should share what they know after SAR-1.") && !part("d").contains("SAR-2"))
    #expect(part("e").contains("SAR-2 | Adult L") && !part("e").contains("SAR-1"))
    #expect(part("f").contains("2 actions come from safeguarding adults reviews."))
    #expect(part("g").contains("rejected by Fellshire Police | The tool is being replaced."))
    #expect(report(BoardRegister(kind: .children), year: "2025-26").section("care-act") == nil)
  }

  @Test("for everyone nothing that an unpublished review found is told")
  func unpublished() {
    var board = BoardRegister()
    board.review("SAR-2", subject: "Adult L", published: nil, due: Sample.day("2026-12-01"))
    let words = report(board, year: "2025-26", .everyone).words
    #expect(words.contains("What it found is left out here while the report is not published."))
    #expect(words.contains("Single reviews that are still under way are not told of here."))
    #expect(!words.contains("Adult L") && !words.contains("Agencies should share") && !words.contains("protocol"))
  }

  @Test("times are told by their middle and ends with how many, and for everyone not of few")
  func times() {
    var board = BoardRegister()
    for (number, days) in [30, 60, 100].enumerated() {
      board.refer(
        .sar, number, received: Sample.day("2025-05-01"), outcome: "none",
        decided: Sample.day("2025-05-01").adding(days: days))
    }
    let whole = report(board, year: "2025-26")
    #expect(whole.table("Days taken")?.lines.first == "From referral to decision | 3 | 60 | 30 to 100")
    #expect(whole.table("Referrals decided in time")?.lines == ["SAR | 3 | 2 of 3"])
    let published = report(board, year: "2025-26", .everyone).table("Days taken")
    #expect(published?.lines.first == "From referral to decision | 3 | not shown | not shown")
  }
}
