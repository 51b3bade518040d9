import Casework
import Testing

@testable import Exchange

struct AuditImportTests {
  private let head = "Case,Agency,Auditor,Question,Grade,Comment,Evidence,Date,Moderated grade,Moderated by,Reason\n"

  @Test("one row a response brings case, agency, auditor, grade, words and moderation")
  func responses() throws {
    let audit = try AuditSheets.imported(
      head + "C1,Police,Jo Marsh,1.1,G,Asked twice,Record 3,03/09/2019,RI,Al Nkosi,Only once in the file\n"
        + "C1,Police,Jo Marsh,recorded,requires improvement,,,04/09/2019,,,\n"
        + "C2,Housing,Jo Marsh,Was the procedure followed?,full,,,03/09/2019,,,\n")
    #expect(audit.cases.map(\.ref) == ["C1", "C2"])
    #expect(audit.sheets.map(\.role) == [.grading, .moderation, .grading])
    let first = audit.sheets[0]
    #expect(first.agency == AuditSheets.police.id && first.auditor == .named("Jo Marsh"))
    #expect(first.responses.map(\.question) == ["heard", "recorded"])
    #expect(first.responses.map(\.grade) == ["good", "ri"])
    #expect(first.responses[0].comment == "Asked twice" && first.responses[0].evidence == "Record 3")
    #expect(first.on == Day(year: 2019, month: 9, day: 3) && first.responses[0].on == nil)
    #expect(first.responses[1].on == Day(year: 2019, month: 9, day: 4))
    let moderation = audit.sheets[1]
    #expect(moderation.auditor == .named("Al Nkosi") && moderation.responses.map(\.grade) == ["ri"])
    #expect(moderation.responses[0].comment == "Only once in the file")
    #expect(audit.sheets[2].responses.map(\.grade) == ["full"])
    #expect(audit.stage == .moderation && audit.moves.map(\.isUnverified) == [true])
  }

  @Test(
    "a grade is read by key, letters, word or code",
    arguments: [
      ("r", "ri"), ("RI", "ri"), ("Requires Improvement", "ri"), ("ri", "ri"), ("Req", "ri"), ("O", "outstanding"),
      ("inadequate ", "inadequate"), ("Adequate", "ofsted-legacy/adequate"),
      ("SATISFACTORY", "ofsted-legacy/satisfactory"),
    ])
  func grades(printed: String, stored: String) throws {
    let read = try AuditSheets.read("Case,Question,Grade\nC1,1.1,\(printed)\n")
    #expect(read.command.brought.sheets.flatMap(\.responses).map(\.grade) == [stored])
    #expect(read.doubts.isEmpty)
  }

  @Test(
    "a question is known by its code, reference or text",
    arguments: ["heard", "1.1", "Q1.1", "1.1 Was the person heard?", "Was the person heard", "question 1.1"])
  func questions(printed: String) throws {
    let read = try AuditSheets.read("Case,Question,Grade\nC1,\(printed),G\n")
    #expect(read.command.brought.sheets.flatMap(\.responses).map(\.question) == ["heard"])
  }

