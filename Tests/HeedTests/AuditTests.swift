import StrictJSON
import Testing

@Suite("Audits, their findings and returns on the command line")
struct AuditTests {
  /// A board with an audit that has its tool, two cases, three agencies and two findings.
  private func workshop() throws -> Workshop {
    let shop = try Workshop.withBoard()
    try shop.done("add", "group", "--code", "qapi", "--name", "Quality and Performance")
    try shop.done(
      "add", "audit", "--topic", "Self-neglect", "--kind", "thematic", "--tool", "case-file", "--group", "qapi",
      "--start-by", "2026-11-20", "--agency", "police", "--agency", "housing", "--agency", "health",
      "--lead-auditor", "Jo Marsh")
    try shop.done("audit", "sample", "AUD-2026-001", "--cases", "2", "--chosen-by", "Jo Marsh", "--how", "Every fifth")
    try shop.done(
      "add", "finding", "--in", "AUD-2026-001", "--text", "Plans were not shared", "--grade", "requires improvement",
      "--question", "voice", "--case", "C1", "--agency", "police")
    try shop.done(
      "add", "finding", "--in", "AUD-2026-001", "--kind", "good practice", "--text", "Voices were written down")
    return shop
  }

  @Test("an audit is added, listed, shown and moved")
  func audit() throws {
    let shop = try workshop()
    let row = try #require(try shop.done("list", "audits", "--json").json.array.first)
    #expect(
      row.keys == [
        "reference", "topic", "kind", "stage", "agencies", "sample", "responses", "findings", "reAuditDue",
      ])
    #expect(row["agencies"]?.array.map(\.string) == ["police", "housing", "health"])
    #expect(row["sample"]?.array.map(\.string) == ["C1", "C2"] && row["findings"]?.array.count == 2)
    let page = try shop.done("show", "AUD-2026-001").out
    for line in [
      "AUD-2026-001  Self-neglect", "Owned by: Quality and Performance", "Tool: Multi-agency case file, version 1",
      "Start by: 20 Nov 2026, next: 17 days left", "Chosen by: Jo Marsh", "C1, C2",
      "AUD-2026-001/police  Fellshire Police: not invited",
      "AUD-2026-001/F1  area for development, Requires improvement: Plans were not shared",
      "answer: needs an action or a decision",
    ] { #expect(page.contains(line), "\(line) is not in\n\(page)") }
    try shop.done("move", "AUD-2026-001", "initiated")
    #expect(try shop.done("list", "audits", "stage:initiated", "year:2026/27").out.contains("AUD-2026-001"))
  }

  @Test("what stands in an audit's way is told with what to type")
  func steps() throws {
    let shop = try workshop()
    try shop.done("edit", "AUD-2026-001", "--lead-auditor", "")
    try shop.refused("move", "AUD-2026-001", "initiated", saying: "heed edit AUD-2026-001 --lead-auditor")
    #expect(try shop.done("move", "AUD-2026-001").out.contains("initiated, once:"))
  }

