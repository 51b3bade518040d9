import Casework
import Foundation
import Testing

@testable import Exchange

@Suite("Workbooks that are written")
struct WorkbookWritingTests {
  private static let day = Day(year: 2026, month: 11, day: 21)!

  private static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "heed-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  private static func claim(_ code: String) -> TypedCell {
    .claim(ClaimedLevel(BragClaim(id: Identifier("c")) { $0.level = code }, in: Sheets.scheme))
  }

  /// A sheet with every kind of cell and words that mean trouble.
  private static let sheet: WorkbookSheet = {
    let table = TypedTable(
      "Agency: police/health",
      columns: [
        TypedColumn("Reference", .name), TypedColumn("Action", .words), TypedColumn("Due", .day),
        TypedColumn("Late", .number), TypedColumn("BRAG", .claim), TypedColumn("Share", .share),
      ],
      rows: [
        [.text("7b"), .text("=cmd|' /C calc'!A1"), .day(day), .number(12), claim("green"), .share(Share(56, of: 107))],
        [.text("7c"), .text("two\nlines _x0041_\u{7}"), .day(nil), .number(nil), claim("amber"), .suppressed],
        [.text("'7"), .text("Łódź – 東京"), .day(Day(year: 1880, month: 2, day: 3)), .number(0), .claim(nil), .text("")],
      ])
    var sheet = WorkbookSheet(table, lines: ["Fellshire & Dale", "as at 21 Nov 2026"])
    sheet.protection = .locked(except: [1, 2, 4])
    sheet.validations = [
      2: ColumnValidation(.day, title: "Day", message: "The day it will be done."),
      4: ColumnValidation(.words(["B Blue", "G Green"]), title: "BRAG", message: "Choose one."),
    ]
    return sheet
  }()

  private static func written() throws -> (path: String, folder: String) {
    let folder = try folder()
    let hidden = WorkbookSheet(
      "identity", rows: TypedRows(columns: [TypedColumn("Key", .name)], count: 1) { _ in [.text("k")] })
    var last = hidden
    last.state = .veryHidden
    let book = WorkbookFile([sheet, last], title: "Round", board: "Fellshire & Dale", day: day)
    try book.write(to: "\(folder)/round.xlsx")
    return ("\(folder)/round.xlsx", folder)
  }

  @Test("a workbook is a file of its owner's, and nothing else is left beside it")
  func alone() throws {
    let (path, folder) = try Self.written()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["round.xlsx"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test(
    "another program sees the same cells, types, locks, lists, filters and pages",
    .enabled(if: SpreadsheetPeer.isThere, "\(SpreadsheetPeer.absence)"))
  func seen() throws {
    let (path, folder) = try Self.written()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let seen = try SpreadsheetPeer.sight(of: path)
    #expect(seen["names"] as? [String] == ["Agency police health", "identity"])
    #expect(seen["formulas"] as? Int == 0)
    let sheets = try #require(seen["sheets"] as? [String: NSDictionary])
    #expect(sheets["identity"]?["state"] as? String == "veryHidden")
    let sheet = try #require(sheets["Agency police health"])
    #expect(sheet["freeze"] as? String == "A5")
    #expect(sheet["filter"] as? String == "A4:F7")
    #expect(sheet["titles"] as? String == "$4:$4")
    #expect(sheet["landscape"] as? String == "landscape")
    #expect(sheet["paper"] as? String == "9")
    #expect(sheet["fit"] as? NSArray == [true, 1, 0])
    #expect(sheet["foot"] as? [String] == ["Fellshire && Dale", "As at 21 Nov 2026", "Page &P of &N"])
    #expect(sheet["protected"] as? Bool == true)
    #expect(sheet["mayWiden"] as? Bool == true)
    #expect(
      sheet["validations"] as? NSArray == [
        ["date", "36526", "C5:C7", "The day it will be done."],
        ["list", "\"B Blue,G Green\"", "E5:E7", "Choose one."],
      ])
    let cells = try #require(sheet["cells"] as? NSArray)
    #expect(
      cells[4] as? NSArray == [
        ["s", "7b", true, "", true, "General"], ["s", "'=cmd|' /C calc'!A1", false, "FFF8E1", true, "@"],
        ["d", "2026-11-21", false, "FFF8E1", false, "dd mmm yyyy"], ["n", 12, true, "", false, "0"],
        ["s", "G Green", false, "1E7B34", true, "@"], ["s", "52.3 % (56 of 107)", true, "", true, "General"],
      ])
    #expect(((cells[5] as? NSArray)?[1] as? NSArray)?[1] as? String == "two\nlines _x005F_x0041_⟨BEL⟩")
    #expect(((cells[5] as? NSArray)?[5] as? NSArray)?[1] as? String == "not shown")
    #expect(((cells[6] as? NSArray)?[2] as? NSArray)?[1] as? String == "3 Feb 1880")
    #expect(((cells[6] as? NSArray)?[4] as? NSArray)?[1] as? String == "unrated")
  }

  @Test(
    "a tab's name is what a workbook takes",
    arguments: [
      (["Plan", "plan"], ["Plan", "plan (2)"]), (["a/b\\c[1]:*?"], ["a b c 1"]), (["", "'"], ["Sheet 1", "Sheet 2"]),
      (["History"], ["History sheet"]), (["'x'"], ["x"]),
      (
        [String(repeating: "a", count: 40), String(repeating: "A", count: 31)],
        [String(repeating: "a", count: 31), String(repeating: "A", count: 27) + " (2)"]
      ),
      ([String(repeating: "🙂", count: 20)], [String(repeating: "🙂", count: 15)]),
    ])
  func names(_ typed: [String], _ valid: [String]) { #expect(SheetNames.valid(typed) == valid) }

  @Test("what cannot be written is refused in a sentence, and what stood there stays")
  func refused() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/plan.xlsx"
    try Data("before".utf8).write(to: URL(filePath: path))
    let long = TypedTable(
      "Plan", columns: [TypedColumn("Progress", .words)], rows: [[.text(String(repeating: "é", count: 32_768))]])
    let book = WorkbookFile([WorkbookSheet(long)], title: "", board: "", day: Self.day)
    #expect(
      throws: WriteRefusal(
        "\(path) cannot be written: row 2, column A (Progress) of the sheet “Plan” holds 32768 characters and a workbook's "
          + "cell no more than 32,767: write a CSV file instead.")
    ) { try book.write(to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "before")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["plan.xlsx"])
    #expect(throws: WriteRefusal("\(folder) is a directory: name a file in it.")) { try book.write(to: folder) }
    try Data().write(to: URL(filePath: "\(folder)/.~lock.plan.xlsx#"))
    #expect(
      throws: WriteRefusal(
        "\(path) is open in a spreadsheet: close it there, or take .~lock.plan.xlsx# away if it is not.")
    ) { try book.write(to: path) }
  }

  @Test("a name that is taken is left alone unless it is to be replaced", arguments: [false, true])
  func taken(replaces: Bool) throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (isThere, isWritten) in [(false, true), (true, replaces)] {
      let path = "\(folder)/list.csv"
      if isThere { try Data("before".utf8).write(to: URL(filePath: path)) }
      let file = try FileReplacement(of: path, called: "list.csv")
      defer { file.discard() }
      try file.fill { (take) throws(WriteRefusal) in try take(Array("after".utf8)) }
      #expect(try file.take(replacing: replaces) == isWritten)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == (isWritten ? "after" : "before"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["list.csv"])
    }
  }

  @Test("a file that a link leads to is replaced, and the link stays")
  func linked() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("before".utf8).write(to: URL(filePath: "\(folder)/real.csv"))
    try FileManager.default.createSymbolicLink(atPath: "\(folder)/link.csv", withDestinationPath: "real.csv")
    try FileReplacement.write(Array("after".utf8), to: "\(folder)/link.csv")
    #expect(try String(contentsOfFile: "\(folder)/real.csv", encoding: .utf8) == "after")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link.csv") == "real.csv")
  }
}
