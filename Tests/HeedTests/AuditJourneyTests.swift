import StrictJSON
import Testing

@Suite("An audit from its scheduling to its re-audit, on the command line")
struct AuditJourneyTests {
  /// An audit of two cases that two auditors grade, on a board with three agencies.
  private static func collecting() throws -> Workshop {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Self-neglect", "--tool", "self-neglect", "--lead-auditor", "Jo Marsh")
    try shop.done("audit", "sample", "AUD-2026-001", "--cases", "2", "--chosen-by", "The chair", "--how", "Every fifth")
    for stage in ["initiated", "collecting"] { try shop.done("move", "AUD-2026-001", stage) }
    return shop
  }

  private static func grade(_ shop: Workshop, _ grade: String, by auditor: String) throws {
    try shop.done("audit", "grade", "AUD-2026-001", "C1", "1.1", grade, "--as-auditor", auditor)
  }

  /// The same audit, reported, with one adverse finding.
  private static func reported() throws -> Workshop {
    let shop = try collecting()
    try grade(shop, "r", by: "Jo Marsh")
    try shop.done("edit", "AUD-2026-001", "--outcome.summary", "Capacity was not considered")
    for stage in ["moderation", "reported"] { try shop.done("move", "AUD-2026-001", stage) }
    try shop.done(
      "add", "finding", "--in", "AUD-2026-001", "--text", "Capacity not considered", "--question", "2.1", "--grade",
      "ri")
    return shop
  }

