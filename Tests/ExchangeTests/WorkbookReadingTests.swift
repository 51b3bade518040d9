import Casework
import Testing

@testable import Exchange

struct WorkbookReadingTests {
  private func texts(_ sheet: Workbook.Sheet) -> [[String]] { sheet.rows.map { $0.cells.map(\.text) } }

  @Test("shared words, words of their own, runs and readings are read alike")
  func words() throws {
    var made = TestWorkbook()
    made.strings = [
      "<si><t>shared</t></si>", "<si><r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r></si>",
      "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>", "<si><t>a_x000D_b_x005F_c</t></si>",
    ]
    made.sheets = [
      TestWorkbook.rows([
        ["<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>", "<c t=\"s\"><v>2</v></c>", "<c t=\"s\"><v>3</v></c>"],
        [
          "own\nlines", "<c t=\"inlineStr\"><is><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></is></c>",
          "<c t=\"str\"><f>A1&amp;\"x\"</f><v>result</v></c>",
        ],
      ])
    ]
    let sheet = try Workbook(made.bytes).sheets[0]
    #expect(texts(sheet) == [["shared", "rich text", "東京", "a\rb_c"], ["own\nlines", "a b", "result"]])
    #expect(sheet[2, 3]?.value == .text("result"))
  }

  @Test("flags, errors, formulas without a result and blanks are told apart")
  func values() throws {
    var made = TestWorkbook()
    made.sheets = [
      TestWorkbook.rows([
        [
          "<c t=\"b\"><v>1</v></c>", "<c t=\"e\"><v>#REF!</v></c>", "<c><f>A1</f><v></v></c>",
          "<c><f>1+1</f><v>2</v></c>",
          "<c s=\"0\"/>", "last",
        ]
      ])
    ]
    let row = try #require(try Workbook(made.bytes).sheets[0].row(1))
    #expect(
      row.cells.map(\.value) == [.flag(true), .error("#REF!"), .unsavedFormula, .number(2), .text("last")])
    #expect(row.cells.map(\.text) == ["TRUE", "#REF!", "", "2", "last"])
    #expect(row.cells.map(\.column) == [1, 2, 3, 4, 6])
    #expect(row.cells.map(\.formula) == [nil, nil, "A1", "1+1", nil])
  }

  @Test(
    "a number is written as the sheet shows it",
    arguments: [
      ("General", "7", "7"), ("General", "7.0", "7"), ("General", "0.1", "0.1"),
      ("General", "0.30000000000000004", "0.3"),
      ("General", "-2.5", "-2.5"), ("General", "9434765919", "9434765919"),
      ("General", "1E+21", "1000000000000000000000"),
      ("General", "0", "0"), ("0%", "0.5", "50%"), ("0.0%", "0.1234", "12.3%"), ("0%", "0.005", "1%"),
      ("0.00", "1.1", "1.10"),
      ("000", "7", "007"), ("#,##0", "1234", "1234"), ("\"£\"#,##0.00", "12.5", "£12.50"),
      ("[$£-809]#,##0", "-3", "-£3"),
      ("0.0", "7.25", "7.3"), ("\"Action \"0", "4", "Action 4"), ("0.00E+00", "1234.5", "1234.5"), ("@", "12", "12"),
      ("# ?/?", "0.5", "0.5"), ("0.##", "0.25", "0.25"), ("0.0#", "3", "3.0"), ("0", "0.999999999999999999", "1"),
    ])
  func numbers(code: String, stored: String, shown: String) throws {
    #expect(try cell(code, stored).text == shown)
  }

  @Test(
    "a true date is written day first, as much of it as the sheet shows",
    arguments: [
      ("dd/mm/yyyy", "46347", "21/11/2026"), ("DD/MM/YY", "43830", "31/12/19"),
      ("[$-809]dd mmmm yyyy;@", "46347", "21/11/2026"),
      ("mm/dd/yyyy", "46347", "21/11/2026"), ("yyyy\\-mm\\-dd", "46347", "21/11/2026"), ("mmm-yy", "43739", "Oct-19"),
      ("mmm-yy", "43753", "15/10/19"), ("mmmm yyyy", "43739", "Oct 2019"), ("d-mmm", "43753", "15/10/2019"),
      ("yyyy", "43466", "2019"), ("dd/mm/yyyy hh:mm", "46347.586805555555", "21/11/2026 14:05"),
      ("yyyy-mm-dd h:mm:ss", "46347", "21/11/2026"), ("dd/mm/yyyy", "46347.75", "21/11/2026"),
      ("h:mm", "0.586805555555555", "14:05"),
      ("[h]:mm", "1.5", "36:00"), ("h:mm:ss AM/PM", "0.5", "12:00"), ("mm:ss", "0.0007523148148148148", "00:01:05"),
      ("dd/mm/yyyy", "60", "29/02/1900"), ("dd/mm/yyyy", "59", "28/02/1900"), ("dd/mm/yyyy", "61", "01/03/1900"),
      ("dd/mm/yyyy", "1", "01/01/1900"), ("dd/mm/yy", "1", "01/01/1900"), ("dd/mm/yyyy", "2958465", "31/12/9999"),
      ("dd/mm/yyyy", "2958466", "2958466"), ("dd/mm/yyyy", "-1", "-1"), ("[Red]dd/mm/yyyy", "46347", "21/11/2026"),
      ("dddd d mmmm yyyy", "46347", "21/11/2026"),
    ])
  func dates(code: String, stored: String, shown: String) throws {
    #expect(try cell(code, stored).text == shown)
  }

  private func cell(_ code: String, _ stored: String, properties: String = "") throws -> Workbook.Cell {
    var made = TestWorkbook()
    made.formats = [code]
    made.properties = properties
    made.sheets = [TestWorkbook.rows([["<c s=\"1\"><v>\(stored)</v></c>"]])]
    return try #require(try Workbook(made.bytes).sheets[0][1, 1])
  }

  @Test("days count from 1904 where the workbook says so")
  func olderMacintosh() throws {
    let cell = try cell("dd/mm/yyyy", "44885", properties: "date1904=\"1\"")
    #expect(cell.text == "21/11/2026")
    #expect(cell.value == .day(Day(year: 2026, month: 11, day: 21)!))
    #expect(try self.cell("dd/mm/yyyy", "0", properties: "date1904=\"true\"").text == "01/01/1904")
  }

  @Test("formats that spreadsheets know by number are dates and percentages too")
  func builtIn() throws {
    var made = TestWorkbook()
    let ids = [14, 17, 22, 9, 10, 2, 46, 0]
    made.others["xl/styles.xml"] =
      "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs>"
      + ids.map { "<xf numFmtId=\"\($0)\"/>" }.joined() + "</cellXfs></styleSheet>"
    let stored = ["46347", "46327", "46347.5", "0.5", "0.125", "2", "2", "46347"]
    made.sheets = [
      TestWorkbook.rows([stored.enumerated().map { "<c s=\"\($0)\"><v>\($1)</v></c>" }])
    ]
    let row = try #require(try Workbook(made.bytes).sheets[0].row(1))
    #expect(
      row.cells.map(\.text) == ["21/11/2026", "Nov-26", "21/11/2026 12:00", "50%", "12.50%", "2.00", "48:00", "46347"])
  }

  @Test("a date written in letters, as strict workbooks write it, is a true date")
  func strictDates() throws {
    var made = TestWorkbook()
    made.sheets = [
      TestWorkbook.rows([
        ["<c t=\"d\"><v>2026-11-21</v></c>", "<c t=\"d\"><v>2026-11-21T14:05:00Z</v></c>"]
      ])
    ]
    let row = try #require(try Workbook(made.bytes).sheets[0].row(1))
    #expect(row.cells.map(\.text) == ["21/11/2026", "21/11/2026 14:05"])
  }

  @Test(
    "a fill belongs to a family of colours, or to none",
    arguments: [
      ("<fgColor rgb=\"FF00B050\"/>", "green"), ("<fgColor rgb=\"FFFFC000\"/>", "amber"),
      ("<fgColor rgb=\"FFFFFF00\"/>", "amber"),
      ("<fgColor rgb=\"FFFF0000\"/>", "red"), ("<fgColor rgb=\"FF00B0F0\"/>", "blue"),
      ("<fgColor rgb=\"FF7030A0\"/>", ""),
      ("<fgColor rgb=\"FFD9D9D9\"/>", ""), ("<fgColor rgb=\"FFC6EFCE\"/>", "green"),
      ("<fgColor rgb=\"FFFFC7CE\"/>", "red"),
      ("<fgColor rgb=\"FFDDEBF7\"/>", ""), ("<fgColor theme=\"4\"/>", "blue"), ("<fgColor theme=\"9\"/>", "green"),
      ("<fgColor theme=\"4\" tint=\"0.8\"/>", ""), ("<fgColor theme=\"9\" tint=\"-0.25\"/>", "green"),
      ("<fgColor indexed=\"10\"/>", "red"), ("<fgColor indexed=\"52\"/>", "amber"), ("<fgColor indexed=\"64\"/>", ""),
      ("<fgColor theme=\"99\"/>", ""), ("<fgColor rgb=\"nonsense\"/>", ""),
    ])
  func fills(colour: String, family: String) throws {
    var made = TestWorkbook()
    made.fills = [colour]
    made.sheets = [TestWorkbook.rows([["x", "<c s=\"1\"/>"]])]
    let fill = try Workbook(made.bytes).sheets[0][1, 2]?.fill
    #expect(fill?.family?.rawValue ?? "" == family)
  }

  @Test("sheets keep their order, names, states, hidden parts and merged cells")
  func sheets() throws {
    var made = TestWorkbook()
    made.sheets = [
      TestWorkbook.rows(
        [["a"]], name: "Live & well",
        after: "<mergeCells><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"D4\"/></mergeCells>"),
      TestWorkbook.Sheet(
        name: "Lists", state: "veryHidden",
        xml:
          "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"4\" hidden=\"1\"><c><v>1</v></c><c><v>2"
          + "</v></c></row></sheetData>"), TestWorkbook.rows([], name: "Empty", state: "hidden"),
    ]
    let workbook = try Workbook(made.bytes)
    #expect(workbook.sheets.map(\.name) == ["Live & well", "Lists", "Empty"])
    #expect(workbook.sheets.map(\.state) == [.visible, .veryHidden, .hidden])
    #expect(
      workbook.sheets[0].merges == [CellRange(rows: 1...2, columns: 1...3), CellRange(rows: 4...4, columns: 4...4)])
    let lists = try #require(workbook.sheet(named: "LISTS"))
    #expect(lists.hiddenRows == [4] && lists.hiddenColumns == [2...3])
    #expect(lists.text(4, 1) == "1" && lists.text(4, 2) == "2" && lists.text(3, 1).isEmpty)
  }

  @Test("rows and cells out of order are put in order, and none may stand twice")
  func order() throws {
    func sheet(_ data: String) throws -> Workbook.Sheet {
      var made = TestWorkbook()
      made.sheets = [TestWorkbook.Sheet(name: "Live", xml: "<sheetData>\(data)</sheetData>")]
      return try Workbook(made.bytes).sheets[0]
    }
    let cell = "<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>"
    #expect(texts(try sheet("<row r=\"2\">\(cell)</row><row r=\"1\"><c><v>3</v></c></row>")) == [["3"], ["2", "1"]])
    let twice = Sheets.refusal { _ = try sheet("<row r=\"2\">\(cell)<c r=\"B2\"><v>3</v></c></row>") }
    #expect(twice?.hasPrefix("sheet Live, row 2, column B: the cell stands twice") == true)
    let again = Sheets.refusal { _ = try sheet("<row r=\"2\">\(cell)</row><row r=\"2\">\(cell)</row>") }
    #expect(again?.hasPrefix("sheet Live, row 2, column A: the row stands twice") == true)
  }

  @Test("the sample workbook is read", .enabled(if: Sheets.fixture("delivery-plan.xlsx") != nil, "no sample workbook"))
  func sample() throws {
    let workbook = try Workbook(Array(try #require(Sheets.fixture("delivery-plan.xlsx"))))
    #expect(workbook.sheets.map(\.name) == ["Live"])
    let sheet = workbook.sheets[0]
    #expect(sheet.text(3, 11) == "BRAG" && sheet.text(5, 10) == "31/12/19" && sheet[5, 11]?.fill?.family == .green)
  }
}
