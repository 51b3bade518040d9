import Casework
import Drawing

/// The passphrase of the sealed identities being typed: nothing of it is shown or kept as a draft.
struct SecretPrompt: Sendable {
  var field = TextField()

  static let keys = [("Enter", "unlock"), ("Esc", "leave it")]

  func draw(into canvas: inout Canvas) {
    let start = canvas.put(" passphrase ", at: .zero, style: Style(.key, bold: true))
    let room = max(1, canvas.size.width - start - 2)
    let shown = min(field.characters.count, room)
    let end = canvas.put(String(repeating: "*", count: shown), at: Point(start, 0))
    canvas.put(
      "not shown, and kept nowhere", at: Point(end + 2, 0), style: Style(.dim),
      width: max(0, canvas.size.width - end - 3))
    canvas.placeCursor(at: Point(start + min(field.cursor, room), 0))
  }
}

// Unlocking the sealed identities, so that real names are looked for.
extension DeskState {
  mutating func press(_ key: Key, in old: SecretPrompt) -> [DeskEffect] {
    var secret = old
    switch key {
    case .escape: prompt = nil
    case .enter:
      prompt = nil
      return secret.field.text.isEmpty ? [] : [.unlock(secret.field.text)]
    default:
      _ = secret.field.take(key)
      prompt = .secret(secret)
    }
    return []
  }

  mutating func unlocked(_ list: IdentityList) {
    identities = list
    repaint()
    let found = picture.alerts.count { $0.code == .realName }
    let places = found == 1 ? "1 place holds one" : "\(found) places hold one"
    message = Message("Real names are looked for now: \(found == 0 ? "no text holds one" : places).", .good)
  }

  mutating func lock() {
    identities = nil
    repaint()
    message = Message("Locked: real names are no longer looked for.", .good)
  }

  /// Whose real names are looked for; none while they are sealed.
  var realNames: NameList {
    var names = NameList()
    if let identities { names.add(identities, in: register) }
    return names
  }
}
