import Casework
import Drawing

/// Something to read over the view: help, the reasons for dates, the history.
struct Reader: Sendable {
  enum Content: Sendable {
    case help
    case why(Address)
    case history(Address, [HistoryEntry])
    case verb(Verb)
    case minutes
    /// Lines under a title, as whoever was asked for something answers.
    case lines(title: String, [String])
  }

  let content: Content
  /// What was open before it, and is again after it.
  let over: Prompt?
  var top = 0
  /// What help or a history is narrowed to.
  var search: TextField?
  /// Whether keys go to the search.
  var isSearching = false

  init(_ content: Content, over: Prompt? = nil) {
    self.content = content
    self.over = over
  }

  var isMinutes: Bool { if case .minutes = content { true } else { false } }

  var canSearch: Bool {
    switch content {
    case .help, .history: true
    default: false
    }
  }

  var keys: [(String, String)] {
    if isSearching { return [("Enter", "keep"), ("Esc", "show all")] }
    if isMinutes {
      return [("y", "copy"), ("s", "save to a file"), ("Esc", "close"), ("PgDn", "on"), ("PgUp", "back")]
    }
    return (canSearch ? [("/", "find")] : []) + [("Esc", "close"), ("PgDn", "on"), ("PgUp", "back")]
  }
}

extension DeskState {
  mutating func press(_ key: Key, in old: Reader) {
    var reader = old
    if reader.isSearching {
      search(key, in: &reader)
    } else if !scroll(&reader, key) {
      return close(reader, key)
    }
    prompt = .reader(reader)
  }

  /// Answers false for a key that leaves.
  private func scroll(_ reader: inout Reader, _ key: Key) -> Bool {
    switch key {
    case .escape, .enter, .character("q"), .character("?"), .function(1): return false
    case .character("/") where reader.canSearch:
      reader.search = reader.search ?? TextField()
      reader.isSearching = true
    default:
      let size = layout(for: size).body.size
      let lines = lines(of: reader, width: size.width)
      reader.top = LinesView.top(reader.top, after: key, of: lines.count, height: size.height)
    }
    return true
  }

  /// Esc first shows everything again.
  private mutating func close(_ old: Reader, _ key: Key) {
    guard key == .escape, old.search != nil else {
      prompt = old.over
      return
    }
    var reader = old
    reader.search = nil
    prompt = .reader(reader)
  }

  private func search(_ key: Key, in reader: inout Reader) {
    switch key {
    case .escape:
      reader.search = nil
      reader.isSearching = false
    case .enter:
      reader.isSearching = false
      if reader.search?.text.isEmpty ?? true { reader.search = nil }
    default: _ = reader.search?.take(key)
    }
    reader.top = 0
  }

  /// Shows lines to be read over whatever is open.
  mutating func read(_ lines: [String], titled title: String) {
    keepDraft()
    prompt = .reader(Reader(.lines(title: title, lines), over: prompt))
  }

  func lines(of reader: Reader, width: Int) -> [PageLine] {
    var page = PageWriter(width: width, glyphs: glyphs)
    switch reader.content {
    case .help: writeHelp(on: reader.over, narrowedTo: reader.search?.text ?? "", to: &page)
    case .why(let address): writeReasons(for: address, to: &page)
    case .history(let address, let entries):
      writeHistory(of: address, entries, with: reader.search?.text ?? "", to: &page)
    case .verb(let verb): writeVerb(verb, to: &page)
    case .minutes: writeMinutes(to: &page)
    case .lines(let title, let lines):
      page.title(title)
      page.gap()
      for line in lines { if line.isEmpty { page.gap() } else { page.line([Run(" \(line)")], hanging: 3) } }
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
    let foot = LinesView(lines: lines, top: reader.top, hasFoot: reader.search != nil).draw(into: &canvas)
    guard let search = reader.search else { return }
    let start = canvas.put(" / ", at: Point(0, foot.y), style: Style(.key, bold: true))
    let end = canvas.put(search.text, at: Point(start, foot.y))
    canvas.put(foot.words, at: Point(end + 2, foot.y), style: Style(.dim))
    let before = TextWidth.columns(String(search.characters.prefix(search.cursor)))
    if reader.isSearching { canvas.placeCursor(at: Point(start + before, foot.y)) }
  }
}
