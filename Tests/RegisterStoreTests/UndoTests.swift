import Casework
import Testing

@testable import RegisterStore

@Suite struct UndoTests {
  private func isSaved(_ outcome: CommitOutcome) -> Bool {
    if case .saved = outcome { true } else { false }
  }

  @Test("undo gives back the very bytes, and redo the bytes after")
  func bytes() throws {
    let bench = try Bench()
    var states = [bench.documents]
    let commands: [any Command] = [
      MakePlan(actions: [ActionID("act1"), ActionID("act2"), ActionID("act3")]),
      ChangePlan("retitle") { $0.title = "Other" },
      ChangePlan("reorder") { $0.actions.reverse() },
      ChangePlan("drop one") { $0.actions.remove(at: 1) },
      ChangePlan("due") { $0.actions[0].timescale.due = Day(year: 2027, month: 1, day: 31) },
      ChangePlan("add") { $0.actions.insert(Action(id: ActionID("act9")) { $0.ref = "9" }, at: 0) },
      ChangeRegister { $0.changeAgencies { $0.append(Agency(id: AgencyID("police")) { $0.name = "Police" }) } },
      RemoveDocument(key: .plan(PlanID("planaaaaaaaa"))),
    ]
    for (minute, command) in commands.enumerated() {
      #expect(isSaved(try bench.store.commit([command], on: .at(minute + 1))))
      states.append(bench.documents)
    }
    for state in states.dropLast().reversed() {
      #expect(isSaved(try bench.another().undo(on: .at(20))))
      #expect(bench.documents == state)
    }
    #expect(try bench.another().undo(on: .at(21)) == .nothing)
    for state in states.dropFirst() {
      #expect(isSaved(try bench.another().redo(on: .at(30))))
      #expect(bench.documents == state)
    }
    #expect(try bench.another().redo(on: .at(31)) == .nothing)
    #expect(try bench.another().check(on: Occasion.at(32).day).filter { $0.kind == .journal } == [])
  }

  @Test("a new change clears what could be redone")
  func clearing() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    _ = try bench.store.commit([ChangePlan("retitle") { $0.title = "B" }], on: .at(2))
    #expect(try bench.store.undoPreview() == "retitle")
    _ = try bench.store.undo(on: .at(3))
    #expect(try bench.store.redoPreview() == "retitle")
    #expect(try bench.store.undoPreview() == "make PLAN-2026-001")
    _ = try bench.store.commit([ChangePlan("reason") { $0.earlyReason = "C" }], on: .at(4))
    #expect(try bench.store.redoPreview() == nil)
    #expect(try bench.store.undoPreview() == "reason")
  }

  @Test("undo keeps its hands off a field that has changed again, and shows both")
  func changedSince() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    _ = try bench.store.commit([ChangePlan("retitle") { $0.title = "B" }], on: .at(2))
    let path = "plans/2026/PLAN-2026-001-aaaaa.json"
    bench.write(path, bench.read(path).replacing("\"B\"", with: "\"C\""))
    guard case .conflict(let conflict) = try bench.another().undo(on: .at(3)) else {
      Issue.record("no conflict")
      return
    }
    #expect(conflict.theirs == [Change(field: "Title", old: "B", new: "C")])
    #expect(conflict.yours == [Change(field: "Title", old: "B", new: "Learning from Adult K")])
    #expect(bench.read(path).contains("\"C\""))
  }

  @Test("making a record is not undone while another links to it")
  func linked() throws {
    let bench = try Bench()
    let agency = ChangeRegister { register in
      register.changeAgencies {
        $0 = [
          Agency(id: AgencyID("police")) {
            $0.code = "police"
            $0.name = "Police"
          }
        ]
      }
    }
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    _ = try bench.store.commit([agency], on: .at(2))
    let path = "plans/2026/PLAN-2026-001-aaaaa.json"
    bench.write(
      path, bench.read(path).replacing("\"text\": \"Do", with: "\"leadAgency\": \"police\",\n      \"text\": \"Do"))
    guard case .refused(let violations) = try bench.another().undo(on: .at(3)) else {
      Issue.record("not refused")
      return
    }
    #expect(violations.map(\.rule) == ["still-linked"])
  }
}
