import Casework
import Drawing

/// Any record or entry, found by its reference or by words.
struct Jump: Sendable {
  typealias Hit = RecordIndex.Hit
  var finder: Finder<Hit>

  /// More than anyone looks through; further letters narrow it.
  static let limit = 200
}

extension DeskState {
  mutating func openJump() {
    var jump = Jump(finder: Finder([]))
    find(in: &jump)
    prompt = .jump(jump)
  }

  mutating func find(in jump: inout Jump) {
    let index = recordIndex ?? RecordIndex(register)
    recordIndex = index
    jump.finder.show(index.hits(for: jump.finder.text, limit: Jump.limit))
  }

  /// Enter opens what was found on top of where one is, so that Esc comes back.
  mutating func press(_ key: Key, in old: Jump) {
    var jump = old
    let step = jump.finder.take(key, page: FinderLayout(layout(for: size).body.size).rows.height)
    switch step {
    case .closed: prompt = nil
    case .chosen(let hit):
      prompt = nil
      open(hit.address)
    case .typed:
      find(in: &jump)
      prompt = .jump(jump)
    case .moved: prompt = .jump(jump)
    }
  }
}

/// Draws what was found: what it is, its reference and what it is about.
struct JumpView {
  let jump: Jump

  func draw(into canvas: inout Canvas) {
    let width = referenceWidth(of: jump.finder.found.map(\.reference))
    FinderView(
      finder: jump.finder, title: "Go to", mark: String(canvas.glyphs.right),
      emptyWords: "Nothing has that reference or all of those words."
    ).draw(into: &canvas) { hit in
      "\(hit.reference)  \(hit.title)"
    } row: { hit, canvas in
      canvas.put(hit.reference, at: Point(1, 0), style: Style(.key), width: width)
      canvas.put(hit.kind, at: Point(width + 2, 0), style: Style(.dim), width: 14)
      let x = width + 17
      canvas.put(hit.title, at: Point(x, 0), width: max(0, canvas.size.width - x - 1))
    }
  }
}
