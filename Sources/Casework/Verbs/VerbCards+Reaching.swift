extension VerbCard {
  /// The desk's own verbs that reach beyond what is on show: to other days, other programs, and what was left behind.
  static func ofReaching(_ verb: Verb) -> VerbCard {
    switch verb {
    default:
      VerbCard(
        verb, "as at", key: "@", on: .view, "Shows the whole register as it stood on a past day; again, as it is now.",
        also: ["past", "time travel", "snapshot", "back then"])
    }
  }
}
