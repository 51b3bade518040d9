extension VerbCard {
  static let ofGrids = VerbCard(
    .grade, "grade", key: "z g", on: .record,
    "Opens the grid of an audit's grades, where one key grades a cell; moderation and differences are shown there.",
    also: ["grading grid", "moderate", "score a case", "enter the grades", "self-assessment grid"])
}
