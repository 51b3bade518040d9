import Casework
import Drawing

/// Draws a form at the foot of the body, as high as it needs and no higher than there is room.
struct FormView {
  let form: Form
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let parts = arranged(in: canvas.size)
    let hidden = hidden(parts.rows.rows, parts.top, parts.room)
    parts.panel.draw(title: form.title, above: hidden.above, below: hidden.below, into: &canvas)
    canvas.within(parts.panel.inside) { canvas in
      for (y, row) in parts.shown.enumerated() { draw(row, parts.measure, at: y, into: &canvas) }
      for (y, note) in parts.notes.enumerated() { canvas.put(note, at: Point(1, parts.room + y), style: Style(.error)) }
    }
  }

  /// The row drawn at a place of the body; nothing beside and below them.
  func row(at place: Point, in size: Size) -> FormRow? {
    let parts = arranged(in: size)
    guard parts.panel.inside.contains(place) else { return nil }
    return parts.shown.dropFirst(place.y - parts.panel.inside.y).first
  }

  /// Where the parts of a form are in a body of some size.
  private struct Arrangement {
    let measure: FormMeasure
    let rows: FormRows
    let notes: [String]
    let panel: FootPanel
    /// The rows there is room for, and the first of them.
    let room: Int
    let top: Int

    var shown: ArraySlice<FormRow> { rows.rows.dropFirst(top).prefix(room) }
  }

  private func arranged(in size: Size) -> Arrangement {
    let measure = FormMeasure(form, in: size)
    let rows = FormRows(form, measure, hints: hints)
    let most = max(0, FootPanel.height(in: size) / 2)
    let notes = form.notes.flatMap { TextWidth.wrap($0, width: max(1, measure.width - 2)) }.prefix(most)
    let panel = FootPanel(rows: rows.rows.count + rows.kept + notes.count, in: size)
    let room = max(0, panel.inside.height - notes.count)
    let top = max(0, min(rows.focus.first, min(rows.focus.last + 1, rows.rows.count + rows.kept - 1) - room + 1))
    return Arrangement(measure: measure, rows: rows, notes: Array(notes), panel: panel, room: room, top: top)
  }

  /// How many fields begin above and below what is in sight.
  private func hidden(_ rows: [FormRow], _ top: Int, _ room: Int) -> (above: Int, below: Int) {
    let seen = Set(rows.dropFirst(top).prefix(room).map(\.field))
    let unseen = form.fields.indices.filter { !seen.contains($0) }
    let above = unseen.filter { $0 < seen.min() ?? 0 }.count
    return (above, unseen.count - above)
  }

  private func draw(_ row: FormRow, _ measure: FormMeasure, at y: Int, into canvas: inout Canvas) {
    let place = Point(measure.start, y)
    switch row.content {
    case .note(let words, let ink): canvas.put(words, at: place, style: Style(ink), width: measure.text)
    case .choice(let index): drawChoice(index, measure, at: place, into: &canvas)
    case .moreChoices(let count): canvas.put("  and \(count) more", at: place, style: Style(.dim), width: measure.text)
    case .text(let rows, let number, let hasMore):
      if number == 0 || rows == nil || hasMore.above { drawLabel(of: row.field, measure, at: y, into: &canvas) }
      canvas.within(Rect(place, Size(measure.text, 1))) { canvas in
        rows.map { drawRow(number, of: $0, row.field, hasMore, into: &canvas) } ?? drawLine(row.field, into: &canvas)
      }
    }
  }

  private func drawLabel(of place: Int, _ measure: FormMeasure, at y: Int, into canvas: inout Canvas) {
    let isFocus = place == form.focus
    let style = Style(isFocus ? .heading : .dim, bold: isFocus)
    canvas.put(form.fields[place].starredLabel, at: Point(1, y), style: style, width: measure.label)
  }

  /// The choice, and what it is beside it; the cursor stands on the chosen one.
  private func drawChoice(_ index: Int, _ measure: FormMeasure, at place: Point, into canvas: inout Canvas) {
    guard let list = form.list, list.fits.indices.contains(index) else { return }
    let isChosen = list.chosen == index
    let longest = list.fits[list.shown].map { TextWidth.columns($0.words) }.max() ?? 0
    let choice = list.fits[index]
    canvas.within(Rect(place, Size(measure.text, 1))) { canvas in
      let room = canvas.size.width - 2
      let words = min(longest, room)
      canvas.put(isChosen ? String(canvas.glyphs.pointer) : " ", at: .zero, style: Style(.key))
      canvas.put(choice.words, at: Point(2, 0), style: Style(choice.isPast ? .dim : .normal), width: words)
      canvas.put(choice.note, at: Point(words + 4, 0), style: Style(.dim), width: max(0, room - words - 2))
      guard isChosen else { return }
      canvas.restyle(canvas.bounds) { $0.markChosen() }
      canvas.placeCursor(at: .zero)
    }
  }

  /// A row of a long text.
  private func drawRow(
    _ number: Int, of rows: TextRows, _ place: Int, _ hasMore: (above: Bool, below: Bool), into canvas: inout Canvas
  ) {
    let isFocus = place == form.focus
    if isFocus { canvas.fill(canvas.bounds, style: Style(underline: true)) }
    let end = canvas.put(rows.text(of: number), at: .zero, style: Style(underline: isFocus))
    if hasMore.below, !isFocus {
      let ellipsis = String(canvas.glyphs.ellipsis)
      canvas.put(ellipsis, at: Point(min(end, canvas.size.width - 1), 0), style: Style(.dim))
    }
    guard isFocus else { return }
    let mark = hasMore.above ? canvas.glyphs.up : hasMore.below ? canvas.glyphs.down : nil
    if let mark { canvas.put(String(mark), at: Point(canvas.size.width - 1, 0), style: Style(.key)) }
    let cursor = rows.place(of: form.fields[place].text.cursor)
    if cursor.row == number { canvas.placeCursor(at: Point(min(cursor.column, canvas.size.width - 1), 0)) }
  }

  /// A short text on its one line, scrolled so that its cursor is in sight.
  private func drawLine(_ place: Int, into canvas: inout Canvas) {
    let (field, room) = (form.fields[place], canvas.size.width)
    guard place == form.focus else {
      let end = canvas.put(TextWidth.truncated(field.text.text, to: room, ascii: canvas.glyphs.isASCII), at: .zero)
      canvas.put(aside(of: field), at: Point(end + 2, 0), style: Style(.dim), width: max(0, room - end - 2))
      return
    }
    let text = field.text
    var (first, before) = (text.cursor, 0)
    while first > 0, before + text.characters[first - 1].shownColumns < room {
      first -= 1
      before += text.characters[first].shownColumns
    }
    canvas.fill(canvas.bounds, style: Style(underline: true))
    canvas.put(String(text.characters[first...]), at: .zero, style: Style(underline: true))
    if form.list?.chosen == nil { canvas.placeCursor(at: Point(before, 0)) }
  }
}
