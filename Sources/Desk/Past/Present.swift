import Casework
import Drawing

/// What the desk comes back to after a past day was looked at: kept up to date meanwhile.
struct Present: Sendable {
  var register: Register
  var today: Day
  let trail: [Page]
}

extension DeskState {
  /// The day it is, also while a past one is looked at.
  public var presentDay: Day { present?.today ?? today }

  /// The day that is on show: today, or the past day that is looked at.
  public var dayOnShow: Day { today }

  /// The register that is on show: the present one, or as it was on the past day.
  public var registerOnShow: Register { register }

  /// Shows the whole desk as it stood at the end of a day.
  mutating func look(at past: Register, on day: Day) {
    keepDraft()
    prompt = nil
    present = present ?? Present(register: register, today: today, trail: trail)
    register = past
    today = day
    repaint()
    message = Message("This is the register as at \(day.words). \(wayToNow)", .info)
  }

  mutating func comeBackToNow() {
    guard let now = present else { return }
    present = nil
    register = now.register
    today = now.today
    if trail.isEmpty { trail = now.trail }
    repaint()
    message = Message("This is the register as it is now.", .info)
  }

  private var wayToNow: String {
    let key = keymap.name(of: .asAt)
    return key.isEmpty ? "Esc goes back to now." : "Esc or \(key) goes back to now."
  }

  /// Why nothing is changed in the past.
  var pastRefusal: Message {
    Message("The register as at \(today.words) cannot be changed. \(wayToNow)", .error)
  }

  /// Leaves out every change while a past day is on show.
  mutating func permitted(_ effects: [DeskEffect]) -> [DeskEffect] {
    guard present != nil else { return effects }
    let permitted = effects.filter { !$0.isChange }
    if permitted.count < effects.count { message = pastRefusal }
    return permitted
  }
}

extension DeskEffect {
  fileprivate var isChange: Bool {
    switch self {
    case .commit, .undo, .redo, .sendRound, .receive: true
    default: false
    }
  }
}
