import Drawing

/// A table with its columns side by side, fitted to a terminal's width.
///
/// Columns that say nothing in any row are left out. Texts are narrowed first; references, days and numbers, which are
/// worthless when cut, only where nothing else is left to give.
struct AlignedTable {
  private let columns: [TableColumn]
  private let cells: [[String]]
  private let isFirm: [Bool]
  private let width: Int
  private let isASCII = Console.isASCII
  private static let gap = 2
  /// A column is not narrowed below this.
  private static let least = 6

  init(_ table: Table, width: Int) {
    let rows = table.rows
    let said = table.columns.indices.filter { index in
      rows.isEmpty || rows.contains { !$0[index].isBlank && $0[index] != .number(0) }
    }
    columns = said.map { table.columns[$0] }
    cells = rows.map { row in said.map { row[$0].words } }
    isFirm = said.map { index in
      table.columns[index].isName || !rows.contains { if case .text = $0[index] { true } else { false } }
    }
    self.width = width
  }

  var lines: [String] {
    let widths = fittedWidths
    let heading = line(columns.map(\.title), widths)
    let rule = String(repeating: isASCII ? "-" : "─", count: min(width, TextWidth.columns(heading)))
    return [heading, rule] + cells.map { line($0, widths) }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = columns.indices.map { index in
      TextWidth.padded(cells[index], to: widths[index], alignment: columns[index].alignment, ascii: isASCII)
    }
    let whole = padded.joined(separator: String(repeating: " ", count: Self.gap))
    return String(whole.reversed().drop { $0 == " " }.reversed())
  }

  private var fittedWidths: [Int] {
    var widths = columns.indices.map { index in
      cells.reduce(TextWidth.columns(columns[index].title)) { max($0, TextWidth.columns($1[index])) }
    }
    narrow(&widths, among: columns.indices.filter { !isFirm[$0] })
    narrow(&widths, among: Array(columns.indices))
    return widths
  }

  /// Takes from the widest for its weight until all fit or none can give any more.
  private func narrow(_ widths: inout [Int], among places: [Int]) {
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    while excess > 0 {
      let giving = places.filter { widths[$0] > Self.least }
      guard let widest = giving.max(by: { share(widths, $0) < share(widths, $1) }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private func share(_ widths: [Int], _ place: Int) -> Int { widths[place] * 3 / columns[place].weight }
}
