import Casework
import Glibc
import Testing

@testable import RegisterStore

@Suite struct StandingTests {
  private func standing(_ bench: Bench, minute: Int = 10) throws -> RegisterStanding {
    try bench.another().standing(at: Occasion.at(minute).instant)
  }

  @Test("a register with its own permissions and an earlier journal stands well")
  func well() throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    #expect(try standing(bench) == RegisterStanding())
  }

  @Test(
    "a file or folder that others can read or change is told, with what puts it right",
    arguments: [
      ("", 0o755, Settings.Access.owner, true), ("/register.json", 0o640, .owner, true),
      ("/plans/2026/PLAN-2026-001-aaaaa.json", 0o602, .owner, true), ("/register.json", 0o400, .owner, false),
      ("/register.json", 0o660, .group, false), ("/register.json", 0o664, .group, true),
      ("/journal", 0o701, .owner, true),
    ])
  func exposed(path: String, mode: Int, access: Settings.Access, isTold: Bool) throws {
    let bench = try Bench(access: access)
    _ = try bench.store.commit([MakePlan()], on: .at(1))
    chmod(bench.path + path, mode_t(mode))
    let exposure = try standing(bench).exposure
    #expect((exposure != nil) == isTold)
    guard let exposure else { return }
    #expect(exposure.count == 1)
    #expect(exposure.remedy == "chmod -R \(access == .owner ? "go-rwx" : "o-rwx") \(bench.path)")
    #expect(exposure.path == (path.isEmpty ? bench.path : String(path.dropFirst())))
  }

  @Test("a journal more than five minutes ahead of the clock is told", arguments: [(10, false), (5, false), (4, true)])
  func ahead(minute: Int, isTold: Bool) throws {
    let bench = try Bench()
    _ = try bench.store.commit([MakePlan()], on: .at(10))
    #expect(try standing(bench, minute: minute).aheadOfClock == (isTold ? Occasion.at(10).instant : nil))
  }

  @Test("the surroundings differ with a folder's mode, and where a change was saved later than now")
  func surroundings() throws {
    let bench = try Bench()
    let (past, future) = (Instant(seconds: 0), Instant(seconds: 1 << 40))
    let own = RegisterStore.surroundings(at: bench.path, now: future)
    #expect(own == "40700 40700 40700")
    #expect(RegisterStore.surroundings(at: bench.path, now: past) == "40700+ 40700+ 40700+")
    chmod(bench.path + "/journal", 0o755)
    #expect(RegisterStore.surroundings(at: bench.path, now: future) == "40700 40755 40700")
  }
}
