import Testing

@testable import Exchange

struct ColumnGuessTests {
  @Test(
    "usual headings are known in any case, spacing and punctuation",
    arguments: [
      ("Ref", PlanColumn.ref), ("NO.", .ref), ("Recommendation", .recommendation), ("Learning point", .recommendation),
      ("Action", .action), ("activity", .action), ("What will we do?", .action), ("Lead  agency", .leadAgency),
      ("Responsible Service", .leadAgency), ("Responsibility", .leadAgency), ("Who", .leadAgency),
      ("Lead officer", .leadOfficer), ("Owner:", .leadOfficer), ("Timescale(s)", .timescale),
      ("Timescales", .timescale), ("By when", .timescale), ("Target date", .timescale), ("Deadline", .timescale),
      ("Due", .timescale), ("Progress", .progress), ("Update", .progress), ("Evidence", .evidence),
      ("Assurance", .evidence), ("Outcome", .outcome), ("Impact", .impact), ("Metric", .metric),
      ("How measured", .measureOfSuccess), ("RAG", .brag), ("BRAG", .brag), ("Status", .brag),
      ("Date completed", .completed), ("Objective", .objective), ("Priority", .objective),
      ("Current Data & Date", .currentData), ("Target Data", .targetData), ("BRAG rating", .brag),
      ("Lead officer (name and role)", .leadOfficer), ("Progress to October", .progress),
    ])
  func headings(heading: String, field: PlanColumn) throws {
    // Two others make it a header whatever the third says.
    let others = field == .ref ? "Evidence,Action" : field == .action ? "Evidence,Ref" : "Action,Ref"
    let guess = try ColumnGuess<PlanColumn>(Sheets.table("\(others),\"\(heading)\"\n"))
    #expect(guess.places[field] == 3)
  }

  @Test("a header is found below title rows")
  func titles() throws {
    let guess = try ColumnGuess<PlanColumn>(Sheets.table("Board action plan,,\n,,\nRef,Action,By when\n1,a,b\n"))
    #expect(guess.headerRow == 3)
    #expect(guess.places == [.ref: 1, .action: 2, .timescale: 3])
  }

  @Test("each column is said: what it was taken for, or that it is kept")
  func sentences() throws {
    let guess = try ColumnGuess<PlanColumn>(Sheets.table("Ref,GtG Plan,Progress this term,Action\n"))
    #expect(
      guess.sentences == [
        "Column A “Ref” is the ref.", "Column B “GtG Plan” is kept as it is.",
        "Column C “Progress this term” is probably the progress.", "Column D “Action” is the action.",
      ])
    #expect(guess.kept == [2])
  }

  @Test(
    "a column is named by its heading or its letters, before any guess",
    arguments: ["action=Notes", "Action=c", "action = NOTES"])
  func mapping(text: String) throws {
    let table = try Sheets.table("Ref,Action,Notes\n1,a,b\n")
    let guess = try ColumnGuess<PlanColumn>(table, mappings: [ColumnMapping(parsing: text)])
    #expect(guess.places[.action] == 3)
    #expect(guess.kept == [2])
  }

  @Test(
    "a mapping that names nothing is refused with what could be named",
    arguments: [
      ("colour=Ref", "--map colour=Ref names no field: the fields are objective, ref,"),
      ("brag=Colour", "--map brag=Colour names no column of row 1: use a heading or letters up to B."),
      ("brag=Z", "--map brag=Z names no column of row 1"), ("brag", "--map brag names no column: write FIELD=COLUMN"),
      ("=A", "--map =A names no column: write FIELD=COLUMN"),
    ])
  func badMapping(text: String, sentence: String) throws {
    let table = try Sheets.table("Ref,Action\n1,a\n")
    let said = Sheets.refusal { _ = try ColumnGuess<PlanColumn>(table, mappings: [ColumnMapping(parsing: text)]) }
    #expect(said?.hasPrefix(sentence) == true, "\(said ?? "read")")
  }

  @Test("a file without a header is refused at its first cell")
  func noHeader() throws {
    let table = try Sheets.table("1,Do it,31/12/19\n2,Do more,31/12/19\n")
    let said = Sheets.refusal { _ = try ColumnGuess<PlanColumn>(table) }
    #expect(said?.hasPrefix("row 1, column A: none of the first 30 rows holds two usual headings") == true)
    let empty = Sheets.refusal { _ = try ColumnGuess<PlanColumn>(SheetTable(rows: [])) }
    #expect(empty?.hasPrefix("row 1, column A") == true)
  }

  @Test("a file with neither references nor actions is refused at its header")
  func nothingNeeded() throws {
    let table = try Sheets.table("Title\nTimescale,Evidence\nx,y\n")
    let said = Sheets.refusal { _ = try ColumnGuess<PlanColumn>(table) }
    #expect(
      said == "row 2, column A: no column is the ref nor recommendation nor action: name one with --map action=COLUMN.")
  }
}
