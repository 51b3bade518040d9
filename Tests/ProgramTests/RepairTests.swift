import Foundation
import Testing

@Suite("Repair")
struct RepairTests {
  /// A register with two plans, one of which is spoilt.
  private func spoilt() throws -> (scene: Scene, path: String, good: [UInt8], bad: [UInt8]) {
    let scene = try Scene()
    let sheet = try scene.planSheet(3)
    try scene.done("import", "plan", sheet)
    try scene.done("import", "plan", sheet)
    let path = try scene.planFile("PLAN-2026-002")
    let good = try Files.bytes(path)
    let bad = Array(good.prefix(good.count / 2))
    try Files.write(bad, to: path)
    return (scene, path, good, bad)
  }

  @Test("a damaged record is shown with what would change, comes back when told to, and twice is the same as once")
  func record() throws {
    let (scene, path, good, bad) = try spoilt()
    let name = String(path.dropFirst(scene.register.count + 1))
    let shown = try scene.heed("repair")
    #expect(shown.ending == .status(1) && shown.out.contains("\(name), line"), "\(shown)")
    #expect(shown.out.contains("comes back as saved on") && shown.out.contains("    + "), "\(shown.out)")
    #expect(shown.err == "Nothing was changed: heed repair --yes does it.\n")
    #expect(try Files.bytes(path) == bad)

    let done = try scene.heed("repair", "--yes")
    #expect(done.ending == .status(0), "\(done)")
    #expect(try Files.bytes(path) == good)
    let aside = Files.tree(scene.register + "/.heed/set-aside")
    #expect(Array(aside.values) == [bad])
    try scene.expectWhole()
    let records = scene.records
    let again = try scene.heed("repair", "--yes")
    #expect(again.ending == .status(0) && again.out == "There is nothing to repair.\n", "\(again)")
    #expect(scene.records == records)
    #expect(Files.tree(scene.register + "/.heed/set-aside") == aside)
  }

  @Test("what another program changed well is journalled by a repair and not taken back")
  func edited() throws {
    let (scene, path, good, _) = try spoilt()
    let edited = String(decoding: good, as: UTF8.self).replacingOccurrences(of: "trained", with: "briefed")
    try Files.write(edited, to: path)
    let answer = try scene.heed("repair", "--yes")
    #expect(answer.ending == .status(0) && answer.out == "There is nothing to repair.\n", "\(answer)")
    #expect(try Files.text(path) == edited)
    try scene.expectWhole()
  }

  @Test("where the commit that was being saved is damaged, a repair opens the way again")
  func commit() throws {
    let (scene, _, _, _) = try spoilt()
    try Files.write("rubbish", to: scene.register + "/.heed/commit")
    #expect(try scene.heed("list", "plans").ending == .status(2))
    #expect(try scene.heed("repair").ending == .status(1))
    let done = try scene.heed("repair", "--yes")
    #expect(done.ending == .status(0) && done.out.contains(".heed/commit"), "\(done)")
    try scene.expectWhole()
    #expect(Files.tree(scene.register + "/.heed/set-aside").values.contains(Array("rubbish".utf8)))
  }

  @Test("the desk and commands tell of repair where a file is damaged")
  func told() throws {
    let (scene, _, _, _) = try spoilt()
    #expect(try scene.heed("list", "plans").err.contains("heed repair"))
  }
}
