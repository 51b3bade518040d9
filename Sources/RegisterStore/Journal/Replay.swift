import StrictJSON

/// The documents as the journals tell them.
///
/// A line is played on the very version that its writer changed, told by its digest: two people who changed one document without
/// seeing each other's change both changed the version before, and the merge after them goes on from one of the two.
struct Replay {
  /// By path; nothing for a document that was taken away.
  private(set) var trees: [String: JSONValue] = [:]
  /// The lines that did not fit what the ones before them had made.
  private(set) var misfits: [JournalEntry] = []
  /// By path, the digest of the latest version.
  private var latest: [String: String] = [:]
  /// Versions that a later line still goes on from though another has followed.
  private var earlier: [Version: JSONValue?] = [:]
  /// How many lines go on from each version.
  private var uses: [Version: Int] = [:]

  fileprivate struct Version: Hashable {
    let path: String
    let digest: String
  }

  /// Plays lines, in causal order, of the documents at some paths, or of all.
  init(of entries: [JournalEntry], at paths: Set<String>? = nil) {
    let wanted = entries.filter { paths?.contains($0.header.path) ?? true }
    self.init(expecting: wanted)
    for entry in wanted { play(entry) }
    (earlier, uses, latest) = ([:], [:], [:])
  }

  /// Plays nothing yet, and keeps the versions that the lines to be played one by one will go on from.
  init(expecting entries: [JournalEntry]) { for entry in entries { uses[entry.origin, default: 0] += 1 } }

  /// Plays one line more.
  mutating func play(_ entry: JournalEntry) {
    let (path, origin) = (entry.header.path, entry.origin)
    uses[origin, default: 1] -= 1
    // What is not played on the latest version leaves that one for the lines that go on from it.
    var tree = entry.header.before == Digest.absent ? nil : trees[path]
    if let now = latest[path], now != entry.header.before, let known = earlier[origin] { tree = known }
    keepLatest(of: path)
    if uses[origin] == 0 { earlier[origin] = nil }
    trees[path] = nil
    do {
      try tree.apply(entry.operations)
    } catch {
      misfits.append(entry)
    }
    trees[path] = tree
    latest[path] = entry.header.after
  }

  private mutating func keepLatest(of path: String) {
    guard let digest = latest[path] else { return }
    let version = Version(path: path, digest: digest)
    if uses[version, default: 0] > 0 { earlier.updateValue(trees[path], forKey: version) }
  }
}

extension JournalEntry {
  fileprivate var origin: Replay.Version { Replay.Version(path: header.path, digest: header.before) }
}
