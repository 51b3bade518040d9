import Casework

/// A part of help: keys that belong together.
struct HelpSection {
  let title: String
  var lines: [HelpLine]
}

/// Some keys and what they do.
struct HelpLine {
  let keys: String
  let words: String
  /// Where it works, for what does not work here.
  var elsewhere: String?
  /// Other words that it is looked for by.
  var names: [String] = []

  init(_ keys: String, _ words: String, elsewhere: String? = nil, names: [String] = []) {
    self.keys = keys
    self.words = words
    self.elsewhere = elsewhere
    self.names = names
  }

  /// Whether every one of the typed words is about it.
  func mentions(all words: [FoldedText]) -> Bool {
    words.allSatisfy { word in ([keys, self.words] + names).contains(where: word.isIn) }
  }
}

extension HelpSection {
  static let moving = HelpSection(
    title: "moving",
    lines: [
      HelpLine("Up Down j k", "Moves by a line."),
      HelpLine("PgUp PgDn", "Moves by a page."),
      HelpLine("Home End g g G", "Goes to the first or the last."),
      HelpLine("Right Left l h", "Goes into the detail or a group, and back out."),
      HelpLine("Tab", "Goes between the list and the detail; on a page, to the next thing that opens."),
      HelpLine("mouse", "A press chooses, a double press opens, the wheel scrolls.", names: ["click"]),
      HelpLine("Ctrl-Z", "Suspends Heed; fg brings it back."),
    ])

  static let filters = HelpSection(
    title: "filters",
    lines: [
      HelpLine("words", "Shows what has all of them; words in quotes stand together."),
      HelpLine("agency:", "And other fields: lead: plan: case: stage: brag: theme: is: has: ref: kind:."),
      HelpLine("due<day", "And other measures: due> late> slips> age>; a day as 2026-12-01, +28d or end mar."),
      HelpLine("lead:none", "Shows what has nothing there."),
      HelpLine("- or", "Put - before what is not wanted, or between alternatives.", names: ["not", "without"]),
    ])

  static let typing = HelpSection(
    title: "typing",
    lines: [
      HelpLine("Left Right", "Moves in the text; Home and End go to its ends."),
      HelpLine("Ctrl-U", "Empties what stands before the cursor."),
      HelpLine("Ctrl-K", "Empties what stands after the cursor."),
      HelpLine("Ctrl-W", "Takes out the word before the cursor."),
    ])

  static var views: HelpSection {
    HelpSection(title: "views", lines: View.allCases.map { HelpLine($0.key, $0.help) })
  }

  static var letters: HelpSection {
    HelpSection(
      title: "what the letters say",
      lines: FoundPart.parts(of: FoundCounts()).map { HelpLine(String($0.letter), "Found: \($0.words).") })
  }
}
