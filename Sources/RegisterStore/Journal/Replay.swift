import StrictJSON

/// The documents as the journals tell them.
struct Replay {
  /// By path; nothing for a document that was taken away.
  private(set) var trees: [String: JSONValue] = [:]
  /// The lines that did not fit what the ones before them had made.
  private(set) var misfits: [JournalEntry] = []

  /// Plays lines, in causal order, of the documents at some paths, or of all.
  init(of entries: [JournalEntry], at paths: Set<String>? = nil) {
    for entry in entries where paths?.contains(entry.header.path) ?? true { play(entry) }
  }

  /// Plays one line more.
  mutating func play(_ entry: JournalEntry) {
    var tree = trees[entry.header.path]
    do {
      try tree.apply(entry.operations)
    } catch {
      misfits.append(entry)
    }
    trees[entry.header.path] = tree
  }
}
