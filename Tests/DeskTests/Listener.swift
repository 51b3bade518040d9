import Casework
import Desk
import Drawing

/// A desk that is listened to: answers lines, and keeps what was asked, answered and said.
struct Listener {
  private(set) var desk: LinearDesk
  /// Everything said and typed so far, as it stands on a terminal.
  private(set) var transcript = ""
  private(set) var hasQuit = false
  private(set) var drafts: [Draft] = []
  /// The files that were written.
  private(set) var written: [(name: String, text: String)] = []
  private var saved = SavedRegisters()

  init(register: Register = Fellshire.register, drafts: [Draft] = []) {
    let numbers = Numbers(seed: 7)
    desk = LinearDesk(
      DeskState(
        register: register, today: Fellshire.today, moment: Instant(Fellshire.today, hour: 9),
        actor: .person(Fellshire.marsh), mint: IdentifierMint { numbers.next() }, size: LinearDesk.size,
        glyphs: .spoken(isASCII: true), drafts: drafts))
    hear()
  }

  var register: Register { desk.desk.register }

  mutating func type(_ lines: String...) {
    for line in lines {
      transcript += desk.question + line + "\n"
      for effect in desk.take(line) { perform(effect) }
      hear()
    }
  }

  private mutating func perform(_ effect: DeskEffect) {
    switch effect {
    case .quit: hasQuit = true
    case .saveDrafts(let drafts): self.drafts = drafts
    case .write(let name, let text):
      written.append((name, text))
      take(.wrote(path: "/home/marsh/\(name)"))
    default: if let event = saved.event(for: effect, on: register) { take(event) }
    }
  }

  private mutating func take(_ event: DeskEvent) {
    for effect in desk.take(event) { perform(effect) }
  }

  private mutating func hear() { transcript += desk.said().map { $0 + "\n" }.joined() }
}
