import StrictJSON

/// The journals as they stand on disk: `journal/<writer>/<YYYY-MM>.jsonl`.
struct JournalFiles {
  let folder: RegisterFolder

  /// A line that could not be read, or one that was.
  enum Line {
    case entry(JournalEntry, path: String, number: Int)
    case damaged(path: String, number: Int)
  }

  /// The writers that have a journal, in order.
  func writers() throws(RegisterError) -> [String] {
    try folder.names(in: "journal").filter { DocumentPath.isSafe($0) }
  }

  /// A writer's files, oldest first.
  func files(of writer: String) throws(RegisterError) -> [String] {
    try folder.names(in: "journal/\(writer)").filter { $0.hasSuffix(".jsonl") }.map { "journal/\(writer)/\($0)" }
  }

  /// The lines of one file from a byte on, with where the last whole line ends: a line cut short by a crash is not one.
  func lines(of path: String, from start: Int = 0) throws(RegisterError) -> (lines: [Line], end: Int) {
    guard let bytes = try folder.read(path, from: start) else { return ([], start) }
    var lines: [Line] = []
    var begin = 0
    while let feed = bytes[begin...].firstIndex(of: UInt8(ascii: "\n")) {
      let number = lines.count + 1
      if let entry = JournalEntry(Array(bytes[begin..<feed])) {
        lines.append(.entry(entry, path: path, number: number))
      } else {
        lines.append(.damaged(path: path, number: number))
      }
      begin = feed + 1
    }
    return (lines, start + begin)
  }

  /// Every line of every journal.
  func everyLine() throws(RegisterError) -> [Line] {
    var all: [Line] = []
    for writer in try writers() {
      for path in try files(of: writer) { all += try lines(of: path).lines }
    }
    return all
  }

  /// Every entry that can be read, in causal order.
  func entries() throws(RegisterError) -> [JournalEntry] {
    CausalOrder.sort(try everyLine().compactMap(\.entry))
  }
}

extension JournalFiles.Line {
  var entry: JournalEntry? {
    if case .entry(let entry, _, _) = self { entry } else { nil }
  }
}
