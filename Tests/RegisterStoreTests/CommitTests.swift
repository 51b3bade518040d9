import Casework
import StrictJSON
import Testing

@testable import RegisterStore

@Suite struct CommitTests {
  @Test("a new register holds its settings and first themes, and opens as it was made")
  func creating() throws {
    let bench = try Bench()
    let opened = try bench.another()
    #expect(opened.register == bench.store.register)
    #expect(opened.register.settings.board.name == "Northmoor")
    #expect(opened.register.themes.count > 5)
    #expect(opened.damage == [])
    #expect(bench.read(".gitignore") == ".heed/\n")
    #expect(bench.read(".gitattributes") == "*.json -merge -text\n*.jsonl -merge -text\n*.sealed -merge -text\n")
  }

  @Test("a directory that holds a register is not made one again")
  func creatingTwice() throws {
    let bench = try Bench()
    #expect(throws: RegisterError.self) {
      try RegisterStore.create(at: bench.path, settings: Settings(), on: .at(1))
    }
    #expect(bench.store.register.settings.board.name == "Northmoor")
  }

  @Test("a saved command is read back the same by another program")
  func saving() throws {
    let bench = try Bench()
    guard case .saved(let receipt) = try bench.store.commit([MakePlan()], on: .at(1)) else {
      Issue.record("not saved")
      return
    }
    #expect(receipt.documents == [.plan(PlanID("planaaaaaaaa"))])
    #expect(try bench.another().register == bench.store.register)
    #expect(bench.documents.keys.contains("plans/2026/PLAN-2026-001-aaaaa.json"))
  }

  @Test("a refused command changes nothing")
  func refusing() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    let before = bench.documents
    let outcome = try bench.store.commit(
      [ChangePlan { $0.title = "Half" }, MakePlan(id: PlanID("planbbbbbbbb"))], on: .at(2))
    #expect(
      outcome == .refused([Violation("taken", "PLAN-2026-001 is taken: use the next number.", field: "reference")]))
    #expect(bench.documents == before)
    #expect(bench.firstPlan.title == "Learning from Adult K")
  }

  @Test("a command that changes nothing writes nothing")
  func nothing() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    let lines = bench.journal
    guard case .saved(let receipt) = try bench.store.commit([ChangePlan { _ in }], on: .at(2)) else {
      Issue.record("not saved")
      return
    }
    #expect(receipt.documents.isEmpty && receipt.transaction.isEmpty)
    #expect(bench.journal == lines)
  }

  @Test("a file keeps the name it was born with when its reference changes")
  func renumbering() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    _ = try bench.store.commit([ChangePlan { $0.reference = "PLAN-2026-009" }], on: .at(2))
    #expect(bench.documents.keys.contains("plans/2026/PLAN-2026-001-aaaaa.json"))
    #expect(bench.documents.count == 3)
    #expect(try bench.store.nextReference(prefix: "PLAN", year: 2026) == "PLAN-2026-010")
  }

  @Test("the number of a removed record is not given out again")
  func tombstones() throws {
    let bench = try Bench()
    #expect(try bench.store.nextReference(prefix: "PLAN", year: 2026) == "PLAN-2026-001")
    _ = try bench.store.commit([MakePlan(reference: "PLAN-2026-007")], on: .at(1))
    _ = try bench.store.commit([RemoveDocument(key: .plan(PlanID("planaaaaaaaa")))], on: .at(2))
    #expect(bench.documents.count == 2)
    bench.remove(".heed/cache/journal.json")
    #expect(try bench.another().nextReference(prefix: "PLAN", year: 2026) == "PLAN-2026-008")
  }

  @Test(
    "a reference that could lead out of the register is refused", arguments: ["../x", "a/b", "", "SAR 1", "a\u{0}"])
  func unsafeReferences(_ reference: String) throws {
    let bench = try Bench()
    guard case .refused(let violations) = try bench.store.commit([MakePlan(reference: reference)], on: .at(1)) else {
      Issue.record("not refused")
      return
    }
    #expect(violations.map(\.rule) == ["unsafe-reference"])
    #expect(bench.documents.count == 2)
  }
}
