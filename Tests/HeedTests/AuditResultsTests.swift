import StrictJSON
import Testing

@Suite("What an audit came to")
struct AuditResultsTests {
  private static func shop(_ sheet: String, tool: String) throws -> Workshop {
    let shop = try Workshop.withBoard()
    try sheet.write(toFile: shop.directory + "/grades.csv", atomically: true, encoding: .utf8)
    try shop.done("import", "audit", "grades.csv", "--topic", "Case files", "--tool", tool)
    return shop
  }

  /// The share in words that stands beside a title and grade.
  private static func share(_ rows: [JSONValue], _ by: String, _ title: String, _ grade: String) -> String? {
    rows.first { $0[by]?.string == title && $0["grade"]?.string == grade }?["share"]?.string
  }

  @Test("the districts come to the printed figures, as counts and as one row a case", arguments: [true, false])
  func districts(isCounted: Bool) throws {
    let shop = try Self.shop(
      isCounted ? AuditImportTests.counted : AuditImportTests.byCase, tool: isCounted ? "quality-tier" : "case-file")
    let rows = try shop.done("audit", "results", "AUD-2026-001", "--by", "locality", "--json").json.array
    for (district, counts) in AuditImportTests.districts {
      let whole = counts.reduce(0, +)
      for (word, count) in zip(AuditImportTests.words, counts) {
        let said = Self.share(rows, "locality", district, word)
        if whole < 20 {
          #expect(said == "\(count) of \(whole)", "\(district), \(word)")
        } else {
          #expect(said?.hasSuffix("% (\(count) of \(whole))") == true, "\(district), \(word)")
        }
      }
    }
    #expect(Self.share(rows, "locality", "All", "Inadequate") == "7.5 % (8 of 107)")
    #expect(Self.share(rows, "locality", "All", "Requires improvement") == "40.2 % (43 of 107)")
    #expect(Self.share(rows, "locality", "All", "Good") == "34.6 % (37 of 107)")
    #expect(Self.share(rows, "locality", "All", "Outstanding") == "17.8 % (19 of 107)")
    #expect(Self.share(rows, "locality", "All", "Not graded") == "0.0 % (0 of 107)")
    #expect(Self.share(rows, "locality", "All", "Good or Outstanding, of those graded") == "52.3 % (56 of 107)")
  }

