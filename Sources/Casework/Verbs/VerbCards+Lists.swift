extension VerbCard {
  static func ofLists(_ verb: Verb) -> VerbCard {
    switch verb {
    case .filter:
      VerbCard(
        verb, "filter", key: "/", on: .view, "Shows only what fits the words and fields you type.",
        also: ["search", "find", "narrow", "show only"])
    case .savedFilters:
      VerbCard(
        verb, "kept filters", key: "F", on: .view, "Shows the filters kept for this view, and keeps the present one.",
        also: ["saved filters", "save the filter", "favourite searches", "bookmarks"])
    case .sort:
      VerbCard(
        verb, "sort", key: "s", on: .view, "Chooses what the list is sorted by.",
        also: ["order", "arrange", "put in order"])
    case .turnSort:
      VerbCard(
        verb, "turn the order", key: "z s", on: .view, "Turns the order of the list round.",
        also: ["reverse", "sort downwards", "last first"])
    default:
      VerbCard(
        verb, "columns", key: "C", on: .view, "Chooses the columns of the table and their order.",
        also: ["fields shown", "hide a column", "show another column"])
    }
  }
}
