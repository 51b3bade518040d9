import Casework
import Drawing

/// Draws a form at the foot of the body, as high as it needs and no higher than there is room.
struct FormView {
  let form: Form
  let state: DeskState
  private static let longRows = 5

  /// How wide the typed text of a form is drawn.
  static func textWidth(of form: Form, in width: Int) -> Int { max(4, width - 2 - labelWidth(of: form, in: width) - 2) }

  private static func labelWidth(of form: Form, in width: Int) -> Int {
    let longest = form.fields.map { TextWidth.columns($0.label) + ($0.isRequired ? 2 : 0) }.max() ?? 0
    return min(longest, max(6, width * 2 / 5))
  }

  func draw(into canvas: inout Canvas) {
    let rows = rows(width: canvas.size.width)
    let hasBox = canvas.size.height >= 5 && canvas.size.width >= 24
    let height = min(canvas.size.height, rows.count + (hasBox ? 2 : 0))
    var panel = Rect(x: 0, y: canvas.size.height - height, width: canvas.size.width, height: height)
    canvas.fill(panel)
    if hasBox {
      canvas.box(panel, title: form.title)
      panel = panel.inset(columns: 1, rows: 1)
    }
    let focused = rows.firstIndex { $0.isFocus } ?? 0
    let needed = rows.lastIndex { $0.belongsToFocus } ?? focused
    let top = max(0, min(focused, max(needed - panel.height + 1, 0)))
    canvas.within(panel) { canvas in
      for (place, row) in rows.dropFirst(top).prefix(panel.height).enumerated() { draw(row, at: place, into: &canvas) }
    }
  }

  private enum Row {
    case field(Int, textRow: Int)
    case note(String, Ink, ofFocus: Bool)
    case focus(Int, textRow: Int, column: Int)

    var isFocus: Bool { if case .focus = self { true } else { false } }
    var belongsToFocus: Bool {
      switch self {
      case .focus, .note(_, _, ofFocus: true): true
      default: false
      }
    }
  }

  private func rows(width: Int) -> [Row] {
    let room = Self.textWidth(of: form, in: width)
    var rows: [Row] = []
    for (place, field) in form.fields.enumerated() {
      rows += self.rows(of: field, at: place, width: room)
      let isFocus = place == form.focus
      let notes = field.error.map { [($0, Ink.error)] } ?? (isFocus ? hints(for: field) : [])
      for (words, ink) in notes {
        rows += TextWidth.wrap(words, width: room).prefix(4).map { .note($0, ink, ofFocus: isFocus) }
      }
    }
    for note in form.notes { rows += TextWidth.wrap(note, width: room).map { .note($0, .error, ofFocus: false) } }
    return rows
  }

  /// The lines of the typed text; of a long text only those around the cursor.
  private func rows(of field: FormField, at place: Int, width: Int) -> [Row] {
    let isFocus = place == form.focus
    guard field.text.isLong else {
      return [isFocus ? .focus(place, textRow: 0, column: -1) : .field(place, textRow: 0)]
    }
    let count = field.text.rows(width: width).count
    let cursor = field.text.place(width: width)
    let shown = isFocus ? Self.longRows : 1
    let first = isFocus ? max(0, min(cursor.row - shown + 1, count - 1)) : 0
    return (first..<max(first + 1, min(count, first + shown))).map { row in
      isFocus && row == cursor.row ? .focus(place, textRow: row, column: cursor.column) : .field(place, textRow: row)
    }
  }

  private func draw(_ row: Row, at y: Int, into canvas: inout Canvas) {
    let width = canvas.size.width
    let label = Self.labelWidth(of: form, in: width + 2)
    switch row {
    case .note(let words, let ink, _):
      canvas.put(words, at: Point(label + 2, y), style: Style(ink), width: max(0, width - label - 2))
    case .field(let place, let textRow): drawField(place, textRow, nil, label, at: y, into: &canvas)
    case .focus(let place, let textRow, let column): drawField(place, textRow, column, label, at: y, into: &canvas)
    }
  }

  private func drawField(_ place: Int, _ row: Int, _ column: Int?, _ label: Int, at y: Int, into canvas: inout Canvas) {
    let field = form.fields[place]
    let isFocus = column != nil
    let room = max(1, canvas.size.width - label - 3)
    if row == 0 || isFocus && !field.text.isLong {
      let name = field.label + (field.isRequired ? " *" : "")
      canvas.put(name, at: Point(1, y), style: Style(isFocus ? .heading : .dim, bold: isFocus), width: label)
    }
    let text = Point(label + 2, y)
    canvas.fill(Rect(x: text.x, y: y, width: room, height: 1), style: Style(underline: place == form.focus))
    if field.text.isLong {
      let rows = field.text.rows(width: Self.textWidth(of: form, in: canvas.size.width + 2))
      let range = rows.indices.contains(row) ? rows[row] : 0..<0
      canvas.put(String(field.text.characters[range]), at: text, style: Style(underline: place == form.focus))
      if let column { canvas.placeCursor(at: Point(text.x + min(column, room - 1), y)) }
    } else {
      drawLine(of: field.text, isFocus: isFocus, at: text, room: room, into: &canvas)
    }
  }

  /// One line of text, scrolled so that its cursor is in sight.
  private func drawLine(of text: TextField, isFocus: Bool, at place: Point, room: Int, into canvas: inout Canvas) {
    guard isFocus else {
      canvas.put(TextWidth.truncated(text.text, to: room, ascii: canvas.glyphs.isASCII), at: place)
      return
    }
    var first = 0
    while TextWidth.columns(String(text.characters[first..<text.cursor])) >= room, first < text.cursor { first += 1 }
    canvas.put(String(text.characters[first...]), at: place, style: Style(underline: true))
    let before = TextWidth.columns(String(text.characters[first..<text.cursor]))
    canvas.placeCursor(at: Point(place.x + before, place.y))
  }
}
