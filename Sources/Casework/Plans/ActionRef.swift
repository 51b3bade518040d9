/// An action's reference as printed: "7b", "10b.ii", or a range over several children, "7b-d".
public struct ActionRef: Sendable, Equatable {
  public let printed: String

  public init(_ printed: String) { self.printed = printed }

  /// What two references are compared by: letters in lower case, without any spaces.
  public var key: String { printed.lowercased().filter { !$0.isWhitespace } }

  /// The references a range stands for, "7b", "7c" and "7d" for "7b-d"; the one itself where it is no range.
  ///
  /// A range is a stem and a letter, a dash, and a later letter.
  public var children: [String] {
    let sides = key.split(separator: "-", omittingEmptySubsequences: false)
    guard sides.count == 2, let first = sides[0].last, let last = sides[1].first, sides[1].count == 1,
      let from = first.asciiValue, let to = last.asciiValue, first.isLetter, last.isLetter, from < to
    else { return [printed.withoutOuterSpace] }
    let stem = sides[0].dropLast()
    return (from...to).map { stem + String(UnicodeScalar($0)) }
  }

  public var isRange: Bool { children.count > 1 }
}

extension Sequence<Action> {
  /// The other actions with the same reference in the same objective, whatever the case of its letters.
  public func duplicates(of action: Action) -> [Action] {
    let key = ActionRef(action.ref).key
    return filter { $0.id != action.id && $0.objective == action.objective && ActionRef($0.ref).key == key }
  }
}

extension String {
  /// Without white space at either end.
  var withoutOuterSpace: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Whether it holds nothing but white space.
  public var isVoid: Bool { allSatisfy(\.isWhitespace) }
}
