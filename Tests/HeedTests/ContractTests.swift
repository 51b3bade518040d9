import StrictJSON
import Testing

@Suite("What scripts are promised")
struct ContractTests {
  @Test("an action has exactly the promised keys, in order")
  func action() throws {
    let rows = try Workshop.withPlan().done("list", "actions", "--json").json.array
    #expect(rows.count == 1)
    #expect(
      rows[0].keys == [
        "reference", "ref", "plan", "objective", "text", "leadAgency", "leads", "stage", "brag", "timescale",
        "daysLate", "slips", "lastProgress", "evidenceCount", "themes",
      ])
    #expect(rows[0]["timescale"]?.keys == ["printed", "kind", "due", "originalDue"])
    #expect(rows[0]["reference"]?.string == "PLAN-2026-001/1/1")
    #expect(rows[0]["leads"]?.array.map(\.string) == ["Jo Marsh"])
    #expect(rows[0]["brag"]?.string == "unrated")
    #expect(rows[0]["timescale"]?["due"]?.string == "2026-12-31")
  }

  @Test("a case and its clocks have exactly the promised keys, in order")
  func caseFile() throws {
    let row = try Workshop.withReferral().done("list", "cases", "--json").json.array[0]
    #expect(row.keys == ["reference", "kind", "subject", "stage", "received", "decided", "outcome", "clocks"])
    let clock = try #require(row["clocks"]?.array.first)
    #expect(clock.keys == ["id", "trigger", "due", "state", "elapsed", "held", "net", "remaining"])
    #expect(clock["state"]?.string == "running" && row["decided"] == .null)
  }

  @Test("an alert has exactly the promised keys, in order")
  func alert() throws {
    let shop = try Workshop.withPlan()
    let rows = try shop.done("alerts", "code:action-overdue", "--json", on: "2027-01-10").json.array
    #expect(rows.count == 1)
    #expect(
      rows[0].keys == ["code", "severity", "record", "title", "agency", "person", "due", "days", "message"])
    #expect(rows[0]["severity"]?.string == "late" && rows[0]["days"]?.int == 10)
  }

  @Test("the status has its counts under the promised keys, with a format")
  func status() throws {
    let status = try Workshop.withPlan().done("status", "--json").json
    #expect(status["format"]?.int == 1 && status["today"]?.string == "2026-11-03")
    for key in ["late", "soon", "contradictions", "gaps", "openActions", "openCases", "openAudits"] {
      #expect(status[key]?.int != nil, "\(key)")
    }
    #expect(status["actionsByStage"]?["agreed"]?.int == 1 && status["actionsByBrag"]?["unrated"]?.int == 1)
  }

  @Test("the status in a line is one line")
  func statusLine() throws {
    let line = try Workshop.withPlan().done("status", "--line").out
    #expect(line.split(separator: "\n").count == 1 && line.contains("late, "))
  }

  @Test(
    "every list is an array of rows",
    arguments: [
      "cases", "plans", "recommendations", "actions", "audits", "findings", "returns", "people", "agencies", "groups",
      "themes",
      "chronologies",
    ])
  func lists(kind: String) throws {
    guard case .array = try Workshop.withPlan().done("list", kind, "--json").json else {
      Issue.record("heed list \(kind) --json is no array")
      return
    }
  }

  @Test("a record that is shown has a format, its reference and all its fields")
  func show() throws {
    let shop = try Workshop.withPlan()
    let shown = try shop.done("show", "PLAN-2026-001/1/1", "--json").json
    #expect(shown["format"]?.int == 1 && shown["reference"]?.string == "PLAN-2026-001/1/1")
    #expect(shown["record"]?["leadAgency"]?.string == "Fellshire Police")
    #expect(shown["record"]?["moves"]?.array.count == 1)
  }

  @Test("alerts --check ends with 3 while something is late, and with 0 once that is acknowledged")
  func check() throws {
    let shop = try Workshop.withPlan()
    #expect(try shop.heed("alerts", "--check").status == 0)
    shop.today = "2027-01-10"
    #expect(try shop.heed("alerts", "--check").status == 3)
    try shop.done(
      "acknowledge", "PLAN-2026-001/1/1", "action-overdue", "--reason", "Agreed at the board", "--until", "+30d")
    let after = try shop.heed("alerts", "--check", "code:action-overdue")
    #expect(after.status == 0 && after.err.contains("1 acknowledged"))
    #expect(try shop.done("alerts", "is:acknowledged", "--json").json.array.count == 1)
    shop.today = "2027-02-20"
    #expect(try shop.heed("alerts", "--check").status == 3)
  }

  @Test("--within says how far ahead is soon")
  func within() throws {
    let shop = try Workshop.withPlan()
    #expect(try shop.done("alerts", "code:due-soon", "--json").json.array.isEmpty)
    #expect(try shop.done("alerts", "code:due-soon", "--within", "60d", "--json").json.array.count == 1)
    try shop.refused("alerts", "--within", "soon", saying: "14d", status: 64)
  }
}
