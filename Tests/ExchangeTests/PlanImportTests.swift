import Casework
import Testing

@testable import Exchange

struct PlanImportTests {
  @Test(
    "a cell that cannot be read comes in as printed, with a doubt of its row and column",
    arguments: [
      ("31/04/19", "row 2, column C (Timescale): 31/04/19 is not a day: April has 30 days."),
      ("05.13.19", "row 2, column C (Timescale): 05.13.19 is not a day"),
      ("01./03/20", "row 2, column C (Timescale): "),
    ])
  func invalidTimescale(cell: String, doubt: String) throws {
    let imported = try Sheets.plan("Ref,Action,Timescale\n1,Do it,\(cell)\n")
    let command = Sheets.command(imported)
    #expect(command.plan.actions[0].timescale.printed == cell)
    #expect(command.plan.actions[0].timescale.kind == .invalid)
    let doubts = imported.doubts(with: command).map(\.words)
    #expect(doubts.count == 1)
    #expect(doubts[0].hasPrefix(doubt), "\(doubts)")
  }

  @Test("a reference that stands twice in an objective comes in twice, with a doubt")
  func duplicates() throws {
    let imported = try Sheets.plan("Objective,Ref,Action\n1,7b,a\n1,7B,b\n2,7b,c\n")
    let command = Sheets.command(imported)
    #expect(command.plan.actions.map(\.ref) == ["7b", "7B", "7b"])
    let rows = imported.doubts(with: command).filter { $0.column == "B" }.map(\.row)
    #expect(rows == [2, 3])
  }

  @Test("a link to an action that is not there is kept as printed, with a doubt")
  func brokenLink() throws {
    let imported = try Sheets.plan("Ref,Action,Progress\n1,a,See action 9\n2,b,See action 1\n")
    let command = Sheets.command(imported)
    #expect(command.plan.actions[0].links.map(\.printed) == ["action 9"])
    #expect(command.plan.actions[0].links.map(\.target) == [nil])
    #expect(command.plan.actions[1].links.map(\.target) == [command.plan.actions[0].id])
    #expect(imported.doubts.map(\.place) == [CellPlace(row: 2, column: 3), CellPlace(row: 3, column: 3)])
  }

  @Test("objectives may be headings between the rows, and merged cells reach down")
  func sections() throws {
    let sections = try Sheets.plan("Ref,Action\nObjective 1 – Voice,\n1,a\n,\nPriority 2: Home,\n1,b\n2,c\n")
    #expect(sections.plan.rows.map(\.objective) == ["1", "2", "2"])
    #expect(sections.plan.objectives.map(\.title) == ["Voice", "Home"])
    let merged = try Sheets.plan("Objective,Ref,Action\n1. Voice,1,a\n,2,b\n")
    #expect(merged.plan.rows.map(\.objective) == ["1", "1"])
  }

  @Test("an objective without a number gets one, with a doubt, once")
  func unnumberedObjectives() throws {
    let imported = try Sheets.plan("Objective,Ref,Action\nNeglect,1,a\nneglect,2,b\n1 – Voice,1,c\n")
    #expect(imported.plan.rows.map(\.objective) == ["1", "1", "1"])
    #expect(imported.doubts.map(\.row) == [2, 4])
  }

  @Test("a priority column of high, medium and low is no list of aims")
  func priorities() throws {
    let imported = try Sheets.plan("Ref,Action,Priority\n1,a,High\n2,b,l\n")
    #expect(imported.plan.rows.map(\.priority) == [.high, .low])
    #expect(imported.plan.objectives.isEmpty)
  }

