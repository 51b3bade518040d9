import Casework
import Drawing

/// The audits, or the rounds of self-assessment, each with how far it is.
struct AuditListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let view = state.view
    let table = ColumnTable(columns, chosen: state.memory.columns[view], width: canvas.size.width)
    var area = canvas.bounds
    canvas.within(area.takeTop(1)) { table.drawTitles(into: &$0) }
    let noun = view == .standards ? "self-assessment" : "audit"
    let words = state[view].filter.isEmpty ? "No \(noun) yet." : "No \(noun) fits the filter."
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
    return [
      Column("reference", "audit", width: width, text: { $0.reference }, style: { _ in Style(.key) }),
      Column("topic", "topic", width: nil, text: { $0.topic }),
      Column("kind", "kind", width: 20, from: 76, to: 110, text: { $0.kind.words }, style: { _ in Style(.dim) }),
      Column("kind", "kind", width: 27, from: 110, text: { $0.kind.words }, style: { _ in Style(.dim) }),
      Column("stage", "stage", width: 11, from: 44, text: { $0.stage.words }, style: { _ in Style(.info) }),
    ]
  }
}
