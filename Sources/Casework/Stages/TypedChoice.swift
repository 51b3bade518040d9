extension ChoiceValue {
  /// The values that typed words may mean: the one said in full, else all that begin so.
  ///
  /// Letter case does not matter and a hyphen stands for a space: "signed-off", "sign", "IN PROGRESS".
  public static func matches(typed words: String) -> [Self] {
    let typed = folded(words)
    guard !typed.isEmpty else { return [] }
    let said = allCases.filter { folded($0.rawValue) == typed || folded($0.words) == typed }
    guard said.isEmpty else { return said }
    return allCases.filter { folded($0.rawValue).hasPrefix(typed) || folded($0.words).hasPrefix(typed) }
  }

  /// The one value that typed words mean; nothing where they mean none or several.
  public init?(typed words: String) {
    let found = Self.matches(typed: words)
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  private static func folded(_ words: String) -> String {
    words.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "," }.joined(separator: " ")
  }
}
