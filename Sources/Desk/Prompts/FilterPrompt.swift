import Casework
import Drawing

/// A filter being typed: the list is narrowed at every key.
struct FilterPrompt: Sendable {
  var field: TextField
  /// What the word before the cursor may become.
  private(set) var completion: FilterCompletion
  /// Which candidate Tab put into the text.
  private(set) var tabbed: Int?
  /// How many filters back, counted from the latest; nothing for what is being typed.
  var recalled: Int?

  init(_ field: TextField, _ completion: FilterCompletion) {
    self.field = field
    self.completion = completion
  }

  /// Puts the next candidate, or the one before, in the place of the word; answers false where there is none.
  mutating func complete(by step: Int) -> Bool {
    let count = completion.candidates.count
    guard count > 0 else { return false }
    let place = tabbed.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    field.replace(completion.range.lowerBound..<field.cursor, with: completion.candidates[place])
    tabbed = place
    return true
  }

  /// Takes note of what may stand there now.
  mutating func adopt(_ completion: FilterCompletion) {
    self.completion = completion
    tabbed = nil
  }
}

extension DeskState {
  mutating func openFilter() {
    let field = TextField(current.filter.text)
    prompt = .filter(FilterPrompt(field, completion(of: field)))
  }

  mutating func press(_ key: Key, in old: FilterPrompt) {
    var typed = old
    switch key {
    case .enter: return keepFilter(else: old.field.initial)
    case .escape:
      prompt = nil
      return narrow(to: old.field.initial)
    case .up, .down: return step(key == .up ? -1 : 1)
    case .tab, .backTab:
      guard typed.complete(by: key == .tab ? 1 : -1) else { return }
      if typed.completion.candidates.count == 1 { typed.adopt(completion(of: typed.field)) }
    case .control("p"), .control("n"):
      guard recall(key == .control("p") ? 1 : -1, in: &typed) else { return }
    default:
      guard typed.field.take(key) else { return }
      typed.adopt(completion(of: typed.field))
    }
    prompt = .filter(typed)
    narrow(to: typed.field.text)
  }

  mutating func paste(_ text: String, in old: FilterPrompt) {
    var typed = old
    typed.field.insert(text)
    typed.adopt(completion(of: typed.field))
    prompt = .filter(typed)
    narrow(to: typed.field.text)
  }

  /// Keeps what was typed; what cannot be read leaves the list as it was, and can be recalled to be put right.
  private mutating func keepFilter(else before: String) {
    prompt = nil
    let text = current.filter.text
    if !text.isEmpty { current.pastFilters = current.pastFilters.filter { $0 != text } + [text] }
    guard let error = current.filter.error else { return }
    narrow(to: before)
    message = Message(
      "\(error.sentence) The list is as it was before that; Ctrl-P in the filter brings it back.", .error)
  }

  /// Goes back or on among the filters kept earlier in this view.
  private func recall(_ step: Int, in typed: inout FilterPrompt) -> Bool {
    let past = Array(current.pastFilters.reversed())
    let place = (typed.recalled ?? -1) + step
    guard place < past.count, place >= -1 else { return false }
    typed.recalled = place < 0 ? nil : place
    typed.field.replace(with: place < 0 ? "" : past[place])
    typed.adopt(completion(of: typed.field))
    return true
  }
}

/// Draws, just above the filter being typed, why it cannot be read, or what the word being typed may become.
struct FilterHintView {
  let typed: FilterPrompt
  let error: FilterError?

  /// - Parameter foot: the row that the filter itself stands in.
  func draw(above foot: Int, into canvas: inout Canvas) {
    guard foot > 1 else { return }
    if let error, !isBeingMended(error) {
      draw(error, above: foot, into: &canvas)
    } else if !typed.completion.candidates.isEmpty {
      canvas.within(Rect(x: 0, y: foot - 1, width: canvas.size.width, height: 1)) { drawCandidates(into: &$0) }
    }
  }

  /// Whether it is the word at the cursor that is wrong, and something is known that could stand there.
  private func isBeingMended(_ error: FilterError) -> Bool {
    !typed.completion.candidates.isEmpty && error.column > typed.completion.range.lowerBound
  }

  private func draw(_ error: FilterError, above foot: Int, into canvas: inout Canvas) {
    let words = "Column \(error.column): \(error.sentence)"
    let lines = TextWidth.wrap(words, width: max(1, canvas.size.width - 2), ascii: canvas.glyphs.isASCII)
      .prefix(foot - 1)
    for (place, line) in lines.enumerated() {
      let y = foot - lines.count + place
      canvas.put(" " + line, at: Point(0, y), style: Style(.error), width: canvas.size.width)
    }
  }

  private func drawCandidates(into canvas: inout Canvas) {
    let width = canvas.size.width
    canvas.fill(canvas.bounds)
    var x = canvas.put(" Tab ", at: .zero, style: Style(.key, bold: true))
    let all = typed.completion.candidates
    for (place, candidate) in all.enumerated().dropFirst(first(room: width - x - 4)) {
      let isLast = place == all.count - 1
      guard x + TextWidth.columns(candidate) + (isLast ? 0 : 3) < width else {
        canvas.put(canvas.glyphs.isASCII ? "..." : "…", at: Point(x, 0), style: Style(.dim))
        return
      }
      let isChosen = place == typed.tabbed
      x = canvas.put(candidate, at: Point(x, 0), style: Style(.info, bold: isChosen, reverse: isChosen)) + 2
    }
  }

  /// The first candidate to draw, so that the one Tab put in is in sight.
  private func first(room: Int) -> Int {
    guard let tabbed = typed.tabbed else { return 0 }
    var (first, left) = (tabbed, room)
    while first >= 0 {
      left -= TextWidth.columns(typed.completion.candidates[first]) + 2
      if left < 0 { break }
      first -= 1
    }
    return min(first + 1, tabbed)
  }
}
