import Casework
import Desk
import Drawing

/// A desk with its loop: presses keys, does what the desk asks for, and shows the screen.
struct Keyboard {
  var state: DeskState
  private(set) var size: Size
  private(set) var hasQuit = false
  /// How many keys were pressed.
  private(set) var pressed = 0
  private(set) var drafts: [Draft] = []
  /// Every change that was asked for, as Swift prints it.
  private(set) var committed = ""
  private(set) var draftWrites = 0
  /// Whether changes wait for `answer` instead of being saved at once.
  var isSlow = false
  /// The changes that wait.
  private(set) var sent: [[any Command]] = []
  /// What the register was on a past day, and the days asked for.
  var past = Fellshire.register
  private(set) var asked: [Day] = []
  private(set) var copied: [String] = []
  /// The files that were written.
  private(set) var written: [(name: String, text: String)] = []
  /// The tables that were written, and under which names; one that is there already is refused once.
  private(set) var exported: [(table: ShownTable, path: String, replaces: Bool)] = []
  var taken: Set<String> = []
  /// The reports that were asked for.
  private(set) var reports: [ReportOrder] = []
  /// The rounds' files that were to be written or taken in.
  private(set) var passed: [String] = []
  /// How often long work was to be stopped.
  private(set) var stops = 0
  /// What a person's editor makes of a text, and the texts it was given.
  var editor: (String) -> String? = { $0 + ", edited" }
  private(set) var edited: [String] = []
  /// What the desk asked to be remembered, the latest last.
  private(set) var remembered: [DeskMemory] = []
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
    if case .input(.key) = event { pressed += 1 }
    for effect in Desk.update(&state, event) { perform(effect) }
  }

  private mutating func perform(_ effect: DeskEffect) {
    if case .commit(let commands) = effect { committed += String(describing: commands) }
    switch effect {
    case .saveDrafts(let drafts):
      self.drafts = drafts
      draftWrites += 1
    case .askPast(let day):
      asked.append(day)
      take(.past(past, day))
    case .copy(let text): copied.append(text)
    case .write(let name, let text):
      written.append((name, text))
      take(.wrote(path: "/home/marsh/\(name)"))
    case .export(_, let path, replaces: false) where taken.contains(path): take(.nameTaken(path: path))
    case .export(let table, let path, let replaces):
      exported.append((table, path, replaces))
      take(.done("Wrote \(table.count) to \(path)."))
    case .stopWork: stops += 1
    case .report(let order): reports.append(order)
    case .sendRound(_, let directory): passed.append("send into \(directory)")
    case .receive(let files): passed.append("receive \(files)")
    case .editText(let text):
      edited.append(text)
      take(.edited(editor(text)))
    case .remember(let memory): remembered.append(memory)
    case .quit: hasQuit = true
    case .commit(let commands) where isSlow: sent.append(commands)
    case .undo where isSlow, .redo where isSlow: break
    default: if let event = saved.event(for: effect, on: state.register) { take(event) }
    }
  }

  /// Saves the latest change that waits.
  mutating func answer() {
    if let commands = sent.last, let event = saved.event(for: .commit(commands), on: state.register) { take(event) }
  }

  /// Saves the changes that wait, the one that was asked for first before the others; as many as told.
  mutating func answerInOrder(_ count: Int = .max) {
    for _ in 0..<min(count, sent.count) {
      if let event = saved.event(for: .commit(sent.removeFirst()), on: state.register) { take(event) }
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
