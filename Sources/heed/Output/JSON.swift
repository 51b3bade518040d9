import Casework
import Drawing
import RegisterStore
import StrictJSON

extension Output {
  /// One JSON value as a whole document; what cannot be seen in its texts is escaped (`SafeText.escaped`).
  static func json(_ value: JSONValue) { data(SafeText.escaped(JSONWriter().bytes(of: value))) }

  /// A list as a whole document, its elements made and written on all cores.
  static func jsonList(_ count: Int, _ element: @Sendable (Int) -> JSONValue) {
    guard count > 0 else { return json([]) }
    let pieces = Cores.stretches(of: count, length: 256) { stretch in
      SafeText.escaped(JSONWriter().bytes(ofElements: stretch.map(element)))
    }
    for (index, piece) in pieces.enumerated() { data(Array(index == 0 ? "[".utf8 : ",".utf8) + piece) }
    data("\n]\n")
  }
}

extension JSONValue {
  static func day(_ day: Day?) -> JSONValue { day.map { .string($0.iso) } ?? .null }

  static func int(_ number: Int?) -> JSONValue { number.map { JSONValue.int($0) } ?? .null }

  /// A text that may say nothing.
  static func text(_ text: String?) -> JSONValue {
    guard let text, !text.isEmpty else { return .null }
    return .string(text)
  }

  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}

/// Keys as JSON has them.
enum CamelCase {
  /// "days-late" and "in progress" become "daysLate" and "inProgress".
  static func key(_ words: String) -> String {
    let parts = words.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    return (parts.first ?? "") + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
