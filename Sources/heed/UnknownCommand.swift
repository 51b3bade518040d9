import Casework

/// What is said of a word that is no command: which command was meant, as far as that can be told.
enum UnknownCommand {
  static func refusal(of name: String) -> Refusal? {
    guard !name.hasPrefix("-"), !known.contains(name) else { return nil }
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
    return (alias ?? begun)?.rawValue ?? Spelling.nearest(to: name, among: verbs.map(\.rawValue))
  }
}
