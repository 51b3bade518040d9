import Casework
import Drawing

/// A short list to choose one of: next stages, claims, things to add.
struct Menu: Sendable {
  /// One entry, what choosing it does, and what is said under it.
  struct Choice: Sendable {
    let letter: Character?
    let words: String
    let ink: Ink
    let isOpen: Bool
    let notes: [String]
    let outcome: MenuOutcome
  }

  let title: String
  let choices: [Choice]
  var index = 0

  mutating func move(by step: Int) { index = min(max(0, index + step), max(0, choices.count - 1)) }

  var hasLetters: Bool { choices.contains { $0.letter != nil } }
}

/// What choosing an entry of a menu does.
enum MenuOutcome: Sendable {
  case stage(StageStep)
  case claim(PlanID, ActionID, level: String)
  case form(FormPurpose)
}

extension DeskState {
  mutating func press(_ key: Key, in old: Menu) -> [DeskEffect] {
    var menu = old
    switch key {
    case .up: menu.move(by: -1)
    case .down: menu.move(by: 1)
    case .character("k") where !menu.hasLetters: menu.move(by: -1)
    case .character("j") where !menu.hasLetters: menu.move(by: 1)
    case .home: menu.index = 0
    case .end: menu.index = menu.choices.count - 1
    case .enter: return choose(menu.choices[menu.index])
    case .escape, .character("q"):
      prompt = nil
      return []
    case .character(let letter):
      let wanted = letter.lowercased()
      if let choice = menu.choices.first(where: { $0.letter.map { $0.lowercased() == wanted } ?? false }) {
        return choose(choice)
      }
    default: break
    }
    prompt = .menu(menu)
    return []
  }

  private mutating func choose(_ choice: Menu.Choice) -> [DeskEffect] {
    prompt = nil
    switch choice.outcome {
    case .stage(let step): return take(step)
    case .form(let purpose): return openForm(purpose)
    case .claim(let plan, let id, let level): return claim(level, of: id, in: plan)
    }
  }

  // MARK: stages

  mutating func openStages(of address: Address) {
    let choices = stageChoices(of: address)
    let called = register.called(address)
    guard !choices.isEmpty else {
      message = Message("There is no stage after this one for \(called).", .info)
      return
    }
    let several = Set(choices.map(\.step.part)).count > 1
    let entries = choices.map { choice in
      let part = several ? choice.step.part.map { "\($0.words): " } ?? "" : ""
      return Menu.Choice(
        letter: nil, words: part + choice.option.words, ink: choice.option.isOpen ? .good : .normal,
        isOpen: choice.option.isOpen, notes: choice.option.unmet.map(\.sentence), outcome: .stage(choice.step))
    }
    prompt = .menu(Menu(title: "Next stage of \(called)", choices: entries))
  }

  mutating func choose(stage: String, part: CasePart?, of address: Address) -> [DeskEffect] {
    take(StageStep(address: address, part: part, stage: stage))
  }

  /// Takes an open step at once; asks for what a form can ask; says what else stands in the way.
  private mutating func take(_ step: StageStep) -> [DeskEffect] {
    guard let choice = stageChoices(of: step.address).first(where: { $0.step == step }) else {
      message = Message("\(register.called(step.address)) cannot go to \(step.stage) from where it is.", .error)
      return []
    }
    let obstacles = choice.obstacles { moveField($0, for: step) != nil }
    if !obstacles.isEmpty {
      message = Message(obstacles.map(\.sentence).joined(separator: " "), .error)
      return []
    }
    guard choice.option.isOpen else { return openForm(.move(step)) }
    return send(move(step, MoveDetails(on: today, by: actor)))
  }

  /// Saves one command that needs no form, or says why not.
  private mutating func send(_ command: (any Command)?) -> [DeskEffect] {
    guard let command else { return [] }
    let broken = command.violations(in: register)
    guard broken.isEmpty else {
      message = Message(broken.map(\.sentence).joined(separator: " "), .error)
      return []
    }
    return [.commit([command])]
  }

  // MARK: claims

  mutating func openBrag(_ plan: PlanID, _ id: ActionID) {
    let levels = register.plans[plan].flatMap { register.scheme(of: $0) }?.levels ?? []
    guard !levels.isEmpty else {
      message = Message("The plan's scheme has no levels to claim: name another in its BRAG scheme.", .error)
      return
    }
    let choices = levels.map { level in
      Menu.Choice(
        letter: level.letter.first, words: "\(level.word)  \(level.description)",
        ink: BragInk.ink(of: level.code, meaning: level.meaning), isOpen: true, notes: [],
        outcome: .claim(plan, id, level: level.code))
    }
    prompt = .menu(Menu(title: "Claim for \(register.called(.action(plan, id)))", choices: choices))
  }

  private mutating func claim(_ level: String, of id: ActionID, in plan: PlanID) -> [DeskEffect] {
    let claim = BragClaim(id: mint.make()) { claim in
      claim.level = level
      claim.on = today
      claim.by = actor
    }
    return send(ClaimBrag(plan: plan, action: id, claim: claim))
  }

  // MARK: adding

  mutating func openAdding() -> [DeskEffect] {
    guard let subject else { return openForm(view == .cases ? .newCase : .newPlan) }
    let home: Address = if case .casePart(let id, _) = subject { .caseFile(id) } else { subject }
    var choices = EntryKind.all.filter { $0.stands(in: home) && fits($0, home) }.map { kind in
      Menu.Choice(
        letter: nil, words: kind.name.map { $0 == "-" ? " " : String($0) }.joined(), ink: .normal, isOpen: true,
        notes: [],
        outcome: .form(.add(kind, to: subject)))
    }
    if trail.isEmpty, pane == .list, view == .cases { choices.insert(whole("a new referral", .newCase), at: 0) }
    if trail.isEmpty, pane == .list, view == .plans { choices.insert(whole("a new plan", .newPlan), at: 0) }
    guard !choices.isEmpty else { return [] }
    prompt = .menu(Menu(title: "Add to \(register.called(home))", choices: choices))
    return []
  }

  private func whole(_ words: String, _ purpose: FormPurpose) -> Menu.Choice {
    Menu.Choice(letter: nil, words: words, ink: .heading, isOpen: true, notes: [], outcome: .form(purpose))
  }

  /// Whether the case has the part that an entry belongs to.
  private func fits(_ kind: EntryKind, _ home: Address) -> Bool {
    guard case .caseFile(let id) = home, let file = register.cases[id] else { return true }
    switch kind.list.steps.first {
    case .key("referral")?: return file.referral != nil
    case .key("review")?: return file.review != nil
    default: return true
    }
  }
}
