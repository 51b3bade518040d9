import Casework

// Choosing the next stage: what is open, what asks for something first, and what stands in the way of the rest.
extension DeskState {
  mutating func openStages(of address: Address) {
    let choices = stageChoices(of: address)
    let called = register.called(address)
    guard !choices.isEmpty else {
      message = Message("There is no stage after this one for \(called).", .info)
      return
    }
    let hasParts = Set(choices.map(\.step.part)).count > 1
    prompt = .menu(Menu(title: "Next stage of \(called)", choices: choices.map { entry(for: $0, hasParts: hasParts) }))
  }

  private func entry(for choice: StageChoice, hasParts: Bool) -> Menu.Choice {
    let part = hasParts ? choice.step.part.map { "\($0.rawValue): " } ?? "" : ""
    let obstacles = obstacles(to: choice)
    let mark: Menu.Mark = choice.option.isOpen ? .open : obstacles.isEmpty ? .asks : .closed
    return Menu.Choice(
      mark: mark, words: part + choice.option.words, ink: mark == .open ? .good : .normal,
      notes: obstacles.map(\.sentence) + asking(of: choice), outcome: .stage(choice.step))
  }

  private func obstacles(to choice: StageChoice) -> [Violation] {
    choice.obstacles { moveField($0, for: choice.step) != nil }
  }

  /// "asks for: reason, look at it again on".
  private func asking(of choice: StageChoice) -> [String] {
    guard !choice.option.isOpen else { return [] }
    let labels = moveFields(for: choice.step).filter { $0.key != "on" }.map { $0.label.lowercased() }
    return labels.isEmpty ? [] : ["asks for: \(labels.joined(separator: ", "))"]
  }

  /// Takes an open step at once; asks for what a form can ask; says what else stands in the way.
  mutating func take(_ step: StageStep) -> [DeskEffect] {
    guard let choice = stageChoices(of: step.address).first(where: { $0.step == step }) else {
      message = Message("\(register.called(step.address)) cannot go to \(step.stage) from where it is.", .error)
      return []
    }
    let obstacles = obstacles(to: choice)
    if !obstacles.isEmpty {
      message = Message(obstacles.map(\.sentence).joined(separator: " "), .error)
      return []
    }
    guard choice.option.isOpen else { return openForm(.move(step)) }
    return send(move(step, MoveDetails(on: today, by: actor)))
  }

  /// Saves one command that needs no form, or says why not.
  mutating func send(_ command: (any Command)?) -> [DeskEffect] {
    guard let command else { return [] }
    let broken = register.violations(of: command, on: occasion)
    guard broken.isEmpty else {
      message = Message(broken.map(\.sentence).joined(separator: " "), .error)
      return []
    }
    return [.commit([command])]
  }
}
