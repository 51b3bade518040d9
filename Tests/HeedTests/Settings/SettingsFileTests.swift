import Casework
import Desk
import Foundation
import Terminal
import Testing

@testable import heed

@Suite("The settings file")
struct SettingsFileTests {
  /// Reads a text as the settings file.
  private func read(_ text: String) throws -> SettingsFile {
    let shop = try Workshop()
    let path = shop.directory + "/settings.json"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return SettingsFile(at: path)
  }

  @Test("holds the theme, keys, columns, ASCII and plain lines")
  func whole() throws {
    let file = try read(
      """
      {
        "theme": "colour-safe",
        "keys": { "progress": "F6", "next stage": "z x", "undo": "Ctrl-U" },
        "columns": { "plans": ["plan", "title"] },
        "ascii": true, "plain": true
      }
      """)
    #expect(file.mistakes == [] && file.message == nil)
    var expected = DeskSettings(theme: .colourSafe)
    expected.keys = [.progress: "F6", .move: "z x", .undo: "Ctrl-U"]
    expected.columns = [.plans: ["plan", "title"]]
    (expected.ascii, expected.plain) = (true, true)
    #expect(file.settings == expected)
  }

  @Test("as its own page shows it has no mistake")
  func documented() throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    let page = try String(contentsOfFile: root + "/docs/settings.md", encoding: .utf8)
    let sample = page.split(separator: "\n").filter { $0.hasPrefix("    ") }.joined(separator: "\n")
    let file = try read(sample)
    #expect(file.mistakes == [] && file.settings.theme == .dark && file.settings.keys.count == 2)
    let columns = try #require(file.settings.columns[.plans])
    for name in columns { #expect(PlanColumn(rawValue: name) != nil, "\(name)") }
  }

