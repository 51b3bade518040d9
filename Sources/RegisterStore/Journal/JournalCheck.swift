import Casework

/// Verifies the chains: every line readable, numbered, linked to the one before, and holding the values it was written with.
enum JournalCheck {
  static func findings(_ lines: [JournalFiles.Line]) -> [Finding] {
    var findings: [Finding] = []
    var last: [String: JournalHeader] = [:]
    for line in lines {
      switch line {
      case .damaged(let path, let number):
        findings.append(finding(path, number, "it is no journal line"))
      case .entry(let entry, let path, let number):
        if let trouble = trouble(entry, after: last[entry.header.writer]) {
          findings.append(finding(path, number, trouble))
        }
        last[entry.header.writer] = entry.header
      }
    }
    return findings
  }

  private static func finding(_ path: String, _ number: Int, _ trouble: String) -> Finding {
    Finding(.journal, path: path, line: number, "\(path), line \(number): \(trouble): restore this file from a copy.")
  }

  private static func trouble(_ entry: JournalEntry, after previous: JournalHeader?) -> String? {
    let header = entry.header
    if header.sequence != (previous?.sequence ?? 0) + 1 { return "lines before it are missing" }
    if header.previous != (previous?.hash ?? "") { return "the line before it was changed" }
    if let previous, header.time < previous.time { return "its time is before the line above" }
    if !entry.isWhole { return "its values were changed" }
    return nil
  }
}
