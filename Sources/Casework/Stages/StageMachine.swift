/// A rule that a change would break: what is wrong and what to do, in one sentence, and the field that would meet it.
public struct Violation: Error, Sendable, Equatable {
  /// A short, permanent name: "needs-evidence".
  public let rule: String
  /// One sentence a person reads: "Completing an action needs at least one piece of evidence."
  public let sentence: String
  /// The option or form field that would meet the rule, when there is one: "reason".
  public let field: String?

  public init(_ rule: String, _ sentence: String, field: String? = nil) {
    self.rule = rule
    self.sentence = sentence
    self.field = field
  }
}

/// A named condition of a stage change.
public struct Guard<Proposal>: Sendable {
  public let violation: Violation
  public let isMet: @Sendable (Proposal) -> Bool
  /// What exactly is missing from a proposal: "Housing, Probation"; nothing where the sentence says it all.
  let missing: (@Sendable (Proposal) -> String)?

  public init(
    _ rule: String, _ sentence: String, field: String? = nil, isMet: @escaping @Sendable (Proposal) -> Bool
  ) {
    violation = Violation(rule, sentence, field: field)
    self.isMet = isMet
    missing = nil
  }

  /// A condition met when nothing is missing; what is follows the sentence, which ends in a full stop, after a colon.
  public init(
    _ rule: String, _ sentence: String, field: String? = nil, missing: @escaping @Sendable (Proposal) -> String
  ) {
    violation = Violation(rule, sentence, field: field)
    isMet = { missing($0).isEmpty }
    self.missing = missing
  }

  /// Why a proposal may not go ahead; nothing when this condition is met.
  public func violation(by proposal: Proposal) -> Violation? {
    guard !isMet(proposal) else { return nil }
    guard let missing else { return violation }
    let sentence = "\(violation.sentence.dropLast()): \(missing(proposal))."
    return Violation(violation.rule, sentence, field: violation.field)
  }
}

/// One allowed step between stages and what it asks for.
public struct Transition<Stage: ChoiceValue & Hashable, Proposal>: Sendable {
  public let from: [Stage]
  public let to: Stage
  public let guards: [Guard<Proposal>]

  public init(from: [Stage], to: Stage, guards: [Guard<Proposal>] = []) {
    self.from = from
    self.to = to
    self.guards = guards
  }
}

/// The stages of one kind of record and the steps between them.
public struct StageMachine<Stage: ChoiceValue & Hashable, Proposal>: Sendable {
  public let initial: Stage
  public let transitions: [Transition<Stage, Proposal>]

  public init(initial: Stage, transitions: [Transition<Stage, Proposal>]) {
    self.initial = initial
    self.transitions = transitions
  }

  /// The steps that lead out of a stage, in the order they are offered.
  public func transitions(from stage: Stage) -> [Transition<Stage, Proposal>] {
    transitions.filter { $0.from.contains(stage) }
  }

  /// Why a step may not be taken now; empty when it may.
  public func violations(from stage: Stage, to next: Stage, proposal: Proposal) -> [Violation] {
    guard let step = transitions(from: stage).first(where: { $0.to == next }) else {
      let open = transitions(from: stage).map { $0.to.words }
      let choices = open.isEmpty ? "it has ended" : "from there it can go to " + open.joined(separator: ", ")
      return [
        Violation("no-such-step", "It is at \(stage.words); it cannot go to \(next.words): \(choices).", field: "stage")
      ]
    }
    return step.guards.compactMap { $0.violation(by: proposal) }
  }
}
