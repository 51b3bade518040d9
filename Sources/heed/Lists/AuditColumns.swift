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

  static let returns = ListCard<ListedReturn>(columns: [
    ListColumn("reference", "Reference") { .text($0.reference) },
    ListColumn("agency", "Agency") { .text($0.agency?.name ?? "") },
    ListColumn("kind", "Kind") { .text($0.kind) },
    ListColumn("subject", "Subject", isUsual: false) { .text($0.subject) },
    .day("requested", "Requested") { $0.requested },
    .day("due", "Due") { $0.due },
    ListColumn("state", "State") { .text($0.state) },
    .day("received", "Received", isUsual: false) { $0.received },
    .number("chases", "Chased") { $0.chaseCount },
    .day("last-chased", "Last chased", isUsual: false) { $0.lastChased },
    .number("days-late", "Late") { $0.daysLate },
    .number("age", "Days", isUsual: false) { $0.age },
  ])
}

/// An audit as scripts read it.
enum AuditJSON {
  static func object(of audit: Audit, in register: Register) -> JSONValue {
    [
      "reference": .string(audit.reference), "topic": .string(audit.topic), "kind": .string(audit.kind.rawValue),
      "stage": .string(audit.stage.rawValue),
      "agencies": .texts(audit.returns.map { register.agency($0.agency)?.code ?? "" }),
      "sample": .texts(audit.cases.map(\.ref)), "responses": .int(audit.gradedCount),
      "findings": .texts(audit.findings.map { audit.reference(of: $0) }), "reAuditDue": .day(audit.outcome.reauditDue),
    ]
  }
}
