import Casework
import Drawing
import Exchange
import StrictJSON

/// One column of a table.
struct TableColumn: Sendable {
  /// What `--columns` and `--sort` call it: "days-late".
  let name: String
  let title: String
  var alignment = Alignment.leading
}

/// What stands in one cell.
enum CellValue: Sendable, Equatable {
  case text(String)
  case number(Int?)
  case day(Day?)

  /// For people: "21 Nov 2026".
  var words: String {
    if case .day(let day) = self { return day?.words ?? "" }
    return data
  }

  /// For programs: "2026-11-21".
  var data: String {
    switch self {
    case .text(let text): text
    case .number(let number): number.map(String.init) ?? ""
    case .day(let day): day?.iso ?? ""
    }
  }

  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .number(let number): number.map(JSONValue.int) ?? .null
    case .day(let day): .day(day)
    }
  }

  /// Whether it sorts before another; what says nothing comes last.
  func precedes(_ other: CellValue) -> Bool? {
    switch (self, other) {
    case (.number(let left?), .number(let right?)): left == right ? nil : left < right
    case (.day(let left?), .day(let right?)): left == right ? nil : left < right
    case (.text(let left), .text(let right)) where !left.isEmpty && !right.isEmpty:
      left == right ? nil : left.isBefore(right)
    default: isBlank == other.isBlank ? nil : other.isBlank
    }
  }

  var isBlank: Bool { data.isEmpty }
}

/// Rows under headings, written as the reader can use them.
struct Table {
  let columns: [TableColumn]
  let rows: [[CellValue]]

  func write(as form: TableForm) {
    switch form {
    case .terminal: Output.lines(aligned(to: Console.width))
    case .tabs: Output.tabbed([columns.map(\.title)] + rows.map { $0.map(\.data) })
    case .plain: Output.lines(linear)
    case .csv: Output.data(CSVWriter.text([columns.map(\.title)] + rows.map { $0.map(\.data) }))
    case .json: Output.json(.array(rows.map(object)))
    }
  }

  private func object(_ row: [CellValue]) -> JSONValue {
    .object(JSONObject(zip(columns, row).map { (CamelCase.key($0.name), $1.json) }))
  }

  /// Each row as lines of "Title: words", with a blank line after it.
  private var linear: [String] {
    rows.flatMap { row in
      zip(columns, row).filter { !$1.isBlank }.map { "\($0.title): \($1.words)" } + [""]
    }
  }
}

// Columns side by side.
extension Table {
  private static let gap = 2
  /// A column is not narrowed below this.
  private static let least = 8

  private func aligned(to width: Int) -> [String] {
    let isASCII = Console.isASCII
    let widths = widths(within: width)
    let heading = line(columns.map(\.title), widths, isASCII)
    let rule = String(repeating: isASCII ? "-" : "─", count: min(width, TextWidth.columns(heading)))
    return [heading, rule] + rows.map { line($0.map(\.words), widths, isASCII) }
  }

  private func line(_ cells: [String], _ widths: [Int], _ isASCII: Bool) -> String {
    let padded = columns.indices.map { index in
      TextWidth.padded(cells[index], to: widths[index], alignment: columns[index].alignment, ascii: isASCII)
    }
    let whole = padded.joined(separator: String(repeating: " ", count: Self.gap))
    return String(whole.reversed().drop { $0 == " " }.reversed())
  }

  /// The width of each column: what it needs, the widest ones narrowed until all fit.
  private func widths(within width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(TextWidth.columns(columns[index].title)) { max($0, TextWidth.columns($1[index].words)) }
    }
    var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.least {
      let next = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let cut = min(excess, max(1, widths[widest] - max(next, Self.least)))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }
}
