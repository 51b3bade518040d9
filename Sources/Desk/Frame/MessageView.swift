import Casework
import Drawing

/// What was done or refused; else the filter being typed; else how much the list shows.
struct MessageView {
  let state: DeskState
  /// On the smallest screens the keys stand here while there is nothing to say.
  let isAlsoKeys: Bool

  func draw(into canvas: inout Canvas) {
    if case .filter(let typed)? = state.prompt {
      drawFilter(typed.field, into: &canvas)
    } else if case .naming(let naming)? = state.prompt {
      naming.draw(into: &canvas)
    } else if case .file(let file)? = state.prompt {
      file.draw(into: &canvas)
    } else if case .secret(let secret)? = state.prompt {
      secret.draw(into: &canvas)
    } else if let words = state.working, !(state.canStop && state.message?.tone == .error) {
      canvas.put(" " + words, at: .zero, style: Style(.info), width: canvas.size.width)
    } else if let message = state.message {
      canvas.put(" " + message.text, at: .zero, style: message.style, width: canvas.size.width)
    } else if isAlsoKeys {
      KeyLine(state: state).draw(into: &canvas)
    } else {
      canvas.put(" " + status, at: .zero, style: Style(.dim), width: canvas.size.width)
      drawTurns(after: 1 + TextWidth.columns(status), into: &canvas)
    }
  }

  /// What undo and redo would do, at the right, where there is room to say it.
  private func drawTurns(after end: Int, into canvas: inout Canvas) {
    let room = canvas.size.width - end - 4
    let turns = room < 70 ? Array(state.turnsInWords.prefix(1)) : state.turnsInWords
    guard state.present == nil, room >= 24, !turns.isEmpty else { return }
    let each = (room - 3 * (turns.count - 1)) / turns.count
    let shown = turns.map { TextWidth.truncated($0, to: each, ascii: canvas.glyphs.isASCII) }
    let words = shown.joined(separator: "   ")
    canvas.put(words, at: Point(canvas.size.width - 1 - TextWidth.columns(words), 0), style: Style(.dim))
  }

  /// The typed text with the character that the reader stumbled over marked, and why.
  private func drawFilter(_ field: TextField, into canvas: inout Canvas) {
    let width = canvas.size.width
    let start = canvas.put(" / ", at: .zero, style: Style(.key, bold: true))
    let error = state.current.filter.error
    let room = max(1, width - start)
    let first = max(0, field.cursor - room + 1)
    let shown = String(field.characters.dropFirst(first))
    let end = canvas.put(shown, at: Point(start, 0), style: .normal)
    if let error {
      let place = start + TextWidth.columns(String(field.characters.prefix(max(0, error.column - 1)).dropFirst(first)))
      canvas.restyle(Rect(x: place, y: 0, width: 1, height: 1)) { $0 = Style(.error, reverse: true) }
    }
    let words = error.map { "not understood at column \($0.column)" } ?? state.listCount
    let style = Style(error == nil ? .dim : .error)
    canvas.put(words, at: Point(end + 3, 0), style: style, width: max(0, width - end - 3))
    let before = String(field.characters[first..<field.cursor])
    canvas.placeCursor(at: Point(start + TextWidth.columns(before), 0))
  }

  private var status: String {
    guard state.trail.isEmpty else { return "" }
    let filter = state.current.filter
    let marked = state.markCount
    let back = filter.text.isEmpty || !marked.isEmpty ? "" : "Esc shows all"
    let parts = [
      marked.isEmpty ? "" : "\(marked), Esc unmarks",
      filter.text.isEmpty ? "" : "filter \(filter.text)", state.listCount, back,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "   ")
  }
}

extension DeskState {
  /// "12 of 212 actions", "14 plans", "23 alerts".
  var listCount: String {
    switch view {
    case .today:
      let filter = current.filter.filter
      let shown = filter.isEmpty ? picture.alerts.count : picture.alerts.count(where: filter.matches)
      return words(shown, of: picture.alerts.count, "alert")
    case .cases:
      let shown = current.list.rows.count { !$0.isHeading }
      return words(shown, of: picture.cases.count, "case")
    case .plans: return words(current.list.rows.count, of: picture.plans.count, "plan")
    case .actions:
      let order = order(of: view)
      let sorted = ", by \(order.name)\(order.isTurned ? " turned round" : "")"
      return words(current.list.rows.count, of: picture.actions.count, "action") + sorted
    case .audits: return words(current.list.rows.count, of: picture.audits(in: view).count, "audit")
    case .standards: return words(current.list.rows.count, of: picture.audits(in: view).count, "round")
    case .meetings: return words(current.list.rows.count, of: picture.rounds.count, "update round")
    }
  }

  private func words(_ shown: Int, of all: Int, _ noun: String) -> String {
    shown == all ? count(all, noun) : "\(shown) of \(count(all, noun))"
  }
}
