import Exchange
import StrictJSON

/// A file to be imported, as far as it is read without knowing what it holds.
struct SheetInput {
  private let file: SheetFile
  private let choice: SheetFile.Choice
  let mappings: [ColumnMapping]
  /// What is quoted as the source: the file's name without its folders.
  let document: String

  init(file: String, choice: SheetFile.Choice, encoding: String?, mappings: [String]) throws {
    let named = try encoding.map { name in
      guard let encoding = TextEncoding(named: name) else {
        let known = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw Refusal("“\(name)” is no encoding known here: choose \(known).", .usage)
      }
      return encoding
    }
    do { self.mappings = try mappings.map { try ColumnMapping(parsing: $0) } } catch let refusal as ImportRefusal {
      throw Refusal(refusal.sentence, .usage)
    }
    document = InputFile.name(of: file)
    self.file = try SheetFile(
      try InputFile.bytes(at: file, upTo: SheetTable.Limit.file), name: document, encoding: named)
    self.choice = choice
  }

  /// The tables that are wanted of the file, and what to say of the choice.
  func tables(
    of what: String, mayTakeAll: Bool = false, fitting fits: @escaping (SheetTable) -> Bool
  ) throws -> SheetFile.Chosen {
    guard mayTakeAll || choice != .all else {
      throw Refusal("--all-sheets reads a plan that stands on several sheets: name the sheet with --sheet.", .usage)
    }
    return try file.tables(choice, of: what, mayTakeAll: mayTakeAll, fitting: fits)
  }

  /// The one table of a list whose columns are such.
  func table<Column: ImportColumn>(of what: String, _ columns: Column.Type) throws -> (SheetTable, sentences: [String])
  {
    let chosen = try tables(of: what) { (try? ColumnGuess<Column>($0, mappings: mappings)) != nil }
    return (chosen.tables[0], chosen.sentences)
  }
}

/// What an import took the columns for, which cells it doubts, and what comes in.
struct ImportReport {
  let guesses: [String]
  let doubts: [Doubt]
  let summary: String
  /// What the record that it makes or adds to is called, where it is one.
  var reference: String?

  var sentences: [String] {
    let count = doubts.count
    let heading = count == 0 ? [] : ["\(count) cell\(count == 1 ? "" : "s") to look at:"]
    return guesses + heading + doubts.map { "  \($0.words)" } + [summary]
  }

  var json: JSONValue {
    [
      "format": 1, "reference": .text(reference), "guesses": .texts(guesses), "doubts": .array(doubts.map(\.json)),
      "summary": .string(summary),
    ]
  }
}

extension Doubt {
  /// As scripts read it.
  var json: JSONValue {
    [
      "sheet": .string(place.sheet), "row": .int(row), "column": .string(column), "heading": .string(heading),
      "cell": .string(cell),
      "sentence": .string(sentence),
    ]
  }
}
