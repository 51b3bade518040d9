import Casework
import Foundation
import Testing

@testable import Exchange

@Suite("A plan's sheet, written and read back")
struct PlanSheetTests {
  private static let register = Sheets.register(RandomPlans.agencies, people: RandomPlans.people)

  /// What a plan's sheet carries of each action, in words.
  private static func told(_ plan: Plan) -> [[String: String]] {
    plan.actions.map { action in
      let objective = plan.objective(action.objective)
      let kept = action.keptCells.map { "\($0.column): \($0.text)" }.sorted()
      let completed = [.completed, .signedOff, .embedded].contains(action.stage) ? action.completed?.iso : nil
      return [
        "plan": plan.title, "objective": objective.map { "\($0.ref)|\($0.title)" } ?? "", "ref": action.ref,
        "answers": action.answers.compactMap(plan.recommendation).map { "\($0.ref)|\($0.text)" }.joined(separator: "¶"),
        "text": action.text, "outcome": action.intendedOutcome, "success": action.measureOfSuccess,
        "impact": action.impact, "priority": action.priority?.rawValue ?? "", "agency": action.leadAgency?.text ?? "",
        "support": action.supportAgencies.map(\.text).joined(separator: "¶"),
        "leads": action.leads.map { "\($0.role)|\($0.person?.text ?? "")|\($0.isPrimary)" }.joined(separator: "¶"),
        "start": action.start?.iso ?? "", "timescale": "\(action.timescale)",
        "claim": action.claims.last?.level ?? "", "stage": action.stage.rawValue, "completed": completed ?? "",
        "progress": action.progress.map { "\($0.on?.iso ?? "-")|\($0.text)" }.joined(separator: "¶"),
        "evidence": action.evidence.map { "\($0.title)|\($0.shows)" }.joined(separator: "¶"),
        "measures": action.measures.map { "\($0.name)|\($0.current)|\($0.target)" }.joined(separator: "¶"),
        "links": action.links.map { link in
          let other = link.target.flatMap { id in plan.actions.first { $0.id == id } }
          return "\(link.kind)|\(other.map { plan.reference(of: $0) } ?? link.printed)"
        }.joined(separator: "¶"),
        "kept": kept.joined(separator: "¶"),
      ]
    }
  }

  private static func imported(_ table: SheetTable) throws -> Plan {
    let read = try PlanImport(
      table, document: "plan", register: register, on: Sheets.day, mint: Sheets.mint())
    return ImportPlan.make(
      from: read.plan, id: PlanID("again"), reference: "PLAN-2026-001", register: register, occasion: Sheets.occasion,
      mint: Sheets.mint()
    ).plan
  }

  private static func compare(_ plan: Plan, _ again: Plan, seed: UInt64) {
    for (before, after) in zip(told(plan), told(again)) {
      for (field, words) in before where after[field] != words {
        Issue.record(
          "seed \(seed), \(field): \(words.debugDescription) came back as \((after[field] ?? "").debugDescription)")
      }
    }
    #expect(plan.actions.count == again.actions.count, "seed \(seed)")
  }

  @Test("a plan written as CSV comes back as it was, whatever its words are", arguments: 1...150 as ClosedRange<UInt64>)
  func csv(seed: UInt64) throws {
    var random = RandomPlans(seed: seed)
    let plan = random.plan()
    let sheet = PlanSheet.sheet(of: plan, in: Self.register, on: Sheets.day)
    var bytes: [UInt8] = []
    CSVWriter.pieces(of: sheet.rows, lines: sheet.lines) { bytes += $0 }
    Self.compare(plan, try Self.imported(SheetTable(bytes)), seed: seed)
  }

  @Test(
    "a plan written as a workbook comes back as it was, whatever its words are",
    arguments: 200...260 as ClosedRange<UInt64>)
  func workbook(seed: UInt64) throws {
    var random = RandomPlans(seed: seed)
    let plan = random.plan()
    let sheet = PlanSheet.sheet(of: plan, in: Self.register, on: Sheets.day)
    let path = FileManager.default.temporaryDirectory.appending(path: "heed-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try WorkbookFile([sheet], title: plan.title, board: "Fellshire", day: Sheets.day).write(to: path)
    let file = try SheetFile(Array(Data(contentsOf: URL(filePath: path))), name: path)
    let tables = try file.tables(.fitting, of: "a plan") { _ in true }.tables
    Self.compare(plan, try Self.imported(try #require(tables.first)), seed: seed)
  }
}
