import Casework
import Drawing

/// How wide the parts of a form are in a body of some size.
struct FormMeasure {
  let width: Int
  let label: Int
  /// The column at which what is typed begins.
  let start: Int
  /// The columns of what is typed.
  let text: Int
  /// The most rows of a long text that are shown at once.
  let longRows: Int

  init(_ form: Form, in size: Size) {
    width = FootPanel.width(in: size)
    let longest = form.fields.map { TextWidth.columns($0.starredLabel) }.max() ?? 0
    label = width < 12 ? 0 : min(longest, max(6, width * 2 / 5))
    start = label == 0 ? 0 : label + 2
    text = max(1, width - start - 1)
    longRows = max(1, min(5, FootPanel.height(in: size) - 1))
  }
}

/// One row of a form.
struct FormRow {
  enum Content {
    /// A row of what is typed; of a long text, and whether more is above or below it.
    case text(TextRows?, row: Int, hasMore: (above: Bool, below: Bool))
    case note(String, Ink)
    case choice(Int)
    case moreChoices(Int)
  }

  let content: Content
  let field: Int
}

/// The rows of a form from its first field to its last.
struct FormRows {
  let rows: [FormRow]
  /// Rows that are kept free, so that the form does not jump as the choices get fewer.
  let kept: Int
  /// The row the cursor is in, and the last that should be seen with it.
  let focus: (first: Int, last: Int)

  init(_ form: Form, _ measure: FormMeasure, hints: (FormField) -> [(String, Ink)]) {
    var rows: [FormRow] = []
    var focus = (first: 0, last: 0)
    var kept = 0
    for (place, field) in form.fields.enumerated() {
      let isFocus = place == form.focus
      let text = Self.text(of: field, at: place, isFocus, measure)
      if isFocus { focus.first = rows.count + Self.cursorRow(of: field, in: text, measure) }
      rows += text
      let list = isFocus && form.list?.place == place && form.list?.isOpen == true ? form.list : nil
      if let list {
        let choices = Self.choices(of: list, at: place)
        kept = max(0, list.rowsKept - choices.count)
        rows += choices
      }
      rows += Self.notes(on: field, list, isFocus, at: place, measure, hints)
      if isFocus { focus.last = rows.count - 1 }
    }
    (self.rows, self.kept) = (rows, kept)
    self.focus = (focus.first, focus.last + kept)
  }

  private static func text(of field: FormField, at place: Int, _ isFocus: Bool, _ measure: FormMeasure) -> [FormRow] {
    guard field.text.isLong else {
      return [FormRow(content: .text(nil, row: 0, hasMore: (false, false)), field: place)]
    }
    let rows = TextRows(field.text.characters, width: measure.text)
    let count = isFocus ? min(rows.ranges.count, measure.longRows) : 1
    let cursor = rows.place(of: field.text.cursor).row
    let first = isFocus ? max(0, cursor - count + 1) : 0
    return (first..<first + count).map { row in
      let hasMore = (above: row == first && first > 0, below: row == first + count - 1 && row < rows.ranges.count - 1)
      return FormRow(content: .text(rows, row: row, hasMore: hasMore), field: place)
    }
  }

  private static func cursorRow(of field: FormField, in rows: [FormRow], _ measure: FormMeasure) -> Int {
    guard case .text(let text?, let first, _)? = rows.first?.content else { return 0 }
    return text.place(of: field.text.cursor).row - first
  }

  private static func choices(of list: CompletionList, at place: Int) -> [FormRow] {
    let shown = list.shown
    let rows = shown.map { FormRow(content: .choice($0), field: place) }
    let more = list.fits.count - shown.upperBound
    return rows + (more > 0 ? [FormRow(content: .moreChoices(more), field: place)] : [])
  }

  /// What is wrong with a field; else, of the one in focus, what helps to fill it in.
  private static func notes(
    on field: FormField, _ list: CompletionList?, _ isFocus: Bool, at place: Int, _ measure: FormMeasure,
    _ hints: (FormField) -> [(String, Ink)]
  ) -> [FormRow] {
    let hasChoices = list.map { !$0.fits.isEmpty } ?? false
    let notes = field.error.map { [($0, Ink.error)] } ?? (isFocus && !hasChoices ? hints(field) : [])
    return notes.flatMap { words, ink in
      TextWidth.wrap(words, width: measure.text).prefix(4).map { FormRow(content: .note($0, ink), field: place) }
    }
  }
}
