import Casework
import StrictJSON

/// The last version of a document that its journal proves.
struct LastGood {
  let bytes: [UInt8]
  /// The line that made it.
  let header: JournalHeader
  /// Whether no later line tells of another.
  let isLast: Bool

  /// Plays the journal of one document, and keeps the last version whose digest is the one that was written down.
  ///
  /// What another program wrote may stand otherwise on the page than Heed would write it; that it says the same is enough.
  ///
  /// - Returns: nothing where no version can be proved, or the document was taken away.
  init?(of path: String, in entries: [JournalEntry]) {
    let own = entries.filter { $0.header.path == path }
    var replay = Replay(expecting: own)
    var found: (bytes: [UInt8], header: JournalHeader)?
    for entry in own {
      let misfits = replay.misfits.count
      replay.play(entry)
      guard let tree = replay.trees[path] else {
        found = nil
        continue
      }
      let bytes = JSONWriter().bytes(of: tree)
      let isProved = Digest.of(file: bytes) == entry.header.after
      let isTold = entry.header.kind == .outside && entry.isWhole && replay.misfits.count == misfits
      if isProved || isTold { found = (bytes, entry.header) }
    }
    guard let found else { return nil }
    bytes = found.bytes
    header = found.header
    isLast = found.header.sequence == own.last?.header.sequence && found.header.writer == own.last?.header.writer
  }

  /// "as saved on 21 Nov 2026: progress on PLAN-2026-001/1/1"
  var words: String {
    let later = isLast ? "" : ", the last that its journal proves"
    return "as saved on \(header.time.dayInUTC.words)\(later) (\(header.words))"
  }
}
