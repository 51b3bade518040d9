extension VerbCard {
  /// The desk's pages over all audits, and the judgement of one.
  static func ofAuditPages(_ verb: Verb) -> VerbCard {
    switch verb {
    case .findings:
      VerbCard(
        verb, "findings", key: "g f", on: .view,
        "Shows the findings of every audit, first those without an action, then recommendations without one.",
        also: ["findings without an action", "what was found", "recommendations without an action"])
    default:
      VerbCard(
        verb, "judgement", key: "z j", on: .audit,
        "Enters the grade of a whole audit, section or agency, with the reason for it.",
        also: ["overall grade", "overall judgement", "rate the audit"])
    }
  }
}
