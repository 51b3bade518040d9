import Casework
import StrictJSON

/// What the journals say in short: where each ends, each file's last digest, and the highest numbers given out.
///
/// Kept in `.heed/cache/journal.json` now and then and brought up to date by reading only what was added, so that no command
/// reads whole journals; made anew from them where it is gone or does not fit.
struct JournalDigest: Equatable {
  /// Where one writer's chain ends.
  struct Chain: Equatable {
    var head: JournalHead
    var time: Instant
    /// The last file and how many of its bytes have been taken in.
    var path: String
    var length: Int
  }

  var chains: [String: Chain] = [:]
  /// By path, the digest of each file after its last line; `Digest.absent` for one taken away.
  var files: [String: String] = [:]
  /// By "SAR-2026", the highest number that a reference ever had.
  var numbers: [String: Int] = [:]
  /// The stamps of files whose bytes have been compared with their digest.
  var stamps: [String: FileStamp] = [:]

  /// How many lines and stamps it has taken in since it was kept.
  var unkept = 0

  /// The latest time in any chain.
  var latest: Instant? { chains.values.map(\.time).max() }

  /// Takes in what was added to the journals since.
  mutating func catchUp(with journals: JournalFiles) throws(RegisterError) {
    var added: [JournalEntry] = []
    for writer in try journals.writers() {
      for path in try journals.files(of: writer) {
        let chain = chains[writer]
        if let chain, path < chain.path { continue }
        let start = chain?.path == path ? chain?.length ?? 0 : 0
        let (lines, end) = try journals.lines(of: path, from: start)
        let entries = lines.compactMap(\.entry)
        added += entries
        if let last = entries.last { note(last.header, path: path, length: end) }
      }
    }
    take(added)
  }

  /// Takes in what stands in the files, whichever chain each line is of.
  mutating func take(_ added: [JournalEntry]) {
    for entry in CausalOrder.sort(added) { take(entry) }
  }

  mutating func note(_ header: JournalHeader, path: String, length: Int) {
    chains[header.writer] = Chain(head: header.head, time: header.time, path: path, length: length)
  }

  private mutating func take(_ entry: JournalEntry) {
    unkept += 1
    files[entry.header.path] = entry.header.after
    for operation in entry.operations { take(operation) }
  }

  private mutating func take(_ operation: TreeOperation) {
    let (old, new) = operation.values
    for value in [old, new] {
      switch operation.path {
      case []:
        note(reference: value?.object?["reference"]?.string)
        for earlier in value?.object?["formerly"]?.array ?? [] { note(reference: earlier.string) }
      case ["reference"]: note(reference: value?.string)
      default: break
      }
    }
  }

  /// Remembers the number in "SAR-2026-004".
  mutating func note(reference: String?) {
    guard let reference, let hyphen = reference.lastIndex(of: "-"),
      let number = Int(reference[reference.index(after: hyphen)...])
    else { return }
    let series = String(reference[..<hyphen])
    numbers[series] = max(numbers[series] ?? 0, number)
  }
}
