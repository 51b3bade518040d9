import Casework
import StrictJSON

extension ListColumn {
  /// A column as the desk has it, too: numbers and days as such where the cell says no more than they do.
  init<C: RowColumn>(_ column: C, isUsual: Bool) where C.Row == Row {
    self.init(column.rawValue, column.title.hyphensAsSpaces, isUsual: isUsual) { row in
      let words = column.text(of: row)
      switch column.key(of: row) {
      case .day(let day): return .day(day)
      case .number(let number?) where words == String(number): return .number(number)
      case .number where words.isEmpty: return .number(nil)
      default: return .text(words)
      }
    }
  }
}

extension ListCard {
  /// Every column of a kind of row, of which some are shown unless others are asked for.
  init<C: RowColumn>(_: C.Type, usual: [C], json: (@Sendable (Row) -> JSONValue)? = nil) where C.Row == Row {
    self.init(columns: C.allCases.map { ListColumn($0, isUsual: usual.contains($0)) }, json: json)
  }
}

extension ListColumns {
  static func audits(_ register: Register) -> ListCard<AuditRow> {
    ListCard(
      AuditColumn.self,
      usual: [.reference, .topic, .kind, .stage, .returns, .sample, .responses, .findings, .due, .late],
      json: { row in register.audits[row.id].map { AuditJSON.object(of: $0, in: register) } ?? .null })
  }

  static let findings = ListCard(
    FindingColumn.self, usual: [.reference, .kind, .text, .grade, .agencies, .themes, .answer])

  static let auditReturns = ListCard(
    AuditReturnColumn.self, usual: [.reference, .agency, .stage, .issued, .due, .returned, .late, .chased])
}
