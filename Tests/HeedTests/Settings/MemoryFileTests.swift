import Casework
import Desk
import Foundation
import Testing

@testable import heed

@Suite("What the desk remembers")
struct MemoryFileTests {
  private static var full: DeskMemory {
    var memory = DeskMemory()
    memory.filters = [DeskMemory.SavedFilter(name: "ours", view: .actions, text: "agency:police is:late “é”")]
    memory.orders = [.cases: "stage", .actions: "due"]
    memory.columns = [.plans: ["title", "plan"]]
    memory.grouping = "person"
    memory.listShare = 40
    memory.hasSeenTour = true
    return memory
  }

  @Test("is read as it was written, from a file that only its owner can read, with nothing left beside it")
  func again() throws {
    let shop = try Workshop()
    let path = shop.directory + "/state/heed/desk.json"
    try MemoryFile(at: path).keep(Self.full, of: "/board")
    #expect(MemoryFile(at: path).memory(of: "/board") == Self.full)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shop.directory + "/state/heed") == ["desk.json"])
  }

  @Test("is kept for each register by itself, the one opened last first, but the tour is seen once for all")
  func apart() throws {
    let shop = try Workshop()
    let path = shop.directory + "/desk.json"
    #expect(MemoryFile(at: path).last == nil)
    try MemoryFile(at: path).keep(Self.full, of: "/adults")
    try MemoryFile(at: path).keep(DeskMemory(), of: "/children")
    let file = MemoryFile(at: path)
    #expect(file.last == "/children" && file.memory(of: "/adults") == Self.full)
    var fresh = DeskMemory()
    fresh.hasSeenTour = true
    #expect(file.memory(of: "/children") == fresh)
    for number in 0..<30 { try MemoryFile(at: path).keep(DeskMemory(), of: "/demo/\(number)") }
    #expect(MemoryFile(at: path).last == "/demo/29" && MemoryFile(at: path).memory(of: "/adults") == DeskMemory())
  }

  @Test(
    "is forgotten where it cannot be read",
    arguments: ["", "{", "[]", "{ \"registers\": 7 }", "{ \"registers\": [7, { \"register\": 8 }] }"])
  func forgotten(_ text: String) throws {
    let shop = try Workshop()
    let path = shop.directory + "/desk.json"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    #expect(MemoryFile(at: path).last == nil && MemoryFile(at: path).memory(of: "/board") == DeskMemory())
    try MemoryFile(at: path).keep(Self.full, of: "/board")
    #expect(MemoryFile(at: path).memory(of: "/board") == Self.full)
  }

  @Test("leaves out what it does not know, and keeps the rest")
  func partly() throws {
    let shop = try Workshop()
    let path = shop.directory + "/desk.json"
    let text = """
      { "registers": [ { "register": "/board", "orders": { "cases": "stage", "minutes": "topic", "plans": 7 },
        "filters": [ { "name": "x" }, { "name": "late", "view": "today", "text": "is:late" } ], "listShare": "wide",
        "columns": { "plans": [] }, "grouping": false } ] }
      """
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    var expected = DeskMemory()
    expected.orders = [.cases: "stage"]
    expected.filters = [DeskMemory.SavedFilter(name: "late", view: .today, text: "is:late")]
    #expect(MemoryFile(at: path).memory(of: "/board") == expected)
  }

  @Test("that cannot be written is told, and nobody's home means no memory")
  func unwritable() throws {
    let shop = try Workshop()
    try "".write(toFile: shop.directory + "/state", atomically: false, encoding: .utf8)
    #expect(throws: SmallFile.Fault.self) {
      try MemoryFile(at: shop.directory + "/state/heed/desk.json").keep(Self.full, of: "/board")
    }
    let file = MemoryFile(at: shop.directory + "/state/heed/desk.json")
    let sentence = RegisterMemory(of: "/board", settings: DeskSettings(), file: file).keep(Self.full)
    #expect(
      sentence?.hasPrefix("What you chose holds until you leave, but cannot be kept for the next time: ") ?? false)
    try MemoryFile(at: nil).keep(Self.full, of: "/board")
    #expect(MemoryFile(at: nil).last == nil)
  }

  @Test("puts columns chosen in the desk before those of the settings, which are never copied")
  func columns() throws {
    let shop = try Workshop()
    let file = shop.directory + "/desk.json"
    func remembered(_ settings: DeskSettings) -> RegisterMemory {
      RegisterMemory(of: shop.directory, settings: settings, file: MemoryFile(at: file))
    }
    var settings = DeskSettings()
    settings.columns = [.plans: ["plan"], .cases: ["case"]]
    var memory = remembered(settings).atStart
    #expect(memory.columns == settings.columns)
    memory.columns[.cases] = ["stage", "case"]
    #expect(remembered(settings).keep(memory) == nil)
    settings.columns = [.plans: ["title"], .cases: ["case"]]
    #expect(remembered(settings).atStart.columns == [.plans: ["title"], .cases: ["stage", "case"]])
  }
}
