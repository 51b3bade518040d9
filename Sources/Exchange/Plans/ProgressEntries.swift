import Casework

/// A progress cell as the entries that stand in it.
struct ProgressEntries {
  private(set) var entries: [ImportedProgress] = []
  /// One sentence for every line whose date is doubted.
  private(set) var doubts: [String] = []

  /// A line that begins with a day begins an entry; lines without one belong to the entry above them, or to a first
  /// entry without a day.
  ///
  /// A line after a bar belongs to the entry above it, whatever it begins with, and "No day:" begins an entry without one.
  init(_ cell: String, on today: Day) {
    var isOpen = false
    for printed in cell.split(whereSeparator: \.isNewline).map(String.init) {
      if isOpen, let line = CellList.unbarred(printed) {
        append(line)
        continue
      }
      let line = printed.trimmed
      guard !line.isEmpty else { continue }
      if let text = Self.withoutDay(line) {
        entries.append(ImportedProgress(on: nil, text: text))
        isOpen = true
        continue
      }
      switch LineDay(line) {
      case .day(let day, let rest):
        entries.append(ImportedProgress(on: day, text: rest))
        if day > today { doubts.append("The entry of \(day.words) is dated after the day of import.") }
      case .doubtful(let sentence):
        entries.append(ImportedProgress(on: nil, text: line))
        doubts.append(sentence)
      case .none where isOpen: append(line)
      case .none: entries.append(ImportedProgress(on: nil, text: line))
      }
      isOpen = true
    }
    for index in entries.indices where entries[index].text.isEmpty {
      entries[index].text = entries[index].on?.words ?? ""
    }
  }

  private mutating func append(_ line: String) {
    let before = entries[entries.count - 1].text
    entries[entries.count - 1].text = before.isEmpty ? line : before + "\n" + line
  }

  private static let noDay = "No day:"

  private static func withoutDay(_ line: String) -> String? {
    line.hasPrefix(noDay) ? line.dropFirst(noDay.count).trimmed : nil
  }

  /// Entries as a cell prints them, so that reading it gives back each.
  static func printed(_ entries: [ImportedProgress]) -> String {
    entries.map { entry in
      let lines = CellList.lines(of: entry.text)
      let start = entry.on.map { "\($0.words):" } ?? noDay
      let isPlain = lines[0] == lines[0].trimmed && !lines[0].isEmpty
      let first = isPlain ? ["\(start) \(lines[0])"] : [start, CellList.barred(lines[0])]
      return (first + lines.dropFirst().map(line)).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// A further line of an entry, with a bar where it would be taken for another or would lose its blanks.
  private static func line(_ line: String) -> String {
    let isPlain =
      !line.isEmpty && line == line.trimmed && LineDay(line) == .none && !line.hasPrefix(CellList.bar)
      && !line.hasPrefix(noDay)
    return isPlain ? line : CellList.barred(line)
  }
}
