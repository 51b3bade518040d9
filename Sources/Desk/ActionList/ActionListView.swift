import Casework
import Drawing

/// Every action of every plan in a table; its columns are chosen by the width.
struct ActionListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let references = state[.actions].list.rows.lazy.compactMap {
      if case .action(let row) = $0 { row.reference } else { nil }
    }
    let table = ColumnTable(Self.columns(reference: referenceWidth(of: references)), width: canvas.size.width)
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

  private static func columns(reference width: Int) -> [Column<ActionRow>] {
    let reference = Column<ActionRow>(
      title: "action", width: width, text: { $0.reference }, style: { _ in Style(.key) })
    return [reference, text] + people + standing
  }

  private static let text = Column<ActionRow>(title: "what to do", width: nil, text: { $0.text })

  private static let people: [Column<ActionRow>] = [
    Column(title: "agency", width: 8, fromWidth: 68, toWidth: 118, text: { $0.agency?.code ?? "" }),
    Column(title: "agency", width: 22, fromWidth: 118, text: { $0.agency?.name ?? "" }),
    Column(title: "led by", width: 22, fromWidth: 150, text: { $0.leads.isEmpty ? "no one" : $0.leads }),
    Column(title: "stage", width: 11, fromWidth: 96, text: { $0.stage.words }, style: { _ in Style(.info) }),
  ]

  private static let standing: [Column<ActionRow>] = [
    Column(
      title: "", width: 1, toWidth: 90, text: { $0.claim?.letter ?? "-" }, style: { Style($0.claimInk, bold: true) }),
    Column(
      title: "claim", width: 7, fromWidth: 90, text: { $0.claim.map { "\($0.letter) \($0.word)" } ?? "-" },
      style: { Style($0.claimInk, bold: true) }),
    Column(
      title: "due", width: 11, alignment: .trailing, fromWidth: 38, text: { $0.due?.words ?? $0.timescaleWords },
      style: { $0.due == nil ? Style(.dim) : .normal }),
    Column(
      title: "first due", width: 11, alignment: .trailing, fromWidth: 130,
      text: { $0.originalDue == $0.due ? "" : $0.originalDue?.words ?? "" }, style: { _ in Style(.dim) }),
    Column(
      title: "slips", width: 5, alignment: .trailing, fromWidth: 110, text: { $0.slips == 0 ? "" : String($0.slips) },
      style: { _ in Style(.soon) }),
    Column(
      title: "stands", width: 10, alignment: .trailing, fromWidth: 56, text: { $0.standing },
      style: { Style($0.standingInk) }),
  ]
}

extension ActionRow {
  var claimInk: Ink { claim?.ink ?? .dim }
}
