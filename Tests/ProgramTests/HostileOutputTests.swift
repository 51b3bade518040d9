import Foundation
import HostileText
import StrictJSON
import Testing

@Suite("Hostile text in what commands print and write")
struct HostileOutputTests {
  /// A small register of many sorts of record, with a hostile text behind each of its texts.
  private func scene() throws -> Scene {
    let scene = try Scene()
    try scene.done("add", "agency", "--code", "police", "--name", "Fellshire Police")
    try scene.done("add", "person", "--name", "Ann Other", "--role", "Coordinator")
    try scene.done("import", "plan", scene.planSheet(40))
    try scene.done("add", "case", "--kind", "sar", "--subject", "Adult K", "--received", "2026-11-02")
    try scene.done("add", "audit", "--topic", "Self-neglect", "--kind", "thematic audit")
    try scene.done("progress", "PLAN-2026-001/1/1", "Begun")
    for name in ["cases", "plans", "audits", "directory"] { try poison(scene.register + "/" + name) }
    return scene
  }

  private func poison(_ folder: String) throws {
    var texts = HostileTexts(5_000, seed: UInt64(folder.utf8.count))
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".json") {
      let value = try JSONValue.parse(Files.bytes("\(folder)/\(name)"))
      try Files.write(JSONWriter().bytes(of: poisoned(value, &texts)), to: "\(folder)/\(name)")
    }
  }

  /// Texts that people write; what the program finds things by stays.
  private static let written: Set<String> = [
    "title", "text", "name", "subject", "topic", "printed", "source", "role", "summary", "note", "measure", "reason",
    "purpose",
  ]

  private func poisoned(_ value: JSONValue, _ texts: inout HostileTexts) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map { poisoned($0, &texts) })
    case .object(var object):
      for (key, member) in object.members {
        if case .string(let text) = member, Self.written.contains(key) {
          object[key] = .string(text + " " + (texts.next() ?? ""))
        } else {
          object[key] = poisoned(member, &texts)
        }
      }
      return .object(object)
    default: return value
    }
  }

  private static let commands: [[String]] = {
    var commands = [
      ["status"], ["status", "--json"], ["alerts"], ["alerts", "--json"], ["alerts", "--ics"], ["check"],
      ["history", "PLAN-2026-001", "--json"], ["report", "plan", "PLAN-2026-001", "--format", "html"],
      ["report", "plan", "PLAN-2026-001", "--format", "md"], ["report", "plan", "PLAN-2026-001", "--format", "csv"],
    ]
    for kind in ["cases", "plans", "actions", "audits", "people", "agencies"] {
      commands += [["list", kind], ["list", kind, "--json"], ["list", kind, "--csv"], ["list", kind, "--plain"]]
    }
    for reference in ["PLAN-2026-001", "PLAN-2026-001/1/1", "SAR-2026-001", "AUD-2026-001"] {
      commands += [["show", reference], ["show", reference, "--json"], ["history", reference], ["why", reference]]
    }
    return commands
  }()

  @Test("nothing that acts or hides comes out of any command, in any form")
  func commands() throws {
    let scene = try scene()
    var shown = 0
    for words in Self.commands {
      let answer = try scene.run([Scene.program] + words + ["--today", Scene.today])
      for (name, text) in [("out", answer.out), ("err", answer.err)] {
        let isSheet = words.contains { ["--csv", "csv", "--ics"].contains($0) }
        let breaks: Set<Unicode.Scalar> = isSheet ? ["\n", "\t", "\r"] : ["\n", "\t"]
        let hidden = Hidden.scalars(in: text, breaks: breaks)
        #expect(hidden.isEmpty, "heed \(words.joined(separator: " ")), \(name): \(hidden.map(\.value).prefix(5))")
        if text.contains("⟨") || text.contains("\\u") { shown += 1 }
      }
    }
    #expect(shown > 25, "the texts are there, as tokens and escapes")
  }

  @Test("JSON on stdout means what the record says")
  func json() throws {
    let scene = try scene()
    let plan = try JSONValue.parse(Files.bytes(scene.planFile("PLAN-2026-001")))
    let listed = try scene.rows("plans").first
    #expect(plan["title"]?.string != nil && listed?["title"] == plan["title"])
  }

  @Test(
    "what a person types comes back in a sentence as tokens, also where the parser of arguments refuses it",
    arguments: [
      ["POISON"], ["show", "POISON"], ["list", "POISON"], ["list", "actions", "POISON:x"], ["--POISON"],
      ["list", "--POISON"],
      ["list", "actions", "--sort", "POISON"], ["add", "POISON"], ["add", "plan", "--POISON", "x"],
      ["move", "PLAN-2026-001", "POISON"],
      ["list", "plans", "POISON", "POISON"], ["extend", "PLAN-2026-001/1/1", "POISON"], ["import", "plan", "POISON"],
      ["import", "POISON", "x"], ["status", "--register", "POISON"], ["status", "--today", "POISON"],
      ["why", "POISON"],
      ["brag", "PLAN-2026-001/1/1", "POISON"], ["export", "actions", "POISON/x.csv"], ["report", "POISON"],
      ["help", "POISON"],
      ["report", "board", "--format", "POISON"], ["history", "POISON"], ["init", "register", "--board", "POISON"],
      ["evidence", "PLAN-2026-001/1/1", "--title", "t", "--file", "POISON"], ["round", "POISON"], ["audit", "POISON"],
      ["status", "--as", "POISON", "POISON"], ["demo", "register/POISON/\u{0}"],
    ])
  func arguments(_ words: [String]) throws {
    let scene = try Scene()
    // A terminal's order, one of a single byte that is no UTF-8, an override and what cannot be seen.
    let poison =
      "x\\033]52;c;aGVlZA==\\007\\233\\342\\200\\256\\302\\233\\342\\200\\213\\357\\273\\277\\363\\240\\201\\201"
    let quoted = words.map { $0.replacing("\u{0}", with: "").replacing("POISON", with: "$(printf '\(poison)')") }
    let line = quoted.map { "\"\($0)\"" }.joined(separator: " ")
    let answer = try scene.run(["/bin/sh", "-c", "\"$0\" \(line) </dev/null", Scene.program])
    for text in [answer.out, answer.err] {
      #expect(Hidden.scalars(in: text, breaks: ["\n", "\t"]).isEmpty, "\(text)")
    }
    #expect(answer.ending != .status(0) || !answer.out.isEmpty)
    #expect(!answer.err.isEmpty || !answer.out.isEmpty)
  }
}
