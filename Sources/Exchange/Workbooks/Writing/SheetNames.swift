/// Names that a workbook takes for its sheets.
enum SheetNames {
  /// As a spreadsheet counts a name's characters.
  static let limit = 31
  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\"]

  /// The names in their order: without what a tab cannot say, short enough, and each its own in any case of letters.
  static func valid(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { place, name in
      let plain = plain(name, or: "Sheet \(place + 1)")
      let candidates = [plain] + (2...(names.count + 1)).map { numbered(plain, $0) }
      let free = candidates.first { !taken.contains($0.lowercased()) } ?? plain
      taken.insert(free.lowercased())
      return free
    }
  }

  /// Apostrophes at its ends are forbidden, and "History" is Excel's own.
  private static func plain(_ name: String, or other: String) -> String {
    let said = ShownText.line(name).map { forbidden.contains($0) ? " " : $0 }
    let line = SheetText.short(String(said).collapsed, limit)
    let inner = line.drop { $0 == "'" || $0 == " " }.reversed().drop { $0 == "'" || $0 == " " }.reversed()
    let text = String(inner)
    return text.isEmpty ? other : text.lowercased() == "history" ? "\(text) sheet" : text
  }

  private static func numbered(_ name: String, _ number: Int) -> String {
    let tail = " (\(number))"
    return SheetText.short(name, limit - tail.utf16.count).trimmed + tail
  }
}
