import Casework

/// What is said of a word that is no command: which command was meant, as far as that can be told.
enum UnknownCommand {
  /// Commands of the whole design that this version has not.
  private static let later = ["audit", "report", "round", "sync", "repair"]

  static func refusal(of name: String) -> Refusal? {
    guard !name.hasPrefix("-"), !known.contains(name) else { return nil }
    if later.contains(name) {
      return Refusal("This version of Heed has no “\(name)” yet: heed --help lists what it has.", .usage)
    }
    guard let meant = meant(by: name.lowercased()) else {
      return Refusal("There is no command “\(name)”: heed --help lists them.", .usage)
    }
    return Refusal("There is no command “\(name)”: did you mean heed \(meant)?", .usage)
  }

  private static var known: Set<String> {
    let names = Heed.configuration.groupedSubcommands.flatMap(\.subcommands).map { $0._commandName }
    return Set(names + [MakeDocsCommand._commandName, "help"])
  }

  /// By another name for it, by how it begins, or by a slip of two letters at most.
  private static func meant(by name: String) -> String? {
    let verbs = Verb.allCases.filter { $0.card.isCommand }
    let alias = verbs.first { $0.card.alsoCalled.contains(name) || $0.card.words == name }
    let begun = verbs.first { name.count > 1 && $0.rawValue.hasPrefix(name) }
    let near = verbs.map { ($0, slips(from: name, to: $0.rawValue)) }.min { $0.1 < $1.1 }
    return (alias ?? begun ?? near.flatMap { $0.1 <= min(2, name.count / 2) ? $0.0 : nil })?.rawValue
  }

  /// How many letters have to be put in, taken out or changed: Levenshtein's distance.
  private static func slips(from typed: String, to name: String) -> Int {
    let letters = Array(name)
    var row = Array(0...letters.count)
    for (index, letter) in typed.enumerated() {
      var next = [index + 1]
      for (place, other) in letters.enumerated() {
        next.append(min(row[place] + (letter == other ? 0 : 1), row[place + 1] + 1, next[place] + 1))
      }
      row = next
    }
    return row[letters.count]
  }
}
