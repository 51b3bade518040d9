import Casework
import Desk
import Drawing

/// A desk with its loop: presses keys, does what the desk asks for, and shows the screen.
struct Keyboard {
  private(set) var state: DeskState
  private(set) var size: Size
  private(set) var hasQuit = false
  private(set) var drafts: [Draft] = []
  private let glyphs: Glyphs
  private var saved = SavedRegisters()

  init(
    _ width: Int, _ height: Int, register: Register = Fellshire.register, glyphs: Glyphs = .unicode,
    drafts: [Draft] = [], files: @escaping FileLookup = { _ in nil }
  ) {
    size = Size(width, height)
    self.glyphs = glyphs
    let numbers = Numbers(seed: 7)
    state = DeskState(
      register: register, today: Fellshire.today, moment: Instant(Fellshire.today, hour: 9),
      actor: .person(Fellshire.marsh), mint: IdentifierMint { numbers.next() }, size: size, glyphs: glyphs,
      drafts: drafts, files: files)
  }

  /// Presses keys by their names, parted by spaces: "4 / police Enter"; a word that is no key is typed.
  mutating func press(_ keys: String) {
    for word in keys.split(separator: " ") {
      if let key = Key(String(word)) { take(.input(.key(key))) } else { type(String(word)) }
    }
  }

  mutating func type(_ text: String) {
    for character in text { take(.input(.key(.character(character)))) }
  }

  mutating func resize(_ width: Int, _ height: Int) {
    size = Size(width, height)
    take(.input(.resize(size)))
  }

  mutating func take(_ event: DeskEvent) {
    for effect in Desk.update(&state, event) { perform(effect) }
  }

  private mutating func perform(_ effect: DeskEffect) {
    switch effect {
    case .saveDrafts(let drafts): self.drafts = drafts
    case .quit: hasQuit = true
    default: if let event = saved.event(for: effect, on: state.register) { take(event) }
    }
  }

  var canvas: Canvas {
    var canvas = Canvas(size, glyphs: glyphs)
    Desk.draw(state, into: &canvas)
    return canvas
  }

  var screen: String { canvas.text }
}

/// Repeatable numbers.
final class Numbers: @unchecked Sendable {
  private var value: UInt64

  init(seed: UInt64) { value = seed }

  /// Xorshift.
  func next() -> UInt64 {
    value ^= value << 13
    value ^= value >> 7
    value ^= value << 17
    return value
  }
}