  @Test("gives a key that two verbs are given to the first of them")
  func first() throws {
    let file = try read(#"{ "keys": { "brag": "F6", "progress": "F6", "sort": "F5" } }"#)
    #expect(file.mistakes.count == 1 && file.settings.keys == [.progress: "F6", .sort: "F5"])
  }

  @Test("lets two verbs change keys with each other")
  func swapped() throws {
    let file = try read(#"{ "keys": { "progress": "x", "move": "p" } }"#)
    #expect(file.mistakes == [] && file.settings.keys == [.progress: "x", .move: "p"])
  }

  /// A mistake on the second line of a file whose third line still holds.
  static let mistakes: [(line: String, sentence: String)] = [
    (#""theme": "darkk""#, "\"darkk\" is no theme: choose terminal, dark, light or colour-safe."),
    (#""theme": 7"#, "theme is one of \"terminal\", \"dark\", \"light\" or \"colour-safe\", in quotes."),
    (#""colums": {}"#, "there is no setting \"colums\": did you mean columns?"),
    (#""font": "big""#, "there is no setting \"font\": choose theme, keys, columns, ascii or plain."),
    (#""plain": "yes""#, "plain is true or false, without quotes."),
    (#""keys": "x""#, "keys stands before verbs and their keys, such as { \"progress\": \"p\" }."),
    (#""keys": { "progres": "n" }"#, "there is no verb \"progres\": did you mean progress?"),
    (#""keys": { "dance": "n" }"#, "there is no verb \"dance\": docs/keys.md names those there are."),
    (
      #""keys": { "undo": "Ctrl+Z" }"#,
      "\"Ctrl+Z\" is no key for undo: write one such as \"x\", \"F5\", \"Ctrl-R\" or \"Space\", or two such as \"z h\"."
    ),
    (
      #""keys": { "undo": "a b c" }"#,
      "\"a b c\" is no key for undo: write one such as \"x\", \"F5\", \"Ctrl-R\" or \"Space\", or two such as \"z h\"."
    ),
    (
      #""keys": { "undo": 7 }"#,
      "that is no key for undo: write one such as \"x\", \"F5\", \"Ctrl-R\" or \"Space\", or two such as \"z h\"."
    ),
    (#""keys": { "undo": "x" }"#, "x for undo is the key of move: give one of the two another key."),
    (
      #""keys": { "progress": "F6", "brag": "F6" }"#,
      "F6 for brag is the key of progress: give one of the two another key."
    ),
    (
      #""keys": { "progress": "Alt-q", "brag": "Alt-q b" }"#,
      "Alt-q b for brag is in the way of Alt-q, progress: give one of the two another key."
    ),
    (#""keys": { "undo": "1" }"#, "1 shows the view Today: choose another key."),
    (#""keys": { "undo": "g" }"#, "g g goes to the top: choose another key, or g and a letter."),
    (#""keys": { "undo": "Esc" }"#, "Esc always goes back: choose another key."),
    (#""keys": { "undo": "z Ctrl-Z" }"#, "Ctrl-Z always stops Heed until the shell's fg: choose another key."),
    (
      #""columns": ["plan"]"#,
      "columns stands before views and their columns, such as { \"plans\": [\"plan\", \"title\"] }."
    ),
    (#""columns": { "plan": ["title"] }"#, "there is no view \"plan\": did you mean plans?"),
    (
      #""columns": { "plans": [] }"#, "the columns of plans are headings in quotes between [ and ], one at least."
    ),
    (
      #""columns": { "plans": ["title", 7] }"#,
      "the columns of plans are headings in quotes between [ and ], one at least."
    ),
  ]

  @Test("says each mistake in a sentence, and the rest still holds", arguments: mistakes)
  func mistake(_ line: String, _ sentence: String) throws {
    let file = try read("{\n  \(line),\n  \"ascii\": true\n}\n")
    #expect(file.mistakes == [SettingsMistake("line 2", sentence)])
    #expect(file.message == "settings.json, line 2: \(sentence)")
    #expect(file.settings.ascii && file.settings.theme == nil && file.settings.columns.isEmpty)
    #expect(file.settings.keys[.brag] == nil && file.settings.keys[.undo] == nil)
  }

  @Test("says how many mistakes there are, and with its whole path which")
  func several() throws {
    let file = try read("{\n  \"theme\": 1,\n  \"ascii\": 1,\n  \"plain\": 1\n}\n")
    #expect(file.mistakes.count == 3)
    #expect(file.message?.hasPrefix("1 of 3: settings.json, line 2: theme is one of") ?? false)
    #expect(file.sentences[1].hasSuffix("/settings.json, line 3: ascii is true or false, without quotes."))
    #expect(file.sentences[1].hasPrefix("/"))
  }

  @Test(
    "that is not JSON says where, and nothing in it holds",
    arguments: [
      ("{ \"ascii\": true,\n }", "line 2, column 2"), ("", "line 1, column 1"),
      ("{ \"ascii\": true", "line 1, column 16"),
      ("{ \"ascii\": true, \"ascii\": false }", "line 1, column 18"), ("// mine\n{}", "line 1, column 1"),
    ])
  func notJSON(_ text: String, _ place: String) throws {
    let file = try read(text)
    #expect(file.settings == DeskSettings())
    #expect(file.mistakes.count == 1 && file.mistakes.first?.place == place, "\(file.sentences)")
    #expect(file.sentences.first?.hasSuffix("; nothing in the file holds until that is mended.") ?? false)
  }

  @Test("that holds no object is told what it should hold", arguments: ["[]", "7", "\"dark\"", "null"])
  func notAnObject(_ text: String) throws {
    #expect(try read(text).sentences.first?.contains("the settings stand between { and }") ?? false)
  }

  @Test("that is not there is no mistake, wherever it is looked for")
  func missing() throws {
    let shop = try Workshop()
    for path in ["/settings.json", "/none/of/these/settings.json"] {
      let file = SettingsFile(at: shop.directory + path)
      #expect(file.mistakes == [] && file.settings == DeskSettings())
    }
  }

  @Test("may be a link, as people who keep such files together have it")
  func link() throws {
    let shop = try Workshop()
    try "{ \"theme\": \"light\" }".write(toFile: shop.directory + "/kept", atomically: false, encoding: .utf8)
    symlink("kept", shop.directory + "/settings.json")
    #expect(SettingsFile(at: shop.directory + "/settings.json").settings.theme == .light)
  }

  /// What stands where the file should, and what is said of it.
  static let obstacles: [(String, @Sendable (String) -> Void)] = [
    ("is a directory, not a file", { mkdir($0, 0o700) }),
    ("is a link to a file that is not there", { symlink("nowhere", $0) }),
    ("cannot be read (Too many levels of symbolic links)", { symlink($0, $0) }),
    ("is no plain file", { mkfifo($0, 0o600) }),
    (
      "is larger than a megabyte",
      { path in
        close(open(path, O_CREAT | O_WRONLY, 0o600))
        truncate(path, 1 << 21)
      }
    ),
  ]

  @Test("that cannot be read is told in a sentence, and everything is as usual", arguments: 0..<5)
  func unreadable(_ place: Int) throws {
    let (words, make) = Self.obstacles[place]
    let shop = try Workshop()
    let path = shop.directory + "/settings.json"
    make(path)
    let file = SettingsFile(at: path)
    #expect(file.sentences == ["\(path) \(words), so everything is as usual."])
    #expect(file.message == "settings.json \(words), so everything is as usual.")
    #expect(file.settings == DeskSettings())
  }

  @Test("that its owner may not read is told so", .enabled(if: getuid() != 0, "root may read everything"))
  func forbidden() throws {
    let shop = try Workshop()
    let path = shop.directory + "/settings.json"
    close(open(path, O_CREAT | O_WRONLY, 0))
    #expect(SettingsFile(at: path).sentences.first?.contains("cannot be read (Permission denied)") ?? false)
  }
}
