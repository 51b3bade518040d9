import Foundation
import Testing

@Suite("Hostile text and poor terminals")
struct HostileTextTests {
  /// Sets the window's title, clears the screen, turns text round, colours through C1, and rings.
  static let hostile = "Plan\u{1B}]0;owned\u{7}\u{1B}[2J\u{9B}31m\u{202E}turned\u{2066}\u{200B}\u{7F}end"
  /// A decomposed é, a wide name, an emoji of several scalars, and marks heaped upon a letter.
  static let peculiar = "Rene\u{301}e 中村花子 👩‍👩‍👧 Z\u{351}\u{36B}\u{343}\u{36A}\u{302}algo ไทย عربي"

  /// The bytes by which the hostile text would do its work, as they would stand in what is sent.
  private static let poison = ["\u{1B}]0;", "\u{1B}[2J\u{9B}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}"]

  private func scene() throws -> Scene {
    let scene = try Scene()
    try scene.done("add", "plan", "--title", Self.hostile, "--source", Self.peculiar)
    try scene.done("add", "objective", "--in", "PLAN-2026-001", "--title", Self.hostile)
    try scene.done(
      "add", "action", "--in", "PLAN-2026-001/1", "--text", Self.hostile + Self.peculiar, "--lead", Self.peculiar,
      "--due", "2026-11-01")
    try scene.done("progress", "PLAN-2026-001/1/1", Self.peculiar + Self.hostile)
    return scene
  }

  struct Place: CustomTestStringConvertible {
    let testDescription: String
    let environment: [String: String]
    /// Whether the desk has a screen there, or is plain lines.
    var isScreen: Bool { environment["TERM"].map { $0 != "dumb" && !$0.isEmpty } ?? true }
  }

  /// The same records looked at on a screen, and by lines.
  private static let keys = ["3", "\r", "q", "4", "\r", "H", "q", "q"]
  private static let lines = ["plans\r", "1\r", "back\r", "actions\r", "1\r", "history\r", "back\r"]

  static let places = [
    Place(testDescription: "LANG=C", environment: ["LANG": "C"]),
    Place(testDescription: "TERM=dumb", environment: ["TERM": "dumb"]),
    Place(testDescription: "NO_COLOR", environment: ["NO_COLOR": "1"]),
    Place(testDescription: "all at once", environment: ["LANG": "C", "TERM": "dumb", "NO_COLOR": "1"]),
    Place(testDescription: "no TERM", environment: ["TERM": ""]),
  ]

  @Test("on a terminal of 20 columns and 5 rows no command breaks, and none sends what a text holds", arguments: places)
  func commands(_ place: Place) throws {
    let scene = try scene()
    scene.environment = place.environment
    let commands = [
      ["status"], ["status", "--line"], ["alerts"], ["list", "plans"], ["list", "actions"], ["show", "PLAN-2026-001"],
      ["show", "PLAN-2026-001/1/1"], ["history", "PLAN-2026-001"], ["why", "PLAN-2026-001/1/1"], ["check"], ["--help"],
      ["list", "--help"],
    ]
    for words in commands {
      let terminal = try PseudoTerminal(columns: 20, rows: 5)
      let process = try terminal.start([Scene.program] + words, in: scene)
      #expect(terminal.wait(for: process) == .status(0), "heed \(words.joined(separator: " "))")
      let sent = String(decoding: terminal.bytes, as: UTF8.self).unicodeScalars
      let controls = sent.filter { $0.properties.generalCategory == .control && !"\r\n\t".unicodeScalars.contains($0) }
      #expect(controls.isEmpty, "heed \(words): \(controls.map(\.value))")
      for text in Self.poison { #expect(!terminal.contains(text), "heed \(words.joined(separator: " "))") }
      #expect(!terminal.bytes.isEmpty)
    }
  }

  @Test("peculiar names come out of a register as they went in")
  func peculiarNames() throws {
    let scene = try scene()
    scene.environment = ["LANG": "C"]
    #expect(try scene.done("show", "PLAN-2026-001/1/1").out.contains("中村花子"))
    let shown = try scene.done("show", "PLAN-2026-001/1/1", "--json").out
    #expect(Array(shown.utf8).firstRange(of: Array(Self.peculiar.utf8)) != nil)
    try scene.expectWhole()
  }

  @Test("the desk draws such texts as tokens, and keeps its shape on the smallest window", arguments: places)
  func desk(_ place: Place) throws {
    let scene = try scene()
    scene.environment = place.environment
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let before = terminal.settings
    let process = try terminal.start([Scene.program, "--today", Scene.today], in: scene)
    terminal.settle(within: 10)
    let (keys, last) = place.isScreen ? (Self.keys, ["3\r", "qq"]) : (Self.lines, ["actions\r", "quit\r"])
    for key in keys {
      terminal.type(key)
      terminal.settle()
    }
    terminal.resize(columns: 20, rows: 5)
    terminal.settle()
    for key in last {
      terminal.type(key)
      terminal.settle()
    }
    #expect(terminal.wait(for: process) == .status(0), "\(String(decoding: terminal.bytes.suffix(300), as: UTF8.self))")
    for text in Self.poison { #expect(!terminal.contains(text), "\(text.unicodeScalars.map(\.value))") }
    #expect(terminal.settings == before)
  }

  @Test(
    "an escape sequence that is pasted into a title loses what could drive a terminal, and the rest is drawn as tokens")
  func pasted() throws {
    let scene = try scene()
    let terminal = try PseudoTerminal(columns: 80, rows: 24)
    let process = try terminal.start([Scene.program, "--today", Scene.today], in: scene)
    terminal.settle(within: 10)
    // Tab goes from the reference to the title; Ctrl-S saves.
    let paste = "\u{1B}[200~\u{1B}]0;pwned\u{7}\u{9B}31m\u{202E}q\u{1B}[201~"
    for keys in ["3", "\r", "e", "\t", paste, "\u{13}", "\u{1B}", "q", "q"] {
      terminal.type(keys)
      terminal.settle()
    }
    #expect(terminal.wait(for: process) == .status(0))
    for text in Self.poison + ["\u{1B}]0;pwned"] { #expect(!terminal.contains(text)) }
    let title = try scene.rows("plans").first?["title"]?.string ?? ""
    #expect(title.hasSuffix("]0;pwned31m\u{202E}q"), "\(title.unicodeScalars.map(\.value))")
    try scene.expectWhole()
  }
}
