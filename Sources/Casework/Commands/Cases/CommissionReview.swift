/// Begins the review that a decision leads to, or one that no referral of this register asked for.
public struct CommissionReview: Command {
  public enum Source: Sendable, Equatable {
    /// A case here, whose decision leads to a review.
    case decided(CaseID)
    /// A new case, with its framework laid down.
    case new(CaseFile)
  }

  public let source: Source
  public let commissioned: Day
  public let occasion: Occasion

  /// Begins the review of a case that is in the register.
  public init(_ caseFile: CaseID, commissioned: Day, occasion: Occasion) {
    source = .decided(caseFile)
    self.commissioned = commissioned
    self.occasion = occasion
  }

  /// Begins a review as a new case under the framework of its kind and day, with no referral.
  public init(new draft: CaseFile, commissioned: Day, occasion: Occasion, in register: Register) {
    var caseFile = draft
    caseFile.referral = nil
    caseFile.framework = register.framework(forNew: draft.kind, on: commissioned)?.code ?? ""
    if caseFile.leadBoard.isEmpty { caseFile.leadBoard = register.settings.board.name }
    source = .new(caseFile)
    self.commissioned = commissioned
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    switch source {
    case .decided(let id): "commission the review \(register.reference(of: id))"
    case .new(let caseFile): "commission the review \(caseFile.reference)"
    }
  }

  public func violations(in register: Register) -> [Violation] {
    var found: [Violation] = []
    if commissioned > occasion.day {
      let sentence = "It cannot have been commissioned on \(commissioned.words), which is after today."
      found.append(Violation("not-in-future", sentence, field: "commissioned"))
    }
    switch source {
    case .new(let caseFile): return caseFile.registrationViolations(in: register) + found
    case .decided(let id):
      guard let held = register.cases[id] else { return [.noSuchCase] }
      return violations(for: held, in: register) + found
    }
  }

  private func violations(for held: CaseFile, in register: Register) -> [Violation] {
    guard held.review == nil else {
      return [Violation("not-commissioned-yet", "\(held.reference) has a review already.")]
    }
    guard held.referral != nil else { return [] }
    guard held.day(of: .decisionToReview, in: register) != nil else {
      let sentence = "\(held.reference) has no decision that leads to a review: decide the referral first."
      return [Violation("decision-leads-to-review", sentence, field: "outcome")]
    }
    return held.commissionViolations(on: commissioned, in: register)
  }

  public func apply(to register: inout Register) {
    switch source {
    case .decided(let id): register.change(id) { held in held.review = begun(from: nil) }
    case .new(var caseFile):
      caseFile.review = begun(from: caseFile.review)
      register.put(caseFile)
    }
  }

  private func begun(from draft: Review?) -> Review {
    var review = draft ?? Review()
    review.commissioned = commissioned
    return review
  }
}
