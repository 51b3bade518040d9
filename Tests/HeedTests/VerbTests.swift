import Casework
import Foundation
import StrictJSON
import Testing

@Suite("The table of verbs and the commands")
struct VerbTests {
  static let commands = Verb.allCases.filter(\.card.isCommand)

  /// The parser's own account of a command.
  private static func dump() throws -> [String: JSONValue] {
    let shop = try Workshop()
    let root = try shop.run(["--experimental-dump-help"]).json["command"]
    return Dictionary(uniqueKeysWithValues: (root?["subcommands"]?.array ?? []).flatMap(commands))
  }

  /// A command by its name; a group's own by the group's name and theirs.
  private static func commands(of dumped: JSONValue) -> [(String, JSONValue)] {
    guard let name = dumped["commandName"]?.string else { return [] }
    let within = dumped["subcommands"]?.array ?? []
    return within.isEmpty ? [(name, dumped)] : within.flatMap(commands).map { ("\(name) \($0.0)", $0.1) }
  }

  @Test("every verb with a usage is a command, and every command is a verb")
  func names() throws {
    let parsed = Set(try Self.dump().filter { $0.value["shouldDisplay"] != .bool(false) }.keys).subtracting(["help"])
    #expect(parsed == Set(Self.commands.map(\.rawValue)))
  }

  @Test("every command says what its card says, and knows every option its card names")
  func cards() throws {
    let parsed = try Self.dump()
    for verb in Self.commands {
      let command = parsed[verb.rawValue]
      #expect(command?["abstract"]?.string == verb.card.help)
      #expect(command?["discussion"]?.string == "Example: \(verb.card.example)")
      let known = Set(
        command?["arguments"]?.array.flatMap { $0["names"]?.array ?? [] }.compactMap { $0["name"]?.string } ?? [])
      let named = options(in: verb.card.usage) + ([.add, .edit].contains(verb) ? [] : options(in: verb.card.example))
      for option in named where option != "field" {
        #expect(known.contains(option), "heed \(verb.rawValue) has no --\(option)")
      }
    }
  }

  private func options(in text: String) -> [String] {
    text.split { " []|".contains($0) }.filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
  }

  @Test("the help of every command shows the card's usage", arguments: Self.commands)
  func usage(_ verb: Verb) throws {
    let help = try Workshop().run(verb.commandWords + ["--help"]).out
    #expect(help.contains("USAGE: heed \(verb.card.usage)"))
  }

  @Test("the pages made from the table are not stale", arguments: ["heed.1", "keys.md", "commands.md"])
  func documentation(_ page: String) throws {
    let shop = try Workshop()
    #expect(try shop.run(["make-docs", shop.directory]).status == 0)
    let made = try String(contentsOfFile: shop.directory + "/" + page, encoding: .utf8)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let kept = try String(contentsOfFile: root + "/docs/" + page, encoding: .utf8)
    #expect(made == kept, "docs/\(page) is stale: run scripts/make-docs .build/debug/heed")
  }

  @Test("no command is missing from the manual and the list of commands, and no key from the table of keys")
  func nothingMissing() throws {
    let shop = try Workshop()
    #expect(try shop.run(["make-docs", shop.directory]).status == 0)
    let page = { (name: String) in try String(contentsOfFile: shop.directory + "/" + name, encoding: .utf8) }
    let (manual, commands, keys) = (try page("heed.1"), try page("commands.md"), try page("keys.md"))
    for verb in Self.commands {
      let name = verb.rawValue.split(separator: "-").joined(separator: "\\-")
      #expect(manual.contains(".B heed \(name)"), "\(verb.rawValue) is not in the manual")
      #expect(commands.contains("### `heed \(verb.card.usage)`"))
    }
    for verb in Verb.allCases where !verb.card.key.isEmpty { #expect(keys.contains("| \(verb.card.words) | ")) }
  }

  @Test("completions are made for every shell", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let out = try Workshop().run(["--generate-completion-script", shell]).out
    #expect(out.contains("acknowledge"))
  }
}
