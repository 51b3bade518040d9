/// Registers a case that begins with a referral, in draft, under the framework of its kind and date.
public struct RegisterReferral: Command {
  /// The case as it will stand, with a row for each criterion of its framework.
  public let caseFile: CaseFile
  public let occasion: Occasion

  /// - Parameters:
  ///   - draft: the case's identifier, reference, kind, subjects and whatever is known of the referral.
  ///   - register: whose frameworks and board the case takes.
  ///   - mint: makes the identifiers of the criteria rows.
  public init(_ draft: CaseFile, occasion: Occasion, in register: Register, mint: IdentifierMint) {
    var caseFile = draft
    var referral = draft.referral ?? Referral()
    let framework = register.framework(forNew: draft.kind, on: referral.received ?? occasion.day)
    caseFile.framework = framework?.code ?? ""
    if caseFile.leadBoard.isEmpty { caseFile.leadBoard = register.settings.board.name }
    referral.criteria =
      framework?.criteria.map { row in
        CriterionAnswer(id: mint.make()) { $0.criterion = row.code }
      } ?? []
    caseFile.referral = referral
    self.caseFile = caseFile
    self.occasion = occasion
  }

  public func words(in register: Register) -> String { "register the referral \(caseFile.reference)" }

  public func violations(in register: Register) -> [Violation] {
    var found = caseFile.registrationViolations(in: register)
    if let received = caseFile.referral?.received, received > occasion.day {
      let sentence = "It cannot have been received on \(received.words), which is after today."
      found.append(Violation("received-by-then", sentence, field: "received"))
    }
    return found
  }

  public func apply(to register: inout Register) { register.put(caseFile) }
}

extension Register {
  /// The framework that a new case of that kind on that day comes under, among those the board has in use.
  public func framework(forNew kind: CaseKind, on day: Day) -> PracticeFramework? {
    var inUse = reference
    if !settings.frameworks.isEmpty { inUse.frameworks.removeAll { !settings.frameworks.contains($0.code) } }
    return inUse.framework(for: kind, on: day)
  }
}

extension CaseFile {
  /// The rules that a case not yet in the register has to meet.
  func registrationViolations(in register: Register) -> [Violation] {
    var found = CaseReference.violations(of: reference, for: id, in: register)
    if id.isBlank || register.cases[id] != nil {
      found.append(Violation("new-identifier", "A case with the identifier of \(reference) is already there."))
    }
    if register.reference.framework(framework) == nil {
      let sentence = "No practice framework in use covers the kind “\(kind.code)” on that day: choose another kind."
      found.append(Violation("framework-in-force", sentence, field: "kind"))
    }
    return found
  }
}
