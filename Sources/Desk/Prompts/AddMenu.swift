import Casework

// What can be added where the cursor is.
extension DeskState {
  mutating func openAdding() -> [DeskEffect] {
    if case .directory? = focusedPage?.content { return openDirectoryAdding() }
    guard let subject else { return openAddingRecord() }
    let near = EntryKind.of(subject)
    // Beside an entry stand others of its kind; in an action, a case or a plan stand entries of its lists.
    let isEntry = if case .entry = subject { true } else { false }
    let place = isEntry ? near?.home ?? (subject.home ?? subject) : subject
    let home: Address = if case .casePart(let id, _) = place { .caseFile(id) } else { place }
    // What stands in the entry itself comes first: the seats of a conference.
    let within = isEntry ? kinds(in: subject) : []
    var choices = (within + kinds(in: home, first: isEntry ? near?.kind : nil)).map { choice(of: $0.kind, to: $0.home) }
    if case .caseFile(let id) = home {
      choices.append(Menu.Choice(words: "plan from this case", form: .newPlan(from: id)))
    }
    if isDirectory(subject) { choices += directoryChoices(first: near?.kind) }
    if trail.isEmpty, pane == .list { choices = wholeRecords + choices }
    return choose(from: choices, title: "Add to \(register.called(home))")
  }

  /// In an empty list, and at the board's own settings.
  private mutating func openAddingRecord() -> [DeskEffect] {
    choose(from: wholeRecords, title: "Add to \(register.settings.board.name)")
  }

  private mutating func choose(from choices: [Menu.Choice], title: String) -> [DeskEffect] {
    guard !choices.isEmpty else {
      message = Message("There is nothing to add here.", .info)
      return []
    }
    prompt = .menu(Menu(title: title, choices: choices))
    return []
  }

  private func choice(of kind: EntryKind, to home: Address) -> Menu.Choice {
    if kind.name == "sample-case", case .audit(let id) = home {
      return Menu.Choice(
        mark: .plain, words: kind.words, ink: .normal, notes: ["one, or several at once"],
        outcome: .form(.audit(.samples(id))))
    }
    return Menu.Choice(words: kind.words, form: .add(kind, to: home))
  }

  /// The kinds of entry that may stand in a record, one of them before the others.
  func kinds(in home: Address, first: EntryKind? = nil) -> [(kind: EntryKind, home: Address)] {
    let own = EntryKind.all.filter { $0.stands(in: home) && fits($0, home) }.map { ($0, home) }
    var all = own
    if case .caseFile(let id) = home, let event = EntryKind.named("event"),
      let chronology = register.chronologies(of: id).first
    {
      all.append((event, Address(.chronology(chronology.id), at: [])))
    }
    return all.filter { $0.0.name == first?.name } + all.filter { $0.0.name != first?.name }
  }

  /// Whether the case has the part that an entry belongs to.
  private func fits(_ kind: EntryKind, _ home: Address) -> Bool {
    if case .audit(let id) = home {
      return kind.name != "sample-case" || !(register.audits[id]?.kind.isSelfAssessment ?? false)
    }
    guard case .caseFile(let id) = home, let file = register.cases[id] else { return true }
    switch kind.list.steps.first {
    case .key("referral")?: return file.referral != nil
    case .key("review")?: return file.review != nil
    default: return true
    }
  }

  private var wholeRecords: [Menu.Choice] {
    switch view {
    case .cases:
      [
        Menu.Choice(words: "a new referral", form: .newCase),
        Menu.Choice(words: "a new review that no referral here asked for", form: .newReview),
      ]
    case .plans: [Menu.Choice(words: "a new plan", form: .newPlan(from: nil))]
    case .audits: [Menu.Choice(words: "a new audit", form: .audit(.new(isRound: false)))]
    case .standards: [Menu.Choice(words: "a new round of self-assessments", form: .audit(.new(isRound: true)))]
    case .meetings: [Menu.Choice(words: "a new update round for a meeting", form: .round(.open))]
    default: []
    }
  }
}

// The directory.
extension DeskState {
  /// What is under the cursor says which kind comes first.
  private mutating func openDirectoryAdding() -> [DeskEffect] {
    let near = subject.flatMap { EntryKind.of($0)?.kind }
    var choices = directoryChoices(first: near)
    if case .group? = subject, let group = subject, let chair = EntryKind.named("chair") {
      choices.insert(choice(of: chair, to: group), at: 1)
    }
    return choose(from: choices, title: "Add to the directory")
  }

  private func directoryChoices(first: EntryKind?) -> [Menu.Choice] {
    let ordered =
      directoryKinds.filter { $0.name == first?.name } + directoryKinds.filter { $0.name != first?.name }
    return ordered.map { choice(of: $0, to: .settings) }
  }

  var directoryKinds: [EntryKind] {
    EntryKind.all.filter { if case .directory = $0.home { true } else { false } }
  }

  private func isDirectory(_ address: Address) -> Bool {
    switch address {
    case .agency, .person, .group, .theme: true
    default: false
    }
  }
}
