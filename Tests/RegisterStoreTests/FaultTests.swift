import Casework
import Synchronization
import Testing

@testable import RegisterStore

/// Lets the disk fail at one step, and at every one after it, as when a machine stops.
final class Fault: Sendable {
  private let count = Mutex(0)
  private let failing: Int

  init(at step: Int) { failing = step }

  var steps: Int { count.withLock { $0 } }

  func hook(_ step: FileStep) throws(RegisterError) {
    let number = count.withLock { count in
      count += 1
      return count
    }
    if number >= failing {
      throw RegisterError(.unwritable, "\(step.path) could not be \(step.deed.rawValue): it stopped.")
    }
  }
}

@Suite struct FaultTests {
  private static let commands: [any Command] = [
    ChangePlan("retitle") { $0.title = "New" }, MakePlan(id: PlanID("planbbbbbbbb"), reference: "PLAN-2026-002"),
  ]

  /// Makes the register, then the same change with a failure at a step; answers the files seen before, and after all.
  private func run(failingAt step: Int) throws -> (
    steps: Int, before: [String: String], bench: Bench, failure: RegisterError?
  ) {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    let before = bench.documents
    let fault = Fault(at: step)
    let failing = try bench.another(beforeStep: fault.hook)
    do {
      _ = try failing.commit(Self.commands, on: .at(2))
    } catch {
      return (fault.steps, before, bench, error)
    }
    return (fault.steps, before, bench, nil)
  }

  @Test("a change to two files that fails at any step happens whole or not at all")
  func everyStep() throws {
    let steps = try run(failingAt: .max).steps
    #expect(steps > 15)
    for step in 1...steps {
      let (_, before, bench, failure) = try run(failingAt: step)
      let seen = try bench.another().register
      let isSaved = seen.plans.count == 2
      #expect(isSaved == (seen.plans[PlanID("planaaaaaaaa")]?.title == "New"), "half at step \(step)")
      if failure?.kind == .unwritable { #expect(!isSaved && bench.documents == before, "step \(step)") }
      if failure?.kind == .unfinished { #expect(isSaved, "step \(step)") }
      // The next change finishes what stood, and adds its own.
      let next = try bench.another()
      let outcome = try next.commit([ChangePlan("reason") { $0.earlyReason = "Soon" }], on: .at(3))
      guard case .saved(let receipt) = outcome else {
        Issue.record("\(outcome) at step \(step)")
        continue
      }
      #expect(receipt.notices == [], "step \(step)")
      #expect(next.register.plans.count == (isSaved ? 2 : 1), "step \(step)")
      #expect(try bench.another().register == next.register, "step \(step)")
      #expect(try next.check(on: Occasion.at(3).day) == [], "step \(step)")
      #expect(bench.journal.count == (isSaved ? 6 : 4), "step \(step)")
    }
  }

  @Test("a register whose making fails at any step is made whole at the next try")
  func creating() throws {
    for step in 1... {
      let directory = Bench.temporaryDirectory()
      defer { Bench.removeTree(directory) }
      let fault = Fault(at: step)
      do {
        _ = try RegisterStore.create(
          at: directory, settings: Settings { $0.board.name = "A" }, on: .at(0), beforeStep: fault.hook)
        if fault.steps < step { break }
      } catch {
        if error.kind == .unfinished || error.kind == .unsure {
          #expect(try RegisterStore.open(at: directory).register.settings.board.name == "A")
          continue
        }
        let store = try RegisterStore.create(at: directory, settings: Settings { $0.board.name = "A" }, on: .at(0))
        #expect(try store.check(on: Occasion.at(0).day) == [], "step \(step)")
      }
    }
  }

  @Test("what another program wrote while a commit stood unfinished is set aside, not lost")
  func settingAside() throws {
    let steps = try run(failingAt: .max).steps
    for step in 1...steps {
      let (_, _, bench, failure) = try run(failingAt: step)
      guard failure?.kind == .unfinished else { continue }
      let path = "plans/2026/PLAN-2026-001-aaaaa.json"
      if bench.read(path).contains("New") { continue }
      bench.write(path, "by hand")
      let next = try bench.another()
      #expect(next.register.plans[PlanID("planaaaaaaaa")]?.title == "New")
      guard case .saved(let receipt) = try next.commit([ChangePlan { $0.earlyReason = "x" }], on: .at(3)) else {
        Issue.record("not saved")
        return
      }
      #expect(receipt.notices.count == 1)
      let aside = Bench.filesBelow(bench.path).filter { $0.hasPrefix(".heed/set-aside/") }
      #expect(aside.map(bench.read) == ["by hand"])
      return
    }
    Issue.record("no step left a commit standing before its first file")
  }
}
