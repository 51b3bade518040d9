extension VerbCard {
  /// Asking agencies for updates before a board meeting, and deciding what they answer.
  static func ofRounds(_ verb: Verb) -> VerbCard {
    switch verb {
    case .openRound:
      VerbCard(
        verb, "open round", on: .register,
        "Opens the update round of a board meeting: when agencies are asked, answer, and the chair is told.",
        usage: "round open --meeting DAY [--group GROUP]", example: "heed round open --meeting 2026-12-09",
        also: [
          "ask agencies for updates", "start an update round", "chase updates for the board", "board meeting updates",
        ])
    case .sendRound:
      VerbCard(
        verb, "send round", key: "z e", on: .round,
        "Writes each agency's sheet of its own actions, and a letter that takes it to the lead officer.",
        usage: "round send DIR [--round REF] [--agency AGENCY] [--csv] [--dry-run]",
        example: "heed round send to-agencies --dry-run",
        also: ["write the agencies' workbooks", "letters to leads", "update forms", "send out the sheets again"])
    case .receiveRound:
      VerbCard(
        verb, "receive replies", key: "I", on: .round,
        "Reads the sheets that agencies sent back, says what each changed, and keeps it to be decided.",
        usage: "round receive FILE ... [--on DAY] [--dry-run]",
        example: "heed round receive police-2026-12-09.xlsx --dry-run",
        also: ["take in returned workbooks", "read an agency's update", "updates came back", "returned sheets"])
    case .acceptReply:
      VerbCard(
        verb, "accept", on: .round,
        "Takes an agency's reply into its plan: progress, claim, evidence and new day, as one change.",
        usage: "round accept REF ... [--approver WHO] [--without PART] | --all",
        example: "heed round accept ROUND-2026-002/police/PLAN-2026-001/1/7b --approver \"QAPI chair\"",
        also: ["take in an update", "agree a proposed date", "accept what an agency wrote"])
    case .rejectReply:
      VerbCard(
        verb, "reject", on: .round, "Leaves an agency's reply out of the plan, and says why.",
        usage: "round reject REF ... --reason ...",
        example: "heed round reject ROUND-2026-002/police/PLAN-2026-001/1/7b --reason \"That is another action\"",
        also: ["refuse an update", "turn down a proposed date", "not what was asked"])
    case .chaseRound:
      VerbCard(
        verb, "chase round", on: .round, "Records that an agency was reminded of the updates it owes a round.",
        usage: "round chase ROUND AGENCY [--note TEXT]",
        example: "heed round chase ROUND-2026-002 housing --note \"Rang the lead; promised for Friday\"",
        also: ["remind an agency", "chase an update", "who was reminded"])
    case .closeRound:
      VerbCard(
        verb, "close round", on: .round, "Ends an update round; what did not come back stays written down.",
        usage: "round close ROUND [--reason ...]", example: "heed round close ROUND-2026-002",
        also: ["finish an update round", "end the round", "board has met"])
    default:
      VerbCard(
        verb, "round status", on: .round,
        "Says of an update round who was asked, what came back, what is missing, and what the chair is told.",
        usage: "round status [ROUND] [--actions] [--escalation]", example: "heed round status",
        also: ["who has not answered", "return rate", "escalation list", "outstanding updates", "chair's list"])
    }
  }
}
