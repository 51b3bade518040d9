import Casework
import HostileText
import Testing

@testable import Exchange

@Suite("Hostile text in files that go out")
struct HostileFileTests {
  /// Each way of writing a text into a file, with what may part its lines and cells.
  private static let writers: [(name: String, breaks: Set<Unicode.Scalar>, write: @Sendable (String) -> String)] = [
    ("CSV", ["\n", "\r"], { CSVWriter.text([[$0, "next"], [$0]]) }),
    ("a workbook's cell", ["\n"], { SheetText.cell($0) ?? "" }),
    ("a workbook's title", ["\n"], { SheetText.short($0, 255) }),
    ("a sheet's name", [], { SheetNames.valid([$0]).joined() }),
    ("HTML and SVG", ["\n"], { XMLText.escaped($0) }),
    ("Markdown", [], { MarkdownText.escaped($0) }),
    ("a letter's subject", ["\n", "\r"], { MailHeader.text($0) }),
    ("a letter's name", ["\n", "\r"], { MailHeader.phrase($0) }),
    (
      "a letter", ["\n", "\r"],
      { text in
        let from = MailDraft.Mailbox(name: text, address: text)
        let draft = MailDraft(from: from, to: from, subject: text, text: text)
        return String(decoding: draft.bytes(at: Instant(seconds: 0)), as: UTF8.self)
      }
    ),
  ]

  @Test("none of them holds what acts on a terminal, turns the reading order round or hides", arguments: 0..<9)
  func files(_ number: Int) {
    let writer = Self.writers[number]
    var tokens = 0
    for text in HostileTexts(1_500, seed: UInt64(number)) {
      let written = writer.write(text)
      let hidden = Hidden.scalars(in: written, breaks: writer.breaks)
      if !hidden.isEmpty {
        Issue.record("\(writer.name): \(text.unicodeScalars.map(\.value)) leaves \(hidden.map(\.value))")
      }
      // A carriage return alone would write over what stands before it.
      if written.unicodeScalars.count(where: { $0 == "\r" }) != written.count(where: { $0 == "\r\n" }) {
        Issue.record("\(writer.name): a lone carriage return of \(text.unicodeScalars.map(\.value))")
      }
      if written.contains("⟨") || written.contains("=E2=9F=A8") { tokens += 1 }
    }
    #expect(tokens > 50, "\(writer.name)")
  }

  @Test("what a sheet sent out shows as tokens is the same text when it comes back")
  func roundTrip() {
    for text in HostileTexts(500, seed: 3) {
      #expect(SentWords.agree(text, ShownText.visible(text)))
      #expect(ShownText.visible(ShownText.visible(text)) == ShownText.visible(text))
    }
  }
}
