import Casework
import Drawing

/// One key, or two pressed one after the other.
public struct KeySequence: Hashable, Sendable {
  /// One or two.
  public let keys: [Key]

  init(_ keys: [Key]) { self.keys = keys }

  /// Reads "x", "Ctrl-R" or "z h"; nil for anything else, for nothing and for more than two keys.
  public init?(_ name: String) {
    let parts = name.split(separator: " ")
    let keys = parts.compactMap { Key(String($0)) }
    guard !keys.isEmpty, keys.count == parts.count, keys.count <= 2 else { return nil }
    self.keys = keys
  }

  public var name: String { keys.map(\.name).joined(separator: " ") }
}

/// Which keys do what: those of the table of verbs, with a person's own in their place.
public struct Keymap: Sendable {
  private let sequences: [Verb: KeySequence]
  private let verbs: [KeySequence: Verb]
  private let prefixes: Set<Key>

  /// - Parameter own: keys by verb, as `VerbCard.key` writes them; one that cannot be read leaves the verb its usual key.
  public init(own: [Verb: String] = [:]) {
    var sequences: [Verb: KeySequence] = [:]
    for verb in Verb.allCases {
      sequences[verb] = own[verb].flatMap(KeySequence.init) ?? KeySequence(verb.card.key)
    }
    // Where two verbs are given one key, the one that a person gave it to has it.
    let ordered = Verb.allCases.sorted { (own[$0] == nil ? 0 : 1) < (own[$1] == nil ? 0 : 1) }
    verbs = Dictionary(ordered.compactMap { verb in sequences[verb].map { ($0, verb) } }) { $1 }
    let held = verbs
    self.sequences = sequences.filter { held[$0.value] == $0.key }
    prefixes = Set(self.sequences.values.compactMap { $0.keys.count == 2 ? $0.keys.first : nil } + [.character("g")])
  }

  func verb(for keys: [Key]) -> Verb? { verbs[KeySequence(keys)] }

  /// Whether a key is the first of sequences of two.
  func begins(_ key: Key) -> Bool { prefixes.contains(key) }

  /// What is pressed for a verb, "x" or "z h"; empty where it has no key.
  public func name(of verb: Verb) -> String { sequence(of: verb)?.name ?? "" }

  private func sequence(of verb: Verb) -> KeySequence? {
    sequences[verb] ?? verb.sharesKeyOf.flatMap { sequences[$0] }
  }

  /// Whether a verb takes two keys.
  func isSequence(_ verb: Verb) -> Bool { sequence(of: verb)?.keys.count == 2 }

  /// The verbs behind a prefix, in the order of the table.
  func verbs(after prefix: Key) -> [Verb] {
    Verb.allCases.filter { sequences[$0]?.keys.first == prefix && sequences[$0]?.keys.count == 2 }
  }
}
