import Casework
import Testing

@testable import RegisterStore

@Suite struct SharingTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan(actions: [ActionID("act1"), ActionID("act2")])], on: .at(1))
    return bench
  }

  @Test("two programs that change different fields both keep their words")
  func differentFields() throws {
    let bench = try bench()
    let (first, second) = (try bench.another(), try bench.another())
    _ = try first.commit([ChangePlan { $0.title = "Mine" }], on: .at(2))
    _ = try second.commit([ChangePlan { $0.actions[1].text = "Yours" }], on: .at(3))
    let seen = try bench.another().register.plansInOrder[0]
    #expect(seen.title == "Mine" && seen.actions[1].text == "Yours")
  }

  @Test("the second to change one field is told and shown both, and saves on asking again")
  func sameField() throws {
    let bench = try bench()
    let (first, second) = (try bench.another(), try bench.another())
    _ = try first.commit([ChangePlan { $0.actions[0].text = "Mine" }], on: .at(2))
    guard case .conflict(let conflict) = try second.commit([ChangePlan { $0.actions[0].text = "Yours" }], on: .at(3))
    else {
      Issue.record("no conflict")
      return
    }
    #expect(conflict.violations == [])
    #expect(conflict.theirs == [Change(field: "Actions 1, What to do", old: "Do the thing", new: "Mine")])
    #expect(conflict.yours == [Change(field: "Actions 1, What to do", old: "Mine", new: "Yours")])
    #expect(try bench.another().register.plansInOrder[0].actions[0].text == "Mine")
    _ = try second.commit([ChangePlan { $0.actions[0].text = "Yours" }], on: .at(4))
    #expect(try bench.another().register.plansInOrder[0].actions[0].text == "Yours")
  }

  @Test("a change to an entry that another program took away meanwhile is a conflict")
  func removedMeanwhile() throws {
    let bench = try bench()
    let (first, second) = (try bench.another(), try bench.another())
    _ = try first.commit([ChangePlan { $0.actions.remove(at: 0) }], on: .at(2))
    var late = ChangePlan("note it") { plan in
      if let at = plan.actions.firstIndex(where: { $0.id.text == "act1" }) { plan.actions[at].impact = "Felt" }
    }
    late.refusing = { plan in
      plan.actions.contains { $0.id.text == "act1" } ? [] : [Violation("gone", "The action is no longer there.")]
    }
    guard case .conflict(let conflict) = try second.commit([late], on: .at(3)) else {
      Issue.record("no conflict")
      return
    }
    #expect(conflict.violations.map(\.rule) == ["gone"])
    #expect(conflict.theirs.map(\.field) == ["Actions 1"])
    #expect(conflict.theirs.map(\.new) == [nil])
    #expect(conflict.yours == [Change(field: "Actions 1, Impact", old: nil, new: "Felt")])
  }

  @Test("two programs that append to one list both keep their entries")
  func appending() throws {
    let bench = try bench()
    let (first, second) = (try bench.another(), try bench.another())
    let add = { (id: String) in
      ChangePlan { $0.actions[0].progress.append(ProgressEntry(id: Identifier(id)) { $0.text = id }) }
    }
    _ = try first.commit([add("one")], on: .at(2))
    _ = try second.commit([add("two")], on: .at(3))
    #expect(try bench.another().register.plansInOrder[0].actions[0].progress.map(\.text) == ["one", "two"])
  }

  @Test("who waits for another program is told who it is")
  func locked() throws {
    let bench = try bench()
    let lock = try RegisterLock(in: RegisterFolder(at: bench.path), holder: "Sam Reed")
    defer { lock.letGo() }
    let hasty = try bench.another(patience: 30)
    let failure = #expect(throws: RegisterError.self) { try hasty.commit([ChangePlan { $0.title = "x" }], on: .at(2)) }
    #expect(failure?.kind == .busy)
    #expect(failure?.sentence.contains("Sam Reed") == true)
  }

  @Test("an open program sees what another saved when it looks again")
  func refreshing() throws {
    let bench = try bench()
    let other = try bench.another()
    _ = try other.commit([ChangePlan { $0.title = "Theirs" }], on: .at(2))
    #expect(try bench.store.refresh() == [.plan(PlanID("planaaaaaaaa"))])
    #expect(bench.store.register == other.register)
    #expect(try bench.store.refresh() == [])
  }

  @Test("a copied register starts a chain of its own")
  func copying() throws {
    let bench = try bench()
    let copy = bench.path + "-copy"
    for file in Bench.filesBelow(bench.path) { Bench.copy(bench.path + "/" + file, copy + "/" + file) }
    let store = try RegisterStore.open(at: copy)
    _ = try store.commit([ChangePlan { $0.title = "In the copy" }], on: .at(2))
    #expect(Set(Bench.filesBelow(copy + "/journal").map { $0.prefix { $0 != "/" } }).count == 2)
    #expect(try store.check(on: Occasion.at(3).day).filter { $0.kind != .permissions } == [])
    #expect(try store.undoPreview() == "change the plan")
    _ = try store.undo(on: .at(4))
    #expect(try store.undoPreview() == nil)
  }
}
