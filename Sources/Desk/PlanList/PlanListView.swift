import Casework
import Drawing

/// The plans, each with its progress, and what is claimed of its actions beside what is found, as bars of letters.
struct PlanListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let table = ColumnTable(columns, chosen: state.memory.columns[.plans], width: canvas.size.width)
    var area = canvas.bounds
    canvas.within(area.takeTop(1)) { table.drawTitles(into: &$0) }
    let words = state[.plans].filter.isEmpty ? "No plan yet: a adds one." : "No plan fits the filter."
    let rows = RowsView(list: state[.plans].list, isFocused: state.isListFocused, emptyWords: words)
    canvas.within(area) { canvas in
      rows.draw(into: &canvas) { row, canvas in
        if case .plan(let row) = row { table.draw(row, into: &canvas) }
      }
    }
  }

  /// Those that the table can show, in their usual order.
  var columns: [Column<PlanRow>] {
    let reference = Column<PlanRow>(
      "reference", "plan", width: state[.plans].referenceWidth, text: { $0.reference }, style: { _ in Style(.key) })
    return [reference, Column("title", "title", width: nil, text: { $0.title })] + Self.standing + Self.others
  }

  private static let standing: [Column<PlanRow>] = [
    Column("ended", "ended", width: 8, from: 44, to: 84, draw: drawProgress),
    Column("ended", "ended", width: 16, from: 84, draw: drawProgress),
    Column("claims", "claimed", width: 9, from: 64, to: 96, draw: drawClaims),
    Column("claims", "claimed", width: 16, from: 96, draw: drawClaims),
    Column("found", "found", width: 9, from: 64, to: 96, draw: drawFound),
    Column("found", "found", width: 16, from: 96, draw: drawFound),
    Column(
      "days-late", "latest", width: 10, alignment: .trailing,
      text: { $0.daysLate > 0 ? "\($0.daysLate) d late" : $0.stage == .open ? "" : $0.stage.words },
      style: { Style($0.daysLate > 0 ? .late : .dim) }),
  ]

  private static let others = Column<PlanRow>.others([
    (PlanColumn.stage, 9, .leading), (.group, 16, .leading), (.sources, 20, .leading), (.actions, 7, .trailing),
    (.overdue, 7, .trailing), (.recommendations, 15, .trailing), (.due, 11, .trailing), (.age, 5, .trailing),
    (.themes, 20, .leading),
  ])

  @Sendable private static func drawProgress(of row: PlanRow, into canvas: inout Canvas) {
    let width = canvas.size.width
    let words = "\(row.found.ended)/\(row.actionCount)"
    let count = min(width, 7)
    if width > 8 { canvas.bar(row.progress, at: .zero, width: width - 8) }
    canvas.put(words, at: Point(width - count, 0), width: count, alignment: .trailing)
  }

  @Sendable private static func drawClaims(of row: PlanRow, into canvas: inout Canvas) {
    let parts = row.claims.map { LetterBar.Part(letter: $0.letter.first ?? "?", count: $0.count, ink: $0.ink) }
    LetterBar(parts, width: canvas.size.width).draw(at: 0, into: &canvas)
  }

  @Sendable private static func drawFound(of row: PlanRow, into canvas: inout Canvas) {
    let parts = FoundPart.parts(of: row.found).map { LetterBar.Part(letter: $0.letter, count: $0.count, ink: $0.ink) }
    LetterBar(parts, width: canvas.size.width).draw(at: 0, into: &canvas)
  }
}

/// A bar made of letters: each part has as many columns as its share, and at least one.
struct LetterBar {
  struct Part {
    let letter: Character
    let count: Int
    let ink: Ink
  }

  private let parts: [(part: Part, columns: Int)]

  init(_ all: [Part], width: Int) {
    let shown = all.filter { $0.count > 0 }
    let total = shown.reduce(0) { $0 + $1.count }
    guard total > 0, width >= shown.count else {
      parts = []
      return
    }
    let room = min(width, total)
    var columns = shown.map { max(1, $0.count * room / total) }
    while columns.reduce(0, +) > room, let widest = columns.indices.max(by: { columns[$0] < columns[$1] }) {
      columns[widest] -= 1
    }
    while columns.reduce(0, +) < room {
      let short = shown.indices.max { left, right in
        shown[left].count * room - columns[left] * total < shown[right].count * room - columns[right] * total
      }
      columns[short ?? 0] += 1
    }
    parts = Array(zip(shown, columns))
  }

  /// The bar as pieces of a line, and the spaces up to its whole width after it.
  func runs(width: Int) -> [Run] {
    let used = parts.reduce(0) { $0 + $1.columns }
    return parts.map { Run(String(repeating: $0.part.letter, count: $0.columns), $0.part.ink, bold: true) }
      + [Run(PageWriter.spaces(width - used + 2))]
  }

  func draw(at start: Int, into canvas: inout Canvas) {
    var x = start
    for (part, columns) in parts {
      x = canvas.put(
        String(repeating: part.letter, count: columns), at: Point(x, 0), style: Style(part.ink, bold: true))
    }
  }
}
