/// Who answers for an action, as a cell printed them: several leads may stand in one cell.
struct LeadNames: Equatable {
  var names: [String] = []
  /// One sentence on how the cell was parted, where that took a guess.
  var doubt: String?

  /// Nouns that make words a role. A cell is parted at "and" only between two roles.
  private static let roles: Set<String> = [
    "partner", "lead", "leads", "head", "heads", "manager", "managers", "officer", "officers", "director",
    "directors", "worker", "workers", "chair", "chairs", "nurse", "nurses", "doctor", "commissioner", "coordinator",
    "co-ordinator", "administrator", "practitioner", "practitioners", "advisor", "adviser", "inspector",
    "superintendent", "sergeant", "constable", "psychologist", "consultant", "secretary", "leader", "apprentice",
    "reviewer", "auditor", "analyst", "trainer", "champion", "principal", "headteacher", "teacher", "gp", "solicitor",
  ]
  private static let pluralStems: Set<String> = [
    "heads", "managers", "leads", "directors", "chairs", "officers", "nurses", "workers",
  ]

  /// Parts the cell at line ends and semicolons, spreads "Heads of Service" over the short names under it, and parts
  /// "… Care and Improvement partner" where both sides are roles.
  init(_ cell: String) {
    let lines = cell.split { $0.isNewline || $0 == ";" }.map(\.collapsed).filter { !$0.isEmpty }
    if let spread = Self.spread(lines) {
      names = spread
      doubt = "One heading over several short names is read as \(spread.count) leads: \(Self.listed(spread))."
      return
    }
    names = lines.flatMap(Self.partedAtAnd)
    if names.count > lines.count { doubt = "“and” is read as parting \(names.count) leads: \(Self.listed(names))." }
  }

  /// Whether the words name a role, not a body.
  static func isRole(_ words: String) -> Bool {
    words.bareWords.contains { roles.contains(String($0.prefix { $0 != "'" && $0 != "’" })) }
  }

  private static func listed(_ names: [String]) -> String { names.joined(separator: "; ") }

  /// "Heads of Service" over "SIA", "CSC", "FARY": each short name is a lead of that kind.
  private static func spread(_ lines: [String]) -> [String]? {
    guard lines.count >= 3, let stem = lines.first, let first = stem.bareWords.first, pluralStems.contains(first),
      lines.dropFirst().allSatisfy(isShortName)
    else { return nil }
    return lines.dropFirst().map { "\(stem) \($0)" }
  }

  /// Initials: "SIA", "CSC".
  static func isShortName(_ words: String) -> Bool {
    (2...8).contains(words.count) && words.allSatisfy { $0.isUppercase || $0.isNumber }
  }

  private static func partedAtAnd(_ line: String) -> [String] {
    var parts: [String] = []
    for piece in line.split(separator: " and ").map(\.collapsed) {
      if let last = parts.last, !(isRole(last) && isRole(piece)) {
        parts[parts.count - 1] = "\(last) and \(piece)"
      } else {
        parts.append(piece)
      }
    }
    return parts
  }
}
