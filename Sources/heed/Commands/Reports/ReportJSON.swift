import Casework
import Exchange
import StrictJSON

/// A report's tables as scripts read them.
enum ReportJSON {
  static func object(of report: Report) -> JSONValue {
    [
      "format": 1, "kind": .string(report.kind.rawValue), "title": .string(report.title),
      "board": .string(report.board), "asAt": .day(report.asAt), "since": .day(report.since),
      "audience": .string(report.audience.rawValue),
      "tables": .array(report.tables.map { object(of: $0.table, in: $0.section) }),
    ]
  }

  private static func object(of table: TypedTable, in section: String) -> JSONValue {
    [
      "section": .string(section), "title": .string(table.title), "columns": .texts(table.columns.map(\.title)),
      "rows": .array(table.rows.map { .array($0.map(value)) }),
    ]
  }

  /// What is suppressed is told by its words, so that it is not taken for nothing.
  private static func value(_ cell: TypedCell) -> JSONValue {
    switch cell {
    case .number(let number): .int(number)
    case .day(let day): .day(day)
    case .share(let share): ["n": .int(share.n), "d": .int(share.d), "words": .string(share.figure)]
    case .claim(let claim): .text(claim?.code)
    case .text, .suppressed: .string(cell.words)
    }
  }
}
