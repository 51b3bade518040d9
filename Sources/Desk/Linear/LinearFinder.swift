import Casework
import Drawing

// Any record by words, and any verb: what fits is numbered.
extension LinearDesk {
  /// Looks for a record by its reference or by words.
  mutating func find(_ words: String) -> [DeskEffect] {
    desk.openJump()
    return words.isEmpty ? [] : look(for: words)
  }

  func words(of jump: Jump) -> [String] {
    jump.finder.found.map { "\($0.reference), \($0.kind): \($0.title)" }
  }

  func words(of palette: Palette) -> [String] {
    palette.finder.found.map { "\($0.words)\($0.elsewhere.map { " (\($0))" } ?? ""): \($0.help)" }
  }

  mutating func say(_ jump: Jump) {
    if jump.finder.text.isEmpty { return say("Go to which record? Say its reference, or words that are in it.") }
    sayFound(words(of: jump), else: "Nothing has that reference or all of those words.")
  }

  mutating func say(_ palette: Palette) {
    if palette.finder.text.isEmpty { return say("Do what? Say what it is called, or a word for it.") }
    sayFound(words(of: palette), else: "Nothing is called that: try another word for it.")
  }

  private mutating func sayFound(_ found: [String], else none: String) {
    if found.isEmpty { say(none) }
    for (place, words) in found.prefix(Self.rowsAtOnce).enumerated() { say("\(place + 1). \(words)") }
    let rest = found.count - Self.rowsAtOnce
    if rest > 0 { say("\(rest) more fit: further words say which.") }
  }

  mutating func answer(inFinder line: String) -> [DeskEffect] {
    if line == "!" || line.isEmpty { return press(.escape) }
    guard let number = Int(line) else { return look(for: line) }
    guard choose(found: number - 1) else { return tell(error: "There is no \(number) here.") }
    return press(.enter)
  }

  private mutating func choose(found place: Int) -> Bool {
    var isThere = false
    switch desk.prompt {
    case .jump(var jump)?:
      isThere = jump.finder.choose(place)
      desk.prompt = .jump(jump)
    case .palette(var palette)?:
      isThere = palette.finder.choose(place)
      desk.prompt = .palette(palette)
    default: break
    }
    return isThere
  }

  private mutating func look(for words: String) -> [DeskEffect] {
    switch desk.prompt {
    case .jump?:
      var jump = Jump(finder: Finder([]))
      jump.finder.insert(words)
      desk.find(in: &jump)
      desk.prompt = .jump(jump)
    case .palette(let old)?:
      var palette = Palette(old.entries)
      palette.finder.insert(words)
      palette.find()
      desk.prompt = .palette(palette)
    default: break
    }
    return []
  }
}
