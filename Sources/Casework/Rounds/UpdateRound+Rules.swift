extension UpdateRound {
  /// Every rule that a plain edit of a round can break.
  func violations(in register: Register) -> [Violation] {
    referenceViolations(in: register) + orderViolations
  }

  func referenceViolations(in register: Register) -> [Violation] {
    guard CaseReference.isWellFormed(reference) else {
      let sentence = "“\(reference)” is no reference: use letters, digits and hyphens, such as ROUND-2026-002."
      return [Violation("reference-form", sentence, field: "reference")]
    }
    let wanted = reference.lowercased()
    let isTaken = register.rounds.values.contains { held in
      held.id != id && ([held.reference] + held.formerly).contains { $0.lowercased() == wanted }
    }
    guard isTaken else { return [] }
    let sentence = "\(reference) is already the reference of an update round: choose another."
    return [Violation("reference-unique", sentence, field: "reference")]
  }

  /// Agencies are asked, then answer, then the chair is told, and then the board meets.
  private var orderViolations: [Violation] {
    let days = [("meetingOn", meetingOn), ("escalateOn", escalateOn), ("dueOn", dueOn), ("askOn", askOn)]
    for (later, earlier) in zip(days, days.dropFirst()) {
      guard let late = later.1, let early = earlier.1, early > late else { continue }
      let sentence =
        "Agencies are asked, answer, and the chair is told, in that order and before the meeting: "
        + "\(early.words) is after \(late.words)."
      return [Violation("days-in-order", sentence, field: earlier.0)]
    }
    return []
  }
}
