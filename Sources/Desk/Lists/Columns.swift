import Drawing

/// A column of a table: its heading, how wide it is, and how dear.
struct Column<Row>: Sendable {
  let title: String
  /// In columns; nothing for the one that takes what room is left.
  let width: Int?
  var alignment = Alignment.leading
  /// Tables narrower than this do without it.
  var fromWidth = 0
  /// Tables from this width on have a better one.
  var toWidth = Int.max
  let text: @Sendable (Row) -> String
  var style: @Sendable (Row) -> Style = { _ in .normal }
}

/// Draws rows in columns that fit the width, the headings over them.
struct ColumnTable<Row> {
  let shown: [Column<Row>]
  private let flexible: Int

  init(_ columns: [Column<Row>], width: Int) {
    shown = columns.filter { ($0.fromWidth..<$0.toWidth).contains(width) }
    let fixed = shown.reduce(0) { $0 + ($1.width ?? 0) + 1 }
    flexible = max(6, width - fixed - 2)
  }

  func drawTitles(into canvas: inout Canvas) {
    each { column, x, width in
      canvas.put(
        column.title, at: Point(x, 0), style: Style(.dim), width: width, alignment: column.alignment)
    }
  }

  func draw(_ row: Row, into canvas: inout Canvas) {
    each { column, x, width in
      canvas.put(column.text(row), at: Point(x, 0), style: column.style(row), width: width, alignment: column.alignment)
    }
  }

  private func each(_ body: (Column<Row>, Int, Int) -> Void) {
    var x = 1
    for column in shown {
      let width = column.width ?? flexible
      body(column, x, width)
      x += width + 1
    }
  }
}

/// How wide a column of references is: as the longest one, up to 24.
func referenceWidth(of references: some Sequence<String>) -> Int {
  references.reduce(8) { max($0, min(24, TextWidth.columns($1))) }
}
