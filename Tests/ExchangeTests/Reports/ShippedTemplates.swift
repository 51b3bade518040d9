import Casework
import Foundation

@testable import Exchange

/// The templates as they ship, read from their folder.
enum ShippedTemplates {
  static let files: [ReportTemplates.File] = {
    let folder = Sheets.root.appending(path: "Resources/templates")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        ReportTemplates.File(path: "templates/\(name)", bytes: Array($0))
      }
    }
  }()

  static func with(_ own: [String: String] = [:]) throws -> ReportTemplates {
    try ReportTemplates(
      shipped: files,
      own: own.sorted { $0.key < $1.key }.map { .init(path: "own/\($0.key)", bytes: Array($0.value.utf8)) })
  }

  /// What is said of a broken template; nothing where there is nothing wrong.
  static func fault(_ own: [String: String]) -> String? {
    do {
      _ = try with(own)
      return nil
    } catch {
      return (error as? TemplateFault)?.sentence
    }
  }
}

/// A report that has one of everything, with one text in every field that a person may fill.
enum EveryBlock {
  static let day = BoardRegister.today

  static func report(_ text: String, kind: ReportKind = .board, audience: Audience = .board) -> Report {
    let table = table(text)
    let charts: [ReportBlock] = charts(text).map { .chart($0, table) }
    let part = ReportSection("part", text, [.paragraph(text), .table(table)])
    return Report(
      kind, title: text, board: text, asAt: day, since: day.adding(days: -51), audience: audience,
      sections: [
        ReportSection("first", text, [.paragraph(text), .list([text, text]), .note(text), .callout(text)]),
        ReportSection(text, text, [.facts([ReportFact(text, text)]), .table(table)], parts: [part]),
        ReportSection("third", text, charts), ReportSection("empty", text),
      ])
  }

  static func table(_ text: String) -> TypedTable {
    TypedTable(
      text,
      columns: [
        TypedColumn(text, .words), TypedColumn(text, .number), TypedColumn(text, .day), TypedColumn(text, .share),
        TypedColumn(text, .claim), TypedColumn(text, .name),
      ],
      rows: [
        [.text(text), .number(7), .day(day), .share(Share(3, of: 8)), .claim(claim(text)), .text(text)],
        [.text(text), .number(nil), .day(nil), .share(Share(0, of: 0)), .claim(nil), .text("")],
      ])
  }

  private static func claim(_ text: String) -> ClaimedLevel? {
    let scheme = BragScheme(
      "own", title: text, levels: [BragLevel("green", letter: text, word: text, meaning: .onTarget, description: text)])
    let plan = Plan(id: PlanID("p")) {
      $0.bragScheme = "own"
      $0.actions = [
        Action(id: ActionID("a")) { $0.claims = [BragClaim(id: Identifier("c")) { $0.level = "green" }] }
      ]
    }
    var register = Register(reference: ReferenceData(schemes: [scheme]))
    register.put(plan)
    return register.actionRows(on: day).first?.claim
  }

  static func charts(_ text: String) -> [Chart] {
    [
      .bars(title: text, [ChartBar(text, 3), ChartBar(text, 0)]),
      .stacked(
        title: text,
        parts: [ChartPart(text, letter: text, tone: .green), ChartPart(text, letter: text, tone: .red)],
        [StackedBar(text, [3, 2])]),
      .trend(title: text, [ChartPoint(day.adding(days: -30), 2), ChartPoint(day, 9)]),
      .timeline(
        title: text, from: day.adding(days: -400), to: day,
        [TimelineMark(text, from: day.adding(days: -400), to: day), TimelineMark(text, from: day)]),
    ]
  }
}
