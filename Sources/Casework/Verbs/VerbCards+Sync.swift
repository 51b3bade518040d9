extension VerbCard {
  /// Bringing copies of a register together, and settling what both changed.
  static func ofSync(_ verb: Verb) -> VerbCard {
    switch verb {
    case .sync:
      VerbCard(
        verb, "sync", on: .register, "Brings this copy of the register and another together, through git.",
        usage: "sync [--remote NAME] | sync --start ADDRESS | sync --from ADDRESS DIR", example: "heed sync",
        also: [
          "synchronise", "share with another computer", "send my changes", "get the latest", "pull", "push", "merge",
          "work from home",
        ])
    default:
      VerbCard(
        verb, "settle conflict", key: "K", on: .alert,
        "Settles what was changed in two places: keeps what stands, or takes what the other copy said.",
        usage: "settle-conflict REF [NUMBER keep|take]", example: "heed settle-conflict PLAN-2026-001 1 take",
        also: ["resolve a conflict", "which version is right", "changed in both places", "choose between two versions"])
    }
  }
}
