import Foundation
import Testing

/// A few of the faults that `Benchmarks/faults` goes through whole: enough to find out a script that has gone blind.
@Suite("Faults done to the real program")
struct FaultScriptTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Benchmarks/faults").standardizedFileURL.path

  /// Whether programs may be traced here, and whether there is a Python to do it.
  static let canTrace: Bool = {
    guard let scene = try? Scene(board: nil) else { return false }
    let words = ["bash", "-c", "python3 -c '' && strace -f -o /dev/null true"]
    return (try? scene.run(words))?.ending == .status(0)
  }()

  private func run(_ words: String...) throws -> Answer {
    try Scene(board: nil).run(["python3", Self.folder + "/" + words[0]] + words.dropFirst())
  }

  @Test(
    "kills and failing disks at some of all calls leave the register before or after, and the exit status says which",
    .enabled(if: canTrace, "it takes Python, strace and the right to trace"))
  func sweep() throws {
    let answer = try run(
      "sweep", "--heed", Scene.program, "--programs", "heed", "--only", "progress,after-a-kill", "--every", "200",
      "--seed", "\(KillTests.seed)")
    #expect(answer.ending == .status(0), "seed \(KillTests.seed): \(answer.out) \(answer.err)")
    #expect(answer.out.contains("heed"), "\(answer.out)")
  }

  private func cutPower(_ words: String...) throws -> Answer {
    let checker = URL(fileURLWithPath: Scene.program).deletingLastPathComponent().path + "/heed-benchmark-states"
    return try Scene(board: nil).run(
      ["python3", Self.folder + "/power-loss", "--heed", Scene.program, "--checker", checker, "--commands", "3"]
        + ["--seed", "\(KillTests.seed)"] + words)
  }

  @Test(
    "a power cut at any call loses nothing that was acknowledged, whatever of the rest reached the disk",
    .enabled(if: canTrace, "it takes Python, strace and the right to trace"))
  func powerLoss() throws {
    let answer = try cutPower("--states", "60")
    #expect(answer.ending == .status(0), "seed \(KillTests.seed): \(answer.out) \(answer.err)")
    #expect(answer.out.contains("60 different states: 0 damaged, 0 without what had been saved"), "\(answer.out)")
  }

  @Test(
    "the model of a power cut finds the harm where forcing does nothing",
    .enabled(if: canTrace, "it takes Python, strace and the right to trace"))
  func blindDisk() throws {
    let answer = try cutPower("--states", "60", "--without-syncs")
    #expect(answer.ending == .status(1), "\(answer.out) \(answer.err)")
  }
}
