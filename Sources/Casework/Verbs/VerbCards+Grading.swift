extension VerbCard {
  /// Grading an audit and answering what it found.
  static func ofGrading(_ verb: Verb) -> VerbCard {
    switch verb {
    case .grade:
      VerbCard(
        verb, "grade", on: .record, "Grades one question of one case, or comments on it.",
        usage: "audit grade AUD CASE QUESTION [GRADE] [--agency CODE] [--comment TEXT]",
        example: "heed audit grade AUD-2026-003 C4 1.2 ri --comment \"Asked once, in the hall\"",
        also: ["give a grade", "grade a case", "mark a question"])
    case .moderate:
      VerbCard(
        verb, "moderate", on: .record, "Grades a cell again by someone else, with the reason where it differs.",
        usage: "audit moderate AUD CASE QUESTION [GRADE] [--agency CODE] [--reason TEXT]",
        example: "heed audit moderate AUD-2026-003 C4 1.2 i --reason \"No record of it in the file\"",
        also: ["moderation", "second opinion on a grade", "change a grade in moderation"])
    default:
      VerbCard(
        verb, "self score", on: .record, "Records how an agency scores itself against a standard.",
        usage: "audit score AUD AGENCY STANDARD [GRADE] [--evidence TEXT] [--improvement TEXT --deadline DAY]",
        example:
          "heed audit score AUD-2026-004 police 2.1 a --improvement \"Refresh the policy\" --deadline 2026-12-31",
        also: ["section 11 score", "self-assess", "score a standard"])
    }
  }
}
