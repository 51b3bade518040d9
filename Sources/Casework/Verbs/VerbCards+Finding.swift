extension VerbCard {
  /// Finding one's way: to commands, to records, about the screen.
  static func ofFinding(_ verb: Verb) -> VerbCard {
    switch verb {
    case .palette:
      VerbCard(
        verb, "commands", key: ":", on: .view, "Lists everything Heed can do; choose by typing a few letters.",
        also: ["all commands", "command menu", "what can I do"])
    case .jump:
      VerbCard(
        verb, "go to", key: "Ctrl-P", on: .view,
        "Goes to any record, entry, agency or person by reference or words.",
        also: ["jump", "find a record", "look up", "open by number"])
    case .tour:
      VerbCard(
        verb, "tour", on: .view, "Shows in five cards what is where on the screen.",
        also: ["introduction", "getting started", "show me round", "tutorial"])
    default:
      VerbCard(
        verb, "help", key: "?", on: .view, "Shows every key that works here and what it does.",
        also: ["keys", "shortcuts", "what can I press"])
    }
  }
}
