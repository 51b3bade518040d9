extension VerbCard {
  /// The desk's own verbs that reach beyond what is on show: to other days, other programs, and what was left behind.
  static func ofReaching(_ verb: Verb) -> VerbCard {
    switch verb {
    case .copy:
      VerbCard(
        verb, "copy", key: "y", on: .view, "Puts a reference, a text or a whole page onto the clipboard.",
        also: ["yank", "clipboard", "paste elsewhere"])
    case .drafts:
      VerbCard(
        verb, "drafts", key: "z o", on: .view, "Lists what you typed and did not save, to go on with or throw away.",
        also: ["unsaved", "unfinished", "recover"])
    default:
      VerbCard(
        verb, "as at", key: "@", on: .view, "Shows the whole register as it stood on a past day; again, as it is now.",
        also: ["past", "time travel", "snapshot", "back then"])
    }
  }
}
