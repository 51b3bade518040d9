import Casework
import Drawing

extension DeskState {
  /// Every key that works here, from the table of verbs, then those that work everywhere, then those of other places.
  ///
  /// - Parameters:
  ///   - prompt: what is open under the help and has the keys; nil for the view itself.
  ///   - text: words that a line must have to be shown.
  func writeHelp(on prompt: Prompt?, narrowedTo text: String, to page: inout PageWriter) {
    page.title("Keys that work here: \(prompt?.name ?? view.title)")
    let words = text.split(separator: " ").map { FoldedText(String($0)) }
    let sections = prompt.map(helpSections) ?? helpSections
    let shown = sections.map { section in
      HelpSection(title: section.title, lines: section.lines.filter { $0.mentions(all: words) })
    }
    for section in shown where !section.lines.isEmpty {
      page.heading(section.title)
      for line in section.lines { page.write(line) }
    }
    guard shown.allSatisfy(\.lines.isEmpty) else { return }
    page.gap()
    page.paragraph("No key does that here. \(keymap.name(of: .palette)) finds every command by its words.")
  }

  private var helpSections: [HelpSection] {
    let here = verbsHere
    let away = Verb.allCases.filter { !here.contains($0) }
    return meetingSection + gridSection + [
      section("what the cursor is on", here.filter { $0.card.subject.isThing }),
      section("this list or page", here.filter { $0.card.subject == .view }),
      section("everything", here.filter { $0.card.subject == .register }),
      .views, .moving, .filters,
      HelpSection(title: "elsewhere", lines: away.compactMap { line(for: $0, elsewhere: place(of: $0)) }),
      .letters,
    ]
  }

  /// The keys that a meeting has for itself.
  private var meetingSection: [HelpSection] {
    guard isInMeeting else { return [] }
    return [HelpSection(title: "the meeting", lines: meetingKeys.map { HelpLine($0.0, "\($0.1.sentenceCased).") })]
  }

  /// The keys that a grid has for itself.
  private var gridSection: [HelpSection] {
    gridOnShow == nil ? [] : [HelpSection(title: "the grid", lines: gridHelp)]
  }

  private func helpSections(in prompt: Prompt) -> [HelpSection] {
    let keys = HelpSection(title: "here", lines: prompt.keys.map { HelpLine($0.0, "\($0.1.sentenceCased).") })
    return [keys] + (prompt.takesText ? [.typing] : [])
  }

  private func section(_ title: String, _ verbs: [Verb]) -> HelpSection {
    HelpSection(title: title, lines: verbs.compactMap { line(for: $0) })
  }

  private func line(for verb: Verb, elsewhere: String? = nil) -> HelpLine? {
    let keys = keymap.name(of: verb)
    guard !keys.isEmpty else { return nil }
    return HelpLine(keys, verb.card.help, elsewhere: elsewhere, names: [verb.card.words] + verb.card.alsoCalled)
  }

  /// F1 asks for help wherever something is open, and the key of help too where letters are not typed.
  func opensHelp(_ key: Key) -> Bool {
    guard let prompt, prompt.hasHelp else { return false }
    if key == .function(1) { return true }
    return !prompt.takesText && keymap.verb(for: [key]) == .help
  }
}

extension Prompt {
  /// What help calls it.
  var name: String {
    switch self {
    case .filter: "the filter"
    case .naming: "naming a filter"
    case .file: "naming a file"
    case .form: "the form"
    case .menu: "the menu"
    case .preview: "the preview"
    case .reader: "this page"
    case .palette: "the list of commands"
    case .jump: "going to a record"
    case .tour: "the tour"
    case .secret: "typing the passphrase"
    }
  }

  /// Whether letters are typed in it.
  var takesText: Bool {
    switch self {
    case .filter, .naming, .file, .form, .palette, .jump, .secret: true
    case .menu, .reader, .preview, .tour: false
    }
  }

  /// Whether help can be asked for over it.
  var hasHelp: Bool {
    switch self {
    case .reader, .tour: false
    default: true
    }
  }
}

extension VerbCard.Subject {
  /// Whether it is something that the cursor can be on.
  fileprivate var isThing: Bool { self != .view && self != .register }
}

extension PageWriter {
  fileprivate mutating func write(_ line: HelpLine) {
    guard let elsewhere = line.elsewhere else { return field(line.keys, line.words) }
    field(line.keys, [Run("\(elsewhere.sentenceCased): ", .info), Run(line.words, .dim)])
  }
}
