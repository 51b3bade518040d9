import Casework

/// One line of the palette: what it is called, what it does, and what choosing it comes to.
///
/// Anything that can be done may be an entry: add a list of them to `DeskState.paletteEntries`.
struct PaletteEntry: Sendable {
  /// Tells it from the others: "verb chase", "view plans".
  let id: String
  let words: String
  /// What is pressed for it; empty where there is nothing.
  var key = ""
  /// One sentence.
  let help: String
  /// Why it does not work here, or where it does: "on an action"; nil where it works.
  var elsewhere: String?
  let texts: [FuzzyText]
  let choose: @Sendable (inout DeskState) -> [DeskEffect]

  /// - Parameter names: other words that people look for it by.
  init(
    _ id: String, _ words: String, key: String = "", help: String, elsewhere: String? = nil, names: [String] = [],
    choose: @escaping @Sendable (inout DeskState) -> [DeskEffect]
  ) {
    self.id = id
    self.words = words
    self.key = key
    self.help = help
    self.elsewhere = elsewhere
    self.choose = choose
    texts = [FuzzyText(words, .name)] + names.map { FuzzyText($0, .otherName) } + [FuzzyText(help, .sentence)]
  }
}

extension DeskState {
  /// Everything the palette offers, what works here first.
  var paletteEntries: [PaletteEntry] {
    let verbs = verbEntries
    return verbs.filter { $0.elsewhere == nil } + filterEntries + viewEntries + colourEntries
      + verbs.filter { $0.elsewhere != nil }
  }

  private var verbEntries: [PaletteEntry] {
    let here = verbsHere
    let others = Verb.allCases.filter { !here.contains($0) }
    return here.map { entry(for: $0, isHere: true) } + others.map { entry(for: $0, isHere: applies($0, among: here)) }
  }

  /// A verb that does not work here shows where it does, and how it is typed on the command line.
  private func entry(for verb: Verb, isHere: Bool) -> PaletteEntry {
    let card = verb.card
    let name = keymap.name(of: verb)
    return PaletteEntry(
      "verb \(verb.rawValue)", card.words, key: name, help: card.help, elsewhere: isHere ? nil : place(of: verb),
      names: (card.isCommand ? [verb.rawValue] : []) + card.alsoCalled
    ) { state in
      guard isHere else {
        state.prompt = .reader(Reader(.verb(verb)))
        return []
      }
      return state.perform(verb)
    }
  }

  private var filterEntries: [PaletteEntry] {
    memory.filters.map { saved in
      PaletteEntry(
        "filter \(saved.view.rawValue) \(saved.name)", saved.name,
        help:
          "Shows \(rowCount(of: saved).map { "the \($0)" } ?? "those") of \(saved.view.title) that fit \(saved.text).",
        names: ["saved filter", saved.text]
      ) { state in
        state.show(saved.view)
        state.narrow(to: saved.text)
        return []
      }
    }
  }

  private var viewEntries: [PaletteEntry] {
    View.allCases.map { view in
      PaletteEntry(
        "view \(view.rawValue)", view.title, key: view.key, help: view.help, names: ["show \(view.rawValue)"]
      ) { state in
        state.show(view)
        return []
      }
    }
  }
}

extension View {
  /// What it shows, in a sentence.
  var help: String {
    switch self {
    case .today: "Shows what is late, due soon, contradictory or missing, and the next four weeks."
    case .cases: "Shows referrals and reviews by stage, with their clocks."
    case .plans: "Shows the plans, and in each its objectives, recommendations and actions."
    case .actions: "Shows every action of every plan."
    case .audits: "Shows the audits, with their returns, grading and findings."
    case .standards: "Shows the self-assessments against standards, and how agencies answered."
    case .meetings: "Shows the update rounds for meetings: who was asked, who answered, what is to be decided."
    }
  }
}
