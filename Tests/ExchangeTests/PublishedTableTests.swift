import Casework
import Testing

@testable import Exchange

struct PublishedTableTests {
  private func shown(_ table: TypedTable) -> [[String]] { table.published.rows.map { $0.map(\.words) } }

  @Test("a table of people hides small counts, those that give them back, and the shares that tell them")
  func table() {
    let table = TypedTable(
      "Referrals",
      columns: [TypedColumn("Quarter", .name), TypedColumn("Referrals", .number), TypedColumn("In time", .share)],
      rows: [
        [.text("Q1"), .number(0), .share(Share(0, of: 0))], [.text("Q2"), .number(3), .share(Share(3, of: 3))],
        [.text("Q3"), .number(12), .share(Share(6, of: 12))], [.text("Q4"), .number(30), .share(Share(30, of: 30))],
        [.text("Year"), .number(45), .share(Share(39, of: 45))],
      ], rowSum: .last, countsPeople: true)
    #expect(
      shown(table) == [
        ["Q1", "0", "0 of 0"], ["Q2", "not shown", "not shown"], ["Q3", "not shown", "not shown"],
        ["Q4", "30", "100.0 % (30 of 30)"], ["Year", "45", "86.7 % (39 of 45)"],
      ])
  }

  @Test("parts and their total hide together, and a number that is no count stays")
  func parts() {
    let table = TypedTable(
      "Grades",
      columns: [
        TypedColumn("Year", .number, counting: .none), TypedColumn("Good", .number, counting: .part),
        TypedColumn("Not good", .number, counting: .part), TypedColumn("All", .number, counting: .total),
      ], rows: [[.number(3), .number(2), .number(20), .number(22)]], rowSum: .none, countsPeople: true)
    #expect(shown(table) == [["3", "not shown", "not shown", "22"]])
  }

  @Test("a share whose rest is small is hidden with the count that tells it")
  func rest() {
    let table = TypedTable(
      "Audit", columns: [TypedColumn("Met", .number), TypedColumn("Of", .number), TypedColumn("Share", .share)],
      rows: [[.number(10), .number(11), .share(Share(10, of: 11))]], rowSum: .none, countsPeople: true)
    #expect(shown(table) == [["not shown", "11", "not shown"]])
  }

  @Test("a table that counts no people, and a report for the board, stay as they are")
  func untouched() {
    let table = TypedTable("Late", columns: [TypedColumn("Actions", .number)], rows: [[.number(2)]])
    #expect(table.published == table)
    var report = Report(.plan, title: "Plan", board: "Fellshire", asAt: Sheets.day, audience: .board)
    report.sections = [ReportSection("late", "Late", [.table(counted(table))])]
    #expect(report.published == report)
    report.audience = .everyone
    #expect(report.published.sections[0].blocks.count == 2)
    #expect(report.published.tables[0].table.isSuppressed)
  }

  private func counted(_ table: TypedTable) -> TypedTable {
    var table = table
    table.countsPeople = true
    return table
  }

  @Test("a chart goes with the first count that is not shown, in parts of sections too")
  func charts() {
    let table = TypedTable(
      "Cases", columns: [TypedColumn("Stage", .name), TypedColumn("Cases", .number)],
      rows: [[.text("Panel"), .number(2)]], countsPeople: true)
    let chart = ReportBlock.chart(.bars(title: "Cases", [ChartBar("Panel", 2)]), table)
    let part = ReportSection("part", "Part", [chart])
    let report = Report(
      .annual, title: "Annual report", board: "Fellshire", asAt: Sheets.day, audience: .everyone,
      sections: [ReportSection("whole", "Whole", parts: [part])])
    #expect(report.published.sections[0].parts[0].blocks == [.table(table.published), .note(Report.suppression)])
  }

  @Test(
    "a small count in a sentence is told only as fewer than 5 to everyone",
    arguments: [(0, "0 cases"), (1, "fewer than 5 cases"), (4, "fewer than 5 cases"), (5, "5 cases")])
  func sentences(count: Int, words: String) {
    #expect(Audience.everyone.counted(count, "case") == words)
    #expect(Audience.board.counted(1, "case") == "1 case")
    #expect(
      Audience.everyone.figure(Share(9, of: 12)) == "not shown" && Audience.board.figure(Share(9, of: 12)) == "9 of 12")
  }
}

struct PublishingFaultTests {
  private static let names = NameList(
    people: [
      Person(id: PersonID("jo")) { $0.name = "Jo Marsh" }, Person(id: PersonID("clerk")) { $0.name = "Clerk" },
    ], realNames: ["Ada Quill", "", "Wren"])

  private func faults(_ text: String) -> [String] {
    let table = TypedTable(
      "Actions", columns: [TypedColumn("Reference", .name), TypedColumn("Action", .words)],
      rows: [[.text("PLAN-2026-001/1/1"), .text("Train staff")], [.text("PLAN-2026-001/1/2"), .text(text)]])
    let report = Report(
      .actions, title: "Public action log", board: "Fellshire", asAt: Sheets.day, audience: .everyone,
      sections: [ReportSection("actions", "Actions of the year", [.table(table)])])
    return report.publishingFaults(naming: Self.names).map(\.sentence)
  }

  @Test(
    "what tells who someone is is named with its section, row, column and record, and never repeated",
    arguments: [
      ("Seen as 943 476 5919", "an NHS number (94* *** ****)"), ("Born on 3 May 1940", "a date of birth"),
      ("Lives at FE12 3QT", "a postcode"), ("Ring 07700 900123", "a phone number"),
      ("Ask ada@example.org", "an e-mail address"),
      ("As jo MARSH said", "the name of someone in the directory (Jo Marsh)"),
      ("Marsh, Jo to lead", "the name of someone in the directory (Jo Marsh)"),
      ("Ms Marsh’s team", "the name of someone in the directory (Jo Marsh)"),
      ("Quill, Ada was asked", "a listed real name (line 1 of the list)"),
      ("Wren was asked", "a listed real name (line 3 of the list)"),
    ])
  func places(text: String, what: String) {
    let found = faults(text)
    #expect(found.count == 1)
    let place = "Section “Actions of the year”, table “Actions”, row 2, column “Action” (PLAN-2026-001/1/2): "
    #expect(found.first?.hasPrefix(place + what) == true, "\(found)")
    #expect(!found.joined().contains("Quill") && !found.joined().contains("ada@"))
  }

  @Test(
    "ordinary words and days are no one's",
    arguments: [
      "The Board met on 12 Mar 2026", "Clerk to write", "The marsh was walked", "a wren in the logo",
      "Joanna Marshall’s review", "16 of 20 in 2026/27",
    ])
  func ordinary(text: String) { #expect(faults(text) == []) }

  @Test("paragraphs, lists, facts, charts and the title are looked through too")
  func everywhere() {
    let chart = Chart.timeline(
      title: "Course", from: Sheets.day, to: Sheets.day, [TimelineMark("Jo Marsh told", from: Sheets.day)])
    let report = Report(
      .caseFile, title: "Jo Marsh", board: "Fellshire", asAt: Sheets.day, audience: .everyone,
      sections: [
        ReportSection(
          "a", "A", [.paragraph("Jo Marsh"), .note("Jo Marsh")],
          parts: [
            ReportSection(
              "b", "B",
              [
                .list(["x", "Jo Marsh"]), .facts([ReportFact("Lead", "Jo Marsh")]), .callout("Jo Marsh"),
                .chart(chart, TypedTable("T", columns: [])),
              ])
          ])
      ])
    #expect(report.publishingFaults(naming: Self.names).count == 7)
  }
}
