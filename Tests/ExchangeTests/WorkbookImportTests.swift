import Casework
import Testing

@testable import Exchange

struct WorkbookImportTests {
  private func file(_ made: TestWorkbook) throws -> SheetFile { try SheetFile(made.bytes, name: "plan.xlsx") }

  private func plan(_ made: TestWorkbook, _ choice: SheetFile.Choice = .fitting) throws -> PlanImport {
    let chosen = try file(made).tables(choice, of: "a plan", mayTakeAll: true) { PlanImport.fits($0) }
    return try PlanImport(
      sheets: chosen.tables, document: "plan.xlsx", register: Sheets.register(), on: Sheets.day, mint: Sheets.mint())
  }

  private func doubts(_ imported: PlanImport) -> [String] {
    imported.doubts(with: Sheets.command(imported)).map(\.words)
  }

  private static let headings = ["Ref", "Action", "Due", "BRAG"]

  @Test("a true date and a typed one make the same timescale, and numbers are no decimals")
  func dates() throws {
    var made = TestWorkbook()
    made.formats = ["dd/mm/yyyy", "mmm-yy"]
    made.sheets = [
      TestWorkbook.rows([
        Self.headings, ["<c><v>7</v></c>", "a", "<c s=\"1\"><v>46347</v></c>"], ["8", "b", "21/11/2026"],
        ["<c><v>9.0</v></c>", "c", "<c s=\"2\"><v>46327</v></c>"], ["10", "d", "Nov-26"],
      ])
    ]
    let actions = Sheets.command(try plan(made)).plan.actions
    #expect(actions.map(\.ref) == ["7", "8", "9", "10"])
    #expect(actions[0].timescale == actions[1].timescale && actions[0].timescale.due?.iso == "2026-11-21")
    #expect(actions[2].timescale == actions[3].timescale && actions[2].timescale.kind == .month)
  }

