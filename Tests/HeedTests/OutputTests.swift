import Foundation
import StrictJSON
import Testing

@Suite("What is printed, and how")
struct OutputTests {
  static let hostile = "\u{1B}]0;owned\u{7}\u{1B}[2Jtitle\u{202E}\ttab\u{9B}31m"

  /// Whether any byte but a tab or a line feed could drive a terminal.
  private func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0A: true
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test("an escape sequence in a record never reaches a terminal, whatever the command and form")
  func hostileText() throws {
    let shop = try Workshop.withPlan()
    let made = try shop.heed("add", "plan", "--title", Self.hostile)
    #expect(isSafe(made.out) && isSafe(made.err))
    let commands = [
      ["list", "plans"], ["list", "plans", "--plain"], ["show", "PLAN-2026-002"], ["history", "PLAN-2026-002"],
      ["undo"], ["show", Self.hostile], ["list", Self.hostile], [Self.hostile], ["redo"],
      ["add", "plan", "--\(Self.hostile)", "x"], ["move", "PLAN-2026-002", Self.hostile],
    ]
    for words in commands {
      let answer = try shop.run(words + ["--today", shop.today])
      #expect(isSafe(answer.out) && isSafe(answer.err), "heed \(words[0])")
    }
    let json = try shop.done("list", "plans", "--json")
    #expect(!json.out.contains("\u{1B}"))
    #expect(try json.json.array.contains { $0["title"]?.string?.contains("\u{1B}]0;owned") ?? false })
  }

  @Test("a table that is piped is parted by tabs under a line of headings, with days as programs read them")
  func tabs() throws {
    let lines = try Workshop.withPlan().done("list", "actions", "--columns", "reference,due,days-late").out
      .split(separator: "\n").map(String.init)
    #expect(lines == ["Reference\tDue\tLate", "PLAN-2026-001/1/1\t2026-12-31\t0"])
  }

  @Test("CSV keeps a spreadsheet from running a cell")
  func csv() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "plan", "--title", "=1+1,2")
    let out = try shop.done("list", "plans", "--csv", "--columns", "title").out
    #expect(out == "Title\r\n\"'=1+1,2\"\r\n")
  }

  @Test("plain text is a line a field and an empty line a record")
  func plain() throws {
    let out = try Workshop.withPlan().done("list", "plans", "--plain", "--columns", "reference,title").out
    #expect(out == "Reference: PLAN-2026-001\nTitle: Learning from Adult K\n\n")
  }

  @Test("columns become keys when they are chosen for JSON")
  func chosenJSON() throws {
    let out = try Workshop.withPlan().done("list", "actions", "--json", "--columns", "ref,original-due").json
    #expect(out.array[0].keys == ["ref", "originalDue"])
  }

  @Test("what was done is told on stderr, and --quiet silences it")
  func quiet() throws {
    let shop = try Workshop.withPlan()
    let told = try shop.done("brag", "PLAN-2026-001/1/1", "g")
    #expect(told.out.isEmpty && told.err == "Saved: claim Green for PLAN-2026-001/1/1 (undo with heed undo).\n")
    #expect(try shop.done("brag", "PLAN-2026-001/1/1", "amber", "--quiet").err.isEmpty)
    #expect(try shop.done("list", "actions", "--json").json.array[0]["brag"]?.string == "amber")
  }

  @Test("under LANG=C records stay readable and tokens are ASCII")
  func plainLocale() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "plan", "--title", "Zoë’s plan\u{1B}")
    let out = try shop.heed("list", "plans", "--columns", "title", environment: ["LANG": "C", "LC_ALL": "C"]).out
    #expect(out == "Title\nZoë’s plan<ESC>\n")
  }

  @Test("a reader that goes away ends the program quietly")
  func brokenPipe() throws {
    let shop = try Workshop.withPlan()
    for index in 1...40 {
      try shop.done("add", "objective", "--in", "PLAN-2026-001", "--ref", "x\(index)", "--title", "Aim", "--quiet")
    }
    let script = "'\(Workshop.program)' show PLAN-2026-001 --json | true; echo ${PIPESTATUS[0]}"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script]
    process.environment = ["HEED_REGISTER": shop.register]
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    try process.run()
    process.waitUntilExit()
    #expect(String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) == "0\n")
    #expect(err.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test("long text comes in on stdin")
  func stdin() throws {
    let shop = try Workshop.withPlan()
    let answer = try shop.heed("progress", "PLAN-2026-001/1/1", "-", input: "First line\nsecond line\n")
    #expect(answer.status == 0)
    let entries = try shop.done("show", "PLAN-2026-001/1/1", "--json").json["record"]?["progress"]?.array
    #expect(entries?.first?["text"]?.string == "First line\nsecond line")
  }
}
