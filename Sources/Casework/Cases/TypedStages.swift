/// What a typed stage name means for a case.
public enum TypedStep: Sendable, Equatable {
  case step(CaseStep)
  /// Why it means nothing, or more than one thing.
  case unclear(Violation)
}

extension CaseFile {
  /// The step that a person means by a stage name, in any case, shortened while unique: "info", "brief published".
  /// A hyphen stands for a space.
  ///
  /// A part may be named first. Where it is not, a step that can be taken from where the case stands goes before one
  /// that cannot, the referral before the review (so "closed" is the referral's once that is decided), and the report
  /// before the brief.
  public func step(typed: String, in register: Register) -> TypedStep {
    let (wanted, named) = Self.partNamed(in: typed)
    let among = named.map { [$0] } ?? parts
    let open = among.flatMap { steps(of: $0, in: register) }
    // A "closed" that cannot be taken is the review's.
    let any = [CasePart.review, .referral, .report, .brief].filter(among.contains).flatMap(CaseStep.all)
    let takeable = Self.matches(wanted, open)
    let matches = takeable.isEmpty ? Self.matches(wanted, any) : takeable
    guard let first = matches.first else { return .unclear(Self.unknown(typed, open)) }
    let stages = Set(matches.map(\.stage))
    guard stages.count == 1 else {
      let sentence = "“\(typed)” could be \(stages.sorted().joined(separator: ", ")): type more of it."
      return .unclear(Violation("stage-unclear", sentence, field: "stage"))
    }
    return .step(first)
  }

  /// Takes the name of a part off the front: "brief published" is "published" of the brief.
  private static func partNamed(in typed: String) -> (stage: String, part: CasePart?) {
    let words = typed.lowercased().split { $0.isWhitespace || $0 == "-" }.map(String.init)
    guard words.count > 1, let part = CasePart(rawValue: words[0]) else { return (words.joined(separator: " "), nil) }
    return (words.dropFirst().joined(separator: " "), part)
  }

  /// The steps named in full or, where none is, those whose names begin so.
  private static func matches(_ wanted: String, _ steps: [CaseStep]) -> [CaseStep] {
    guard !wanted.isEmpty else { return [] }
    let exact = steps.filter { $0.stage == wanted }
    return exact.isEmpty ? steps.filter { $0.stage.hasPrefix(wanted) } : exact
  }

  private static func unknown(_ typed: String, _ open: [CaseStep]) -> Violation {
    let stages = open.map(\.stage).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let choices = stages.isEmpty ? "it has ended" : "from here it can go to " + stages.joined(separator: ", ")
    return Violation("no-such-stage", "“\(typed)” is no stage of a case: \(choices).", field: "stage")
  }
}

extension PracticeFramework {
  /// The outcome that a person means by a code or its words, in any case, shortened while unique: "sar man".
  public func outcome(typed: String) -> OutcomeRule? {
    let wanted = typed.lowercased()
    let exact = outcomes.first { $0.code.lowercased() == wanted || $0.words.lowercased() == wanted }
    guard exact == nil, !wanted.isEmpty else { return exact }
    let begun = outcomes.filter { $0.code.lowercased().hasPrefix(wanted) || $0.words.lowercased().hasPrefix(wanted) }
    return begun.count == 1 ? begun[0] : nil
  }
}
