import Casework
import Foundation
import Testing

@testable import heed

@Suite("docs/filters.md") struct FilterPageTests {
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../docs/filters.md").standardized
  private let today = Day(year: 2026, month: 11, day: 21)!

  @Test("the table of what each list can be asked is what the program answers")
  func table() throws {
    let page = try String(contentsOf: Self.file, encoding: .utf8)
    let table = Self.table
    if ProcessInfo.processInfo.environment["HEED_RECORD"] != nil {
      let text = page.components(separatedBy: "| list |")[0] + table
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/filters.md: read it, then run the tests without HEED_RECORD")
      return
    }
    #expect(page.hasSuffix(table))
  }

  @Test("every example before that table can be read")
  func examples() throws {
    let page = try String(contentsOf: Self.file, encoding: .utf8).components(separatedBy: "## ")[0]
    let spans = page.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let examples = spans.filter { $0.count > 2 && !$0.hasPrefix("heed ") && $0 != "Tab" }
    #expect(examples.count > 15)
    for example in examples {
      #expect(throws: Never.self, "\(example)") { _ = try Filter(parsing: example, on: today) }
    }
  }

  private static var table: String {
    let kinds = ListKind.allCases.map { ($0.rawValue, $0.vocabulary) } + [("alerts", Alert.vocabulary)]
    let rows = kinds.map { name, vocabulary in
      "| \(name) | \(words(vocabulary.fields)) | \(words(vocabulary.states)) | \(words(vocabulary.things)) |"
    }
    return (["| list | fields | `is:` | `has:` |", "|---|---|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  private static func words<C: RawRepresentable>(_ choices: [C]) -> String where C.RawValue == String {
    choices.map(\.rawValue).joined(separator: ", ")
  }
}
