extension VerbCard {
  /// Reading what an audit came to.
  static func ofFigures(_ verb: Verb) -> VerbCard {
    switch verb {
    case .results:
      VerbCard(
        verb, "results", key: "z u", on: .record,
        "Counts an audit's grades by question, section, agency, locality or auditor; or keeps counts that were printed.",
        usage: "audit results AUD [--by WHAT] [--first] [-o FILE] [--enter COUNTS --of N --source TEXT]",
        example: "heed audit results AUD-2026-003 --by locality",
        also: ["distribution of grades", "how many are good", "audit figures by district", "enter printed counts"])
    case .compare:
      VerbCard(
        verb, "before and after", key: "z b", on: .record,
        "Sets an audit beside the one it repeats, question by question.",
        usage: "audit compare AUD [EARLIER] [--first] [-o FILE]",
        example: "heed audit compare AUD-2026-003 AUD-2025-002",
        also: ["compare audits", "what changed since the last audit", "side by side"])
    case .programme:
      VerbCard(
        verb, "year's programme", key: "g a", on: .register,
        "Lists the audits planned for a year by group: done, under way, replaced or carried forward, and what is late.",
        usage: "audit programme [YEAR] [--group GROUP]", example: "heed audit programme 2026/27 --group QAPI",
        also: ["audit timetable", "what audits are planned", "audits of the year"])
    default:
      VerbCard(
        verb, "round figures", on: .record,
        "Counts who answered a self-assessment by a day, its scores and improvements; or who came to audited conferences.",
        usage: "audit figures AUD [--on DAY]", example: "heed audit figures AUD-2026-004 --on 2026-07-03",
        also: ["section 11 response rate", "who has not returned", "most frequent amber", "conference attendance"])
    }
  }
}
