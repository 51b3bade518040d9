import Casework
import Drawing

/// The keys that work here, as many as fit, the palette and help always among them.
struct KeyLine {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    var x = 1
    for (key, words) in shown(in: canvas.size.width) {
      x = canvas.put(key, at: Point(x, 0), style: Style(.key, bold: true))
      x = canvas.put(" \(words)   ", at: Point(x, 0), style: Style(.dim))
    }
  }

  /// What is pressed for the words at a column; nothing between them.
  func keys(at column: Int, width: Int) -> KeySequence? {
    var x = 1
    for item in shown(in: width) {
      let end = x + self.width(of: item)
      if (x..<(end - 3)).contains(column) { return KeySequence(item.0) }
      x = end
    }
    return nil
  }

  private func shown(in width: Int) -> [(String, String)] {
    let last = prompt == nil && state.prefix == nil ? Self.everywhere.map(item) : []
    var room = width - 1 - last.reduce(0) { $0 + self.width(of: $1) }
    var shown: [(String, String)] = []
    for item in items {
      guard self.width(of: item) <= room else { continue }
      room -= self.width(of: item)
      shown.append(item)
    }
    return shown + last
  }

  private func width(of item: (String, String)) -> Int { TextWidth.columns(item.0) + TextWidth.columns(item.1) + 4 }

  /// The tour says its own keys, and leaves those here that it tells of.
  private var prompt: Prompt? { if case .tour? = state.prompt { nil } else { state.prompt } }

  private var items: [(String, String)] {
    if let prompt { return prompt.keys + (prompt.hasHelp ? [("F1", "help")] : []) }
    if state.prefix != nil { return [("Esc", "close")] }
    if state.isInMeeting { return state.meetingKeys }
    if state.isGrading { return state.gridKeys }
    let verbs = state.verbsHere.filter { !Self.everywhere.contains($0) && !state.keymap.name(of: $0).isEmpty }
    return verbs.map(item)
  }

  private static let everywhere: [Verb] = [.palette, .help]

  private func item(for verb: Verb) -> (String, String) { (state.keymap.name(of: verb), verb.card.words) }
}
