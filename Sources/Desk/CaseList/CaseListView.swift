import Casework
import Drawing

/// The cases by stage, each with the clock that presses most as a bar.
struct CaseListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let words = state.caseList.filter.isEmpty ? "No case yet: a adds one." : "No case fits the filter."
    let rows = RowsView(list: state.caseList.list, isFocused: state.isListFocused, emptyWords: words)
    rows.draw(into: &canvas) { row, canvas in
      switch row {
      case .stage(let words, let count):
        let x = canvas.put(" \(words) ", at: .zero, style: Style(.heading, bold: true))
        canvas.put(String(count), at: Point(x, 0), style: Style(.dim))
      case .file(let row): draw(row, into: &canvas)
      }
    }
  }

  private func draw(_ row: CaseRow, into canvas: inout Canvas) {
    let width = canvas.size.width
    let clock = width >= 44 ? 32 : 0
    canvas.put(row.reference, at: Point(2, 0), style: Style(.key), width: 13)
    let room = max(0, width - 16 - clock - 2)
    let stage = state.caseList.order == .stage ? "" : row.stage
    let returns = row.returnsAsked > 0 && width >= 90 ? "returns \(row.returnsSettled) of \(row.returnsAsked)" : ""
    let held = row.holds.isEmpty ? "" : room < 30 ? "held" : "held: \(row.holds)"
    canvas.within(Rect(x: 16, y: 0, width: room, height: 1)) { canvas in
      var x = canvas.put(row.subject, at: .zero)
      for (words, ink) in [(stage, Ink.info), (returns, .dim), (held, .soon)] where !words.isEmpty {
        x = canvas.put(words, at: Point(x + 2, 0), style: Style(ink), width: max(0, min(room - x - 2, words.count)))
      }
    }
    guard clock > 0 else { return }
    canvas.within(Rect(x: 16 + room, y: 0, width: width - 16 - room, height: 1)) { drawClock(of: row, into: &$0) }
  }

  private func drawClock(of row: CaseRow, into canvas: inout Canvas) {
    canvas.fill(canvas.bounds)
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
