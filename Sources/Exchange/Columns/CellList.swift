/// Several texts in one cell, each after a bullet; a line that would be read as something else stands after a bar.
///
///     • Training record
///     • Minutes
///     The panel saw them
///     | • and asked for more
enum CellList {
  private static let bullet = "• "
  static let bar = "|"

  /// The texts with a bullet before each, and a bar before each further line of one.
  static func text(_ items: [String]) -> String {
    items.map { item in
      let lines = lines(of: item)
      return ([bullet + lines[0]] + lines.dropFirst().map(safe)).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The texts of a cell that begins with a bullet; nothing for any other.
  static func items(_ cell: String) -> [String]? {
    let lines = lines(of: cell)
    guard lines[0] == "•" || lines[0].hasPrefix(bullet) else { return nil }
    return lines.reduce(into: []) { items, line in
      if line == "•" || line.hasPrefix(bullet) {
        items.append(String(line.dropFirst(bullet.count)))
      } else {
        items[items.count - 1] += "\n" + (unbarred(line) ?? line)
      }
    }
  }

  private static func safe(_ line: String) -> String {
    let isPlain = !line.isEmpty && line == line.trimmed && !line.hasPrefix("•") && !line.hasPrefix(bar)
    return isPlain ? line : barred(line)
  }

  static func barred(_ line: String) -> String { line.isEmpty ? bar : "\(bar) \(line)" }

  /// What stands after the bar; nothing for a line without one.
  static func unbarred(_ line: String) -> String? {
    if line == bar { return "" }
    return line.hasPrefix("\(bar) ") ? String(line.dropFirst(2)) : nil
  }

  /// One at least.
  static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// The word for a cell that is blank on purpose, where a blank one would be taken for the one above it.
enum NoneWord {
  static let printed = "none"

  static func isSaid(_ cell: String) -> Bool { cell.trimmed.lowercased() == printed }
}
