extension VerbCard {
  /// Grading an audit and answering what it found.
  static func ofGrading(_ verb: Verb) -> VerbCard {
    switch verb {
    case .grade:
      VerbCard(
        verb, "grade", key: "z g", on: .record,
        "Grades an audit: on the desk in a grid, one key a cell; on the command line one question of one case.",
        usage: "audit grade AUD CASE QUESTION [GRADE] [--agency CODE] [--comment TEXT]",
        example: "heed audit grade AUD-2026-003 C4 1.2 ri --comment \"Asked once, in the hall\"",
        also: ["grading grid", "give a grade", "enter the grades", "score a case", "self-assessment grid"])
    case .moderate:
      VerbCard(
        verb, "moderate", on: .record, "Grades a cell again by someone else, with the reason where it differs.",
        usage: "audit moderate AUD CASE QUESTION [GRADE] [--agency CODE] [--reason TEXT]",
        example: "heed audit moderate AUD-2026-003 C4 1.2 i --reason \"No record of it in the file\"",
        also: ["moderation", "second opinion on a grade", "change a grade in moderation"])
    case .score:
      VerbCard(
        verb, "self score", on: .record, "Records how an agency scores itself against a standard.",
        usage: "audit score AUD AGENCY STANDARD [GRADE] [--evidence TEXT] [--improvement TEXT --deadline DAY]",
        example:
          "heed audit score AUD-2026-004 police 2.1 a --improvement \"Refresh the policy\" --deadline 2026-12-31",
        also: ["section 11 score", "self-assess", "score a standard"])
    case .raisePlan:
      VerbCard(
        verb, "raise plan", key: "z p", on: .record,
        "Turns an audit's findings into recommendations of a plan, linked both ways.",
        usage: "audit plan AUD [FINDING ...] [--into PLAN] [--title TEXT]",
        example: "heed audit plan AUD-2026-003 F1 F2 --into PLAN-2026-001",
        also: ["findings to plan", "plan from an audit", "make recommendations of findings"])
    case .noAction:
      VerbCard(
        verb, "decide no action", key: "z n", on: .record,
        "Records why nothing will be done about a finding, and who decided it.",
        usage: "audit no-action REF --reason ... --by WHO",
        example: "heed audit no-action AUD-2026-003/F2 --reason \"The service has closed\" --by \"QAPI chair\"",
        also: ["no action needed", "leave a finding without action", "why nothing will be done"])
    default:
      VerbCard(
        verb, "improvement to action", on: .record,
        "Turns what an agency said it will improve into an action of a plan.",
        usage: "audit improve AUD AGENCY STANDARD --into PLAN",
        example: "heed audit improve AUD-2026-004 police 2.1 --into PLAN-2026-001",
        also: ["action from an improvement", "section 11 action", "improvement becomes action"])
    }
  }
}
