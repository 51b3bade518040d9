import StrictJSON
import Testing

@Suite("Audits from the command line")
struct AuditCommandTests {
  /// An audit with its tool, four cases and a lead, that collects.
  private static func collecting() throws -> Workshop {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Self-neglect", "--tool", "self-neglect", "--lead-auditor", "Jo Marsh")
    try shop.done(
      "audit", "sample", "AUD-2026-001", "--cases", "4", "--chosen-by", "QAPI chair", "--how", "Every fifth")
    try shop.done("move", "AUD-2026-001", "initiated")
    try shop.done("move", "AUD-2026-001", "collecting")
    return shop
  }

  @Test("an audit is scheduled with a tool, and each guard says what to type")
  func scheduling() throws {
    let shop = try Workshop.withBoard()
    #expect(try shop.done("add", "audit", "--topic", "Neglect", "--start-by", "2027-05-01").out == "AUD-2026-001\n")
    try shop.refused("move", "AUD-2026-001", "initiated", saying: "(heed edit AUD-2026-001 --lead-auditor …)")
    try shop.done("edit", "AUD-2026-001", "--lead-auditor", "Jo Marsh")
    try shop.done("move", "AUD-2026-001", "initiated")
    let early = try shop.refused("move", "AUD-2026-001", "collecting", saying: "heed audit tool AUD-2026-001 CODE")
    #expect(early.err.contains("heed audit sample AUD-2026-001 --cases NUMBER"))
    try shop.refused("audit", "tool", "AUD-2026-001", "nothing", saying: "No audit tool is called nothing: there are")
    try shop.done("audit", "tool", "1", "self-neg")
    try shop.done("audit", "sample", "AUD-2026-001", "--cases", "2", "Case-X", "--how", "By hand")
    try shop.done("move", "AUD-2026-001", "collecting")
    let page = try shop.done("show", "AUD-2026-001").out
    #expect(
      page.contains("Programme year: 2027/28") && page.contains("Tool: Self-neglect and mental capacity, version 1"))
    #expect(try shop.done("show", "AUD-2026-001", "--json").json["sample"]?.array.count == 3)
  }

  @Test("tools are listed, and one of them with its questions")
  func tools() throws {
    let shop = try Workshop.withBoard()
    let tools = try shop.done("audit", "tools", "--json").json.array.compactMap { $0["code"]?.string }
    #expect(tools.contains("case-file") && tools.contains("section-11"))
    let questions = try shop.done("audit", "tools", "case-file", "--json").json.array
    #expect(questions.contains { $0["ref"]?.string == "1.1" && $0["grades"]?.string?.contains("g Good") == true })
  }

  @Test("agencies are asked, chased and settled, and a low return changes the method")
  func returns() throws {
    let shop = try Self.collecting()
    try shop.refused("audit", "issue", "AUD-2026-001", "police", saying: "Give the day the returns are due.")
    try shop.done("audit", "issue", "AUD-2026-001", "police", "housing,health", "--due", "+10wd")
    try shop.refused("audit", "issue", "AUD-2026-001", "police", "--due", "+10wd", saying: "asked once")
    try shop.done("chase", "AUD-2026-001/police", "--note", "Rang")
    try shop.refused("move", "AUD-2026-001", "moderation", saying: "Fellshire Police, Housing, Health Trust")
    try shop.done("move", "AUD-2026-001/police", "returned")
    try shop.done("move", "AUD-2026-001/housing", "no return", "--reason", "The service has closed")
    try shop.refused("audit", "method", "AUD-2026-001", "focus", "group", saying: "reason")
    try shop.done("audit", "method", "AUD-2026-001", "focus", "group", "--reason", "One of three answered")
    try shop.done("move", "AUD-2026-001", "moderation")
    let page = try shop.done("show", "AUD-2026-001").out
    #expect(page.contains("Fellshire Police: returned") && page.contains("chased once"))
  }

  @Test("an audit is carried into a later year, with the slip counted")
  func carrying() throws {
    let shop = try Self.collecting()
    try shop.refused("audit", "carry", "AUD-2026-001", "2025/26", "--reason", "Late", saying: "later year")
    try shop.refused("audit", "carry", "AUD-2026-001", "soon", "--reason", "Late", saying: "is no programme year")
    try shop.done("audit", "carry", "AUD-2026-001", "2027/28", "--reason", "The lead left")
    #expect(try shop.done("show", "AUD-2026-001").out.contains("Programme year: 2027/28, first planned for 2026/27"))
  }

  @Test("minimum requirements are looked at by their codes")
  func requirements() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Section 11", "--tool", "section-11", "--lead-auditor", "Jo Marsh")
    let page = try shop.done("show", "AUD-2026-001", "--json").json["record"]?["tool"]?["requirements"]?.array ?? []
    #expect(!page.isEmpty)
    try shop.done("audit", "issue", "AUD-2026-001", "police", "--due", "+28d")
    try shop.done("move", "AUD-2026-001/police", "returned")
    try shop.refused(
      "audit", "requirement", "AUD-2026-001/police", "nothing", "met",
      saying: "is no minimum requirement of AUD-2026-001")
    try shop.refused(
      "audit", "requirement", "AUD-2026-001/police", "nothing", "perhaps", saying: "choose met or not-met", status: 64)
  }

  @Test("a case is graded by key, letters, word or code, and moderated by another with a reason")
  func grading() throws {
    let shop = try Self.collecting()
    for (question, grade) in [("1.1", "g"), ("1.2", "RI"), ("1.3", "Inadequate"), ("2.1", "outstanding")] {
      try shop.done("audit", "grade", "AUD-2026-001", "C1", question, grade, "--as-auditor", "Jo Marsh")
    }
    try shop.done("audit", "grade", "1", "2", "1.1", "g", "--comment", "Asked twice", "--as-auditor", "Jo Marsh")
    try shop.refused(
      "audit", "grade", "AUD-2026-001", "C9", "1.1", "g", saying: "has no case C9: it has C1, C2, C3, C4")
    try shop.refused("audit", "grade", "AUD-2026-001", "C1", "9.9", "g", saying: "asks no question “9.9”")
    try shop.refused(
      "audit", "grade", "AUD-2026-001", "C1", "1.1", "z", saying: "is no grade of question 1.1: choose o (Outstanding)",
      status: 64)
    try shop.refused(
      "audit", "moderate", "AUD-2026-001", "C1", "1.1", "r", "--as-auditor", "Jo Marsh", saying: "by another")
    try shop.refused(
      "audit", "moderate", "AUD-2026-001", "C1", "1.1", "r", "--as-auditor", "Al Nkosi", saying: "say why")
    try shop.done(
      "audit", "moderate", "AUD-2026-001", "C1", "1.1", "r", "--as-auditor", "Al Nkosi", "--reason", "Only once")
    let sheets = try shop.done("show", "AUD-2026-001", "--json").json["record"]?["sheets"]?.array ?? []
    #expect(sheets.compactMap { $0["role"]?.string } == ["grading", "grading", "moderation"])
    let first = sheets.first?["responses"]?.array ?? []
    #expect(first.compactMap { $0["grade"]?.string } == ["good", "ri", "inadequate", "outstanding"])
    #expect(sheets.last?["responses"]?.array.first?["grade"]?.string == "ri")
    try shop.done("audit", "grade", "AUD-2026-001", "C1", "2.1", "--clear", "--as-auditor", "Jo Marsh")
    #expect(try shop.done("show", "AUD-2026-001", "--json").json["responses"]?.int == 4)
    try shop.done("undo")
    #expect(try shop.done("show", "AUD-2026-001", "--json").json["responses"]?.int == 5)
  }

  @Test("an agency scores itself, and the moderated score stands beside its own")
  func selfScores() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Section 11", "--tool", "section-11", "--lead-auditor", "Jo Marsh")
    try shop.done("audit", "issue", "AUD-2026-001", "police", "--due", "+28d")
    try shop.done("move", "AUD-2026-001", "initiated")
    try shop.done("move", "AUD-2026-001", "collecting")
    try shop.done("move", "AUD-2026-001/police", "returned")
    try shop.done(
      "audit", "score", "AUD-2026-001", "police", "1.1", "g", "--evidence", "The policy", "--improvement",
      "Refresh it", "--deadline", "2026-12-31")
    try shop.done(
      "audit", "moderate", "AUD-2026-001", "police", "1.1", "a", "--as-auditor", "Panel", "--reason", "Dated 2019")
    let sheets = try shop.done("show", "AUD-2026-001", "--json").json["record"]?["sheets"]?.array ?? []
    #expect(sheets.compactMap { $0["role"]?.string } == ["self-assessment", "moderation"])
    #expect(sheets.compactMap { $0["responses"]?.array.first?["grade"]?.string } == ["green", "amber"])
    try shop.refused("audit", "grade", "AUD-2026-001", "housing", "1.1", "g", saying: "Housing is none of the agencies")
  }

  @Test("findings become recommendations of a plan, one of them is decided to need no action, and lists say so")
  func findings() throws {
    let shop = try Self.collecting()
    for (text, grade) in [("Not heard", "inadequate"), ("Not recorded", "ri"), ("Well led", "good")] {
      try shop.done("add", "finding", "--in", "AUD-2026-001", "--text", text, "--grade", grade, "--agencies", "police")
    }
    try shop.refused("audit", "no-action", "AUD-2026-001/F2", saying: "Say why there is no action")
    try shop.done("audit", "no-action", "AUD-2026-001/F2", "--reason", "The team has closed", "--by", "QAPI chair")
    let rows = try shop.done("list", "findings", "--json").json.array
    #expect(rows.compactMap { $0["reference"]?.string } == ["AUD-2026-001/F1", "AUD-2026-001/F2", "AUD-2026-001/F3"])
    #expect(rows.first?["answer"]?.string == "needs an action or a decision")
    #expect(rows.dropFirst().first?["answer"]?.string == "no action: The team has closed")
    #expect(try shop.done("audit", "plan", "AUD-2026-001", "f1").out == "PLAN-2026-001\n")
    let recommendations = try shop.done("list", "recommendations", "--json").json.array
    #expect(recommendations.compactMap { $0["text"]?.string } == ["Not heard"])
    #expect(try shop.done("list", "audits", "--json").json.array.first?["findings"]?.array.count == 3)
    try shop.refused(
      "audit", "plan", "AUD-2026-001", "F1", "--into", "PLAN-2026-001", saying: "is in PLAN-2026-001 already")
    try shop.done("audit", "plan", "AUD-2026-001", "F3", "--into", "PLAN-2026-001")
    #expect(try shop.done("show", "PLAN-2026-001").out.contains("AUD-2026-001"))
  }

  @Test("an agency's improvement becomes an action with its deadline")
  func improving() throws {
    let shop = try Workshop.withPlan()
    try shop.done("add", "audit", "--topic", "Section 11", "--tool", "section-11", "--lead-auditor", "Jo Marsh")
    try shop.done("audit", "issue", "AUD-2026-001", "police", "--due", "+28d")
    try shop.done("move", "AUD-2026-001", "initiated")
    try shop.done("move", "AUD-2026-001", "collecting")
    try shop.done(
      "audit", "score", "AUD-2026-001", "police", "1.1", "a", "--improvement", "Refresh the policy", "--deadline",
      "2026-12-31")
    try shop.refused(
      "audit", "improve", "AUD-2026-001", "police", "1.2", "--into", "PLAN-2026-001",
      saying: "named no improvement for 1.2")
    #expect(
      try shop.done("audit", "improve", "AUD-2026-001", "police", "1.1", "--into", "PLAN-2026-001").out.hasPrefix(
        "PLAN-2026-001/-/"))
    let actions = try shop.done("list", "actions", "--json").json.array
    #expect(
      actions.contains { $0["text"]?.string == "Refresh the policy" && $0["timescale"]?["due"]?.string == "2026-12-31" }
    )
  }

  @Test("returns to audits are listed with what is late")
  func listedReturns() throws {
    let shop = try Self.collecting()
    try shop.done("audit", "issue", "AUD-2026-001", "police", "housing", "--due", "2026-11-10")
    try shop.done("move", "AUD-2026-001/housing", "returned", on: "2026-11-09")
    let rows = try shop.done("list", "returns", "--json", on: "2026-11-13").json.array
    #expect(rows.compactMap { $0["state"]?.string } == ["awaited", "returned"])
    #expect(rows.first?["daysLate"]?.int == 3 && rows.first?["requested"]?.string == "2026-11-03")
  }

  @Test("the year's programme says what came of each audit, and how much of it is done")
  func programme() throws {
    let shop = try Self.collecting()
    try shop.done("add", "audit", "--topic", "Neglect", "--tool", "case-file", "--start-by", "2026-10-01")
    try shop.done("add", "audit", "--topic", "Transitions", "--tool", "transitions", "--start-by", "2026-12-01")
    try shop.done("audit", "carry", "AUD-2026-003", "2027/28", "--reason", "The lead left")
    let answer = try shop.done("audit", "programme", "--json")
    #expect(answer.err.contains("Done: 0 of 3 in 2026/27."))
    let standing = Dictionary(
      uniqueKeysWithValues: try answer.json.array.compactMap { row in
        row["reference"]?.string.map { ($0, row["standing"]?.string) }
      })
    #expect(
      standing == ["AUD-2026-001": "under way", "AUD-2026-002": "planned", "AUD-2026-003": "carried forward"])
    let late = try answer.json.array.first { $0["reference"]?.string == "AUD-2026-002" }
    #expect(late?["daysLate"]?.int == 33)
    #expect(try shop.done("audit", "programme", "2027/28", "--json").json.array.first?["slips"]?.int == 1)
    try shop.refused("audit", "programme", "soon", saying: "is no programme year", status: 64)
    try shop.refused("audit", "programme", "--group", "x", saying: "No group is called x: the directory has none yet.")
  }
}
