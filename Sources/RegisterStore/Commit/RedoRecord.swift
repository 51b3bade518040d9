import StrictJSON

/// What one commit will do to the disk, written whole before any of it is done: once it stands as `.heed/commit`, the
/// commit has happened, and whoever holds the lock next finishes it.
struct RedoRecord: Equatable, Sendable {
  /// A document's file, with the digests of its bytes before and after; no new bytes where it is taken away.
  struct File: Equatable, Sendable {
    let path: String
    let before: String
    let new: [UInt8]?
    var after: String { Digest.of(file: new) }
    /// A journal whose values were erased, written anew.
    var isJournal: Bool { path.hasPrefix("journal/") }
    /// A file of this machine's own that an erasure removes, whatever it holds.
    var isLeftover: Bool { new == nil && DocumentPath.isRemovable(path) }
  }

  /// Lines for a journal, and how long it was before.
  struct Lines: Equatable, Sendable {
    let path: String
    let length: Int
    let new: [UInt8]
  }

  static let path = ".heed/commit"
  /// In bytes. An erasure writes whole journals anew, so that it may be larger than any file of the register.
  static let largest = 1 << 30

  /// How large it may be, in bytes.
  var limit: Int { files.contains(where: \.isJournal) ? Self.largest : RegisterFolder.largestFile }

  let transaction: String
  var files: [File]
  var journals: [Lines]
}

// One line a part, its bytes after it, and a SHA-256 over all that stands before.
extension RedoRecord {
  var bytes: [UInt8] {
    var bytes = Array("heed commit 1 \(transaction)\n".utf8)
    for file in files {
      bytes += Array("file \(file.before) \(file.new?.count ?? -1) \(file.path)\n".utf8)
      bytes += file.new ?? []
    }
    for lines in journals {
      bytes += Array("journal \(lines.length) \(lines.new.count) \(lines.path)\n".utf8)
      bytes += lines.new
    }
    return bytes + Array("sha256 \(Digest.of(bytes))\n".utf8)
  }

  /// Reads a record; nothing where it is not whole or names a path that is none of the register's.
  init?(_ bytes: [UInt8]) {
    let closing = 7 + 64 + 1
    guard bytes.count > closing,
      bytes.suffix(closing).elementsEqual("sha256 \(Digest.of(bytes.dropLast(closing)))\n".utf8)
    else { return nil }
    var rest = bytes.dropLast(closing)[...]
    guard let opening = Self.line(&rest), opening.count == 4, opening[..<3] == ["heed", "commit", "1"] else {
      return nil
    }
    transaction = opening[3]
    files = []
    journals = []
    while let words = Self.line(&rest) {
      guard words.count == 4, let count = Int(words[2]), count <= rest.count,
        DocumentPath.isWritable(words[3]) || (count < 0 && DocumentPath.isRemovable(words[3]))
      else { return nil }
      let new = Array(rest.prefix(max(0, count)))
      rest = rest.dropFirst(max(0, count))
      switch words[0] {
      case "file": files.append(File(path: words[3], before: words[1], new: count < 0 ? nil : new))
      case "journal": journals.append(Lines(path: words[3], length: Int(words[1]) ?? 0, new: new))
      default: return nil
      }
    }
  }

  private static func line(_ rest: inout ArraySlice<UInt8>) -> [String]? {
    guard let feed = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { rest = rest[(feed + 1)...] }
    return String(decoding: rest[rest.startIndex..<feed], as: UTF8.self).split(separator: " ").map(String.init)
  }
}
