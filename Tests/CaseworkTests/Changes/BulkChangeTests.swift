import Testing

@testable import Casework

@Suite("A change of many, judged")
struct BulkChangeTests {
  private static func extending(_ action: ActionID, to day: String) -> ExtendAction {
    ExtendAction(
      plan: PlanFixture.plan, action: action,
      extension: Extension(id: Identifier("x-\(action.text)")) {
        ($0.to, $0.reason, $0.approver) = (PlanFixture.day(day), "Data late", PlanFixture.chair)
      })
  }

  /// The fixture's action and a copy of it at another stage.
  private static func register(second stage: ActionStage) -> Register {
    var register = PlanFixture.register
    register.change(PlanFixture.plan) { plan in
      var other = PlanFixture.action(at: stage)
      other.id = ActionID("other")
      plan.actions.append(other)
    }
    return register
  }

  private static func change(
    _ subjects: [ActionID], in register: Register, to day: String = "2027-03-31"
  ) -> BulkChange<ActionID> {
    BulkChange(
      of: subjects, in: register, on: PlanFixture.occasion,
      commands: { (action) throws(Violation) in
        if action == ActionID("none") { return [] }
        if action == ActionID("case") { throw Violation("not-for-this", "This is a case.") }
        return [extending(action, to: day)]
      },
      standing: { id, register in
        register.plans[PlanFixture.plan]?.actions.first { $0.id == id }?.currentDue?.words ?? ""
      })
  }

  static let table: [(subjects: [String], second: ActionStage, accepted: [String], refusals: [String])] = [
    (["", "other"], .inProgress, ["", "other"], []),
    (["", "other"], .signedOff, [""], ["has-ended"]),
    (["other", ""], .signedOff, [""], ["has-ended"]),
    (["none", ""], .inProgress, [""], ["nothing-changes"]),
    (["case", "", "gone"], .inProgress, [""], ["not-for-this", "action-gone"]),
    ([], .inProgress, [], []),
  ]

  @Test("each is judged by itself, and what is refused does not stop the rest", arguments: table)
  func judged(row: (subjects: [String], second: ActionStage, accepted: [String], refusals: [String])) {
    let id = { (name: String) in name.isEmpty ? PlanFixture.sevenB : ActionID(name) }
    let change = Self.change(row.subjects.map(id), in: Self.register(second: row.second))
    #expect(change.accepted.map(\.subject) == row.accepted.map(id))
    #expect(change.refused.flatMap(\.refusals).map(\.rule) == row.refusals)
    #expect(change.rows.count == row.subjects.count)
  }

  @Test("a row says how it stands and how it would stand; a refused one stays as it is")
  func standings() {
    let change = Self.change([PlanFixture.sevenB, ActionID("other")], in: Self.register(second: .signedOff))
    #expect(change.rows[0].after == "31 Mar 2027")
    #expect(change.rows[0].before != change.rows[0].after)
    #expect(change.rows[1].before == change.rows[1].after)
  }

  @Test("what is wrong with all alike is told apart from what is wrong with one")
  func shared() {
    let register = Self.register(second: .inProgress)
    let early = Self.change([PlanFixture.sevenB, ActionID("other")], in: register, to: "2020-01-01")
    #expect(early.sharedRefusals.map(\.field) == ["to"])
    let one = Self.change([PlanFixture.sevenB, ActionID("other")], in: Self.register(second: .signedOff))
    #expect(one.sharedRefusals.isEmpty)
  }

  @Test("the commands are one change with words of its own, which breaks no rule and gives what was shown")
  func together() throws {
    var register = Self.register(second: .inProgress)
    let change = Self.change([PlanFixture.sevenB, ActionID("other")], in: register)
    let command = try #require(change.command("extend 2 actions: data late"))
    #expect(command.words(in: register) == "extend 2 actions: data late")
    #expect(command.violations(in: register).isEmpty)
    command.apply(to: &register)
    #expect(register.plans[PlanFixture.plan]?.actions.map(\.currentDue?.words) == change.rows.map(\.after))
    #expect(Self.change([ActionID("none")], in: register).command("nothing") == nil)
  }

  @Test("changes made together are refused together, each judged after those before it")
  func judgedInOrder() {
    let register = PlanFixture.register
    let twice = [
      Self.extending(PlanFixture.sevenB, to: "2027-03-31"), Self.extending(PlanFixture.sevenB, to: "2027-02-28"),
    ]
    #expect(ChangeTogether("two", twice).violations(in: register).map(\.rule) == ["not-later"])
    #expect(!ChangeTogether("two", twice).isImport)
  }
}
