extension VerbCard {
  /// Choosing many records, and what is done to many more often than to one.
  static func ofMarks(_ verb: Verb) -> VerbCard {
    switch verb {
    case .mark:
      VerbCard(
        verb, "mark", key: "Space", on: .record,
        "Marks a record, so that the next change is made to all that are marked.",
        also: ["select", "tick", "choose several", "bulk"])
    case .markAll:
      VerbCard(
        verb, "mark all", key: "*", on: .view, "Marks every record shown; pressed again, none.",
        also: ["select all", "unmark all", "tick every one"])
    case .markRange:
      VerbCard(
        verb, "mark up to here", key: "V", on: .record, "Marks every record from the one last marked to this one.",
        also: ["select range", "mark range", "tick up to here"])
    case .meeting:
      VerbCard(
        verb, "meeting", key: "M", on: .record,
        "Walks the open actions of a plan, or those marked, one a screen, and writes the minutes.",
        also: ["minutes", "agenda", "walk the actions", "update round"])
    case .reassign:
      VerbCard(
        verb, "reassign", key: "L", on: .action, "Says who leads an action in place of whoever did.",
        also: ["leads", "hand over", "owner", "who leads"])
    default:
      VerbCard(
        verb, "tag themes", key: "T", on: .record, "Adds themes to a record, or takes them away.",
        also: ["theme", "label", "categorise"])
    }
  }
}
