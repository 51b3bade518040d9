import Casework
import Drawing

/// The keys that work here, as many as fit, help always among them.
struct KeyLine {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    let help = (state.keymap.name(of: .help), "help")
    let all = items
    var room = canvas.size.width - 1 - width(of: help)
    var shown: [(String, String)] = []
    for item in all {
      guard width(of: item) <= room else { continue }
      room -= width(of: item)
      shown.append(item)
    }
    if state.prompt == nil { shown.append(help) }
    var x = 1
    for (key, words) in shown {
      x = canvas.put(key, at: Point(x, 0), style: Style(.key, bold: true))
      x = canvas.put(" \(words)   ", at: Point(x, 0), style: Style(.dim))
    }
  }

  private func width(of item: (String, String)) -> Int { TextWidth.columns(item.0) + TextWidth.columns(item.1) + 4 }

  private var items: [(String, String)] {
    if let prompt = state.prompt { return prompt.keys }
    return state.verbsHere.filter { $0 != .help }.map { (state.keymap.name(of: $0), $0.card.words) }
  }
}
