import Testing

@testable import Exchange

struct WorkbookRefusalTests {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  private func plain(_ rows: [[String]] = [["Ref", "Action"], ["1", "Do it"]]) -> TestWorkbook {
    var made = TestWorkbook()
    made.sheets = [TestWorkbook.rows(rows)]
    return made
  }

  private func refusal(_ bytes: [UInt8], name: String = "plan.xlsx") -> String {
    Sheets.refusal { _ = try SheetFile(bytes, name: name).tables(.fitting, of: "a plan") { _ in true } } ?? "read"
  }

  /// With the sheet's own XML.
  private func refusal(sheet xml: String) -> String {
    var made = plain()
    made.others["xl/worksheets/sheet1.xml"] = xml
    return refusal(made.bytes)
  }

  @Test("a workbook that is cut short says so")
  func cutShort() {
    let bytes = plain().bytes
    #expect(refusal(bytes) == "read")
    #expect(refusal(Array(bytes.prefix(bytes.count / 2))).hasPrefix("the workbook is cut short or damaged"))
    #expect(refusal(Array(bytes.dropLast(4))).hasPrefix("the workbook is cut short or damaged"))
  }

  @Test("a file of another sort is told by what it is, and what to save it as")
  func otherFiles() {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    #expect(refusal(old).hasPrefix("the file is protected by a password or is an older Excel workbook (.xls)"))
    #expect(refusal(old, name: "").hasPrefix("the file is protected by a password"))
    #expect(refusal(Array("Ref,Action\n".utf8)).hasPrefix("the file is called a workbook but its bytes are none"))
    #expect(refusal(Array("Ref,Action\n".utf8), name: "plan.csv") == "read")
    var zip = ZipFile()
    zip.add("readme.txt", "no workbook")
    #expect(refusal(zip.bytes, name: "").hasPrefix("the file is a zip archive but no Excel workbook"))
    zip.entries = []
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.add("content.xml", "<x/>")
    #expect(refusal(zip.bytes, name: "plan.ods").hasPrefix("the file is an OpenDocument file (.ods)"))
  }

