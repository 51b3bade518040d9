import Casework

// Choosing one colour, one stage or one change for all that is marked.
extension DeskState {
  /// Every level of the schemes that the marked actions are claimed by.
  mutating func openBulkBrag() {
    let subjects = marked()
    let plans = Set(subjects.compactMap { if case .action(let plan, _) = $0.address { plan } else { nil } })
    let schemes = register.plansInOrder.filter { plans.contains($0.id) }.compactMap { register.scheme(of: $0) }
    let levels = schemes.flatMap(\.levels).reduce(into: [BragLevel]()) { levels, level in
      if !levels.contains(where: { $0.code == level.code }) { levels.append(level) }
    }
    let choices = levels.map { level in
      Menu.Choice(
        mark: level.letter.first.map { .letter($0) } ?? .plain, words: "\(level.word)  \(level.description)",
        ink: BragInk.ink(of: level.code, meaning: level.meaning), notes: [],
        outcome: .bulk(Bulk(deed: .claim(level: level.code), subjects: subjects)))
    }
    open(Menu(title: "Claim for \(words(counting: subjects))", choices: choices), else: "There is no level to claim.")
  }

  /// Every stage that some of the marked could go to, and how many of them could.
  mutating func openBulkStages() {
    let subjects = marked()
    var steps: [(deed: BulkDeed, words: String, count: Int)] = []
    for choice in subjects.flatMap({ stageChoices(of: $0.address) }) {
      let deed = BulkDeed.move(part: choice.step.part, stage: choice.step.stage)
      if let place = steps.firstIndex(where: { $0.deed == deed }) {
        steps[place].count += 1
      } else {
        steps.append((deed, (choice.step.part.map { "\($0.words): " } ?? "") + choice.option.words, 1))
      }
    }
    let choices = steps.map { step in
      Menu.Choice(
        mark: .plain, words: "\(step.words), for \(step.count) of \(subjects.count)", ink: .normal, notes: [],
        outcome: .bulk(Bulk(deed: step.deed, subjects: subjects)))
    }
    open(
      Menu(title: "Next stage of \(words(counting: subjects))", choices: choices),
      else: "None of these has a stage after the one it is at.")
  }

  /// All that can be done to what is marked.
  mutating func openBulkMenu() {
    let choices = bulkVerbs.filter { $0 != .edit }.map { verb in
      Menu.Choice(
        mark: keymap.name(of: verb).first.map { .letter($0) } ?? .plain, words: verb.card.words, ink: .normal,
        notes: [],
        outcome: .onMarked(verb))
    }
    open(Menu(title: "Change \(words(counting: marked()))", choices: choices), else: "Nothing here can be changed.")
  }

  private mutating func open(_ menu: Menu, else words: String) {
    if menu.choices.isEmpty { message = Message(words, .info) } else { prompt = .menu(menu) }
  }
}
