import Casework

/// The journals with the values of erased records taken out: headers stay, so that every chain still verifies.
///
/// A line about an erased record keeps its header alone. What any line of the same transaction says in words goes too, since
/// it may tell of the record. Spaces fill what was taken out: every line stays where it stood, so that whoever has read a
/// journal so far may read on from there.
struct JournalErasure {
  /// The files that change, with their bytes before and after.
  private(set) var files: [(path: String, old: [UInt8], new: [UInt8])] = []
  /// How many lines were written by a Heed whose headers held the words, which cannot be taken out.
  private(set) var linesWithWords = 0

  /// - Parameter isErased: whether the record at a path is erased.
  init(of journals: JournalFiles, where isErased: (JournalHeader) -> Bool) throws(RegisterError) {
    let entries = try journals.everyLine().compactMap(\.entry)
    let transactions = Set(entries.filter { isErased($0.header) }.map(\.header.transaction))
    for writer in try journals.writers() {
      for path in try journals.files(of: writer) {
        guard let old = try journals.bytes(of: path, from: 0) else { continue }
        let new = blanked(old) { header in
          if isErased(header) { return .all }
          // The settings' line of the erasure itself says no more than its tombstone.
          return transactions.contains(header.transaction) && header.kind != .erasure ? .words : nil
        }
        if new != old { files.append((path, old, new)) }
      }
    }
  }

  private enum Part { case all, words }

  private mutating func blanked(_ bytes: [UInt8], _ part: (JournalHeader) -> Part?) -> [UInt8] {
    var new: [UInt8] = []
    new.reserveCapacity(bytes.count)
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !new.isEmpty || line.startIndex > 0 { new.append(UInt8(ascii: "\n")) }
      guard let entry = JournalEntry(Array(line)), let part = part(entry.header) else {
        new += line
        continue
      }
      if entry.header.wording.isEmpty { linesWithWords += 1 }
      let rest = (part == .all ? entry.erased : entry.withoutWords).line.dropLast()
      new += rest + [UInt8](repeating: UInt8(ascii: " "), count: max(0, line.count - rest.count))
    }
    return new
  }
}

extension JournalEntry {
  /// The header alone.
  fileprivate var erased: JournalEntry {
    JournalEntry(header.withoutWords, hash: statedHash, salt: nil, operations: [])
  }

  fileprivate var withoutWords: JournalEntry {
    JournalEntry(header.withoutWords, hash: statedHash, salt: salt, operations: operations)
  }
}

extension JournalHeader {
  fileprivate var withoutWords: JournalHeader {
    var header = self
    if !wording.isEmpty { header.words = "" }
    return header
  }
}

extension JournalErasure {
  /// One journal of two copies of it, in which erasures may have been made on either side: what was erased in one is erased,
  /// and the longer one goes on. Nothing where they differ in anything else, as no journal should.
  static func united(_ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8]? {
    let (short, long) = ours.count <= theirs.count ? (ours, theirs) : (theirs, ours)
    if long.starts(with: short) { return long }
    var united: [UInt8] = []
    united.reserveCapacity(long.count)
    var start = 0
    while let feed = short[start...].firstIndex(of: UInt8(ascii: "\n")) {
      guard feed < long.count, long[feed] == UInt8(ascii: "\n"),
        let line = unitedLine(short[start..<feed], long[start..<feed])
      else { return nil }
      united += line + [UInt8(ascii: "\n")]
      start = feed + 1
    }
    guard long[start...].starts(with: short[start...]) else { return nil }
    return united + long[start...]
  }

  /// The line that says less, where both are the same but for what was erased.
  private static func unitedLine(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if one == other { return one }
    guard let first = JournalEntry(Array(one)), let second = JournalEntry(Array(other)),
      first.header.hash == second.header.hash, first.isWhole, second.isWhole
    else { return nil }
    return first.erasedParts >= second.erasedParts ? one : other
  }
}

extension JournalEntry {
  fileprivate var erasedParts: Int { (isErased ? 2 : 0) + (hasErasedWords ? 1 : 0) }
}
