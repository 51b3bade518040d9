import Foundation
import Testing

@Suite("Damaged registers")
struct DamageTests {
  /// A register with two plans of three actions.
  private func scene() throws -> Scene {
    let scene = try Scene()
    let sheet = try scene.planSheet(3)
    try scene.done("import", "plan", sheet)
    try scene.done("import", "plan", sheet)
    return scene
  }

  /// Ways to spoil a file, and the place that is then named.
  struct Harm: CustomTestStringConvertible {
    let testDescription: String
    let place: String
    let spoil: @Sendable ([UInt8]) -> [UInt8]
  }

  static let harms = [
    Harm(testDescription: "cut off", place: "line 3, column ") { Array($0.prefix(48)) },
    Harm(testDescription: "garbled", place: "line 4, column 3") { replaced("  \"title\"", by: "  @@##", in: $0) },
    Harm(testDescription: "emptied", place: "line 1, column 1") { _ in [] },
    Harm(testDescription: "not text", place: "line 1, column 1") { _ in [0xFF, 0xFE, 0x00] },
    Harm(testDescription: "with a key twice", place: "line 4, column 3") {
      replaced("  \"title\"", by: "  \"reference\"", in: $0)
    },
    Harm(testDescription: "with a number for a text", place: "line 4, column 12") {
      replaced("\"title\": \"plan-3\"", by: "\"title\": 7", in: $0)
    },
    Harm(testDescription: "with a day that is none", place: "line ") {
      replaced("2026-11-21", by: "2026-02-30", in: $0)
    },
    Harm(testDescription: "nested too deep", place: "line 1, column ") { _ in Array(repeating: 0x5B, count: 100_000) },
  ]

  private static func replaced(_ old: String, by new: String, in bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: old, with: new).utf8)
  }

  @Test(
    "a damaged plan is named with its place, is left as it is, and keeps nothing else from its work", arguments: harms)
  func damaged(_ harm: Harm) throws {
    let scene = try scene()
    let path = try scene.planFile("PLAN-2026-002")
    let name = path.dropFirst(scene.register.count + 1)
    let spoiled = harm.spoil(try Files.bytes(path))
    try Files.write(spoiled, to: path)

    let listed = try scene.heed("list", "actions")
    #expect(listed.ending == .status(0) && listed.out.split(separator: "\n").count == 4)
    #expect(listed.lines.count == 1 && listed.err.contains("\(name), \(harm.place)"), "\(listed.err)")
    let check = try scene.heed("check")
    #expect(check.ending == .status(2) && check.out.contains("\(name), \(harm.place)"), "\(check.out)")

    let refused = try scene.heed("progress", "PLAN-2026-002/1/1", "Not to be written")
    #expect(refused.ending == .status(2) && refused.lines.last?.contains("while \(name) is damaged") == true)
    let undone = try scene.heed("undo")
    #expect(undone.ending == .status(1) && undone.lines.last?.contains("\(name) is damaged") == true, "\(undone.err)")
    try scene.done("progress", "PLAN-2026-001/1/1", "Goes on beside it")
    try scene.done("import", "plan", "plan-3.csv")
    #expect(try scene.rows("plans").compactMap { $0["reference"]?.string } == ["PLAN-2026-001", "PLAN-2026-003"])
    #expect(try Files.bytes(path) == spoiled)
  }

  @Test("a damaged file that is mended by hand is whole again")
  func mended() throws {
    let scene = try scene()
    let path = try scene.planFile("PLAN-2026-002")
    let bytes = try Files.bytes(path)
    try Files.write(Array(bytes.prefix(100)), to: path)
    try scene.done("progress", "PLAN-2026-001/1/1", "Goes on beside it")
    try Files.write(bytes, to: path)
    try scene.expectWhole()
    #expect(try scene.rows("actions").count == 6)
  }

  @Test("a symbolic link in place of a plan is not followed, read or written")
  func linkedFile() throws {
    let scene = try scene()
    let path = try scene.planFile("PLAN-2026-002")
    let outside = scene.directory + "/outside.json"
    let bytes = try Files.bytes(path)
    try Files.write(bytes, to: outside)
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside)
    let listed = try scene.heed("list", "plans")
    #expect(listed.ending == .status(0) && !listed.out.contains("PLAN-2026-002"))
    #expect(listed.lines.count == 1 && listed.err.contains("it is a symbolic link"), "\(listed.err)")
    let check = try scene.heed("check")
    #expect(check.ending == .status(2) && check.out.split(separator: "\n").count == 2, "\(check.out)")
    #expect(try scene.heed("progress", "PLAN-2026-002/1/1", "No").ending != .status(0))
    #expect(try scene.heed("undo").ending == .status(1))
    #expect(try Files.bytes(outside) == bytes)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == outside)
  }

  @Test(
    "a symbolic link in place of a folder stops every command", arguments: ["directory", "plans", "journal", ".heed"])
  func linkedFolder(_ folder: String) throws {
    let scene = try scene()
    let (path, outside) = (scene.register + "/" + folder, scene.directory + "/outside")
    try FileManager.default.moveItem(atPath: path, toPath: outside)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside)
    let before = Files.tree(outside)
    let answer = try scene.heed("add", "plan", "--title", "No")
    #expect(
      answer.ending == .status(2) && answer.lines.count == 1 && answer.err.contains("symbolic link"), "\(answer.err)")
    #expect(Files.tree(outside) == before)
  }

  @Test(
    "links planted where Heed writes are not written through", arguments: ["lock", "commit.new", "cache/journal.json"])
  func plantedLinks(_ name: String) throws {
    let scene = try scene()
    let (path, outside) = (scene.register + "/.heed/" + name, scene.directory + "/outside")
    try Files.write("precious", to: outside)
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside)
    _ = try scene.heed("progress", "PLAN-2026-001/1/1", "Whatever comes of it")
    #expect(try Files.text(outside) == "precious")
  }

  @Test("a commit record that is not one stops every change and is left for a person to look at")
  func badCommit() throws {
    let scene = try scene()
    try Files.write("rubbish", to: scene.register + "/.heed/commit")
    let before = scene.records
    for words in [["list", "plans"], ["progress", "PLAN-2026-001/1/1", "No"]] {
      let answer = try scene.run([Scene.program] + words)
      #expect(answer.ending == .status(2) && answer.lines.count == 1 && answer.err.contains(".heed/commit"))
    }
    #expect(scene.records == before)
    #expect(try Files.text(scene.register + "/.heed/commit") == "rubbish")
  }

  @Test("a journal that was cut short or touched up is found out")
  func journal() throws {
    let scene = try scene()
    let path = scene.register + "/" + (try #require(scene.records.keys.first { $0.hasSuffix(".jsonl") }))
    let bytes = try Files.bytes(path)
    let end = try #require(bytes.dropLast().lastIndex(of: 0x0A))
    try Files.write(Array(bytes[...end]), to: path)
    #expect(try scene.heed("check").ending != .status(0))
    try Files.write(Self.replaced("trained in step", by: "praised in step", in: bytes), to: path)
    #expect(try scene.heed("check").ending == .status(2))
    try Files.write(bytes, to: path)
    try scene.expectWhole()
  }
}
