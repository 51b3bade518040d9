import Casework
import Drawing

/// One labelled field of a form: what is typed in it, and what is wrong with that.
struct FormField: Sendable {
  let entry: FieldEntry
  let label: String
  var text: TextField
  var error: String?
  /// Why it is asked for, where a rule asks for it.
  var hint = ""
  /// What may be typed, for completing; empty where anything may.
  let choices: [String]
  let isRequired: Bool

  init(_ entry: FieldEntry, label: String? = nil, text: String = "", choices: [String] = [], isRequired: Bool? = nil) {
    self.entry = entry
    self.label = label ?? entry.label
    self.text = TextField(text, isLong: entry.field.traits.contains(.long))
    self.choices = choices
    self.isRequired = isRequired ?? entry.field.traits.contains(.required)
  }

  var key: String { entry.path.description }
  var isBlank: Bool { text.text.allSatisfy(\.isWhitespace) }

  /// What is stored for what is typed; a blank field stores nothing.
  func stored(_ reading: FieldReading) -> Result<[String], Violation> {
    guard !isBlank else { return .success([]) }
    let pieces = entry.shape == .several ? text.text.split(separator: ";").map(String.init) : [text.text]
    var stored: [String] = []
    for piece in pieces where !piece.allSatisfy(\.isWhitespace) {
      switch reading.stored(piece, for: entry) {
      case .success(let text): stored.append(text)
      case .failure(let violation): return .failure(violation)
      }
    }
    return .success(stored)
  }

  /// The choices that go on from what is typed; all of them where nothing is.
  var fittingChoices: [String] {
    let typed = lastPiece.lowercased()
    guard !typed.isEmpty else { return choices }
    let begun = choices.filter { $0.lowercased().hasPrefix(typed) }
    return begun.isEmpty ? choices.filter { $0.lowercased().contains(typed) } : begun
  }

  /// What may be typed here: where one choice is typed whole, all of them, so that the others can be seen.
  var hintedChoices: [String] {
    let isWhole = choices.contains { $0.lowercased() == lastPiece.lowercased() }
    return isWhole ? choices : fittingChoices
  }

  private var lastPiece: String {
    guard entry.shape == .several else { return text.text.stripped }
    return (text.text.split(separator: ";", omittingEmptySubsequences: false).last.map(String.init) ?? "").stripped
  }

  /// Completes what is typed to the first choice that fits; where it is one already, goes to the next.
  mutating func takeChoice() {
    let fitting = fittingChoices
    var choice = fitting.first
    if let place = choices.firstIndex(where: { $0.lowercased() == lastPiece.lowercased() }), entry.shape == .single {
      choice = choices[(place + 1) % choices.count]
    }
    guard let choice else { return }
    let before =
      entry.shape == .several ? text.text.split(separator: ";", omittingEmptySubsequences: false).dropLast() : []
    text.replace(with: (before.map { String($0).stripped } + [choice]).joined(separator: "; "))
  }
}
