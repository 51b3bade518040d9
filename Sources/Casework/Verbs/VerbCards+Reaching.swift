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
    case .unlock:
      VerbCard(
        verb, "unlock real names", on: .view,
        "Opens the sealed identities, so that alerts and reports for everyone are looked through for real names.",
        also: ["open the seal", "enter the passphrase", "are there real names anywhere"])
    case .lock:
      VerbCard(
        verb, "lock real names", on: .view, "Forgets the sealed identities that were unlocked.",
        also: ["close the seal", "forget real names", "lock again"])
    default:
      VerbCard(
        verb, "as at", key: "@", on: .view, "Shows the whole register as it stood on a past day; again, as it is now.",
        also: ["past", "time travel", "snapshot", "back then"])
    }
  }
}
