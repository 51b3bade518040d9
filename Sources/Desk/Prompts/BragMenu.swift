import Casework

// Claiming a colour: one letter is enough, and undo takes it back.
extension DeskState {
  mutating func openBrag(_ plan: PlanID, _ id: ActionID) {
    let levels = register.plans[plan].flatMap { register.scheme(of: $0) }?.levels ?? []
    guard !levels.isEmpty else {
      message = Message("The plan's scheme has no levels to claim: name another in its BRAG scheme.", .error)
      return
    }
    let choices = levels.map { level in
      Menu.Choice(
        mark: level.letter.first.map { .letter($0) } ?? .plain, words: "\(level.word)  \(level.description)",
        ink: BragInk.ink(of: level.code, meaning: level.meaning), notes: [],
        outcome: .claim(plan, id, level: level.code))
    }
    prompt = .menu(Menu(title: "Claim for \(register.called(.action(plan, id)))", choices: choices))
  }

  mutating func claim(_ level: String, of id: ActionID, in plan: PlanID) -> [DeskEffect] {
    send(claiming(level, of: id, in: plan))
  }

  func claiming(_ level: String, of id: ActionID, in plan: PlanID) -> ClaimBrag {
    let claim = BragClaim(id: mint.make()) { claim in
      claim.level = level
      claim.on = today
      claim.by = actor
    }
    return ClaimBrag(plan: plan, action: id, claim: claim)
  }
}