  @Test("a row without reference or action keeps its words with the action above it")
  func continuation() throws {
    let imported = try Sheets.plan("Ref,Action,Progress,Notes\n1,a,b,x\n,,more words,\n")
    #expect(imported.plan.rows.count == 1)
    #expect(
      imported.plan.rows[0].keptCells == [
        ImportedCell(column: "Notes", text: "x"), ImportedCell(column: "Progress", text: "more words"),
      ])
    #expect(imported.doubts.map(\.place) == [CellPlace(row: 3, column: 3)])
  }

  @Test("cells past the last heading are kept under their letters")
  func pastTheEnd() throws {
    let imported = try Sheets.plan("Ref,Action\n1,a,,extra\n")
    #expect(imported.plan.rows[0].keptCells == [ImportedCell(column: "column D", text: "extra")])
  }

  @Test("the title is the given one, the words above the header or the document's name")
  func titles() throws {
    #expect(try Sheets.plan("SAR Adult B plan,\nRef,Action\n1,a\n").plan.title == "SAR Adult B plan")
    #expect(try Sheets.plan("Ref,Action\n1,a\n").plan.title == "plan")
  }

  @Test("recommendations are numbered by their own words, and merged cells reach down")
  func recommendations() throws {
    let imported = try Sheets.plan(
      "Ref,Recommendation,Action\n1.1,3. The board should act,a\n1.2,,b\n2.1,Train everyone,c\n2.2,Train everyone,d\n")
    #expect(imported.plan.rows.map(\.recommendationRef) == ["3", "3", "2.1", "2.1"])
    #expect(Sheets.command(imported).plan.recommendations.map(\.ref) == ["3", "2.1"])
  }

  @Test("a sheet of recommendations alone makes each its own action, and says so")
  func recommendationsAlone() throws {
    let imported = try Sheets.plan("No,Recommendation,Lead\n1,Act,PSW\n")
    #expect(imported.plan.rows[0].text == "Act")
    #expect(imported.doubts.map(\.place) == [CellPlace(row: 1, column: 2)])
  }

  @Test("a lead agency's words are the lead where no officer is named, and an officer goes before")
  func leads() throws {
    let register = Sheets.register([Sheets.agency("police", "Constabulary"), Sheets.agency("ncft", "Care Trust")])
    let imported = try Sheets.plan(
      "Ref,Action,Lead agency,Lead officer\n1,a,Police,Jo Marsh\n2,b,\"Police\nNCFT\",\n3,c,Adult Services,Jo Marsh\n",
      register: register)
    #expect(imported.plan.rows.map(\.leads) == [["Jo Marsh"], ["Police", "NCFT"], ["Jo Marsh", "Adult Services"]])
    #expect(imported.plan.rows.map(\.leadAgency) == [AgencyID("police"), AgencyID("police"), nil])
    #expect(imported.plan.rows[1].supportAgencies == [AgencyID("ncft")])
  }

  @Test("a day of completion and a claim of complete come in as completed, unverified")
  func completed() throws {
    let command = try Sheets.command(Sheets.plan("Ref,Action,RAG,Date completed\n1,a,Blue,01/08/19\n"))
    #expect(command.plan.actions[0].stage == .completed)
    #expect(command.plan.actions[0].completed == Day(year: 2019, month: 8, day: 1))
    #expect(command.plan.actions[0].isUnverified)
  }

  @Test("a file parted by semicolons is read, with a doubt")
  func semicolons() throws {
    let imported = try Sheets.plan("Ref;Action;Lead\n1;a;b\n2;c;d\n")
    #expect(imported.plan.rows.map(\.text) == ["a", "c"])
    #expect(imported.doubts.first?.sentence == "Cells are read as parted by semicolons, not commas.")
  }

  @Test("a header with nothing under it is refused")
  func empty() {
    let said = Sheets.refusal { _ = try Sheets.plan("Ref,Action\n,\n") }
    #expect(said == "row 2, column A: no row stands under the headings: there is nothing to import.")
  }

  @Test("an exported cell comes back without the apostrophe that kept it from running")
  func undone() throws {
    let text = CSVWriter.text([["Ref", "Action"], ["1", "=SUM(A1)"]])
    #expect(try Sheets.plan(text).plan.rows[0].text == "=SUM(A1)")
  }

  @Test("the same file gives the same bytes")
  func repeatable() throws {
    let text = "Ref,Action,Lead agency\n1,a,North CCG\n"
    #expect(try Sheets.plan(text).plan == Sheets.plan(text).plan)
  }
}
