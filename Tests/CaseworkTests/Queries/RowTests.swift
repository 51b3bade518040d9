import Testing

@testable import Casework

@Suite struct RowTests {
  @Test("a plan's row shows what is claimed beside what is found")
  func planRow() throws {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-11"))
    scene.action.claim("green")
    var second = scene.action
    (second.id, second.ref, second.claims) = (ActionID("a2"), "8", [])
    second.moves.append(.to(.completed, "2026-11-12"))
    scene.plan.actions.append(second)
    let row = try #require(scene.register.planRows(on: today).first)
    #expect(row.claims.map { "\($0.letter)\($0.count)" } == ["B0", "G1", "R0", "-1"])
    #expect((row.found.overdue, row.found.completed, row.found.open) == (1, 1, 2))
    #expect(row.daysLate == 10)
  }

  @Test("an extended action is still late against its first day")
  func original() throws {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-01"))
    scene.action.extensions = [Extension(id: Identifier("x")) { $0.to = day("2026-12-31") }]
    let row = try #require(scene.register.actionRows(on: today).first)
    #expect((row.daysLate, row.daysLateAgainstOriginal, row.slips) == (0, 20, 1))
    #expect(row.originalDue == day("2026-11-01"))
  }

  @Test(
    "an action that waits for an event is blocked and one without any day is undated",
    arguments: [
      (TimescaleKind.event, true, false), (.before, true, false), (.blank, false, true), (.ongoing, false, true),
      (.recurring, false, false),
    ])
  func undated(kind: TimescaleKind, isBlocked: Bool, isUndated: Bool) throws {
    var scene = AlertScene()
    scene.action.timescale = Timescale(printed: "x", kind: kind, every: .monthly)
    let row = try #require(scene.register.actionRows(on: today).first)
    #expect((row.isBlocked, row.isUndated, row.isOverdue) == (isBlocked, isUndated, false))
  }

  @Test("a case's row has its clocks, its returns and its holds")
  func caseRow() throws {
    var scene = AlertScene()
    scene.file.holds = [.criminal(reviewOn: "2026-12-21")]
    scene.file.referral?.returns = [.asked(due: "2026-11-20"), .asked(due: "2026-11-20", settled: .verbal)]
    let register = scene.register
    let row = try #require(register.caseRows(on: today).first)
    #expect((row.returnsSettled, row.returnsAsked, row.holds, row.stage) == (1, 2, "criminal", "screening"))
    #expect(row.clocks.contains { $0.reading.rule.code == "sar-decision" && $0.reading.due == day("2027-02-02") })
    #expect(register.returnRows(on: today).map(\.reference) == ["SAR-2026-004/police", "SAR-2026-004/police-2"])
  }

  @Test("people and agencies are counted with what they lead")
  func workload() {
    var scene = AlertScene()
    scene.action.timescale = Timescale(due: day("2026-11-11"))
    #expect(scene.register.personRows(on: today).map(\.overdueActions) == [1])
    #expect(scene.register.agencyRows(on: today).map(\.openActions) == [1])
  }
}
