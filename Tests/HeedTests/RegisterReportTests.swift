import Testing

@Suite("Reports of the whole register, and of one agency")
struct RegisterReportTests {
  @Test(
    "each is made for the board and for everyone, and says its name and its day",
    arguments: [
      (["board"], "Board pack"), (["annual"], "Annual report 2025/26"), (["annual", "--year", "2024-25"], "2024/25"),
      (["actions"], "Public action log"), (["agency", "police"], "Agency report: Fellshire Police"),
    ])
  func made(_ words: [String], _ title: String) throws {
    let shop = try Workshop.withBoard()
    for audience in [[], ["--publish"]] {
      let answer = try shop.run(["report"] + words + audience + ["--format", "md", "--today", shop.today])
      #expect(answer.status == 0, "\(answer.err)")
      #expect(answer.out.contains(title), "\(answer.out.prefix(200))")
    }
  }

  @Test("what cannot be reported is told in one sentence")
  func refused() throws {
    let shop = try Workshop.withBoard()
    try shop.refused("report", "annual", "--year", "2025-27", saying: "is no reporting year that has begun", status: 64)
    try shop.refused("report", "annual", "--year", "2031-32", saying: "give one as 2025/26", status: 64)
    try shop.refused("report", "board", "--year", "2025-26", saying: "leave --year out", status: 64)
    try shop.refused("report", "board", "PLAN-2026-001", saying: "leave PLAN-2026-001 out", status: 64)
    try shop.refused("report", "agency", saying: "Say which one, as in heed report agency police.", status: 64)
  }
}