  @Test("a word that is no grade is a doubt, stays as a comment and is not graded; a blank stays blank")
  func unknownGrades() throws {
    let read = try AuditSheets.read("Case,Question,Grade,Comment\nC1,1.1,Middling,Seen\nC1,1.2,,\nC2,1.1,–,\n")
    #expect(
      read.doubts.map(\.words) == [
        "row 2, column C (Grade): “Middling” is no grade of this question (Outstanding, Good, Requires improvement, "
          + "Inadequate): it is not graded, and the word is kept as a comment."
      ])
    let responses = read.command.brought.sheets.flatMap(\.responses)
    #expect(responses.map(\.grade) == [""])
    #expect(responses.map(\.comment) == ["Seen\nGrade as printed: Middling"])
    #expect(read.command.brought.cases.map(\.ref) == ["C1", "C2"])
  }

  @Test("what is graded twice comes in once, with a doubt; another auditor's grade is no second one")
  func duplicates() throws {
    let read = try AuditSheets.read(
      "Case,Auditor,Question,Grade\nC1,Jo,1.1,G\nc1,Jo,heard,RI\nC1,Al,1.1,RI\nC1,Jo,9.9,G\n")
    #expect(
      read.doubts.map(\.words) == [
        "row 3, column D (Grade): The question is graded in row 2 already: the first grade was kept.",
        "row 5, column C (Question): “9.9” is no question of “A small tool”: the row is left out.",
      ])
    #expect(read.command.brought.cases.count == 1)
    #expect(read.command.brought.sheets.map { $0.responses.map(\.grade) } == [["good"], ["ri"]])
  }

  @Test("a second import adds to the audit and leaves what is graded there")
  func existing() throws {
    var register = AuditSheets.register
    try AuditSheets.read("Case,Auditor,Question,Grade\nC1,Jo,1.1,G\n").command.apply(to: &register)
    let there = try #require(register.audits[AuditSheets.audit.id])
    let sheet = "Case,Auditor,Question,Grade\nC1,Jo,1.1,I\nC1,Jo,1.2,RI\nC2,Jo,1.1,O\n"
    let read = try AuditSheets.read(sheet, into: there, register: register)
    #expect(read.doubts.map(\.words).map { $0.hasPrefix("row 2, column D") } == [true])
    #expect(read.command.violations(in: register).isEmpty)
    read.command.apply(to: &register)
    let after = try #require(register.audits[AuditSheets.audit.id])
    #expect(after.moves == there.moves && after.cases.map(\.ref) == ["C1", "C2"])
    #expect(after.sheets.map { $0.responses.map(\.grade) } == [["good", "ri"], ["outstanding"]])
    #expect(read.command.violations(in: register).map(\.rule).contains("duplicate"))
    let again = try AuditSheets.read(sheet, into: after, register: register)
    #expect(again.command.violations(in: register).map(\.rule) == ["nothing-new"])
  }

  @Test("one row a case brings its answers by question, and other words as a note")
  func answers() throws {
    let read = try AuditSheets.read(
      "An audit of neglect,,,\nCase,District,1.1,Is what they said recorded,Overall judgement,Ward\n"
        + "C1,North,G,,RI,4\nC2,South,I,Adequate,,\n")
    let brought = read.command.brought
    #expect(brought.cases.map(\.locality) == ["North", "South"])
    #expect(brought.cases.map(\.note) == ["Ward: 4", ""])
    #expect(brought.sheets.map { $0.responses.map(\.question) } == [["heard", "overall"], ["heard", "recorded"]])
    #expect(brought.sheets[1].responses.map(\.grade) == ["inadequate", "ofsted-legacy/adequate"])
    #expect(read.guesses.contains("Column C “1.1” is the grade of question 1.1."))
    #expect(read.guesses.contains("Column E “Overall judgement” is the overall judgement."))
    #expect(read.summary == "2 cases and 4 grades.")
  }

  @Test("a case reference that could tell who a person is raises a doubt, once")
  func privacy() throws {
    let read = try AuditSheets.read("Case,Question,Grade\n943 476 5919,1.1,G\n943 476 5919,1.2,G\nC2,1.1,G\n")
    #expect(
      read.doubts.map(\.words) == [
        "row 2, column A (Case): The case reference looks like an NHS number: give the case a pseudonymous one."
      ])
  }

  @Test("a self-assessment's rows are agencies, whose returns came with them")
  func selfAssessment() throws {
    let audit = try AuditSheets.imported(
      "Agency,Standard,Self score,Evidence,Improvement,Deadline,Moderated score,Moderated by\n"
        + "Police,1.1,G,Policy,Refresh it,31/12/2019,RI,Panel\nMoon Trust,1.1,I,,,,,\n", into: AuditSheets.standards)
    #expect(audit.cases.isEmpty)
    #expect(audit.sheets.map(\.role) == [.selfAssessment, .moderation, .selfAssessment])
    #expect(audit.sheets[0].responses[0].improvement == "Refresh it")
    #expect(audit.sheets[0].responses[0].deadline == Day(year: 2019, month: 12, day: 31))
    #expect(audit.sheets.flatMap(\.responses).map(\.grade) == ["good", "ri", "inadequate"])
    #expect(audit.returns.map(\.stage) == [.returned, .returned])
    #expect(audit.returns.allSatisfy { $0.moves.allSatisfy(\.isUnverified) })
  }

  @Test("an agency returned its self-assessment on the last day its rows print, or on the day of the import")
  func returnedOn() throws {
    let audit = try AuditSheets.imported(
      "Agency,Standard,Self score,Date\nPolice,1.1,G,3/9/2019\nPolice,1.2,G,5/9/2019\nHousing,1.1,G,\nHousing,1.2,G,1/1/2020\n",
      into: AuditSheets.standards)
    #expect(audit.returns.map { $0.moves.first?.on?.iso ?? "" } == ["2019-09-05", "2019-09-11"])
  }

  @Test("a row without a case is that of the case above, and says so where that is graded already")
  func blankCase() throws {
    let read = try AuditSheets.read("Case,Question,Grade\nC1,1.1,G\n,1.2,G\n,1.1,I\n")
    #expect(read.command.brought.cases.map(\.ref) == ["C1"])
    #expect(
      read.doubts.map(\.words) == [
        "row 4, column C (Grade): The row names no case and is taken for C1, as the one above it, where the question is "
          + "graded in row 2 already: the first grade was kept."
      ])
  }

  @Test("moderation by the same person, or without a reason where it differs, is doubted")
  func moderationDoubts() throws {
    let read = try AuditSheets.read(
      "Case,Auditor,Question,Grade,Moderated grade,Moderated by\nC1,Jo,1.1,G,RI,Jo\nC1,Jo,1.2,G,G,Al\n")
    #expect(read.doubts.map(\.row) == [2, 2])
    #expect(read.doubts.map(\.column) == ["E", "F"])
  }

  @Test(
    "a sheet that cannot be understood is refused whole, with the place",
    arguments: [
      ("Case,Question,Grade\n", "row 2, column A: no row stands under the headings"),
      ("Case,Colour,Shape\nC1,a,b\n", "row 1, column A: none of the first 30 rows holds two usual headings"),
      ("Case,Comment\nC1,a\n", "row 1, column A: no column is headed by a question"),
      ("Case,Question,Grade\n,1.1,G\n", "row 2, column A: the row names no case"),
      ("Case,Question,Grade\nC1,1.1,\"G\n", "row 2"),
    ])
  func refusals(text: String, sentence: String) {
    let said = Sheets.refusal { _ = try AuditSheets.read(text) }
    #expect(said?.hasPrefix(sentence) == true, "\(said ?? "nothing")")
  }

  @Test("an audit without a tool cannot be graded by a sheet")
  func noTool() {
    var bare = AuditSheets.audit
    bare.tool = nil
    let said = Sheets.refusal { _ = try AuditSheets.read("Case,Question,Grade\nC1,1.1,G\n", into: bare) }
    #expect(said == "AUD-2019-001 has no tool yet: choose the one whose questions the sheet answers.")
  }
}
