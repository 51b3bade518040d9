import Casework
import Desk
import Drawing

/// A desk that is listened to: answers lines, and keeps what was asked, answered and said.
struct Listener {
  private(set) var desk: LinearDesk
  /// Everything said and typed so far, as it stands on a terminal.
  private(set) var transcript = ""
  private(set) var hasQuit = false
  private var saved = SavedRegisters()

  init(register: Register = Fellshire.register) {
    let numbers = Numbers(seed: 7)
    desk = LinearDesk(
      DeskState(
        register: register, today: Fellshire.today, moment: Instant(Fellshire.today, hour: 9),
        actor: .person(Fellshire.marsh), mint: IdentifierMint { numbers.next() }, size: LinearDesk.size,
        glyphs: .spoken(isASCII: true)))
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
    if case .quit = effect { hasQuit = true }
    guard let event = saved.event(for: effect, on: register) else { return }
    for effect in desk.take(event) { perform(effect) }
  }

  private mutating func hear() { transcript += desk.said().map { $0 + "\n" }.joined() }
}
