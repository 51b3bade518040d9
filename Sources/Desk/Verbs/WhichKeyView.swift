import Casework
import Drawing

/// After the first key of a sequence: the keys that may follow it, at the foot of the body.
struct WhichKeyView {
  let prefix: Key
  let state: DeskState

  private struct Row {
    let key: String
    let words: String
    let help: String
    var elsewhere: String?
  }

  private var rows: [Row] {
    let here = state.verbsHere
    let verbs = state.keymap.verbs(after: prefix).map(state.meaning).map { verb in
      let keys = state.keymap.name(of: verb).split(separator: " ")
      return Row(
        key: keys.last.map(String.init) ?? "", words: verb.card.words, help: verb.card.help,
        elsewhere: state.applies(verb, among: here) ? nil : state.place(of: verb))
    }
    guard prefix == .character("g") else { return verbs }
    return [Row(key: "g", words: "first", help: "Goes to the first row or line.")] + verbs
  }

  func draw(into canvas: inout Canvas) {
    let rows = rows
    let hasBox = canvas.size.height >= 5 && canvas.size.width >= 24
    let height = min(canvas.size.height, rows.count + (hasBox ? 2 : 0))
    var panel = Rect(x: 0, y: canvas.size.height - height, width: canvas.size.width, height: height)
    canvas.fill(panel)
    if hasBox {
      canvas.box(panel, title: "\(prefix.name), and then")
      panel = panel.inset(columns: 1, rows: 1)
    }
    canvas.within(panel) { canvas in
      for (y, row) in rows.enumerated() { draw(row, at: y, into: &canvas) }
      canvas.placeCursor(at: .zero)
    }
  }

  private func draw(_ row: Row, at y: Int, into canvas: inout Canvas) {
    let isHere = row.elsewhere == nil
    canvas.put(row.key, at: Point(1, y), style: Style(isHere ? .key : .dim, bold: isHere))
    var x = canvas.put(row.words, at: Point(5, y), style: Style(isHere ? .normal : .dim), width: 20) + 1
    if let elsewhere = row.elsewhere { x = canvas.put("\(elsewhere)  ", at: Point(x, y), style: Style(.info)) }
    canvas.put(row.help, at: Point(x, y), style: Style(.dim), width: max(0, canvas.size.width - x - 1))
  }
}
