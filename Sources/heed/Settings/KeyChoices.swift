import Casework
import Desk
import Drawing
import StrictJSON

/// The keys that a person gives to verbs, as far as they can be pressed and tell the verbs apart.
struct KeyChoices {
  private(set) var keys: [Verb: String] = [:]

  /// A verb by its command, "sign-off", or by its words on the desk, "sign off".
  static func verb(named name: String) -> Verb? {
    Verb(rawValue: name) ?? Verb.allCases.first { $0.card.words == name }
  }

  /// Takes one choice in, or answers what is wrong with it.
  mutating func take(_ key: String?, for name: String) -> String? {
    guard let verb = Self.verb(named: name) else { return Self.unknown(name) }
    guard let key, let sequence = KeySequence(key) else {
      return "\(key.map(JSONError.quoted) ?? "that") is no key for \(name): "
        + "write one such as \"x\", \"F5\", \"Ctrl-R\" or \"Space\", or two such as \"z h\"."
    }
    if let words = Self.reserved(sequence) { return words }
    keys[verb] = key
    return nil
  }

  mutating func drop(_ verb: Verb) { keys[verb] = nil }

  /// Choices that take another verb's key, in the order of the table, with what is wrong with them.
  var clashes: [(Verb, String)] {
    var kept: [Verb: KeySequence] = [:]
    for verb in Verb.allCases where keys[verb] == nil { kept[verb] = KeySequence(verb.card.key) }
    var clashes: [(Verb, String)] = []
    for verb in Verb.allCases {
      guard let key = keys[verb], let sequence = KeySequence(key) else { continue }
      if let other = Verb.allCases.first(where: { kept[$0].map(sequence.hides) ?? false }) {
        clashes.append((verb, Self.clash(verb, sequence, other, kept[other] ?? sequence)))
      } else {
        kept[verb] = sequence
      }
    }
    return clashes
  }

  private static func clash(_ verb: Verb, _ keys: KeySequence, _ other: Verb, _ taken: KeySequence) -> String {
    let how = keys == taken ? "the key of" : "in the way of \(taken.name),"
    return "\(keys.name) for \(verb.rawValue) is \(how) \(other.rawValue): give one of the two another key."
  }

  private static func unknown(_ name: String) -> String {
    let names = Verb.allCases.map(\.rawValue)
    let meant = Spelling.nearest(to: name, among: names).map { "did you mean \($0)?" }
    return "there is no verb \(JSONError.quoted(name)): " + (meant ?? "docs/keys.md names those there are.")
  }

  /// Keys that always do the same, so that nobody locks themselves out.
  private static func reserved(_ sequence: KeySequence) -> String? {
    let first = sequence.keys[0].name
    if let view = View.allCases.first(where: { $0.key == first }) {
      return "\(first) shows the view \(view.title): choose another key."
    }
    if sequence == KeySequence("g") || sequence == KeySequence("g g") {
      return "g g goes to the top: choose another key, or g and a letter."
    }
    if sequence.keys.contains(.control("z")) {
      return "Ctrl-Z always stops Heed until the shell's fg: choose another key."
    }
    return sequence.keys.contains(.escape) ? "Esc always goes back: choose another key." : nil
  }
}

extension KeySequence {
  /// Whether both cannot be told apart as they are pressed: they are the same, or one begins the other.
  fileprivate func hides(_ other: KeySequence) -> Bool {
    zip(keys, other.keys).allSatisfy { $0 == $1 }
  }
}
