import Casework
import Drawing

/// The plans, each with its progress, and what is claimed of its actions beside what is found, as bars of letters.
struct PlanListView {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    var area = canvas.bounds
    let references = state[.plans].list.rows.lazy.compactMap {
      if case .plan(let row) = $0 { row.reference } else { nil }
    }
    let columns = PlanColumns(reference: referenceWidth(of: references), width: canvas.size.width)
    canvas.within(area.takeTop(1)) { columns.drawTitles(into: &$0) }
    let words = state[.plans].filter.isEmpty ? "No plan yet: a adds one." : "No plan fits the filter."
    let rows = RowsView(list: state[.plans].list, isFocused: state.isListFocused, emptyWords: words)
    canvas.within(area) { canvas in
      rows.draw(into: &canvas) { row, canvas in
        if case .plan(let row) = row { columns.draw(row, into: &canvas) }
      }
    }
  }
}

/// How wide the columns of the list of plans are.
private struct PlanColumns {
  let reference: Int
  let title: Int
  let progress: Int
  let bars: Int
  let late = 10

  init(reference: Int, width: Int) {
    self.reference = reference
    bars = width >= 96 ? 16 : width >= 64 ? 9 : 0
    progress = width >= 84 ? 16 : width >= 44 ? 8 : 0
    title = max(6, width - 2 - reference - 1 - progress - 1 - (bars + 1) * 2 - late - 1)
  }

  private var progressX: Int { 1 + reference + 1 + title + 1 }
  private var claimedX: Int { progressX + progress + 1 }
  private var foundX: Int { claimedX + bars + 1 }
  private var lateX: Int { foundX + bars + (bars > 0 ? 1 : 0) }

  func drawTitles(into canvas: inout Canvas) {
    let dim = Style(.dim)
    canvas.put("plan", at: Point(1, 0), style: dim)
    canvas.put("title", at: Point(1 + reference + 1, 0), style: dim)
    canvas.put("ended", at: Point(progressX, 0), style: dim, width: progress)
    canvas.put("claimed", at: Point(claimedX, 0), style: dim, width: bars)
    canvas.put("found", at: Point(foundX, 0), style: dim, width: bars)
    canvas.put("latest", at: Point(lateX, 0), style: dim, width: late, alignment: .trailing)
  }

  func draw(_ row: PlanRow, into canvas: inout Canvas) {
    canvas.put(row.reference, at: Point(1, 0), style: Style(.key), width: reference)
    canvas.put(row.title, at: Point(1 + reference + 1, 0), width: title)
    drawProgress(row, into: &canvas)
    let claims = row.claims.map { LetterBar.Part(letter: $0.letter.first ?? "?", count: $0.count, ink: $0.ink) }
    LetterBar(claims, width: bars).draw(at: claimedX, into: &canvas)
    let found = FoundPart.parts(of: row.found).map { LetterBar.Part(letter: $0.letter, count: $0.count, ink: $0.ink) }
    LetterBar(found, width: bars).draw(at: foundX, into: &canvas)
    let words = row.daysLate > 0 ? "\(row.daysLate) d late" : row.stage == .open ? "" : row.stage.words
    canvas.put(
      words, at: Point(lateX, 0), style: Style(row.daysLate > 0 ? .late : .dim), width: late, alignment: .trailing)
  }

  private func drawProgress(_ row: PlanRow, into canvas: inout Canvas) {
    let words = "\(row.found.ended)/\(row.actionCount)"
    let count = min(progress, 7)
    if progress > 8 { canvas.bar(row.progress, at: Point(progressX, 0), width: progress - 8) }
    canvas.put(words, at: Point(progressX + progress - count, 0), width: count, alignment: .trailing)
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

  func draw(at start: Int, into canvas: inout Canvas) {
    var x = start
    for (part, columns) in parts {
      x = canvas.put(
        String(repeating: part.letter, count: columns), at: Point(x, 0), style: Style(part.ink, bold: true))
    }
  }
}