  @Test("findings are numbered, held to the audit, and listed by what answers them")
  func findings() throws {
    let shop = try workshop()
    #expect(
      try shop.done("list", "findings", "is:unanswered", "--columns", "reference").out.contains("AUD-2026-001/F1"))
    try shop.refused(
      "add", "finding", "--in", "AUD-2026-001", "--text", "x", "--grade", "awful", saying: "is no grade of this audit")
    try shop.refused(
      "edit", "AUD-2026-001/F1", "--questions", "weather", saying: "has no question weather")
    try shop.done("edit", "AUD-2026-001/F1", "--grade", "Inadequate")
    let shown = try shop.done("show", "AUD-2026-001/F1", "--json").json
    #expect(shown["reference"]?.string == "AUD-2026-001/F1" && shown["record"]?["grade"]?.string == "inadequate")
    #expect(shown["record"]?["cases"]?.array.map(\.string) == ["AUD-2026-001/C1"])
    try shop.refused("show", "AUD-2026-001/F9", saying: "heed list findings shows them")
  }

  @Test("a plan is raised from findings, and the links are told both ways")
  func plan() throws {
    let shop = try workshop()
    #expect(try shop.done("audit", "plan", "AUD-2026-001").out == "PLAN-2026-001\n")
    let recommendation = try shop.done("show", "PLAN-2026-001/rec/1").out
    #expect(recommendation.contains("AUD-2026-001/F1: Plans were not shared"))
    #expect(try shop.done("show", "PLAN-2026-001").out.contains("From: AUD-2026-001"))
    let page = try shop.done("show", "AUD-2026-001/F1").out
    #expect(page.contains("PLAN-2026-001/rec/1  Plans were not shared") && page.contains("without an action"))
    #expect(try shop.done("list", "recommendations", "is:without-action").out.contains("PLAN-2026-001/rec/1"))
    try shop.done(
      "add", "action", "--in", "PLAN-2026-001", "--text", "Share them", "--answers", "PLAN-2026-001/rec/1")
    #expect(try shop.done("show", "AUD-2026-001/F1").out.contains("Answer: 0 of 1 action ended"))
    try shop.refused(
      "audit", "plan", "AUD-2026-001", "F1", "--into", "PLAN-2026-001", saying: "is in PLAN-2026-001 already")
    try shop.refused("audit", "plan", "AUD-2026-001", saying: "has no finding that waits for a plan")
    try shop.done("undo")
    try shop.done("undo")
    #expect(try shop.done("list", "plans", "--json").json.array.isEmpty)
  }

  @Test("an action may answer a finding itself, and a recommendation one told in words")
  func links() throws {
    let shop = try workshop()
    try shop.done("add", "plan", "--title", "Learning", "--source", "AUD-2026-001")
    try shop.done(
      "add", "action", "--in", "PLAN-2026-001", "--text", "Share them", "--findings", "AUD-2026-001/F1")
    #expect(try shop.done("list", "findings", "is:unanswered", "--json").json.array.isEmpty)
    try shop.refused("remove", "AUD-2026-001/F1", saying: "is named in 1 record (PLAN-2026-001)")
    try shop.done(
      "add", "recommendation", "--in", "PLAN-2026-001", "--text", "Ask", "--findings", "AUD-2026-001/F2",
      "--findings", "Finding 7 of the inspection")
    let found = try shop.done("show", "PLAN-2026-001/rec/1", "--json").json["record"]?["findings"]
    #expect(found?.array.map(\.string) == ["AUD-2026-001/F2", "Finding 7 of the inspection"])
    #expect(try shop.done("list", "plans", "audit:AUD-2026-001", "--json").json.array.count == 1)
  }

  @Test("deciding that there is no action needs its reason and can be taken back")
  func noAction() throws {
    let shop = try workshop()
    try shop.refused("audit", "no-action", "AUD-2026-001/F1", saying: "give the reason")
    try shop.done("audit", "no-action", "AUD-2026-001/F1", "--reason", "One case", "--by", "Jo Marsh")
    #expect(try shop.done("list", "findings", "has:decision").out.contains("AUD-2026-001/F1"))
    try shop.refused("audit", "plan", "AUD-2026-001", "F1", saying: "take that decision back first")
    try shop.done("audit", "no-action", "AUD-2026-001/F1", "--take-back")
    #expect(try shop.done("list", "findings", "has:decision", "--json").json.array.isEmpty)
  }

  @Test("returns to audits stand in one list with those about cases, and are chased and moved")
  func returns() throws {
    let shop = try workshop()
    try shop.done("audit", "issue", "AUD-2026-001", "police", "--due", "2026-11-10")
    try shop.done("chase", "AUD-2026-001/police", "--note", "Rang them")
    shop.today = "2026-11-12"
    let rows = try shop.done("list", "returns", "is:late", "--json").json.array
    #expect(rows.count == 1 && rows[0]["reference"]?.string == "AUD-2026-001/police")
    #expect((rows[0]["state"]?.string, rows[0]["daysLate"]?.int, rows[0]["chases"]?.int) == ("awaited", 2, 1))
    #expect(try shop.done("show", "AUD-2026-001").out.contains("2 days late, chased once"))
    try shop.done("move", "AUD-2026-001/police", "returned")
    #expect(try shop.done("list", "returns", "audit:AUD-2026-001", "stage:returned").out.contains("police"))
    #expect(try shop.done("list", "returns", "case:none", "--json").json.array.count == 3)
    #expect(try shop.done("show", "AUD-2026-001/police").out.contains("Audit: AUD-2026-001 Self-neglect"))
  }

  @Test("every part of an audit is added and edited as those of other records are")
  func parts() throws {
    let shop = try workshop()
    try shop.done("edit", "AUD-2026-001", "--timetable.report-by", "2027-02-01", "--partner.scope", "Front desk")
    try shop.done(
      "add", "judgement", "--in", "AUD-2026-001", "--grade", "good", "--rationale", "Most plans hold", "--section",
      "person")
    try shop.refused(
      "add", "judgement", "--in", "AUD-2026-001", "--grade", "good", "--rationale", "x", "--section", "moon",
      saying: "is no section")
    try shop.done("add", "trigger", "--in", "AUD-2026-001", "--kind", "board", "--title", "The board asked")
    try shop.done("add", "auditor", "--in", "AUD-2026-001", "--who", "Jo Marsh", "--agency", "police")
    try shop.done("add", "observation", "--in", "AUD-2026-001", "--ref", "O1", "--on", "today", "--strengths", "Calm")
    try shop.done("add", "conference", "--in", "AUD-2026-001", "--ref", "CC1")
    try shop.done(
      "add", "seat", "--in", "AUD-2026-001/conference/1", "--agency", "police", "--was-invited", "yes")
    try shop.done("add", "return-chase", "--in", "AUD-2026-001/police", "--on", "today")
    try shop.done(
      "add", "sample-case", "--in", "AUD-2026-001", "--ref", "C9", "--locality", "North", "--agency", "police")
    let page = try shop.done("show", "AUD-2026-001").out
    for words in ["Report by: 1 Feb 2027", "The person: Good", "because: Most plans hold", "C9 North", "Front desk"] {
      #expect(page.contains(words), "\(words) is not in\n\(page)")
    }
    #expect(try shop.done("show", "AUD-2026-001/C9").out.contains("AUD-2026-001/C9  North"))
    #expect(try shop.done("history", "AUD-2026-001/C9").out.contains("add sample-case"))
    #expect(try shop.done("why", "AUD-2026-001").out.contains("Fri 20 Nov 2026"))
  }

  @Test("the status counts audits")
  func status() throws {
    let shop = try workshop()
    let status = try shop.done("status", "--json").json
    #expect(status["openAudits"]?.int == 1 && status["auditsByStage"]?["scheduled"]?.int == 1)
    #expect(try shop.done("status").out.contains("1  Open audits"))
  }
}
