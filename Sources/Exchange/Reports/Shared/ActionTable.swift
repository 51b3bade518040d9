import Casework

extension ReportScene {
  /// Actions with who leads them, when they are due and were first due, what is claimed and what is found.
  func table(_ title: String, of actions: [ActionRow], orElse nothing: String) -> ReportBlock {
    .table(
      title, of: actions, orElse: nothing,
      [
        .name("Action", \.ref), .words("What is to be done", \.text),
        .name("Lead agency") { $0.agency?.name ?? "none" },
      ]
        + within(.words("Lead") { $0.leads.isEmpty ? "no one" : $0.leads }) + [
          .name("Due", \.dueWords), .name("First due", \.firstDueWords),
          .number("Slips") { $0.slips == 0 ? nil : $0.slips }, .name("Stage", \.stage.words),
          .claim("Claimed", \.claim),
          .name("Found", \.foundWords),
        ])
  }
}
