import Casework
import Drawing

/// Something to read over the view: help, the reasons for dates, the history.
struct Reader: Sendable {
  enum Content: Sendable {
    case help
    case why(Address)
    case history(Address, [HistoryEntry])
    case verb(Verb)
  }

  let content: Content
  var top = 0

  init(_ content: Content) { self.content = content }
}

extension DeskState {
  mutating func press(_ key: Key, in old: Reader) {
    var reader = old
    let size = layout(for: size).body.size
    let height = max(1, size.height - 1)
    let last = max(0, lines(of: reader, width: size.width).count - height)
    switch (key, Motion(key)) {
    case (.escape, _), (.enter, _), (.character("q"), _), (.character("?"), _):
      prompt = nil
      return
    case (_, .up?): reader.top -= 1
    case (_, .down?): reader.top += 1
    case (_, .pageUp?): reader.top -= height
    case (_, .pageDown?): reader.top += height
    case (_, .first?): reader.top = 0
    case (_, .last?): reader.top = last
    default: break
    }
    reader.top = min(max(0, reader.top), last)
    prompt = .reader(reader)
  }

  func lines(of reader: Reader, width: Int) -> [PageLine] {
    var page = PageWriter(width: width, glyphs: glyphs)
    switch reader.content {
    case .help: writeHelp(to: &page)
    case .why(let address): writeReasons(for: address, to: &page)
    case .history(let address, let entries): writeHistory(of: address, entries, to: &page)
    case .verb(let verb): writeVerb(verb, to: &page)
    }
    return page.lines
  }
}

/// Draws a reader over the whole body.
struct ReaderView {
  let reader: Reader
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let lines = state.lines(of: reader, width: canvas.size.width)
    canvas.fill(canvas.bounds)
    var area = canvas.bounds
    let more = lines.count - reader.top - (area.height - 1)
    let foot = area.takeBottom(area.height > 3 ? 1 : 0)
    for (y, line) in lines.dropFirst(reader.top).prefix(area.height).enumerated() {
      var x = 0
      for run in line.runs { x = canvas.put(run.text, at: Point(x, y), style: run.style) }
    }
    if more > 0 { canvas.put(" \(count(more, "more line")) below", at: foot.origin, style: Style(.dim)) }
    canvas.placeCursor(at: .zero)
  }
}
