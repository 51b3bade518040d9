/// What a person may put in a field: how a form asks for it and a schema describes it.
public enum FieldForm: Sendable, Equatable {
  case text
  case day
  case instant
  case flag
  case number
  /// One of a fixed list: what is stored, beside the words for it.
  case choice([FieldChoice])
  /// Another record or item, stored by its identifier and named by its reference.
  case link(LinkTarget)
  /// A person in the directory or, where there is none, a name or role as it was printed.
  case party
  /// Another record or item or, where the register holds none, words: stored as `@` and its identifier, or as the words.
  case mention(LinkTarget)
  /// When something is due, as it was printed: "31/12/26", "monthly", "after the inquest".
  case timescale
}

/// One entry of a fixed list.
public struct FieldChoice: Sendable, Equatable {
  public let stored: String
  public let words: String
  public init(stored: String, words: String) {
    self.stored = stored
    self.words = words
  }
}

/// A single value that a file keeps as one JSON string, number or boolean.
public protocol FieldValue: Sendable, Equatable {
  static var form: FieldForm { get }
  /// The value that the stored text stands for, or nothing when it stands for none.
  init?(fieldText: String)
  /// The stored text: an enum's raw value, an ISO day, an identifier.
  var fieldText: String { get }
  /// Whether the value says nothing, so that no key is written for it.
  var isBlank: Bool { get }
  /// The identifier of what it leads to, where it is a link.
  var linked: AnyID? { get }
}

extension FieldValue {
  public var isBlank: Bool { false }
  public var linked: AnyID? { nil }
}

extension String: FieldValue {
  public static var form: FieldForm { .text }
  public init?(fieldText: String) { self = fieldText }
  public var fieldText: String { self }
  public var isBlank: Bool { isEmpty }
}

extension Bool: FieldValue {
  public static var form: FieldForm { .flag }
  public init?(fieldText: String) {
    switch fieldText {
    case "true": self = true
    case "false": self = false
    default: return nil
    }
  }
  public var fieldText: String { self ? "true" : "false" }
  public var isBlank: Bool { !self }
}

extension Int: FieldValue {
  public static var form: FieldForm { .number }
  public init?(fieldText: String) { self.init(fieldText) }
  public var fieldText: String { String(self) }
}

/// A fixed list of words, stored by raw value: `case agencyReturn = "agency return"` reads as it is stored.
public protocol ChoiceValue: FieldValue, CaseIterable, RawRepresentable where RawValue == String {
  /// The words on screen.
  var words: String { get }
}

extension ChoiceValue {
  public static var form: FieldForm {
    .choice(allCases.map { FieldChoice(stored: $0.rawValue, words: $0.words) })
  }
  public init?(fieldText: String) { self.init(rawValue: fieldText) }
  public var fieldText: String { rawValue }
  public var words: String { rawValue }
}