  @Test("a compliance tier that is typed prints its shares and those not graded")
  func compliance() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Tier one", "--tool", "compliance-tier")
    let counts = ["audit", "results", "AUD-2026-001", "--question", "1.1", "--source", "The annual report, page 12"]
    try shop.refused(
      counts[0], counts[1], counts[2], counts[3], counts[4], "--enter", "full=11% partial=59% not=14%", "--of", "126",
      saying: "They add up to 84.0 %: 16.0 % (20 of 126) are missing")
    try shop.refused(
      counts[0], counts[1], counts[2], counts[3], counts[4], "--enter", "full=14 partial=74 not=18", "--of", "126",
      saying: "20 are missing")
    let entered = try shop.run(
      counts + ["--enter", "full=14 partial=74 not=18 ungraded=20", "--of", "126", "--today", shop.today])
    #expect(entered.status == 0, "\(entered.err)")
    let rows = try shop.done("audit", "results", "AUD-2026-001", "--by", "question", "--json").json.array
    let shares = rows.compactMap { $0["share"]?.string }
    #expect(
      shares.prefix(4) == [
        "11.1 % (14 of 126)", "58.7 % (74 of 126)", "14.3 % (18 of 126)", "15.9 % (20 of 126)",
      ])
    #expect(rows.first?["n"]?.int == 14 && rows.first?["d"]?.int == 126)
    #expect(try shop.done("history", "AUD-2026-001").out.contains("record the grades of 126 in AUD-2026-001"))
  }

  @Test("counts are described with --enter alone, and a breakdown is one of six")
  func refusals() throws {
    let shop = try Self.shop(AuditImportTests.counted, tool: "quality-tier")
    try shop.refused("audit", "results", "AUD-2026-001", "--of", "12", saying: "--enter", status: 64)
    try shop.refused("audit", "results", "AUD-2026-001", "--by", "colour", saying: "overall, question", status: 64)
    try shop.refused("audit", "results", "AUD-2026-001", "--first", "--moderated", saying: "Choose one", status: 64)
    try shop.refused(
      "audit", "results", "AUD-2026-001", "--enter", "blue=3", saying: "“blue” is not a grade")
    try shop.refused("audit", "figures", "AUD-2026-001", saying: "is no self-assessment")
    try shop.refused("audit", "compare", "AUD-2026-001", saying: "repeats no audit")
    #expect(
      try shop.done("audit", "results", "AUD-2026-001", "--by", "auditor").err.contains("nothing to count by auditor"))
  }

  @Test("first and moderated grades are counted apart, and a table says which")
  func readings() throws {
    let shop = try Self.shop(
      "Case,Auditor,Question,Grade,Moderated grade,Moderated by,Reason\nC1,Jo,1.1,G,RI,Al,Once\nC2,Jo,1.1,G,,,\n",
      tool: "case-file")
    func good(_ words: String...) throws -> String? {
      let all = ["audit", "results", "AUD-2026-001", "--by", "question", "--json"] + words
      let rows = try shop.run(all + ["--today", shop.today]).json.array
      return rows.first { $0["grade"]?.string == "Good" }?["share"]?.string
    }
    #expect(try good() == "1 of 2" && good("--moderated") == "1 of 2")
    #expect(try good("--first") == "2 of 2")
    #expect(try shop.done("audit", "results", "AUD-2026-001", "--first").err.contains("Counted: first grades."))
  }

  @Test("a re-audit is set beside the audit it repeats")
  func comparing() throws {
    let shop = try Self.shop("Case,Question,Grade\nC1,1.1,I\nC2,1.1,G\n", tool: "case-file")
    try shop.done("edit", "AUD-2026-001", "--outcome.summary", "Mixed", "--lead-auditor", "Jo Marsh")
    try shop.done("move", "AUD-2026-001", "moderation")
    try shop.done("move", "AUD-2026-001", "reported")
    #expect(try shop.done("audit", "reaudit", "AUD-2026-001", "--start-by", "2027-06-01").out == "AUD-2027-001\n")
    try "Case,Question,Grade\nC1,1.1,G\nC2,1.1,O\nC3,1.1,G\n".write(
      toFile: shop.directory + "/later.csv", atomically: true, encoding: .utf8)
    try shop.done("import", "audit", "later.csv", "--into", "AUD-2027-001")
    let answer = try shop.done("audit", "compare", "AUD-2027-001", "--json")
    #expect(answer.err.contains("AUD-2026-001 (2026/27) before, AUD-2027-001 (2027/28) now"))
    let row = answer.out.isEmpty ? nil : try answer.json.array.first
    #expect(row?["before"]?.string == "1 of 2" && row?["now"]?.string == "3 of 3")
    try shop.refused("audit", "compare", "AUD-2027-001", "AUD-2027-001", saying: "with another one")
  }

  @Test("a round's response is counted by a day, with those awaited named")
  func round() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Section 11", "--tool", "section-11", "--lead-auditor", "Jo Marsh")
    try shop.done("audit", "issue", "AUD-2026-001", "police", "housing", "health", "--due", "+28d")
    for stage in ["initiated", "collecting"] { try shop.done("move", "AUD-2026-001", stage) }
    try shop.done("audit", "score", "AUD-2026-001", "police", "1.1", "a", "--improvement", "Refresh the policy")
    try shop.done("move", "AUD-2026-001/police", "returned", "--on", "2026-11-10", on: "2026-11-12")
    let early = try shop.done("audit", "figures", "AUD-2026-001", "--on", "2026-11-09").out
    #expect(early.contains("Response: 0 of 3 returned as at 9 Nov 2026"))
    let later = try shop.done("audit", "figures", "AUD-2026-001", "--json").json
    #expect(later["response"]?["n"]?.int == 1 && later["response"]?["d"]?.int == 3)
    #expect(later["awaited"]?.array.compactMap(\.string) == ["housing", "health"])
    #expect(later["mostPartly"]?.array.first?["question"]?.string == "1.1")
    #expect(later["improvements"]?.array.first?["improvement"]?.string == "Refresh the policy")
  }
}
