import Casework
import Drawing

/// Every action of every plan in a table; its columns are chosen by the person, or else by the width.
struct ActionListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let table = ColumnTable(columns, chosen: state.memory.columns[.actions], width: canvas.size.width)
    var area = canvas.bounds
    canvas.within(area.takeTop(1)) { table.drawTitles(into: &$0) }
    let words = state[.actions].filter.isEmpty ? "No plan has an action yet." : "No action fits the filter."
    let rows = RowsView(list: state[.actions].list, isFocused: state.isListFocused, emptyWords: words)
    canvas.within(area) { canvas in
      rows.draw(into: &canvas) { row, canvas in
        if case .action(let row) = row { table.draw(row, into: &canvas) }
      }
    }
  }

  /// Those that the table can show, in their usual order.
  var columns: [Column<ActionRow>] {
    let reference = Column<ActionRow>(
      "reference", "action", width: state[.actions].referenceWidth, text: { $0.reference },
      style: { _ in Style(.key) })
    return [reference, Self.text] + Self.people + Self.standing + Self.others
  }

  private static let text = Column<ActionRow>("text", "what to do", width: nil, text: { $0.text })

  private static let people: [Column<ActionRow>] = [
    Column("lead-agency", "agency", width: 8, from: 68, to: 118, text: { $0.agency?.code ?? "" }),
    Column("lead-agency", "agency", width: 22, from: 118, text: { $0.agency?.name ?? "" }),
    Column("leads", "led by", width: 22, from: 150, text: { $0.leads.isEmpty ? "no one" : $0.leads }),
    Column("stage", "stage", width: 11, from: 96, text: { $0.stage.words }, style: { _ in Style(.info) }),
  ]

  private static let standing: [Column<ActionRow>] = [
    Column("brag", "", width: 1, to: 90, text: { $0.claim?.letter ?? "-" }, style: { Style($0.claimInk, bold: true) }),
    Column(
      "brag", "claim", width: 7, from: 90, text: { $0.claim.map { "\($0.letter) \($0.word)" } ?? "-" },
      style: { Style($0.claimInk, bold: true) }),
    Column(
      "due", "due", width: 11, alignment: .trailing, from: 38, text: { $0.due?.words ?? $0.timescaleWords },
      style: { $0.due == nil ? Style(.dim) : .normal }),
    Column(
      "original-due", "first due", width: 11, alignment: .trailing, from: 130,
      text: { $0.originalDue == $0.due ? "" : $0.originalDue?.words ?? "" }, style: { _ in Style(.dim) }),
    Column(
      "slips", "slips", width: 5, alignment: .trailing, from: 110, text: { $0.slips == 0 ? "" : String($0.slips) },
      style: { _ in Style(.soon) }),
    Column(
      "standing", "stands", width: 10, alignment: .trailing, from: 56, text: { $0.standing },
      style: { Style($0.standingInk) }),
  ]

  private static let others = Column<ActionRow>.others([
    (ActionColumn.late, 9, .trailing), (.timescale, 16, .leading), (.progress, 13, .trailing), (.age, 5, .trailing),
    (.evidence, 8, .trailing), (.themes, 20, .leading), (.objective, 20, .leading), (.plan, 14, .leading),
    (.ref, 6, .leading), (.group, 16, .leading),
  ])
}

extension ActionRow {
  var claimInk: Ink { claim?.ink ?? .dim }
}
