import Casework
import Drawing

/// The cases by stage, each with the clock that presses most as a bar.
struct CaseListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let words = state[.cases].filter.isEmpty ? "No case yet: a adds one." : "No case fits the filter."
    let rows = RowsView(list: state[.cases].list, isFocused: state.isListFocused, emptyWords: words)
    rows.draw(into: &canvas) { row, canvas in
      switch row {
      case .cases(.stage(let words, let count)):
        let x = canvas.put(" \(words) ", at: .zero, style: Style(.heading, bold: true))
        canvas.put(String(count), at: Point(x, 0), style: Style(.dim))
      case .cases(.file(let row)): draw(row, into: &canvas)
      default: break
      }
    }
  }

  private func draw(_ row: CaseRow, into canvas: inout Canvas) {
    let width = canvas.size.width
    let reference = referenceWidth(of: state.picture.cases.lazy.map(\.reference))
    let clock = width >= 44 ? 32 : 0
    let start = 2 + reference + 1
    canvas.put(row.reference, at: Point(2, 0), style: Style(.key), width: reference)
    let room = max(0, width - start - clock - 1)
    canvas.within(Rect(x: start, y: 0, width: room, height: 1)) { drawWords(of: row, into: &$0) }
    guard clock > 0 else { return }
    canvas.within(Rect(x: start + room, y: 0, width: clock, height: 1)) { drawClock(of: row, into: &$0) }
  }

  private func drawWords(of row: CaseRow, into canvas: inout Canvas) {
    let room = canvas.size.width
    let stage = state[.cases].order == CaseOrder.stage.rawValue ? "" : row.stage
    let returns = row.returnsAsked > 0 && room >= 50 ? "returns \(row.returnsSettled) of \(row.returnsAsked)" : ""
    let held = row.holds.isEmpty ? "" : room < 30 ? "held" : "held: \(row.holds)"
    var x = canvas.put(TextWidth.truncated(row.subject, to: room, ascii: canvas.glyphs.isASCII), at: .zero)
    for (words, ink) in [(stage, Ink.info), (returns, .dim), (held, .soon)] where !words.isEmpty && x + 6 < room {
      let shown = TextWidth.truncated(words, to: room - x - 2, ascii: canvas.glyphs.isASCII)
      x = canvas.put(shown, at: Point(x + 2, 0), style: Style(ink))
    }
  }

  private func drawClock(of row: CaseRow, into canvas: inout Canvas) {
    let width = canvas.size.width - 1
    guard let clock = state.picture.clocks[row.id] else {
      let words = row.isOpen ? "" : row.outcomeWords
      canvas.put(words, at: Point(1, 0), style: Style(.dim), width: max(0, width - 1), alignment: .trailing)
      return
    }
    canvas.bar(clock.fraction, at: Point(1, 0), width: 10, style: Style(clock.ink))
    canvas.put(
      clock.standing, at: Point(12, 0), style: Style(clock.ink), width: max(0, width - 12), alignment: .trailing)
  }
}
