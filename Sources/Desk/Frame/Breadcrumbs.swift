import Casework
import Drawing

/// The pages opened one over the other, the one on show last: "→ PLAN-2026-001 → 1/7b".
struct Breadcrumbs {
  let names: [String]

  init(_ state: DeskState) {
    var names: [String] = []
    var last = ""
    for page in state.trail {
      let name = state.name(of: page.content)
      names.append(name.hasPrefix("\(last)/") ? String(name.dropFirst(last.count + 1)) : name)
      last = name
    }
    self.names = names
  }

  /// As many of the latest as fit; what is left out at the left leaves its mark.
  func text(width: Int, glyphs: Glyphs) -> String {
    let arrow = " \(glyphs.right) "
    for start in names.indices {
      let shown = (start == 0 ? [] : [String(glyphs.ellipsis)]) + names[start...]
      let text = arrow + shown.joined(separator: arrow)
      if TextWidth.columns(text) <= width || start == names.count - 1 { return text }
    }
    return ""
  }
}

extension DeskState {
  /// What a page is called in a line of others.
  func name(of content: PageContent) -> String {
    switch content {
    case .record(let address): register.called(address)
    case .alert(let alert): alert.record
    case .alerts(let title, _): title
    case .meeting: "meeting"
    case .week(let monday, _): "week of \(monday.words)"
    case .directory: "Directory"
    case .grid: "grid"
    case .programme(let year): "programme \(year)"
    case .findings: "findings"
    case .results(_, let look): "results by \(look.by.rawValue)"
    case .comparison: "before and after"
    }
  }
}
