import Casework
import Drawing

/// The audits, or the rounds of self-assessment, each with how far it is and what presses.
struct AuditListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let view = state.view
    let table = ColumnTable(columns, chosen: state.memory.columns[view], width: canvas.size.width)
    var area = canvas.bounds
    canvas.within(area.takeTop(1)) { table.drawTitles(into: &$0) }
    let noun = view == .standards ? "self-assessment" : "audit"
    let words = state[view].filter.isEmpty ? "No \(noun) yet: a adds one." : "No \(noun) fits the filter."
    let rows = RowsView(list: state[view].list, isFocused: state.isListFocused, emptyWords: words)
    canvas.within(area) { canvas in
      rows.draw(into: &canvas) { row, canvas in
        if case .audit(let row) = row { table.draw(row, into: &canvas) }
      }
    }
  }

  /// Those that the table can show, in their usual order.
  var columns: [Column<AuditRow>] {
    let width = referenceWidth(of: state.picture.audits.lazy.map(\.reference))
    let reference = Column<AuditRow>(
      "reference", "audit", width: width, text: { $0.reference }, style: { _ in Style(.key) })
    return [reference, Column("topic", "topic", width: nil, text: { $0.topic })] + Self.standing + Self.others
  }

  private static let standing: [Column<AuditRow>] = [
    Column("kind", "kind", width: 20, from: 104, text: { $0.kind.words }, style: { _ in Style(.dim) }),
    Column("stage", "stage", width: 11, from: 44, text: { $0.stage.words }, style: { _ in Style(.info) }),
    Column(
      "returns", "returns", width: 8, alignment: .trailing, from: 62, text: { AuditColumn.returns.text(of: $0) },
      style: { Style($0.returnsAwaited > 0 ? .soon : .normal) }),
    Column(
      "sample", "cases", width: 5, alignment: .trailing, from: 130, text: { $0.caseCount == 0 ? "" : "\($0.caseCount)" }
    ),
    Column(
      "unanswered", "to answer", width: 9, alignment: .trailing, from: 76, text: { $0.answerWords },
      style: { Style($0.unansweredCount > 0 ? .gap : .dim) }),
    Column("next-due", "next day", width: 11, alignment: .trailing, from: 92, text: { $0.nextDue?.words ?? "" }),
    Column(
      "days-late", "stands", width: 10, alignment: .trailing, text: { $0.standing },
      style: { Style($0.daysLate > 0 ? .late : .dim) }),
    Column("group", "group", width: 18, from: 150, text: { $0.group }, style: { _ in Style(.dim) }),
  ]

  private static let others = Column<AuditRow>.others([
    (AuditColumn.year, 8, .leading), (.lead, 18, .leading), (.tool, 20, .leading), (.agencies, 24, .leading),
    (.responses, 9, .trailing), (.findings, 8, .trailing), (.themes, 20, .leading), (.plans, 14, .leading),
    (.reaudit, 12, .trailing), (.slips, 5, .trailing), (.age, 5, .trailing),
  ])
}

extension AuditRow {
  /// How many of its findings still need an action: "2 of 3".
  var answerWords: String {
    unansweredCount > 0 ? "\(unansweredCount) of \(findingCount)" : findingCount == 0 ? "" : "none"
  }

  /// How it stands in a word or two: "8 d late".
  var standing: String {
    if daysLate > 0 { return "\(daysLate) d late" }
    return hasEnded ? "ended" : ""
  }
}
