import StrictJSON

/// The journals as they stand on disk: `journal/<writer>/<YYYY-MM>.jsonl`.
///
/// What an unfinished commit is about to add counts as there, as it does for the records.
struct JournalFiles {
  private let folder: RegisterFolder
  private let coming: [RedoRecord.Lines]
  /// By path, what an unfinished erasure puts in the place of whole journals.
  private let anew: [String: [UInt8]]

  init(folder: RegisterFolder) throws(RegisterError) {
    self.folder = folder
    let standing = try CommitRunner(folder: folder).standing()
    coming = standing?.journals ?? []
    anew = Dictionary(
      uniqueKeysWithValues: (standing?.files ?? []).filter(\.isJournal).map { ($0.path, $0.new ?? []) })
  }

  /// A line that could not be read, one that was, or the beginning of one that does not end.
  enum Line {
    case entry(JournalEntry, path: String, number: Int)
    case damaged(path: String, number: Int)
    case cut(path: String, number: Int)
  }

  /// The writers that have a journal, in order.
  func writers() throws(RegisterError) -> [String] {
    let names = try folder.names(in: "journal").filter { DocumentPath.isSafe($0) }
    return Set(names + coming.compactMap { $0.path.split(separator: "/").dropFirst().first.map(String.init) }).sorted()
  }

  /// A writer's files, oldest first.
  func files(of writer: String) throws(RegisterError) -> [String] {
    let own = "journal/\(writer)/"
    let present = try folder.names(in: own).filter { $0.hasSuffix(".jsonl") }.map { own + $0 }
    return Set(present + coming.map(\.path).filter { $0.hasPrefix(own) }).sorted()
  }

  /// The lines of one file from a byte on, with where the last whole line ends: a line cut short by a crash is not one.
  func lines(of path: String, from start: Int = 0) throws(RegisterError) -> (lines: [Line], end: Int) {
    guard let bytes = try bytes(of: path, from: start) else { return ([], start) }
    let (lines, end) = Self.lines(in: bytes, of: path)
    return (lines, start + end)
  }

  /// The lines that some bytes of a file hold, with where the last whole one ends.
  static func lines(in bytes: [UInt8], of path: String) -> (lines: [Line], end: Int) {
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
    if begin < bytes.count { lines.append(.cut(path: path, number: lines.count + 1)) }
    return (lines, begin)
  }

  func bytes(of path: String, from start: Int) throws(RegisterError) -> [UInt8]? {
    if let anew = anew[path] { return Array(anew.dropFirst(start)) }
    guard let lines = coming.first(where: { $0.path == path }) else { return try folder.read(path, from: start) }
    let present = try folder.read(path, from: 0) ?? []
    return Array((present.prefix(lines.length) + lines.new).dropFirst(start))
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
