extension VerbCard {
  /// Ways about a page, and from one record to those it belongs with.
  static func ofPages(_ verb: Verb) -> VerbCard {
    switch verb {
    case .goToCase:
      VerbCard(
        verb, "the case", key: "g c", on: .record, "Goes to the case that a plan, action or recommendation came from.",
        also: ["go to case", "source", "where it came from"])
    case .goToPlan:
      VerbCard(
        verb, "the plan", key: "g p", on: .record,
        "Goes to the plan that an action or recommendation stands in, or that a case led to.",
        also: ["go to plan", "action plan of", "open its plan"])
    case .goToRecommendation:
      VerbCard(
        verb, "the recommendation", key: "g r", on: .action, "Goes to the recommendation that an action carries out.",
        also: ["go to recommendation", "why this action", "what it carries out"])
    case .goToAudit:
      VerbCard(
        verb, "the audit", key: "g i", on: .record,
        "Goes to the audit that a plan, action or recommendation answers, or that a finding stands in.",
        also: ["go to audit", "which audit", "where it was found"])
    case .nextHeading:
      VerbCard(
        verb, "next heading", key: "]", on: .view, "Goes down a page to its next heading.",
        also: ["next section", "skip ahead", "further down"])
    default:
      VerbCard(
        verb, "heading before", key: "[", on: .view, "Goes up a page to the heading before.",
        also: ["previous section", "skip back", "further up"])
    }
  }
}
