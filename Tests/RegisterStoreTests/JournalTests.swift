import Casework
import StrictJSON
import Testing

@testable import RegisterStore

@Suite struct JournalTests {
  private static let path = "plans/2026/PLAN-2026-001-aaaaa.json"

  @Test("an edit made by another program is journalled as one, and can be seen in the history")
  func outside() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    bench.write(Self.path, bench.read(Self.path).replacing("Learning from Adult K", with: "By hand"))
    bench.write("plans/2026/new.json", "{\"id\":\"planz\",\"reference\":\"PLAN-2026-050\",\"title\":\"t\"}")
    let store = try bench.another()
    #expect(
      try store.check(on: Occasion.at(2).day).map(\.kind).filter { $0 != .permissions } == [.outsideEdit, .outsideEdit])
    guard case .saved(let receipt) = try store.commit([ChangePlan { $0.earlyReason = "x" }], on: .at(2)) else {
      Issue.record("not saved")
      return
    }
    #expect(receipt.notices.count == 2)
    #expect(try store.check(on: Occasion.at(2).day).filter { $0.kind != .permissions } == [])
    let history = try store.history(of: .plan(PlanID("planaaaaaaaa")))
    #expect(history.map(\.words) == ["make PLAN-2026-001", "changed outside Heed", "change the plan"])
    #expect(history[1].actor == .named("outside Heed"))
    #expect(history[1].changes == [Change(field: "Title", old: "Learning from Adult K", new: "By hand")])
    #expect(try store.nextReference(prefix: "PLAN", year: 2026) == "PLAN-2026-051")
    bench.remove("plans/2026/new.json")
    _ = try bench.another().commit([ChangePlan { $0.earlyReason = "y" }], on: .at(3))
    #expect(try bench.another().check(on: Occasion.at(4).day) == [])
  }

  @Test("adopting an edit twice is not done, even when the cache is gone")
  func adoptingOnce() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    bench.write(Self.path, bench.read(Self.path).replacing("Learning from Adult K", with: "By hand"))
    _ = try bench.another().commit([ChangePlan { $0.earlyReason = "x" }], on: .at(2))
    let lines = bench.journal.count
    bench.remove(".heed/cache/journal.json")
    _ = try bench.another().commit([ChangePlan { $0.earlyReason = "y" }], on: .at(3))
    #expect(bench.journal.count == lines + 1)
  }

  @Test("the history of an action tells who changed what, when, in words")
  func history() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan(actions: [ActionID("act1"), ActionID("act2")])], on: .at(1))
    _ = try bench.store.commit([ChangePlan("retitle") { $0.title = "x" }], on: .at(2))
    let later = Day(year: 2027, month: 3, day: 31)
    _ = try bench.store.commit(
      [ChangePlan("put it off") { $0.actions[1].timescale.due = later }], on: .at(3, by: "Sam Reed"))
    _ = try bench.store.undo(on: .at(4))
    let history = try bench.store.history(of: .plan(PlanID("planaaaaaaaa")), entry: AnyID("act2"))
    #expect(history.map(\.words) == ["make PLAN-2026-001", "put it off", "undo: put it off"])
    #expect(history[1].actor == .named("Sam Reed"))
    #expect(history[1].changes == [Change(field: "Actions 2, Due, Due", old: "31 Dec 2026", new: "31 Mar 2027")])
    #expect(history[2].changes == [Change(field: "Actions 2, Due, Due", old: "31 Mar 2027", new: "31 Dec 2026")])
    #expect(history[0].changes.map(\.field) == ["Actions 2"])
  }

  @Test("the register of an earlier day is replayed from the journals")
  func asAt() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    let then = bench.store.register
    _ = try bench.store.commit([ChangePlan { $0.title = "Next day" }], on: .at(24 * 60))
    _ = try bench.store.commit([RemoveDocument(key: .plan(PlanID("planaaaaaaaa")))], on: .at(48 * 60))
    let today = Occasion.at(0).day
    #expect(try bench.store.snapshot(asAt: today) == then)
    #expect(try bench.store.snapshot(asAt: today.adding(days: 1)).plansInOrder.map(\.title) == ["Next day"])
    #expect(try bench.store.snapshot(asAt: today.adding(days: 2)) == bench.store.register)
    #expect(try bench.store.snapshot(asAt: today.adding(days: -1)).agencies.isEmpty)
  }

  @Test("a journal's time never goes back, though a clock does")
  func time() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(60))
    _ = try bench.store.commit([ChangePlan { $0.title = "x" }], on: .at(2))
    let times = try bench.store.history(of: .plan(PlanID("planaaaaaaaa"))).map(\.time)
    #expect(times[0] == times[1])
  }

  @Test("lines of several chains stand after all that their writers had seen")
  func causalOrder() {
    let order =
      [("b", 1, 5, nil), ("a", 1, 9, ("b", 1)), ("a", 2, 9, nil), ("b", 2, 9, ("a", 2))]
      as [(String, Int, Int64, (String, Int)?)]
    let entries = order.map { writer, sequence, time, seen in
      var header = JournalHeader()
      header.writer = writer
      header.sequence = sequence
      header.time = Instant(seconds: time)
      header.seen = seen.map { [JournalHead(writer: $0.0, sequence: $0.1, hash: "")] } ?? []
      return JournalEntry(header, salt: "", operations: [])
    }
    for shuffle in [entries, entries.reversed(), [entries[2], entries[0], entries[3], entries[1]]] {
      #expect(CausalOrder.sort(shuffle).map { "\($0.header.writer)\($0.header.sequence)" } == ["b1", "a1", "a2", "b2"])
    }
  }

  @Test("any two trees differ by changes that lead from one to the other and back, byte for byte")
  func diffing() throws {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let (old, new) = (Self.tree(4, &numbers), Self.tree(4, &numbers))
      let operations = TreeDiff.operations(from: old, to: new)
      let kept = operations.compactMap { TreeOperation($0.json) }
      #expect(kept == operations)
      var tree: JSONValue? = old
      try tree.apply(operations)
      #expect(tree == new)
      try tree.apply(operations.inverse)
      #expect(tree == old)
    }
  }

  private static func tree(_ depth: Int, _ numbers: inout SystemRandomNumberGenerator) -> JSONValue {
    switch depth == 0 ? 0 : Int.random(in: 0...3, using: &numbers) {
    case 0: return .int(Int.random(in: 0...3, using: &numbers))
    case 1: return .array((0..<Int.random(in: 0...3, using: &numbers)).map { _ in tree(depth - 1, &numbers) })
    case 2:
      let ids = ["a", "b", "c", "d", "e"].shuffled(using: &numbers).prefix(Int.random(in: 0...5, using: &numbers))
      return .array(ids.map { ["id": .string($0), "x": tree(depth - 1, &numbers)] })
    default:
      let keys = ["k", "l", "m"].filter { _ in Bool.random(using: &numbers) }
      return .object(JSONObject(keys.map { ($0, tree(depth - 1, &numbers)) }))
    }
  }
}
