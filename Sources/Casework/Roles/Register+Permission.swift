// Whether whoever sits there may make a change: what the store asks, whichever way a command comes.
extension Register {
  /// Every rule that a command breaks when it is made on an occasion: of roles first, then its own.
  public func violations(of command: any Command, on occasion: Occasion) -> [Violation] {
    if let refusal = refusal(of: command.acts, on: occasion) { return [refusal] }
    let broken = command.violations(in: self)
    guard broken.isEmpty, settings.ownWork == .refused else { return broken }
    return ownWork(in: command, on: occasion)
  }

  /// What a board that only warns of it is told of a command by which someone signs off, approves or decides on their
  /// own work; each a sentence.
  public func warnings(of command: any Command, on occasion: Occasion) -> [String] {
    guard settings.ownWork == .warned else { return [] }
    var strict = self
    strict.changeSettings { $0.ownWork = .refused }
    let named = command.violations(in: strict).filter { $0.rule == SeparateDuty.rule }
    let all = named.isEmpty ? strict.ownWork(in: command, on: occasion) : named
    return all.map { "Taken down, with a warning: \($0.sentence)" }
  }

  /// The rules that a command would break if whoever writes it down had been named as the one who does the duty.
  ///
  /// Where roles bind no one, only the one who is named counts.
  private func ownWork(in command: any Command, on occasion: Occasion) -> [Violation] {
    guard enforcesRoles(on: occasion.day), let own = command.done(by: occasion.answerable) else { return [] }
    return own.violations(in: self).filter { $0.rule == SeparateDuty.rule }
  }
}
