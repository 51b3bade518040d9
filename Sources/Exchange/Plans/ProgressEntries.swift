import Casework

/// A progress cell as the entries that stand in it.
struct ProgressEntries {
  private(set) var entries: [ImportedProgress] = []
  /// One sentence for every line whose date is doubted.
  private(set) var doubts: [String] = []

  /// A line that begins with a day begins an entry; lines without one belong to the entry above them, or to a first
  /// entry without a day.
  init(_ cell: String, on today: Day) {
    var isOpen = false
    for line in cell.split(whereSeparator: \.isNewline).map(\.trimmed) where !line.isEmpty {
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
}
