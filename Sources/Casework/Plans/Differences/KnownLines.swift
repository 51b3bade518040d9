/// The lines that a progress log says already, so that a copy's are not written a second time.
///
/// A line counts with its day, wherever the day is written: as the entry's own or at the beginning of the line.
struct KnownLines {
  private struct Dated: Hashable {
    let day: Day
    let line: String
  }

  private var dated: Set<Dated> = []
  private var undated: Set<String> = []

  init(_ entries: [ProgressEntry]) {
    for entry in entries {
      var day = entry.on
      for line in entry.text.saidLines {
        add(line, entry.on)
        if let (written, rest) = Self.written(line) {
          day = written
          add(rest, written)
        } else {
          add(line, day)
        }
      }
    }
  }

  private mutating func add(_ line: String, _ day: Day?) {
    if let day { dated.insert(Dated(day: day, line: line)) } else { undated.insert(line) }
  }

  private func isKnown(_ line: String, _ day: Day?) -> Bool {
    if undated.contains(line) || day.map({ dated.contains(Dated(day: $0, line: line)) }) ?? false { return true }
    return Self.written(line).map { dated.contains(Dated(day: $0.day, line: $0.rest)) } ?? false
  }

  /// What an entry says that is not known: all of it as printed, or its new lines; nothing where all is known.
  func unknown(in entry: ProgressEntry) -> String? {
    let lines = entry.text.saidLines
    let new = lines.filter { !isKnown($0, entry.on) }
    if new.isEmpty { return nil }
    return new.count == lines.count ? entry.text : new.joined(separator: "\n")
  }

  /// The day that a line begins with, and the words after it.
  private static func written(_ line: String) -> (day: Day, rest: String)? {
    guard line.first?.isNumber == true else { return nil }
    let words = line.split(separator: " ")
    for count in 1...4 where count <= words.count {
      let start = words.prefix(count).joined(separator: " ")
      let bare = start.reversed().drop { !$0.isNumber }.reversed()
      guard let day = Day(printed: String(bare)) else { continue }
      let rest = line.dropFirst(bare.count).drop { !$0.isLetter && !$0.isNumber && !"“‘(\"'£".contains($0) }
      return (day, rest.isEmpty ? day.words : String(rest))
    }
    return nil
  }
}
