import Foundation
import Testing

@Suite("Files that cannot be imported")
struct ImportFaultTests {
  /// A file that is refused: what it holds, what is said of it, and how the program ends.
  struct Fault: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]?
    let words: [String]
    var status: Int32 = 65
    var options: [String] = []

    init(_ name: String, _ bytes: [UInt8]?, _ words: String..., status: Int32 = 65) {
      testDescription = name
      self.bytes = bytes
      self.words = words
      self.status = status
    }

    init(_ name: String, _ text: String, _ words: String...) {
      testDescription = name
      bytes = Array(text.utf8)
      self.words = words
    }
  }

  private static let header = "Objective,Ref,Recommendation,Action\n"

  static let faults = [
    Fault("no header", "1,1a,Do better,Train staff\n2,2a,Do more,Write to them\n", "row 1, column A", "header row"),
    Fault("a stray quotation mark", header + "1,1,Do,say \"hi\" now\n", "row 2, column D", "quotation mark"),
    Fault("words after a quotation mark", header + "1,1,\"Do\" it,Go\n", "row 2, column C", "quotation mark"),
    Fault("a quotation mark left open", header + "1,1,Do,\"never\nclosed\n", "row 2, column D", "never closed"),
    Fault(
      "not UTF-8", Array(header.utf8) + Array("1,1,Do,caf".utf8) + [0xE9, 0x0A], "row 2, column D",
      "--encoding windows-1252"),
    Fault(
      "5 MB in one cell", header + "1,1,Do," + String(repeating: "x", count: 5_000_000), "row 2, column D", "256 KiB"),
    Fault(
      "5 MB in one quoted cell", header + "1,1,Do,\"" + String(repeating: "x", count: 5_000_000) + "\"",
      "row 2, column D", "256 KiB"),
    Fault("a NUL byte", header + "1,1,Do,a\0b\n", "row 2, column D", "NUL"),
    Fault("a lone carriage return", header + "1,1,Do,a\rb\n", "row 2, column D", "line ends"),
    Fault("an empty file", "", "row 1, column A", "header row"),
    Fault("blank lines alone", "\n\n\n", "row 1, column A", "header row"),
    Fault("a workbook", [0x50, 0x4B, 0x03, 0x04, 0x14], "workbook is cut short", "get the file again"),
    Fault("a file that is not there", nil, "No such file", status: 1),
  ]

  @Test("a file that cannot be imported is refused in one sentence, and nothing is changed", arguments: faults)
  func refused(_ fault: Fault) throws {
    let scene = try Scene()
    try scene.done("import", "plan", scene.planSheet(3))
    let before = scene.records
    if let bytes = fault.bytes { try Files.write(bytes, to: scene.directory + "/sheet.csv") }
    for kind in ["plan", "people"] {
      let answer = try scene.heed("import", kind, "sheet.csv")
      #expect(answer.ending == .status(fault.status), "\(kind): \(answer.err.prefix(300))")
      #expect(answer.lines.count == 1 && answer.out.isEmpty && answer.err.count < 400, "\(answer.err.prefix(600))")
      for words in ["sheet.csv"] + fault.words { #expect(answer.err.contains(words), "\(kind): \(answer.err)") }
    }
    #expect(scene.records == before)
  }

  @Test("a directory is not imported")
  func directory() throws {
    let scene = try Scene()
    let before = scene.records
    let answer = try scene.heed("import", "plan", scene.directory)
    #expect(answer.ending == .status(1) && answer.lines.count == 1 && answer.err.contains("directory"))
    #expect(scene.records == before)
  }

  @Test("a file in an older encoding comes in once the encoding is said")
  func encoding() throws {
    let scene = try Scene()
    let bytes = Array((Self.header + "1,1,Do,caf").utf8) + [0xE9, 0x0D, 0x0A]
    try Files.write(bytes, to: scene.directory + "/sheet.csv")
    try scene.done("import", "plan", "sheet.csv", "--encoding", "windows-1252")
    #expect(try scene.rows("actions").first?["text"]?.string == "café")
  }
}
