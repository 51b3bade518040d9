import Testing

@testable import Exchange

struct CSVReadingTests {
  @Test(
    "a file is read into rows and cells",
    arguments: [
      ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
      ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
      ("\"a\nb\",\"say \"\"no\"\"\"\n", [["a\nb", "say \"no\""]]),
      ("a,,\n\n,b\n", [["a", "", ""], [""], ["", "b"]]),
      ("\u{FEFF}a,b\n", [["a", "b"]]), ("", []), ("a,", [["a", ""]]), ("\"\",x\n", [["", "x"]]),
      ("é – “ok”,1\n", [["é – “ok”", "1"]]),
    ])
  func rows(text: String, rows: [[String]]) throws {
    #expect(try Sheets.table(text).rows == rows)
  }

  @Test(
    "the separator is guessed from the first rows",
    arguments: [
      ("Ref;Action;Lead\n1;a, b;c\n2;d;e\n", SheetTable.Separator.semicolon),
      ("Ref\tAction\tLead\n1\ta, b, c, d\tx\n", .tab), ("Ref,Action\n1,a; b; c\n2,d\n", .comma), ("Ref\n1\n", .comma),
      ("\"a;b;c;d\",\"e;f;g;h\"\n\"a;b;c;d\",\"e;f\"\n", .comma),
    ])
  func separators(text: String, separator: SheetTable.Separator) throws {
    #expect(try Sheets.table(text).separator == separator)
  }

  @Test(
    "a file that is not a table is refused with its row and column",
    arguments: [
      ("Ref,Action\n1,say \"no\"\n", "row 2, column B: a quotation mark stands inside a cell"),
      ("Ref,Action\n1,\"a\" b\n", "row 2, column B: something follows the quotation mark"),
      ("Ref,Action\n1,b\n2,\"never\n3,c\n", "row 3, column B: the quotation mark that opens the cell is never closed"),
      ("Ref,Action\n1,a\rb\n", "row 2, column B: a carriage return stands without a line feed"),
      ("Ref,Action\n1,a\0b\n", "row 2, column B: the cell holds a NUL byte"),
      ("PK\u{3}\u{4}…", "the file is a workbook (XLSX), not CSV"),
    ])
  func refusals(text: String, sentence: String) throws {
    let said = Sheets.refusal { _ = try Sheets.table(text) }
    #expect(said?.hasPrefix(sentence) == true, "\(said ?? "read")")
  }

  @Test("bytes that are not UTF-8 are refused with row and column and the encoding to say")
  func encodingOffered() throws {
    let bytes = Array("Ref,Action\n1,caf".utf8) + [0xE9, 0x0A]
    let said = Sheets.refusal { _ = try SheetTable(bytes) }
    #expect(said?.hasPrefix("row 2, column B: the cell's bytes are not utf-8 text") == true)
    #expect(said?.contains("--encoding windows-1252") == true)
    #expect(try SheetTable(bytes, encoding: .windows1252).rows[1][1] == "café")
  }

  @Test("a byte that the encoding gives no letter is refused with its place")
  func windowsGaps() {
    let said = Sheets.refusal { _ = try SheetTable([0x61, 0x2C, 0x81], encoding: .windows1252) }
    #expect(said?.hasPrefix("row 1, column B: the cell's bytes are not windows-1252 text") == true)
  }

  @Test("windows-1252 keeps its dashes, quotation marks and pound signs")
  func windows() throws {
    let bytes: [UInt8] = [0x93, 0x96, 0x94, 0x80, 0xA3, 0xFF]
    #expect(try SheetTable(bytes, encoding: TextEncoding(named: "Latin-1")).rows == [["“–”€£ÿ"]])
  }

  @Test("a UTF-16 file says so by its byte order mark", arguments: [false, true])
  func utf16(isBig: Bool) throws {
    let units = Array("\u{FEFF}Ref,Action\r\n1,café 🙂\r\n".utf16)
    let bytes = units.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return isBig ? [high, low] : [low, high]
    }
    #expect(try SheetTable(bytes).rows == [["Ref", "Action"], ["1", "café 🙂"]])
    let cut = Sheets.refusal { _ = try SheetTable(bytes + [0x41]) }
    #expect(cut?.hasPrefix("row 3, column A: the cell's bytes are not utf-16") == true)
  }

  @Test("a file too big, too wide or too long is refused")
  func limits() {
    let wide = Sheets.refusal { _ = try Sheets.table(String(repeating: ",", count: 500)) }
    #expect(wide?.hasPrefix("row 1, column SG: a row may have 500 cells") == true)
    let long = Sheets.refusal { _ = try Sheets.table(String(repeating: "\n", count: 200_001)) }
    #expect(long?.hasPrefix("row 200001, column A: a file may have 200,000 rows") == true)
    let big = Sheets.refusal { _ = try SheetTable([UInt8](repeating: 0x2C, count: SheetTable.Limit.file + (1 << 20))) }
    #expect(big?.hasPrefix("the file is 65 MiB and the most that is read is 64") == true)
  }

  @Test("five megabytes in one cell are refused at once, quoted or not", arguments: ["", "\""])
  func longCell(quote: String) {
    let text = "Ref,Action\n1," + quote + String(repeating: "x", count: 5 << 20) + quote + "\n"
    let bytes = Array(text.utf8)
    let clock = ContinuousClock()
    var said: String?
    let spent = clock.measure { said = Sheets.refusal { _ = try SheetTable(bytes) } }
    #expect(said?.hasPrefix("row 2, column B: the cell holds more than 256 KiB") == true)
    #expect(spent < .seconds(2))
  }

  @Test(
    "columns are lettered as a spreadsheet letters them", arguments: [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
  func letters(column: Int, letters: String) {
    #expect(CellPlace.letters(column) == letters)
    #expect(CellPlace.column(letters.lowercased()) == column)
  }
}
