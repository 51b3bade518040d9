import Casework
import Foundation
import Testing

@testable import Exchange

private struct Expected: Decodable {
  struct Row: Decodable {
    let objective: Int
    let ref: String
    let leads: [String]
    let timescaleText: String
    let due: String?
    let dueKind: String
    let brag: String
    let progressEntries: Int
    let lastProgressDate: String?
    let overdueAt20190911: Bool
    let daysOverdue: Int
    let greenButOverdue: Bool
    let paused: Bool
  }
  let rows: [Row]
}

@Suite(.enabled(if: Sheets.hasFixture, "the sample plan is not beside the repository: set HEED_FIXTURES"))
struct DeliveryPlanTests {
  private let imported: PlanImport
  private let command: ImportPlan
  private let expected: [Expected.Row]

  init() throws {
    let bytes = try #require(Sheets.fixture("delivery-plan.csv"))
    let answers = try #require(Sheets.fixture("delivery-plan.expected.json"))
    imported = try PlanImport(
      SheetTable(Array(bytes)), document: "delivery-plan.csv", register: Sheets.register(), on: Sheets.day,
      mint: Sheets.mint())
    command = Sheets.command(imported)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    expected = try decoder.decode(Expected.self, from: answers).rows
  }

  @Test("every row of the sample plan comes in as it is known to be")
  func rows() throws {
    let plan = command.plan
    try #require(plan.actions.count == expected.count)
    for (action, row) in zip(plan.actions, expected) {
      let name = Comment(rawValue: "objective \(row.objective), \(row.ref)")
      #expect(plan.objective(action.objective)?.ref == "\(row.objective)", name)
      #expect(action.ref == row.ref, name)
      #expect(action.leads.map(\.role) == row.leads, name)
      #expect(action.timescale.printed == row.timescaleText, name)
      #expect(action.timescale.due?.iso == row.due, name)
      // What the sample calls ongoing has a day from which it goes on.
      let kind = action.timescale.kind.rawValue
      #expect(kind == row.dueKind, name)
      #expect(action.claim?.level == row.brag, name)
      #expect(action.progress.count { $0.on != nil } == row.progressEntries, name)
      #expect(action.lastProgress?.iso == row.lastProgressDate, name)
      #expect((action.stage == .onHold) == row.paused, name)
      #expect(action.daysLate(on: Sheets.day) == row.daysOverdue, name)
      #expect(action.isOverdue(on: Sheets.day) == row.overdueAt20190911, name)
      let isGreen = action.claim?.level == "green"
      #expect((isGreen && action.isOverdue(on: Sheets.day)) == row.greenButOverdue, name)
    }
  }

  @Test(
    "the sample plan as a workbook gives the same records, date for date",
    .enabled(if: Sheets.fixture("delivery-plan.xlsx") != nil, "the sample workbook is not beside the repository"))
  func workbook() throws {
    let bytes = Array(try #require(Sheets.fixture("delivery-plan.xlsx")))
    let table = try SheetFile(bytes, name: "delivery-plan.xlsx").tables(.fitting, of: "a plan") { PlanImport.fits($0) }
    let same = try PlanImport(
      table.tables[0], document: "delivery-plan.csv", title: "delivery-plan", register: Sheets.register(),
      on: Sheets.day, mint: Sheets.mint())
    let (read, known) = (Sheets.command(same).plan, command.plan)
    #expect(read.actions.count == 38 && read.title == known.title)
    #expect(read.objectives.map(\.ref) == known.objectives.map(\.ref))
    for (action, other) in zip(read.actions, known.actions) {
      #expect(action.timescale.due == other.timescale.due && action.timescale.kind == other.timescale.kind)
      // The workbook shows one of its days with two digits of the year, and the CSV file with four.
      var action = action
      action.timescale = other.timescale
      let isSame = Self.withoutIdentifiers(action) == Self.withoutIdentifiers(other)
      #expect(isSame, "\(known.reference(of: other))")
      #expect(read.objective(action.objective)?.ref == known.objective(other.objective)?.ref)
    }
    #expect(same.doubts(with: Sheets.command(same)).map(\.sentence) == imported.doubts(with: command).map(\.sentence))
  }

  private static func withoutIdentifiers(_ action: Action) -> String {
    "\(action)".replacing(/\b[0-9a-z]{12}\b/, with: "id")
  }

  @Test("the objectives of the sample plan keep their numbers and titles")
  func objectives() {
    #expect(command.plan.objectives.map(\.ref) == ["1", "2", "3"])
    #expect(command.plan.objectives.last?.title == "Our Care Leavers in Lancashire will have a 'Local Offer'")
  }

  @Test("bodies that lead an action are proposed once each, and roles are not")
  func agencies() {
    #expect(
      command.agencies.map(\.name) == [
        "North Lancs CCG", "Blackpool Teaching Hospitals NHS Foundation Trusts", "LCC", "Health",
      ])
    #expect(command.agencies.map(\.code) == ["north-lancs-ccg", "bth", "lcc", "health"])
    #expect(command.agencies.filter(\.isProposed).count == 4)
  }

