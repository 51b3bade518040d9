import Casework
import Drawing

extension DeskState {
  /// Every key that works here, from the table of verbs, and then those that work everywhere.
  func writeHelp(to page: inout PageWriter) {
    page.title("Keys that work here: \(view.title)")
    page.gap()
    for verb in verbsHere where !keymap.name(of: verb).isEmpty { page.key(keymap.name(of: verb), verb.card.help) }
    page.heading("views")
    for view in View.allCases { page.key(view.key, "Shows \(view.title).") }
    page.heading("moving")
    page.key("Up Down j k", "Moves by a line.")
    page.key("PgUp PgDn", "Moves by a page.")
    page.key("Home End gg G", "Goes to the first or the last.")
    page.key("Right Left l h", "Goes into the detail or a group, and back out.")
    page.key("Tab", "Goes between the list and the detail.")
    page.key("Ctrl-Z", "Suspends Heed; fg brings it back.")
    page.heading("filters")
    page.paragraph(
      "Words, and fields: agency:police due<2026-12-01 is:overdue brag:amber lead:none slips>1. Put - before what is not wanted, or between alternatives.",
      indent: 2)
    page.heading("what the letters say")
    for part in FoundPart.parts(of: FoundCounts()) { page.key(String(part.letter), "Found: \(part.words).") }
  }
}

extension PageWriter {
  fileprivate mutating func key(_ keys: String, _ words: String) {
    field(keys, words)
  }
}