  @Test("where a claim has no word its colour is taken, with a doubt, and where they differ the word is")
  func fills() throws {
    var made = TestWorkbook()
    made.fills = ["FFFF0000", "FF00B050", "FFFFC000", "FFD9D9D9"].map { "<fgColor rgb=\"\($0)\"/>" }
    made.sheets = [
      TestWorkbook.rows([
        Self.headings, ["1", "a", "1/1/27", "<c s=\"1\"/>"],
        ["2", "b", "1/1/27", "<c s=\"2\" t=\"inlineStr\"><is><t>Red</t></is></c>"],
        ["3", "c", "<c s=\"3\" t=\"inlineStr\"><is><t>1/1/27</t></is></c>", "<c s=\"3\"/>"],
        ["4", "d", "1/1/27", "<c s=\"4\"/>"], ["5", "e", "1/1/27", "<c s=\"2\" t=\"inlineStr\"><is><t>g</t></is></c>"],
      ])
    ]
    let imported = try plan(made)
    let claims = Sheets.command(imported).plan.actions.map { $0.claim?.level ?? "" }
    #expect(claims == ["red", "red", "", "", "green"])
    #expect(
      doubts(imported) == [
        "sheet Live, row 2, column D (BRAG): The cell says nothing and is filled red: Red is taken as the claim.",
        "sheet Live, row 3, column D (BRAG): The cell says “Red” and is filled green: the word is taken as the claim.",
      ])
  }

  @Test("titles stand above the header, and merged rows are objectives")
  func banners() throws {
    var made = TestWorkbook()
    made.sheets = [
      TestWorkbook.rows(
        [
          ["A plan for Fellshire"], [], Self.headings, ["Objective 1 – Hear the adult"], ["1", "a"],
          ["Objective 2 – Act together"], ["1", "b"],
        ],
        after: "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A4:D4\"/><mergeCell ref=\"A6:D6\"/></mergeCells>"
      )
    ]
    let plan = Sheets.command(try plan(made)).plan
    #expect(plan.title == "A plan for Fellshire")
    #expect(plan.objectives.map(\.title) == ["Hear the adult", "Act together"])
    #expect(plan.actions.map { plan.objective($0.objective)?.ref } == ["1", "2"])
  }

  @Test(
    "a merged cell stands for every row it covers, and a row covered in reference and action belongs to the one above")
  func merges() throws {
    var made = TestWorkbook()
    made.sheets = [
      TestWorkbook.rows(
        [
          ["Ref", "Lead agency", "Action", "Progress"], ["1", "Police", "a"], ["2", "", "b"],
          ["3", "", "c", "1/2/19 - begun"],
          ["", "", "", "then paused by the chair"], ["4", "", "d"],
        ],
        after: "<mergeCells><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"C4:C5\"/></mergeCells>"
      )
    ]
    let register = Sheets.register([Sheets.agency("police", "Police")])
    let table = try file(made).tables(.fitting, of: "a plan") { _ in true }.tables[0]
    let imported = try PlanImport(
      table, document: "plan.xlsx", register: register, on: Sheets.day, mint: Sheets.mint())
    #expect(imported.plan.rows.map(\.ref) == ["1", "2", "3", "4"])
    #expect(imported.plan.rows.map { $0.leadAgency?.text ?? "" } == ["police", "police", "police", ""])
    #expect(imported.plan.rows[2].keptCells == [ImportedCell(column: "Progress", text: "then paused by the chair")])
    #expect(
      imported.doubts.map(\.words).contains(
        "sheet Live, row 2, column B (Lead agency): The merged cell covers rows 2 to 4: it stands for each of them."))
  }

  private var severalSheets: TestWorkbook {
    var made = TestWorkbook()
    made.sheets = [
      TestWorkbook.rows([["How this workbook is kept"]], name: "Notes"),
      TestWorkbook.rows([["Objective"] + Self.headings, ["Objective 1", "1", "a"], ["", "2", "b"]], name: "Live"),
      TestWorkbook.rows(
        [["No.", "Activity", "Status"], ["2", "b", "Blue"], ["", "no number", "Blue"]], name: "Closed"),
      TestWorkbook.rows([Self.headings, ["9", "hidden"]], name: "Old", state: "hidden"),
    ]
    return made
  }

  @Test("of several sheets the one whose headings fit is read, or they are named")
  func choosing() throws {
    var made = severalSheets
    let said = Sheets.refusal { _ = try plan(made) }
    #expect(
      said
        == "several sheets have the headings of a plan (“Live” and “Closed”): name one with --sheet NAME, or take them "
        + "all with --all-sheets.")
    #expect(try plan(made, .named(" closed ")).plan.rows.map(\.sourceRow.words) == ["row 2", "row 3"])
    let unknown = Sheets.refusal { _ = try plan(made, .named("Lvie")) }
    #expect(unknown == "no sheet is called “Lvie”: the workbook has “Notes”, “Live”, “Closed” and “Old”.")
    made.sheets.remove(at: 2)
    let chosen = try file(made).tables(.fitting, of: "a plan") { PlanImport.fits($0) }
    #expect(chosen.tables.map(\.name) == ["Live"])
    #expect(
      chosen.sentences == [
        "Sheet “Live” is read.", "Sheet “Notes” has no headings of a plan: it is left out.",
        "Sheet “Old” is hidden: it is left out.",
      ])
    made.sheets.remove(at: 1)
    let none = Sheets.refusal { _ = try plan(made, .all) }
    #expect(none?.hasPrefix("none of the sheets (“Notes”) has the headings of a plan") == true)
    made.sheets.remove(at: 0)
    #expect(Sheets.refusal { _ = try plan(made) }?.hasPrefix("every sheet with cells is hidden") == true)
    #expect(try plan(made, .named("old")).plan.rows.count == 1)
  }

  @Test("all sheets of a plan make one plan, and a reference on two of them is doubted")
  func allSheets() throws {
    let imported = try plan(severalSheets, .all)
    let plan = Sheets.command(imported).plan
    #expect(plan.actions.map(\.ref) == ["1", "2", "2", "Closed row 3"])
    #expect(plan.actions.map(\.stage) == [.inProgress, .inProgress, .completed, .completed])
    #expect(imported.guesses.contains("Sheet “Closed”: Column B “Activity” is the action."))
    #expect(
      doubts(imported) == [
        "sheet Live, row 3, column B (Ref): Sheet Closed, row 2 is also called 2: both came in, and may be one action.",
        "sheet Closed, row 2, column A (No.): Sheet Live, row 3 is also called 2: both came in, and may be one action.",
        "sheet Closed, row 3, column A (No.): The row has no reference: it is called \"Closed row 3\".",
      ])
  }

  @Test("hidden rows and columns, failed formulas and unsaved results are read, with a doubt of each")
  func hidden() throws {
    var made = TestWorkbook()
    made.sheets = [
      TestWorkbook.Sheet(
        name: "Live",
        xml: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
          + TestWorkbook.rows([
            Self.headings, ["1", "a", "<c t=\"e\"><f>X</f><v>#REF!</v></c>"], ["2", "b", "<c><f>TODAY()</f></c>"],
            ["3", "c"],
          ]).xml.replacing("<row r=\"3\"", with: "<row hidden=\"1\" r=\"3\"").replacing(
            "<row r=\"4\"", with: "<row hidden=\"1\" r=\"4\""))
    ]
    let said = doubts(try plan(made))
    #expect(said[0] == "sheet Live, row 1, column B: The column is hidden in the workbook, and read like the others.")
    #expect(
      said.contains("sheet Live, row 3, column A: Rows 3 to 4 are hidden in the workbook, and read like the others."))
    #expect(
      said.contains { $0.hasPrefix("sheet Live, row 2, column C: The workbook's own formula failed here: “#REF!”") })
    #expect(said.contains { $0.hasPrefix("sheet Live, row 3, column C: The formula's result was never saved") })
  }

  @Test("words that were neutralised come back as they were")
  func neutralised() throws {
    var made = TestWorkbook()
    made.sheets = [TestWorkbook.rows([Self.headings, ["1", "'=cmd|' /C calc'!A1"], ["2", "=1+1"]])]
    #expect(try plan(made).plan.rows.map(\.text) == ["=cmd|' /C calc'!A1", "=1+1"])
  }

  @Test("lists of people and agencies, chronologies and grades are read from a sheet, and name it")
  func others() throws {
    func table(_ rows: [[String]]) throws -> SheetTable {
      var made = TestWorkbook()
      made.formats = ["dd/mm/yyyy hh:mm", "dd/mm/yyyy"]
      made.sheets = [TestWorkbook.rows(rows, name: "Data")]
      return try file(made).tables(.fitting, of: "a list") { _ in true }.tables[0]
    }
    let register = Sheets.register([Sheets.agency("police", "Police")])
    let people = try PeopleImport(
      try table([["Name", "Agency", "From"], ["Ab Doe", "Moon Trust", "<c s=\"2\"><v>46347</v></c>"]]),
      register: register,
      mint: Sheets.mint())
    #expect(people.people[0].activeFrom?.iso == "2026-11-21")
    #expect(people.doubts.map(\.place.words) == ["sheet Data, row 2, column B"])
    let chronology = try ChronologyImport(
      try table([
        ["Date", "Agency", "Source", "Event"], ["<c s=\"1\"><v>43536.586805555555</v></c>", "Police", "log", "Seen"],
      ]),
      agency: nil, document: "c.xlsx", register: register, mint: Sheets.mint())
    #expect(chronology.events[0].on?.iso == "2019-03-12" && chronology.events[0].time == "14:05")
    let agencies = Sheets.refusal {
      _ = try AgencyImport(try table([["A", "B"]]), register: register, mint: Sheets.mint())
    }
    #expect(agencies?.hasPrefix("sheet Data, row 1, column A: none of the first 30 rows") == true)
  }

  @Test("a CSV file has no sheets to choose")
  func csv() throws {
    let file = try SheetFile(Array("Ref,Action\n1,a\n".utf8), name: "plan.csv")
    #expect(try file.tables(.fitting, of: "a plan") { _ in true }.tables[0].rows.count == 2)
    let said = Sheets.refusal { _ = try file.tables(.named("Live"), of: "a plan") { _ in true } }
    #expect(said?.hasPrefix("the file is no workbook and has no sheets to choose") == true)
  }
}
