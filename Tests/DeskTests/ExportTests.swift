import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Writing what is shown to a file")
struct ExportTests {
  private func exported(_ keys: String, width: Int = 120, register: Register = Fellshire.register) -> Keyboard {
    var keyboard = Keyboard(width, 40, register: register)
    keyboard.press(keys)
    return keyboard
  }

  @Test("E offers a name with the day, in the place for documents, and Enter writes every row shown")
  func list() throws {
    let keyboard = exported("4 E Enter")
    let written = try #require(keyboard.exported.first)
    #expect(written.path.hasPrefix("~/actions-2026-11-21."))
    #expect(written.replaces == false)
    #expect(written.table.count == 7)
    #expect(keyboard.screen.contains("Wrote 7"))
  }

  @Test("the filter, the order and the columns are those of the screen")
  func shown() throws {
    let keyboard = exported("4 / agency:health Enter s p E Enter")
    let table = try #require(keyboard.exported.first?.table)
    let place = try #require(table.columns.firstIndex { $0.title == "Reference" })
    #expect(
      (0..<table.count).map { table.row($0)[place] } == [.text("PLAN-2026-001/1/1"), .text("PLAN-2026-001/2/3a")])
    let narrow = try #require(exported("4 E Enter", width: 80).exported.first?.table)
    #expect(narrow.columns.map(\.title) == ["Reference", "Text", "Lead agency", "BRAG", "Due", "Stands"])
    #expect(narrow.row(0)[4] == .day(day(6, 10)))
  }

  @Test("a name that is taken is asked for again, and Enter on the same name replaces the file")
  func taken() {
    var keyboard = Keyboard(100, 30)
    keyboard.taken = ["~/actions-2026-11-21.xlsx", "~/actions-2026-11-21.csv"]
    keyboard.press("4 E Enter")
    #expect(keyboard.screen.contains("is there already: Enter replaces it"))
    #expect(keyboard.exported.isEmpty)
    keyboard.press("Enter")
    #expect(keyboard.exported.map(\.replaces) == [true])
  }

  @Test("another name typed after that is not taken for leave to replace it")
  func another() {
    var keyboard = Keyboard(100, 30)
    keyboard.taken = ["~/actions-2026-11-21.xlsx", "~/actions-2026-11-21.csv"]
    keyboard.press("4 E Enter Ctrl-U new.csv Enter")
    #expect(keyboard.exported.map(\.path) == ["new.csv"])
    #expect(keyboard.exported.map(\.replaces) == [false])
  }

  @Test("a name that ends in neither csv nor xlsx is not taken")
  func ending() {
    let keyboard = exported("4 E Ctrl-U actions.doc Enter")
    #expect(keyboard.screen.contains("ends in .csv or .xlsx") || keyboard.state.message?.tone == .error)
    #expect(keyboard.exported.isEmpty)
  }

  @Test(
    "lists, results, grids and pages of rows can be written",
    arguments: [
      "1", "2", "3", "4", "5", "6", "9", "g f", "g a", "5 j z u", "5 j z g", "3 Enter", "9 Enter",
      "9 Enter Tab Tab Enter",
    ])
  func everything(keys: String) throws {
    let table = try #require(exported("\(keys) E Enter", register: FellshireRounds.register).exported.first?.table)
    #expect(table.count > 0)
    for row in 0..<table.count { #expect(table.row(row).count == table.columns.count) }
  }

  @Test("a past day is written as it was")
  func past() throws {
    var keyboard = Keyboard(100, 30)
    keyboard.past.change(PlanID("planm")) { $0.actions.removeLast() }
    keyboard.press("@ 1/11/26 Enter 4 E Enter")
    let written = try #require(keyboard.exported.first)
    #expect(written.path.contains("2026-11-01"))
    #expect(written.table.count == 6)
  }

  @Test("Esc stops what takes long, and says nothing else")
  func stop() {
    var keyboard = Keyboard(100, 30)
    keyboard.press("4")
    keyboard.take(.working("Writing actions.csv: 1000 of 9000. Esc stops it.", canStop: true))
    #expect(keyboard.screen.contains("1000 of 9000"))
    keyboard.press("Esc")
    #expect(keyboard.stops == 1)
    keyboard.press("j")
    #expect(keyboard.screen.contains("1000 of 9000"))
  }
}