  @Test("links of the sample plan lead where they say, or are kept as printed")
  func links() throws {
    let plan = command.plan
    let links = plan.actions.flatMap { action in action.links.map { (plan.reference(of: action), $0) } }
    let told = links.map { reference, link in
      let target = link.target.flatMap { id in plan.actions.first { $0.id == id } }.map { plan.reference(of: $0) }
      return "\(reference) \(link.kind.words) \(target ?? "“\(link.printed)”")"
    }
    #expect(
      told == [
        "PLAN-2019-001/1/12a carried over from “action 12”", "PLAN-2019-001/3/9a depends on PLAN-2019-001/1/2",
        "PLAN-2019-001/3/9b depends on PLAN-2019-001/1/2", "PLAN-2019-001/3/13c depends on “13a”",
        "PLAN-2019-001/3/13c depends on “Objective 7, 7c”",
      ])
  }

  @Test("no word of the sample plan is lost, but for the dates that became days and the objectives' own word")
  func words() throws {
    let table = try SheetTable(Array(#require(Sheets.fixture("delivery-plan.csv"))))
    for (row, action) in zip(imported.plan.rows, command.plan.actions) {
      let kept = Self.words(of: action)
      for (index, cell) in table.rows[row.sourceRow.number - 1].enumerated() where table.rows[0][index] != "Objective" {
        let lost = cell.bareWords.filter { word in word.contains(where: \.isLetter) && !kept.contains(word) }
        #expect(lost.isEmpty, "\(row.sourceRow.words), \(table.rows[0][index])")
      }
    }
  }

  private static func words(of action: Action) -> Set<String> {
    var texts = [action.ref, action.text, action.timescale.printed, action.claim?.level ?? ""]
    texts += action.leads.map(\.role) + action.progress.map(\.text) + action.evidence.flatMap { [$0.title, $0.shows] }
    texts += action.measures.flatMap { [$0.name, $0.current, $0.target] } + action.keptCells.map(\.text)
    return Set(texts.flatMap(\.bareWords))
  }

  @Test("every doubt of the sample plan names its row, column and words")
  func doubts() {
    let doubts = imported.doubts(with: command).map(\.words)
    #expect(doubts.contains("row 9, column E (Progress): “23.019” is not a day, so the entry is kept without one."))
    #expect(doubts.contains { $0.hasPrefix("row 36, column E (Progress): “July 19” names no day") })
    #expect(doubts.contains { $0.hasPrefix("row 3, column J (Responsible Service): “and” is read as parting 2 leads") })
  }

  @Test("the sample plan is summed up before it comes in")
  func summary() {
    #expect(
      imported.summary
        == "“delivery-plan”: 38 actions under 3 objectives, 38 dated progress entries, 7 pieces of evidence, "
        + "4 proposed agencies.")
  }
}
