extension Filter {
  /// It written out so that reading it gives the same again; days stand in full.
  public var text: String { condition?.text ?? "" }
}

extension FilterCondition {
  var text: String {
    switch self {
    case .test(let test): test.text
    case .every(let all): all.map { if case .some = $0 { "(\($0.text))" } else { $0.text } }.joined(separator: " ")
    case .some(let any): any.map(\.text).joined(separator: " or ")
    case .denied(.test(let test)): "-\(test.text)"
    case .denied(let condition): "-(\(condition.text))"
    }
  }
}

extension FilterTest {
  var text: String {
    switch self {
    case .mentions(let word): Self.isPlain(word.text) ? word.text : "\"\(word.text)\""
    case .words(let field, let word):
      "\(field.rawValue):" + (Self.isPlainValue(word.text) ? word.text : "\"\(word.text)\"")
    case .none(let field): "\(field.rawValue):none"
    case .day(let field, let comparison, let day): "\(field.rawValue)\(comparison.rawValue)\(day.iso)"
    case .number(let field, let comparison, let number): "\(field.rawValue)\(comparison.rawValue)\(number)"
    case .state(let state): "is:\(state.rawValue)"
    case .thing(let thing): "has:\(thing.rawValue)"
    }
  }

  /// Whether a word that is looked for anywhere reads as just that without quotation marks.
  private static func isPlain(_ text: String) -> Bool {
    isOneWord(text) && text.first != "-" && text.lowercased() != "or" && !looksLikeField(text)
  }

  private static func looksLikeField(_ text: String) -> Bool {
    let rest = text.drop(while: \.isLetter)
    return rest.count < text.count && rest.first.map(":<>".contains) ?? false
  }

  private static func isPlainValue(_ text: String) -> Bool { isOneWord(text) && text.lowercased() != "none" }

  private static func isOneWord(_ text: String) -> Bool {
    !text.isEmpty && !text.contains { $0.isWhitespace || FilterReader.marks.contains($0) }
  }
}
