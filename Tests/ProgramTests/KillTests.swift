import Foundation
import Testing

/// Random numbers that a seed repeats (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite("Killed at any instant")
struct KillTests {
  /// `HEED_TEST_SEED` repeats a run's instants.
  static let seed: UInt64 = {
    let given = ProcessInfo.processInfo.environment["HEED_TEST_SEED"].flatMap { UInt64($0) }
    let seed = given ?? UInt64.random(in: 0..<1_000_000)
    print("The instants of the kills come from HEED_TEST_SEED=\(seed).")
    return seed
  }()

  /// A change to 200 actions and three files: their import or, where they are there, taking the import back.
  private func change(_ scene: Scene, _ isUndo: Bool) throws -> Scene.Running {
    isUndo ? try scene.start("undo") : try scene.start("import", "plan", "plan-200.csv", "--quiet")
  }

  /// Waits until the process has the right to write, so that the kill falls into the change and not before it.
  private func waitForLock(_ process: ChildProcess, _ scene: Scene) {
    _ = eventually(within: 30, every: 200) {
      process.hasEnded || (try? Files.text(scene.register + "/.heed/lock"))?.contains("process \(process.pid))") == true
    }
  }

  @Test(
    "kill -9 at a random instant of a change to 200 actions leaves all of it or nothing", arguments: 0..<20)
  func killed(_ round: Int) throws {
    var random = Seeded(state: Self.seed &+ UInt64(round))
    let (scene, isUndo) = (try Scene(), round % 2 == 1)
    _ = try scene.planSheet(200)
    let shortest = try rehearse(scene, isUndo)
    let running = try change(scene, isUndo)
    // Every fifth kill falls anywhere after the start, and may come before the program has read a thing.
    if round % 5 != 4 { waitForLock(running.process, scene) }
    usleep(UInt32(Double.random(in: 0..<1.1, using: &random) * shortest * 1e6))
    running.process.send(SIGKILL)
    _ = running.process.wait()
    try expectAllOrNothing(scene, "seed \(Self.seed), round \(round)")
  }

  /// How long the change takes once the lock is held; leaves the register as it is before the change.
  private func rehearse(_ scene: Scene, _ isUndo: Bool) throws -> Double {
    let running = try change(scene, false)
    waitForLock(running.process, scene)
    let start = Monotonic.seconds
    #expect(running.process.wait() == .status(0))
    let taken = Monotonic.seconds - start
    if !isUndo { try scene.done("undo") }
    return taken
  }

  private func expectAllOrNothing(_ scene: Scene, _ comment: String) throws {
    try scene.expectWhole(comment)
    let (actions, agencies) = (try scene.rows("actions").count, try scene.rows("agencies").count)
    #expect((actions, agencies) == (200, 3) || (actions, agencies) == (0, 0), "\(comment): \(actions), \(agencies)")
    try scene.done("add", "plan", "--title", "Made after the kill")
    #expect(try scene.rows("actions").count == actions, "\(comment)")
    #expect(try scene.rows("plans").count == (actions == 0 ? 1 : 2), "\(comment)")
    try scene.expectWhole(comment)
    #expect(!FileManager.default.fileExists(atPath: scene.register + "/.heed/commit"), "\(comment)")
  }
}
