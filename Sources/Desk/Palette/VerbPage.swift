import Casework

extension DeskState {
  /// Whether a verb can be tried where the cursor is; signing off says itself what it still needs.
  func applies(_ verb: Verb, among here: [Verb]) -> Bool {
    here.contains(verb) || verb == .signOff && here.contains(.brag)
  }

  /// Where a verb works: "on an action", "on the command line".
  func place(of verb: Verb) -> String {
    let card = verb.card
    if present != nil, verb.isChange { return "not on a past day" }
    if keymap.name(of: verb).isEmpty, card.isCommand { return "on the command line" }
    return card.subject.place
  }

  /// What a verb does, where, and how it is typed.
  func writeVerb(_ verb: Verb, to page: inout PageWriter) {
    let card = verb.card
    page.title(card.words.sentenceCased)
    page.paragraph(card.help)
    page.gap()
    page.field("works", place(of: verb))
    page.field("key", keymap.name(of: verb))
    page.field("also called", card.alsoCalled.joined(separator: ", "))
    guard card.isCommand else { return }
    page.heading("on the command line")
    page.paragraph("heed \(card.usage)", .key, indent: 3)
    page.gap()
    page.paragraph("For example:", .dim)
    page.paragraph(card.example, indent: 3)
  }
}

extension VerbCard.Subject {
  /// Where the cursor must be: "on an action".
  var place: String {
    switch self {
    case .register: "anywhere"
    case .record: "on a record"
    case .action: "on an action"
    case .caseFile: "on a case"
    case .agencyReturn: "on an agency's return"
    case .recommendation: "on a recommendation"
    case .audit: "on an audit"
    case .finding: "on a finding of an audit"
    case .round: "on an update round"
    case .alert: "on an alert, in Today"
    case .view: "in a list"
    }
  }
}
