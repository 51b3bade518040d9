import Testing

@testable import Exchange

struct CSVWritingTests {
  @Test(
    "a row is quoted where it must be, and ends in CRLF",
    arguments: [
      (["a", "b"], "a,b\r\n"), (["a,b", "c"], "\"a,b\",c\r\n"), (["say \"no\""], "\"say \"\"no\"\"\"\r\n"),
      (["a\nb", ""], "\"a\nb\",\r\n"), ([" a"], "\" a\"\r\n"),
    ])
  func quoting(row: [String], text: String) { #expect(CSVWriter.text([row]) == text) }

  @Test(
    "a cell that a spreadsheet would run is neutralised, and can be had back",
    arguments: [
      ("=1+1", "'=1+1"), ("+44 161", "'+44 161"), ("-5", "'-5"), ("@name", "'@name"), ("\tx", "'\tx"), ("\rx", "'\rx"),
      ("'=x", "''=x"), ("'tis", "'tis"), ("a=b", "a=b"), ("", ""), ("'", "'"),
    ])
  func formulas(cell: String, safe: String) {
    #expect(CellSafety.neutralised(cell) == safe)
    #expect(CellSafety.undone(safe) == cell)
  }

  @Test("what is written is read back, cell for cell, with what cannot be seen as tokens")
  func roundTrip() throws {
    var dice = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let typed = Self.randomRows(&dice)
      let rows = typed.map { $0.map(ShownText.visible) }
      let table = try SheetTable(Array(CSVWriter.text(typed).utf8))
      #expect(table.rows.map { $0.map(CellSafety.undone) } == rows, "\(rows)")
      #expect(try SheetTable(CSVWriter.bytes(typed)).rows == table.rows)
      #expect(try SheetTable(Array(CSVWriter.text(typed, isSafe: false).utf8)).rows == rows, "\(rows)")
    }
  }

  private static let pieces = [
    "a", "7b", ",", ";", "\t", "\"", "\n", "\r", "\r\n", " ", "=", "-", "+", "@", "'", "é", "–", "🙂", "e\u{301}",
    "\u{FEFF}", "\u{202E}",
  ]

  private static func randomRows(_ dice: inout SystemRandomNumberGenerator) -> [[String]] {
    (0..<Int.random(in: 0...5, using: &dice)).map { _ in
      (0..<Int.random(in: 1...5, using: &dice)).map { _ in
        (0..<Int.random(in: 0...4, using: &dice)).map { _ in pieces.randomElement(using: &dice)! }.joined()
      }
    }
  }

  @Test("random bytes are read or refused, and never stop the program")
  func noise() {
    var dice = SystemRandomNumberGenerator()
    let likely = Array("\",;\t\r\na1=".utf8)
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &dice)).map { _ in
        Bool.random(using: &dice) ? likely.randomElement(using: &dice)! : UInt8.random(in: 0...255, using: &dice)
      }
      for encoding in [nil, .windows1252, .utf16LittleEndian, .utf16BigEndian] as [TextEncoding?] {
        let said = Sheets.refusal { _ = try SheetTable(bytes, encoding: encoding) }
        #expect(said?.isEmpty != true)
      }
    }
  }

  @Test("a line for a pipe is one line, with a tab between its cells")
  func tabs() { #expect(TSV.line(["a\tb", "c\r\nd\u{2028}e", ""]) == "a b\tc  d e\t") }
}
