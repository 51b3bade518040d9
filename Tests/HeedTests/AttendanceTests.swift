import Testing

@Suite("Who came to audited conferences")
struct AttendanceTests {
  @Test("each agency is counted as attended, report only or neither of those invited")
  func figures() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Conferences", "--kind", "conference attendance audit")
    for (place, (attended, reported)) in [(true, true), (false, true), (false, false)].enumerated() {
      try shop.done("add", "conference", "--in", "AUD-2026-001", "--ref", "CC\(place + 1)")
      try shop.done(
        "add", "seat", "--in", "AUD-2026-001/conference/\(place + 1)", "--agency", "police", "--was-invited", "yes",
        "--attended", attended ? "yes" : "no", "--sent-report", reported ? "yes" : "no")
    }
    let rows = try shop.done("audit", "figures", "AUD-2026-001", "--json").json.array
    let police = try #require(rows.first)
    #expect(rows.count == 1 && police["share"]?.string == "1 of 3" && police["invited"]?.int == 3)
    #expect([police["attended"]?.int, police["reportOnly"]?.int, police["neither"]?.int] == [1, 1, 1])
  }

  @Test("an audit without conferences or self-assessments is told where its figures are")
  func neither() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Case files")
    let answer = try shop.heed("audit", "figures", "AUD-2026-001")
    #expect(answer.status == 1 && answer.err.contains("heed audit results AUD-2026-001 counts its grades."))
  }
}
