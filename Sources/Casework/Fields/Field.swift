/// The name a field has in a file, the label a person reads, and what may be done with it.
///
/// A record names each of its fields once, in file order, in `visit`; readers, writers, forms,
/// schemas and `add`/`edit` arguments all learn of a field from there and nowhere else.
public struct Field: Sendable, ExpressibleByStringLiteral {
  /// What is special about a field.
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// A record of this kind is refused without it.
    public static let required = Traits(rawValue: 1)
    /// Text of several lines.
    public static let long = Traits(rawValue: 2)
    /// Text in which no one may be recognised: the privacy check reads it.
    public static let pseudonymous = Traits(rawValue: 4)
    /// Written by a command of its own (a stage move, an extension), never by a plain edit.
    public static let kept = Traits(rawValue: 8)
    /// A day on which something happened: it cannot be after the day on which it is written down.
    public static let past = Traits(rawValue: 16)
  }

  /// The key in the file: camelCase, ASCII.
  public let name: StaticString
  /// The words on a form; empty when they follow from the name.
  let words: StaticString
  public let traits: Traits

  public init(_ name: StaticString, _ words: StaticString = "", _ traits: Traits = []) {
    self.name = name
    self.words = words
    self.traits = traits
  }

  public init(stringLiteral name: StaticString) { self.init(name) }

  /// The key as a `String`.
  public var key: String { name.description }

  /// The words a person reads: "Sent to the national panel".
  public var label: String { words.utf8CodeUnitCount > 0 ? words.description : Self.spoken(key) }

  /// The option a command line takes: `dueOn` is `due-on`.
  public var option: String { Self.hyphenated(key) }

  static func hyphenated(_ key: String) -> String {
    key.reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  static func spoken(_ key: String) -> String {
    let words = hyphenated(key).hyphensAsSpaces
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