  @Test(
    "macros, binary workbooks and other Office files are refused",
    arguments: [
      (
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "the workbook holds macros: save it as .xlsx without them"
      ),
      ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "the file is a binary workbook (.xlsb)"),
      (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "the file is a zip archive but no Excel workbook"
      ),
    ])
  func contentTypes(type: String, sentence: String) {
    var made = plain()
    made.others["[Content_Types].xml"] =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/a\" "
      + "ContentType=\"\(type)\"/></Types>"
    #expect(refusal(made.bytes).hasPrefix(sentence))
  }

  @Test("a macro part is found under whatever folder it stands")
  func macroPart() {
    var made = plain()
    made.others["xl/VBAproject.bin"] = "x"
    #expect(refusal(made.bytes).hasPrefix("the workbook holds macros"))
  }

  @Test(
    "a part with a name that would lead elsewhere is refused",
    arguments: ["../evil", "/etc/passwd", "a/../../b", "c:\\x", "a\\b", "XL/workbook.XML"])
  func pathTricks(name: String) {
    var made = plain()
    made.others[name] = "x"
    #expect(refusal(made.bytes).contains("which no spreadsheet writes"), "\(refusal(made.bytes))")
  }

  @Test("a locked part is refused")
  func locked() {
    var zip = plain().zip
    zip.entries[4].flags = 1
    #expect(refusal(zip.bytes).hasPrefix("the workbook is protected by a password"))
  }

  @Test(
    "a part that is missing is named",
    arguments: [
      "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml",
    ])
  func missing(part: String) {
    var made = plain()
    made.others[part] = .some(nil)
    #expect(refusal(made.bytes).hasPrefix("the workbook lacks its part \(part)"), "\(refusal(made.bytes))")
  }

  @Test("broken XML is refused with its sheet and row")
  func broken() {
    let start = "<worksheet xmlns=\"\(Self.main)\"><sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"2\">"
    for end in ["<c><v>1</c></row>", "", "<c r=\"B9\"/>", "<c r=\"ZZZZ2\"/>"] {
      #expect(
        refusal(sheet: start + end).hasPrefix(
          "sheet Live, near row 2: the workbook's part xl/worksheets/sheet1.xml is damaged")
      )
    }
    let cell = refusal(sheet: start + "<c><v>one</v></c></row></sheetData></worksheet>")
    #expect(cell.hasPrefix("sheet Live, row 2, column A: the cell should hold a number and does not"))
    let word = refusal(sheet: start + "<c r=\"C2\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>")
    #expect(word.hasPrefix("sheet Live, row 2, column C: the cell's words are not in the workbook"))
  }

  @Test("declarations of entities are refused before anything grows")
  func entities() {
    let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
    let said = refusal(sheet: laughs + "<worksheet xmlns=\"\(Self.main)\"><sheetData>&b;</sheetData></worksheet>")
    #expect(said.hasPrefix("sheet Live: the workbook's part xl/worksheets/sheet1.xml is damaged"))
  }

  @Test("elements too deep, and marks and cells too long, are refused", .timeLimit(.minutes(1)))
  func long() {
    let start = "<worksheet xmlns=\"\(Self.main)\"><sheetData>"
    #expect(refusal(sheet: start + String(repeating: "<a>", count: 5_000)).contains("is damaged"))
    let long = String(repeating: "x", count: 3 << 20)
    #expect(refusal(sheet: start + "<row x=\"\(long)\"/></sheetData></worksheet>").contains("is damaged"))
    let cell = refusal(
      sheet: start + "<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row></sheetData></worksheet>")
    #expect(cell.hasPrefix("sheet Live, row 1, column A: the cell holds more than 256 KiB"))
  }

  @Test("a part that expands too far is refused by what its list says, or where that lies, once it has")
  func bombs() throws {
    var zip = plain().zip
    zip.entries[5].sizeSaid = 300 << 20
    #expect(refusal(zip.bytes).hasPrefix("its part xl/worksheets/sheet1.xml expands to more than 256 MiB"))
    zip.entries[5].sizeSaid = 200 << 20
    for index in 3...4 { zip.entries[index].sizeSaid = 200 << 20 }
    #expect(refusal(zip.bytes).hasPrefix("the workbook expands to more than 512 MiB"))
    zip = plain().zip
    zip.entries[5].sizeSaid = 20
    #expect(refusal(zip.bytes).hasPrefix("the workbook's part xl/worksheets/sheet1.xml is damaged"))
  }

  @Test("too many parts, sheets or cells are refused", .timeLimit(.minutes(2)))
  func tooMany() {
    var zip = plain().zip
    for index in 0..<2_000 { zip.add("x\(index)", "") }
    #expect(refusal(zip.bytes).hasPrefix("the file holds more than 2000 parts"))
    var made = TestWorkbook()
    made.sheets = (1...201).map { TestWorkbook.rows([["x"]], name: "S\($0)") }
    #expect(refusal(made.bytes).hasPrefix("the workbook has more than 200 sheets"))
    let wide = refusal(
      sheet: "<worksheet xmlns=\"\(Self.main)\"><sheetData><row><c r=\"SG1\"><v>1</v></c></row></sheetData></worksheet>"
    )
    #expect(wide.hasPrefix("sheet Live, row 1, column SG: a row may have 500 cells"))
    let low = refusal(
      sheet:
        "<worksheet xmlns=\"\(Self.main)\"><sheetData><row r=\"200001\"><c><v>1</v></c></row></sheetData></worksheet>")
    #expect(low.hasPrefix("sheet Live, row 200001, column A: a file may have 200,000 rows"))
  }

  @Test("words shared by many cells count as often as they stand there")
  func sharedWords() {
    var made = TestWorkbook()
    made.strings = ["<si><t>\(String(repeating: "x", count: 200 << 10))</t></si>"]
    made.sheets = [TestWorkbook.rows(Array(repeating: ["<c t=\"s\"><v>0</v></c>"], count: 400))]
    #expect(refusal(made.bytes).hasPrefix("the words of the workbook's cells are more than 64 MiB"))
  }

  @Test("a workbook without a cell is refused")
  func empty() {
    #expect(refusal(plain([]).bytes) == "the workbook has no sheet with cells: there is nothing to import.")
  }

  @Test("two sheets of one name are refused")
  func sameName() {
    var made = plain()
    made.sheets.append(TestWorkbook.rows([["x"]], name: "LIVE"))
    #expect(refusal(made.bytes).hasPrefix("sheet LIVE: the workbook's part xl/workbook.xml is damaged"))
  }

  @Test("a file cut anywhere, or with any bit changed, is read or refused in one sentence", .timeLimit(.minutes(2)))
  func damage() throws {
    let bytes = plain([["Ref", "Action", "BRAG"], ["1", "Do it", "Green"]]).bytes
    for length in stride(from: 0, to: bytes.count, by: 97) { expectOneSentence(Array(bytes.prefix(length))) }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<400 {
      var damaged = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      expectOneSentence(damaged)
    }
  }

  private func expectOneSentence(_ bytes: [UInt8]) {
    let said = refusal(bytes)
    #expect(said == "read" || said.hasSuffix(".") && !said.contains("\n"), "\(said)")
  }
}
