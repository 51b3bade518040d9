import Exchange
import StrictJSON

/// A file to be imported, as far as it is read without knowing what it holds.
struct SheetInput {
  let table: SheetTable
  let mappings: [ColumnMapping]
  /// What is quoted as the source: the file's name without its folders.
  let document: String

  init(file: String, encoding: String?, mappings: [String]) throws {
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
    table = try SheetTable(try InputFile.bytes(at: file), encoding: named)
    document = file == "-" ? "stdin" : file.split(separator: "/").last.map(String.init) ?? file
  }
}

/// What an import took the columns for, which cells it doubts, and what comes in.
struct ImportReport {
  let guesses: [String]
  let doubts: [Doubt]
  let summary: String

  var sentences: [String] {
    let count = doubts.count
    let heading = count == 0 ? [] : ["\(count) cell\(count == 1 ? "" : "s") to look at:"]
    return guesses + heading + doubts.map { "  \($0.words)" } + [summary]
  }

  var json: JSONValue {
    let list = doubts.map { doubt -> JSONValue in
      [
        "row": .int(doubt.row), "column": .string(doubt.column), "heading": .string(doubt.heading),
        "cell": .string(doubt.cell), "sentence": .string(doubt.sentence),
      ]
    }
    return ["format": 1, "guesses": .texts(guesses), "doubts": .array(list), "summary": .string(summary)]
  }
}
