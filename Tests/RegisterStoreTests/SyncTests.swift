import Casework
import Synchronization
import Testing

@testable import RegisterStore

/// Counts what is made safe on the disk.
private final class SyncCount: Sendable {
  private let paths = Mutex<[String]>([])

  func hook(_ step: FileStep) throws(RegisterError) {
    if step.deed == .sync { paths.withLock { $0.append(step.path) } }
  }

  func take() -> [String] {
    paths.withLock { paths in
      defer { paths = [] }
      return paths
    }
  }
}

@Suite struct SyncTests {
  private static let manyPlans = (1...100).map { number -> any Command in
    MakePlan(id: PlanID("plan\(number)xxxxxxx"), reference: "PLAN-2026-\(100 + number)")
  }

  @Test(
    "a change to one record waits for the disk five times: the record of the commit, its folder, file, journal, folder")
  func oneRecord() throws {
    let bench = try Bench()
    let count = SyncCount()
    let store = try bench.another(beforeStep: count.hook)
    _ = try store.commit([MakePlan()], on: .at(1))
    _ = count.take()
    _ = try store.commit([ChangePlan { $0.title = "New" }], on: .at(2))
    let paths = count.take()
    #expect(paths.count == 5)
    #expect(
      paths.filter { !$0.hasPrefix("journal/") } == [
        ".heed/commit.new", ".heed", "plans/2026/PLAN-2026-001-aaaaa.json", "plans/2026",
      ])
  }

  @Test("a change to a hundred records waits for the disk three times")
  func manyRecords() throws {
    let bench = try Bench()
    let count = SyncCount()
    let store = try bench.another(beforeStep: count.hook)
    _ = try store.commit(Self.manyPlans, on: .at(1))
    #expect(count.take() == [".heed/commit.new", ".heed", ""])
    #expect(try bench.another().register.plans.count == 100)
  }

  @Test("a commit that another program finishes waits for all it may have made, folders and all")
  func recovery() throws {
    let bench = try Bench()
    let fault = Fault(at: 9)
    let failing = try bench.another(beforeStep: fault.hook)
    let failure = #expect(throws: RegisterError.self) { try failing.commit([MakePlan()], on: .at(1)) }
    #expect(failure?.kind == .unfinished)
    let count = SyncCount()
    _ = try bench.another(beforeStep: count.hook).commit([ChangePlan { $0.title = "New" }], on: .at(2))
    #expect(count.take().first == "")
  }
}
