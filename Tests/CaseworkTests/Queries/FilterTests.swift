import Testing

@testable import Casework

@Suite struct FilterTests {
  private func rows(_ text: String) throws -> [String] {
    let filter = try Filter(parsing: text, on: today)
    return Self.register.actionRows(on: today).filter { filter.matches($0) }.map(\.ref)
  }

  /// Three actions: 2 overdue and green, 7b on hold and without a lead, 10 signed off with evidence.
  private static var register: Register {
    var scene = AlertScene()
    scene.plan.actions = [scene.action, scene.action, scene.action]
    for (at, ref) in ["2", "7b", "10"].enumerated() {
      scene.plan.actions[at].id = ActionID(ref)
      scene.plan.actions[at].ref = ref
    }
    scene.plan.actions[0].text = "Hear the voice of the child"
    scene.plan.actions[0].timescale = Timescale(due: day("2026-11-11"))
    scene.plan.actions[0].claim("green")
    scene.plan.actions[1].leads = []
    scene.plan.actions[1].leadAgency = nil
    scene.plan.actions[1].moves.append(.to(.onHold, "2026-10-01"))
    scene.plan.actions[2].addEvidence()
    scene.plan.actions[2].moves.append(.to(.signedOff, "2026-11-01"))
    return scene.register
  }

  @Test(
    "a filter finds what it says",
    arguments: [
      ("", ["2", "7b", "10"]),
      ("voice child", ["2"]),
      ("\"voice of\"", ["2"]),
      ("VOICE", ["2"]),
      ("-voice", ["7b", "10"]),
      ("agency:police", ["2", "10"]),
      ("agency:CONSTABULARY", ["2", "10"]),
      ("agency:olice", []),
      ("agency:none", ["7b"]),
      ("lead:none", ["7b"]),
      ("lead:marsh -is:ended", ["2"]),
      ("is:overdue", ["2"]),
      ("is:paused or is:ended", ["7b", "10"]),
      ("brag:green", ["2"]),
      ("brag:G", ["2"]),
      ("brag:\"on target\"", ["2"]),
      ("brag:none", ["7b", "10"]),
      ("stage:on-hold", ["7b"]),
      ("stage:\"signed off\"", ["10"]),
      ("has:evidence", ["10"]),
      ("due<2026-12-01", ["2"]),
      ("due<=11/11/26", ["2"]),
      ("due<11/11/26", []),
      ("due>+28d", ["7b", "10"]),
      ("due<\"end nov\"", ["2"]),
      ("late>9", ["2"]),
      ("late>10", []),
      ("slips>1", []),
      ("plan:001 reference:7B", ["7b"]),
      ("received<2027-01-01", []),
      ("-(-voice)", ["2"]),
      ("--voice", ["2"]),
      ("-(voice or is:closed)", ["7b"]),
      ("(is:held or is:closed) -lead:none", ["10"]),
      ("has:measure", ["2", "7b", "10"]),
      ("due:none", []),
      ("-has:date", []),
      ("agency:\"none\"", []),
      ("voice\"of the\"", ["2"]),
    ])
  func finds(text: String, expected: [String]) throws { #expect(try rows(text) == expected) }

  @Test(
    "a filter that cannot be read says where",
    arguments: [
      ("voice agancy:police", 7, "no field “agancy”"),
      ("is:lost", 4, "“lost”"),
      ("due<31/04/26", 5, "April has 30 days"),
      ("slips>many", 7, "whole number"),
      ("agency<police", 8, "no order"),
      ("\"never closed", 1, "never closed"),
      ("or late>1", 1, "both sides"),
      ("late>1 or", 8, "both sides"),
      ("- late>1", 1, "right after it"),
      ("agency:", 8, "needs a value"),
      ("-foo:bar", 2, "no field"),
      ("(late>1", 1, "never closed"),
      ("late>1)", 7, "closes nothing"),
      ("voice ()", 8, "hold nothing"),
      ("(voice or)", 8, "both sides"),
      ("-)", 1, "right after it"),
    ])
  func refusals(text: String, column: Int, words: String) {
    let error = #expect(throws: FilterError.self) { try Filter(parsing: text, on: today) }
    #expect(error?.column == column)
    #expect(error?.sentence.contains(words) == true)
  }

  @Test("the same language asks of alerts, cases and plans")
  func otherRows() throws {
    let register = Self.register
    let late = try Filter(parsing: "agency:police is:late days late>9", on: today)
    #expect(register.alerts(on: today).filter { late.matches($0) }.map(\.code) == [.actionOverdue])
    let screening = try Filter(parsing: "stage:screening \"adult k\" received>=2/11/26", on: today)
    #expect(register.caseRows(on: today).count { screening.matches($0) } == 1)
    let plan = try Filter(parsing: "is:overdue group:quality", on: today)
    #expect(register.planRows(on: today).count { plan.matches($0) } == 1)
  }

  @Test(
    "references come in the order people count",
    arguments: [
      ("2", "10"), ("7b", "10"), ("7a", "7b"), ("7", "7b"), ("PLAN-2026-9", "PLAN-2026-010"), ("a", "B"),
      ("10b.ii", "10c"), ("9", "12a -b"),
    ])
  func naturalOrder(first: String, second: String) {
    #expect(first.isBefore(second))
    #expect(!second.isBefore(first))
    #expect(!first.isBefore(first))
  }

  @Test("a list is sorted by any column, what is absent last either way")
  func sorted() {
    var rows = Self.register.actionRows(on: today)
    #expect(rows.sorted(by: ActionColumn.late, isDescending: true).first?.ref == "2")
    #expect(rows.sorted(by: ActionColumn.reference).map(\.ref) == ["2", "7b", "10"])
    #expect(rows.sorted(by: ActionColumn.reference, isDescending: true).map(\.ref) == ["10", "7b", "2"])
    #expect(rows.sorted(by: ActionColumn.brag).map(\.ref) == ["2", "7b", "10"])
    rows.reverse()
    #expect(rows.sorted(by: ActionColumn.brag, isDescending: true).map(\.ref) == ["2", "10", "7b"])
  }
}
