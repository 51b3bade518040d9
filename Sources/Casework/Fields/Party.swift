/// Someone who does or decides: a person in the directory or, where there is none, a name or role as printed.
///
/// Stored as `@` and the person's identifier, or as the printed words.
public enum Party: FieldValue, Hashable {
  case person(PersonID)
  case named(String)

  public static var form: FieldForm { .party }

  public init?(fieldText: String) {
    guard !fieldText.isEmpty else { return nil }
    self = fieldText.first == "@" ? .person(PersonID(String(fieldText.dropFirst()))) : .named(fieldText)
  }

  public var fieldText: String {
    switch self {
    case .person(let id): "@" + id.text
    case .named(let words): words.first == "@" ? String(words.drop { $0 == "@" }) : words
    }
  }

  public var linked: AnyID? { if case .person(let id) = self { id.erased } else { nil } }
}
