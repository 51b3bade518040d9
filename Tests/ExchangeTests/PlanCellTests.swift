import Casework
import Testing

@testable import Exchange

struct PlanCellTests {
  @Test(
    "a cell is parted into its leads",
    arguments: [
      ("Head of Service\nPSW", ["Head of Service", "PSW"]),
      ("Lead nurse; Chair of LSCB", ["Lead nurse", "Chair of LSCB"]),
      ("[Audit lead], Audit Team", ["[Audit lead], Audit Team"]),
      ("Head of Safeguarding and Audit Manager", ["Head of Safeguarding", "Audit Manager"]),
      ("Head of Safeguarding and Audit", ["Head of Safeguarding and Audit"]),
      ("Police and Health", ["Police and Health"]),
      ("Heads of Service\nSIA\nCSC", ["Heads of Service SIA", "Heads of Service CSC"]),
      ("Heads of Service\nSIA", ["Heads of Service", "SIA"]),
      ("Heads of Service\nSIA\nthe others", ["Heads of Service", "SIA", "the others"]), ("  \n ", []),
      ("Head  of\t Service", ["Head of Service"]),
    ])
  func leads(cell: String, names: [String]) { #expect(LeadNames(cell).names == names) }

  @Test(
    "a line's day is read where it begins with one",
    arguments: [
      ("26.03.19 - Meeting", "2019-03-26", "Meeting"), ("23 07 19 - Awaiting", "2019-07-23", "Awaiting"),
      ("15.05.19  PSW – still", "2019-05-15", "PSW – still"), ("11.03.19 -New cycle", "2019-03-11", "New cycle"),
      ("07/08/19 - awaiting", "2019-08-07", "awaiting"), ("22.07.19-Text", "2019-07-22", "Text"),
      ("12 March 2019: done", "2019-03-12", "done"), ("12th Mar 2019 done", "2019-03-12", "done"),
      ("2019-03-12 done", "2019-03-12", "done"), ("Tuesday 12 March 2019 - done", "2019-03-12", "done"),
      ("26.03.19", "2019-03-26", ""), ("30.04.19 in the meantime", "2019-04-30", "in the meantime"),
      ("12-Mar-19: done", "2019-03-12", "done"),
    ])
  func days(line: String, day: String, rest: String) throws {
    #expect(try LineDay(line) == .day(#require(Day(iso: day)), rest: rest))
  }

  @Test(
    "a line that begins with no day belongs to the entry above it",
    arguments: [
      "01/01/2019 – 31/07/2019 – 48 children", "Meeting of 26.03.19", "5 I am chasing up", "20 with a plan",
      "48 children by 31/07/2019", "2.1.1 Training", "- To draft", "10 12 14 children", "May be late", "Monday", "",
    ])
  func noDay(line: String) { #expect(LineDay(line) == .none) }

  @Test(
    "a line whose day cannot be read begins an entry without one, and says so",
    arguments: [
      ("23.019 - Carried", "“23.019” is not a day, so the entry is kept without one."),
      ("31/04/19 - x", "“31/04/19” is not a day, so the entry is kept without one."),
      ("05.13.19 x", "“05.13.19” is not a day, so the entry is kept without one."),
      ("01./03/20: x", "“01./03/20” is not a day, so the entry is kept without one."),
      ("July  19 - x", "“July 19” names no day, so the entry is kept without one."),
    ])
  func doubtfulDays(line: String, sentence: String) { #expect(LineDay(line) == .doubtful(sentence)) }

  @Test("a progress cell becomes its entries, with their undated lines")
  func progress() throws {
    let read = ProgressEntries("Begun.\n02.05.19 - Agreed\n- and noted\nJuly 19 - late\n01/01/30 x", on: Sheets.day)
    #expect(read.entries.map(\.text) == ["Begun.", "Agreed\n- and noted", "July 19 - late", "x"])
    #expect(read.entries.map { $0.on?.iso } == [nil, "2019-05-02", nil, "2030-01-01"])
    #expect(read.doubts.count == 2)
    #expect(read.doubts.last == "The entry of 1 Jan 2030 is dated after the day of import.")
  }

  @Test(
    "a link is read only where a cell clearly names another action",
    arguments: [
      ("See Objective 1 -action 2", "depends on 1 2"), ("Action carried over from action 12.", "carried over from  12"),
      ("action linked to 13a, b", "depends on  13a"), ("Linked to Objective 7, 7c.", "depends on 7 7c"),
      ("Superseded by action 10b.ii", "superseded by  10b.ii"), ("Duplicate of action 4", "duplicate of  4"),
      ("a model linked to PSW QA", ""), ("replaced by 3 new workers", ""), ("In line with Action 18", ""),
      ("See 2nd page", ""), ("See objective 1", ""), ("see", ""),
    ])
  func links(cell: String, told: String) {
    let links = PrintedLinks.read(cell).map { "\($0.kind.words) \($0.objective) \($0.ref)" }
    #expect(links.joined(separator: "; ") == told)
  }

  @Test(
    "an objective's number and title are told apart",
    arguments: [
      ("Objective 1 – Our children", "1", "Our children", true), ("Priority 2: Neglect", "2", "Neglect", true),
      ("3. Training", "3", "Training", false), ("4", "4", "", false), ("Neglect", "", "Neglect", false),
      ("3 agencies work together", "", "3 agencies work together", false),
      ("Objective 2b Voice", "2b", "Voice", true), ("Outcomes for all", "", "Outcomes for all", false),
    ])
  func objectives(printed: String, ref: String, title: String, isNamed: Bool) {
    let heading = ObjectiveHeading(printed)
    #expect((heading.ref, heading.title, heading.isNamed) == (ref, title, isNamed))
  }
}
