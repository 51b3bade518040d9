import Casework

/// What the cursor of a page stands on, whatever line that is in.
struct PageAnchor: Equatable, Sendable {
  let subject: Address?
  /// Which of the lines about it, from 0.
  let place: Int

  init?(at line: Int, of lines: [PageLine]) {
    guard lines.indices.contains(line) else { return nil }
    let subject = lines[line].subject
    self.subject = subject
    place = lines[..<line].count { $0.subject == subject }
  }

  /// The line it is in now; nothing where the page says nothing about it any more.
  func line(in lines: [PageLine]) -> Int? {
    let places = lines.indices.filter { lines[$0].subject == subject }
    return places.isEmpty ? nil : places[min(place, places.count - 1)]
  }
}

extension DeskState {
  /// Notes that lines may have come, gone or been broken elsewhere on every page.
  mutating func unsettlePages() {
    for place in trail.indices { trail[place].isUnsettled = true }
    beside?.isUnsettled = true
  }

  /// Puts the cursors on show back on what they stood on, so that no key is about another thing than before.
  mutating func followCursors() {
    let layout = layout(for: size)
    if let page = beside, page.isUnsettled, let rect = layout.detail {
      let lines = lines(of: page, width: rect.width)
      beside?.follow(lines)
    }
    if let page = trail.last, page.isUnsettled {
      let lines = lines(of: page, width: layout.body.width)
      trail[trail.count - 1].follow(lines)
    }
  }
}
