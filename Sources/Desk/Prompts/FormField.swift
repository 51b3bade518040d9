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
  /// Whether the form is not saved without it.
  let isRequired: Bool
  /// What is offered where that is less or other than fields of its form take: the objectives of one plan, codes.
  var choices: [String]?
  /// Whether a rule asks for it as things stand, though the record could do without.
  var isAskedFor = false

  init(_ entry: FieldEntry, label: String? = nil, text: String = "", isRequired: Bool? = nil) {
    self.entry = entry
    self.label = label ?? entry.label
    self.text = TextField(text, isLong: entry.field.traits.contains(.long))
    self.isRequired = isRequired ?? entry.field.traits.contains(.required)
  }

  var key: String { entry.path.description }
  var isBlank: Bool { text.text.allSatisfy(\.isWhitespace) }
  var isSeveral: Bool { entry.shape == .several }
  /// Whether its label bears a star.
  var isNeeded: Bool { isRequired || isAskedFor }
  var starredLabel: String { isNeeded ? "\(label) *" : label }

  /// The value the cursor is in.
  var piece: String { String(text.characters[text.piece(ofSeveral: isSeveral)]) }

  /// Each value that is typed.
  var pieces: [String] {
    guard isSeveral else { return isBlank ? [] : [text.text] }
    return text.text.split(separator: ";").map { String($0).stripped }.filter { !$0.isEmpty }
  }

  /// What is stored for what is typed; a blank field stores nothing.
  func stored(_ reading: FieldReading) -> Result<[String], Violation> {
    // What stands there unchanged stays as it is stored, also where its words would be read as something else.
    var kept = entry.stored.map { (stored: $0, words: reading.words($0, for: entry.form)) }
    var stored: [String] = []
    for piece in pieces {
      if let place = kept.firstIndex(where: { $0.words == piece }) {
        stored.append(kept.remove(at: place).stored)
        continue
      }
      switch reading.value(piece, for: entry) {
      case .success(let text) where stored.contains(text):
        return .failure(Violation("said-twice", "“\(piece)” is there twice: Ctrl-W takes the one at the cursor out."))
      case .success(let text): stored.append(text)
      case .failure(let violation): return .failure(violation)
      }
    }
    return .success(stored)
  }

  /// What is typed written out in full, "+10d" as "1 Dec 2026"; nothing where it stays as it is.
  func writtenOut(_ stored: [String], _ reading: FieldReading) -> String? {
    guard isSeveral || entry.form.isWrittenOut else { return nil }
    let words = stored.map { reading.words($0, for: entry.form) }.joined(separator: "; ")
    return words == text.text ? nil : words
  }

  /// Puts a choice in the place of the value the cursor is in, and makes ready for the next of several.
  mutating func take(_ words: String) {
    let place = text.piece(ofSeveral: isSeveral)
    let isLast = isSeveral && text.characters[place.upperBound...].allSatisfy(\.isWhitespace)
    let end = isLast ? text.characters.count : place.upperBound
    let isAfterOther = isSeveral && place.lowerBound > 0 && text.characters[place.lowerBound - 1] == ";"
    text.replace(place.lowerBound..<end, with: (isAfterOther ? " " : "") + words + (isLast ? "; " : ""))
  }

  /// Takes the whole value out that the cursor is in or behind, its semicolon with it.
  mutating func cutPiece() {
    var end = text.cursor
    let characters = text.characters
    if characters[..<end].last(where: { !$0.isWhitespace }) == ";" {
      end = characters[..<end].lastIndex(of: ";") ?? end
    } else {
      end = characters[end...].firstIndex(of: ";") ?? characters.count
    }
    let start = characters[..<end].lastIndex(of: ";").map { $0 + 1 } ?? 0
    let after = end < characters.count ? end + 1 : end
    text.cut(start..<after)
  }
}

extension FieldForm {
  /// Whether what was typed short is written out as the field is left.
  fileprivate var isWrittenOut: Bool {
    switch self {
    case .choice, .day, .flag, .link, .party, .mention, .timescale: true
    case .text, .instant, .number: false
    }
  }

  /// Whether what may be typed is a short fixed list, to be gone through with Right.
  var isFixedList: Bool {
    switch self {
    case .choice, .flag: true
    default: false
    }
  }
}
