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
  private var past: [Register] = []
  private var future: [Register] = []

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
    case .commit(let commands): commit(commands)
    case .undo: travel(from: \.past, to: \.future, "Taken back.")
    case .redo: travel(from: \.future, to: \.past, "Made again.")
    case .askHistory(let address): take(.history(address, []))
    case .reload: take(.registerChanged(state.register))
    case .saveDrafts(let drafts): self.drafts = drafts
    case .editText, .copy, .askPast, .remember, .write: break
    case .quit: hasQuit = true
    }
  }

  private mutating func commit(_ commands: [any Command]) {
    var register = state.register
    var words: [String] = []
    for command in commands {
      let violations = command.violations(in: register)
      guard violations.isEmpty else { return take(.refused(violations)) }
      words.append(command.words(in: register))
      command.apply(to: &register)
    }
    past.append(state.register)
    take(.committed(register, message: "Saved: " + words.joined(separator: ", ")))
  }

  private mutating func travel(
    from: WritableKeyPath<Keyboard, [Register]>, to: WritableKeyPath<Keyboard, [Register]>, _ words: String
  ) {
    guard let register = self[keyPath: from].popLast() else { return take(.failed("There is nothing to undo.")) }
    self[keyPath: to].append(state.register)
    take(.committed(register, message: words))
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
