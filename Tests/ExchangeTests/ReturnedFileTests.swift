import Casework
import Testing

@testable import Exchange

@Suite("Files that come back from an update round")
struct ReturnedFileTests {
  private let scene = FellshireRound()

  private func refusal(_ read: () throws -> Void) -> String? { Sheets.refusal(read) }

  @Test("a workbook is known by its hidden sheet, and read as a CSV file is")
  func workbook() throws {
    var sheet = try scene.sheet()
    sheet[1, .progress] = "One"
    let back = try scene.read(sheet.workbook(scene.form()))
    #expect(back.answers.map(\.reply.progress) == ["One", "", ""] && back.doubts.isEmpty && back.remarks.isEmpty)
  }

  @Test("a formula is never worked out: its own words are kept, and what it showed is said")
  func formula() throws {
    var sheet = try scene.sheet()
    sheet[1, .progress] = "forty"
    sheet[2, .due] = "31 May 2027"
    let progress = CellPlace(row: sheet.header + 2, column: 9)
    let due = CellPlace(row: sheet.header + 3, column: 5)
    let back = try scene.read(
      sheet.workbook(scene.form(), formulas: [progress: "cmd|' /C calc'!A1", due: "TODAY()"]))
    #expect(back.answers[0].reply.progress == "=cmd|' /C calc'!A1")
    #expect(
      back.doubts.map(\.sentence) == [
        "the cell holds a formula, which is not worked out here: “=cmd|' /C calc'!A1” is kept as words. It showed “forty”.",
        "“Due” was sent as “31 May 2027” and came back as “=TODAY()”, so the row of PLAN-2026-001/-/2 was not taken. Its answers: "
          + "nothing.",
      ])
  }

  @Test("without the hidden sheet the rows say what they belong to; without either nothing is taken")
  func unmarked() throws {
    var sheet = try scene.sheet()
    let book = try sheet.workbook(scene.form())
    #expect(try scene.read(Workbook(sheets: [book.sheets[0]])).answers.count == 3)
    for action in 1...3 { sheet[action, .mark] = "" }
    #expect(
      refusal { _ = try scene.read(sheet) }?.hasPrefix("nothing in it says which round it belongs to") == true)
    #expect(try scene.read(sheet.workbook(scene.form())).answers.count == 3)
  }

  @Test("a sheet that was put in is named")
  func otherSheet() throws {
    let book = try scene.sheet().workbook(scene.form())
    let notes = Workbook.Sheet(name: "Notes", rows: ReturnedSheet.rows([["call me"]], [:]))
    let back = try scene.read(Workbook(sheets: [notes] + book.sheets))
    #expect(back.remarks == ["The sheet “Notes” is none that was sent, and was not read."])
  }

  @Test("a file of another register is refused by name")
  func otherRegister() throws {
    let other = FellshireRound(board: "Barrowdale", round: "ROUND-2026-009")
    var scene = scene
    scene.register.remove(.round(scene.id))
    let book = try other.sheet().workbook(other.form())
    #expect(
      refusal { _ = try scene.read(book) }
        == "it belongs to ROUND-2026-009 of Barrowdale, and this register is Fellshire’s: receive it where it was sent from."
    )
    #expect(
      refusal { _ = try scene.read(other.sheet()) }
        == "it belongs to a round that is not in this register: receive it where it was sent from.")
  }

  @Test("a file that answers a request that is gone, or says it is another agency's, is refused")
  func otherRequest() throws {
    let sheet = try scene.sheet()
    let form = try scene.form()
    var gone = scene
    gone.register.change(gone.id) { $0.requests = [] }
    #expect(refusal { _ = try gone.read(sheet) }?.hasPrefix("ROUND-2026-001 has no request") == true)
    var other = scene
    other.register.change(other.id) { $0.requests[0].agency = AgencyID("health") }
    #expect(
      refusal { _ = try other.read(sheet.workbook(form)) }
        == "it says that it is Fellshire Police’s, and what it answers was asked of Fell Health Trust in ROUND-2026-001: ask the "
        + "agency for the file it was sent.")
  }

  @Test("anything else is not the sheet of a round", arguments: ["", "a,b\n1,2\n", "Name,Role\nJo,Chair\n"])
  func nothing(text: String) {
    #expect(
      refusal { _ = try scene.read(Array(text.utf8)) }?.hasPrefix("this is not the sheet of an update round") == true)
  }
}