  @Test("a difference between two auditors is told with the results until it is moderated, and holds up the report")
  func differences() throws {
    let shop = try Self.collecting()
    try Self.grade(shop, "g", by: "Jo Marsh")
    #expect(try !shop.done("audit", "results", "AUD-2026-001").err.contains("differ"))
    try Self.grade(shop, "i", by: "Al Nkosi")
    for by in ["overall", "question"] {
      #expect(
        try shop.done("audit", "results", "AUD-2026-001", "--by", by).err.contains(
          "Auditors differ in 1 cell, not moderated, of which the first grade is counted: C1 1.1."))
    }
    try shop.done("edit", "AUD-2026-001", "--outcome.summary", "Mixed")
    try shop.done("move", "AUD-2026-001", "moderation")
    try shop.refused(
      "move", "AUD-2026-001", "reported", saying: "moderate them, or give the reason to leave them: C1 1.1")
    try shop.done(
      "audit", "moderate", "AUD-2026-001", "C1", "1.1", "r", "--as-auditor", "Panel", "--reason", "Seen once")
    #expect(try !shop.done("audit", "results", "AUD-2026-001").err.contains("differ"))
    try shop.done("move", "AUD-2026-001", "reported")
  }

  @Test("a finding names its question, and a judgement its section, as the tool prints them")
  func ownWords() throws {
    let shop = try Self.reported()
    let finding = try shop.done("list", "findings", "--columns", "all", "--json").json.array.first
    #expect(
      try shop.done("show", "AUD-2026-001/F1", "--json").out.contains("\"capacity-considered\""), "\(finding as Any)")
    try shop.done("edit", "AUD-2026-001/F1", "--questions", "1.1")
    #expect(try shop.done("show", "AUD-2026-001/F1", "--json").out.contains("\"voice\""))
    try shop.done(
      "add", "judgement", "--in", "AUD-2026-001", "--section", "Mental capacity", "--grade", "RI", "--rationale", "Late"
    )
    #expect(try shop.done("show", "AUD-2026-001").out.contains("Mental capacity: Requires improvement"))
    try shop.refused(
      "add", "judgement", "--in", "AUD-2026-001", "--section", "Weather", "--grade", "RI", "--rationale", "Late",
      saying: "“Weather” is no section")
  }

  @Test("from findings to a plan, a refused sign-off, a finished plan, sign-off, closing, re-audit and comparison")
  func wholeWay() throws {
    let shop = try Self.reported()
    try shop.refused("move", "AUD-2026-001", "action plan", saying: "that there is none: F1.")
    try shop.refused("audit", "plan", "AUD-2026-001", "F9", saying: "AUD-2026-001 has no finding F9: it has F1.")
    #expect(try shop.done("audit", "plan", "AUD-2026-001").out == "PLAN-2026-001\n")
    #expect(try listed(shop, "findings", "is:without-action") == ["AUD-2026-001/F1"])
    #expect(try listed(shop, "recommendations", "is:without-action") == ["PLAN-2026-001/rec/1"])
    try shop.done("add", "objective", "--in", "PLAN-2026-001", "--title", "Think of capacity")
    try shop.done(
      "add", "action", "--in", "PLAN-2026-001/1", "--text", "Train", "--lead", "Jo Marsh", "--lead-agency", "police",
      "--due", "2026-12-31", "--answers", "PLAN-2026-001/rec/1")
    #expect(try listed(shop, "findings", "is:without-action").isEmpty)
    #expect(try shop.done("show", "AUD-2026-001/F1").out.contains("PLAN-2026-001/1/1"))
    #expect(try shop.done("show", "PLAN-2026-001/rec/1").out.contains("AUD-2026-001/F1"))
    try shop.done("move", "AUD-2026-001", "action plan")
    let refused = try shop.refused(
      "move", "AUD-2026-001", "signed off", "--by", "The chair", saying: "still open: PLAN-2026-001.")
    #expect(!refused.err.contains("heed audit plan"))
    for stage in ["agreed", "in progress"] { try shop.done("move", "PLAN-2026-001/1/1", stage) }
    try shop.done("evidence", "PLAN-2026-001/1/1", "--title", "Slides")
    try shop.done("move", "PLAN-2026-001/1/1", "completed")
    try shop.done("sign-off", "PLAN-2026-001/1/1", "--by", "The chair")
    try shop.refused("move", "AUD-2026-001", "signed off", "--by", "Jo Marsh", saying: "its own lead auditor")
    try shop.done("move", "AUD-2026-001", "signed off", "--by", "The chair")
    try shop.refused("move", "AUD-2026-001", "closed", saying: "the day of the re-audit, or the reason")
    try shop.done("move", "AUD-2026-001", "closed", "--review-on", "2027-05-01")
    #expect(try shop.done("audit", "reaudit", "AUD-2026-001").out == "AUD-2027-001\n")
    let row = try shop.done("audit", "compare", "AUD-2027-001", "--json").json.array.first
    #expect(row?["before"]?.string?.hasPrefix("0 of 1") == true && row?["now"]?.string == "not graded")
    #expect(try shop.done("check").out.hasPrefix("The register is whole"))
  }

  private func listed(_ shop: Workshop, _ kind: String, _ filter: String) throws -> [String?] {
    try shop.done("list", kind, filter, "--json").json.array.map { $0["reference"]?.string }
  }

  @Test("history names the earlier finding that says the same, and an undone finding comes back whole")
  func history() throws {
    let shop = try Self.reported()
    try shop.done("add", "finding", "--in", "AUD-2026-001", "--text", "Again", "--same-as", "AUD-2026-001/F1")
    let history = try shop.done("history", "AUD-2026-001").out
    #expect(history.contains("Same as the earlier finding: AUD-2026-001/F1") && !history.contains("no longer listed"))
    try shop.done("undo")
    #expect(try listed(shop, "findings", "") == ["AUD-2026-001/F1"])
    try shop.done("redo")
    #expect(try listed(shop, "findings", "") == ["AUD-2026-001/F1", "AUD-2026-001/F2"])
  }

  @Test("counts typed again say what they take the place of, and hostile words do no harm in a spreadsheet")
  func counts() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Tier one\u{1B}[31m", "--tool", "compliance-tier")
    let words = ["audit", "results", "AUD-2026-001", "--today", shop.today]
    _ = try shop.run(words + ["--enter", "full=14 partial=74 not=18 ungraded=20", "--of", "126"])
    let again = try shop.run(words + ["--enter", "full=3"])
    #expect(again.err.contains("record the grades of 3 in AUD-2026-001, in the place of 126 counted before"))
    let typed = try shop.run(words + ["--enter", "full=11.1% partial=58.7% not=14.3%", "--of", "126"])
    #expect(typed.status == 1 && typed.err.contains("They add up to 84.1 %: 15.9 % (20 of 126) are missing"))
    _ = try shop.run(words + ["--enter", "full=1", "--locality", "=cmd()"])
    #expect(try shop.done("audit", "results", "AUD-2026-001", "--by", "locality", "--csv").out.contains("\n'=cmd(),"))
    #expect(try !shop.done("list", "audits").out.contains("\u{1B}"))
    try shop.refused("audit", "tool", "AUD-2026-001", "section-11", saying: "it keeps the tool it was begun with")
  }

  @Test("an agency has one seat at a conference, so that its invitation counts once")
  func seats() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "audit", "--topic", "Attendance", "--kind", "conference attendance audit")
    try shop.done("add", "conference", "--in", "AUD-2026-001", "--ref", "CC1", "--on", "2026-10-01")
    let seat = ["add", "seat", "--in", "AUD-2026-001/conference/1", "--agency", "police", "--was-invited", "yes"]
    _ = try shop.run(seat + ["--today", shop.today])
    let again = try shop.run(seat + ["--today", shop.today])
    #expect(again.status == 1 && again.err.contains("An agency has two seats at CC1: change the seat it has."))
    #expect(try shop.done("audit", "figures", "AUD-2026-001", "--json").out.contains("\"invited\": 1"))
  }

  @Test("a tool for cases is none for agencies that assess themselves")
  func otherTool() throws {
    let shop = try Workshop.withBoard()
    try shop.refused(
      "add", "audit", "--topic", "Standards", "--kind", "section-11", "--tool", "case-file",
      saying: "Multi-agency case file grades cases, and this is a section 11 self-assessment: choose another tool.")
    try shop.done("add", "audit", "--topic", "Neglect", "--kind", "thematic")
    try shop.refused("audit", "tool", "AUD-2026-001", "section-11", saying: "is for agencies that assess themselves")
    try shop.done("audit", "tool", "AUD-2026-001", "quality-tier")
  }
}
