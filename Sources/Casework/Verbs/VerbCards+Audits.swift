extension VerbCard {
  /// What is done to set an audit up and to keep it on its course.
  static func ofAudits(_ verb: Verb) -> VerbCard {
    switch verb {
    case .chooseTool:
      VerbCard(
        verb, "choose tool", key: "z t", on: .audit,
        "Gives an audit the tool whose questions it asks, before anything is graded.",
        usage: "audit tool AUD CODE", example: "heed audit tool AUD-2026-003 case-file",
        also: ["pick the questions", "set the audit tool", "which tool"])
    case .sample:
      VerbCard(
        verb, "take sample", on: .audit, "Adds cases to an audit's sample, and says who chose them and how.",
        usage: "audit sample AUD [REF ...] [--cases N] [--chosen-by WHO] [--how TEXT]",
        example:
          "heed audit sample AUD-2026-003 --cases 8 --chosen-by \"QAPI chair\" --how \"Every fifth case of the quarter\"",
        also: ["add sample cases", "choose the cases", "how were the cases chosen"])
    case .issue:
      VerbCard(
        verb, "issue returns", on: .audit, "Asks agencies for their part of an audit or for their self-assessment.",
        usage: "audit issue AUD AGENCY ... --due DAY",
        example: "heed audit issue AUD-2026-004 police housing --due 2026-07-03",
        also: ["invite agencies", "send out the self-assessment", "ask for audit returns"])
    case .requirement:
      VerbCard(
        verb, "minimum requirement", key: "z q", on: .audit,
        "Records whether an agency's return meets a minimum requirement of the tool.",
        usage: "audit requirement REF CODE met|not-met [--note TEXT]",
        example: "heed audit requirement AUD-2026-004/police evidence not-met --note \"Standard 3 has none\"",
        also: ["quality assure a return", "check a return", "is the return complete"])
    case .changeMethod:
      VerbCard(
        verb, "change method", key: "z m", on: .audit, "Records that an audit goes on in another way, and why.",
        usage: "audit method AUD TO --reason ...",
        example: "heed audit method AUD-2026-003 \"focus group\" --reason \"Two of nine agencies answered\"",
        also: ["low return", "focus group instead", "audit another way"])
    case .carryAudit:
      VerbCard(
        verb, "carry audit forward", on: .audit, "Moves an audit into a later programme year, counting the slip.",
        usage: "audit carry AUD YEAR --reason ...",
        example: "heed audit carry AUD-2026-003 2027/28 --reason \"The lead auditor left\"",
        also: ["audit next year", "postpone an audit", "slip to next year"])
    case .reaudit:
      VerbCard(
        verb, "open re-audit", on: .audit, "Opens the audit that repeats an earlier one with the same tool.",
        usage: "audit reaudit AUD [--start-by DAY]", example: "heed audit reaudit AUD-2025-002 --start-by 2026-09-01",
        also: ["repeat an audit", "audit it again", "same tool again"])
    default:
      VerbCard(
        verb, "audit tools", on: .register, "Lists the audit tools there are, or the questions that one of them asks.",
        usage: "audit tools [CODE] [--file]", example: "heed audit tools case-file",
        also: ["question sets", "audit templates", "what does the audit ask"])
    }
  }
}
