import Casework
import Drawing

/// A column of a table: its heading, how wide it is, how dear, and how a cell of it is drawn.
struct Column<Row: Sendable>: Sendable {
  /// What it is chosen by; several columns of one name stand for one another at different widths.
  let name: String
  let title: String
  /// In columns; nothing for the one that takes what room is left.
  let width: Int?
  let alignment: Alignment
  /// Tables of these widths show it unless others were chosen.
  let widths: Range<Int>
  /// Draws one cell on a canvas of its size.
  let draw: @Sendable (Row, inout Canvas) -> Void

  init(
    _ name: String, _ title: String, width: Int?, alignment: Alignment = .leading, from: Int = 0, to: Int = .max,
    draw: @escaping @Sendable (Row, inout Canvas) -> Void
  ) {
    self.name = name
    self.title = title
    self.width = width
    self.alignment = alignment
    widths = from..<to
    self.draw = draw
  }

  init(
    _ name: String, _ title: String, width: Int?, alignment: Alignment = .leading, from: Int = 0, to: Int = .max,
    text: @escaping @Sendable (Row) -> String, style: @escaping @Sendable (Row) -> Style = { _ in .normal }
  ) {
    self.init(name, title, width: width, alignment: alignment, from: from, to: to) { row, canvas in
      canvas.put(text(row), at: .zero, style: style(row), width: canvas.size.width, alignment: alignment)
    }
  }

  /// Columns that are shown only where they were chosen, as the command line lists them, each with its width.
  static func others<C: RowColumn>(_ columns: [(C, Int, Alignment)]) -> [Column] where C.Row == Row {
    columns.map { column, width, alignment in
      let words = column.rawValue.hyphensAsSpaces
      return Column(column.rawValue, words, width: width, alignment: alignment, from: .max, text: column.text(of:))
    }
  }
}

/// Draws rows in columns that fit the width, the headings over them.
struct ColumnTable<Row: Sendable> {
  let shown: [Column<Row>]
  private let flexible: Int
  private static var leastFlexible: Int { 6 }

  /// - Parameter chosen: the names of the columns to show, as many as there is room for; nil for the usual ones.
  init(_ columns: [Column<Row>], chosen: [String]?, width: Int) {
    shown = chosen.map { Self.columns($0, of: columns, width: width) } ?? columns.filter { $0.widths.contains(width) }
    let fixed = shown.reduce(0) { $0 + ($1.width ?? 0) + 1 }
    flexible = max(Self.leastFlexible, width - fixed - 2)
  }

  private static func columns(_ names: [String], of all: [Column<Row>], width: Int) -> [Column<Row>] {
    let wanted = names.compactMap { name in
      let own = all.filter { $0.name == name }
      return own.first { $0.widths.contains(width) } ?? own.first
    }
    var room = width - 2
    let fitting = wanted.prefix { column in
      room -= (column.width ?? leastFlexible) + 1
      return room >= -1
    }
    return fitting.isEmpty ? Array(wanted.prefix(1)) : Array(fitting)
  }

  func drawTitles(into canvas: inout Canvas) {
    each { column, x, width in
      canvas.put(column.title, at: Point(x, 0), style: Style(.dim), width: width, alignment: column.alignment)
    }
  }

  func draw(_ row: Row, into canvas: inout Canvas) {
    each { column, x, width in
      canvas.within(Rect(x: x, y: 0, width: width, height: 1)) { column.draw(row, &$0) }
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
