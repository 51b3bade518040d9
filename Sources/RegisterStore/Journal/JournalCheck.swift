import Casework

/// Verifies the chains: every line readable and whole, numbered, linked to the one before, holding the values it was
/// written with, and as many of them as there once were.
enum JournalCheck {
  /// - Parameter known: where the chains ended when they were last looked at.
  static func findings(_ lines: [JournalFiles.Line], known: JournalDigest) -> [Finding] {
    var findings: [Finding] = []
    var last: [String: JournalHeader] = [:]
    let erased = Erased(lines.compactMap(\.entry))
    for line in lines {
      switch line {
      case .damaged(let path, let number):
        findings.append(finding(path, number, "it is no journal line"))
      case .cut(let path, let number):
        findings.append(finding(path, number, "it does not end", "heed repair sets it aside."))
      case .entry(let entry, let path, let number):
        if let trouble = trouble(entry, after: last[entry.header.writer]) ?? erased.trouble(entry) {
          findings.append(finding(path, number, trouble))
        }
        last[entry.header.writer] = entry.header
      }
    }
    return findings + shortened(lines.compactMap(\.entry), known)
  }

  /// The chains that no longer hold what was the last line of theirs.
  private static func shortened(_ entries: [JournalEntry], _ known: JournalDigest) -> [Finding] {
    let missing = known.chains.values.filter { chain in
      !entries.contains { $0.header.sequence == chain.head.sequence && $0.header.head == chain.head }
    }
    return missing.sorted { $0.path < $1.path }.map { chain in
      Finding(
        .journal, path: chain.path, "\(chain.path): lines at its end are missing: restore this file from a copy.")
    }
  }

  private static func finding(
    _ path: String, _ number: Int, _ trouble: String, _ way: String = "restore this file from a copy."
  ) -> Finding {
    Finding(.journal, path: path, line: number, "\(path), line \(number): \(trouble): \(way)")
  }

  private static func trouble(_ entry: JournalEntry, after previous: JournalHeader?) -> String? {
    let header = entry.header
    if header.sequence != (previous?.sequence ?? 0) + 1 { return "lines before it are missing" }
    if header.previous != (previous?.hash ?? "") { return "the line before it was changed" }
    if let previous, header.time < previous.time { return "its time is before the line above" }
    if entry.statedHash != header.hash { return "it is not as it was written" }
    if !entry.isWhole { return "its values were changed" }
    return nil
  }

  /// What the journals say was erased: values may be missing there, and nowhere else.
  private struct Erased {
    private let records: Set<String>
    private let transactions: Set<String>

    init(_ entries: [JournalEntry]) {
      let records = Set(
        entries.map(\.header).filter { $0.kind == .erasure && $0.after == Digest.absent }.map(\.record))
      self.records = records
      transactions = Set(entries.filter { records.contains($0.header.record) }.map(\.header.transaction))
    }

    func trouble(_ entry: JournalEntry) -> String? {
      if entry.isErased, !records.contains(entry.header.record) { return "its values were taken away" }
      if entry.hasErasedWords, !transactions.contains(entry.header.transaction) { return "its words were taken away" }
      return nil
    }
  }
}
