/// Gives a case another reference and keeps the one it had.
public struct RenumberCase: Command {
  public let caseFile: CaseID
  public let reference: String

  public init(_ caseFile: CaseID, to reference: String) {
    self.caseFile = caseFile
    self.reference = reference
  }

  public func words(in register: Register) -> String { "renumber \(register.reference(of: caseFile)) to \(reference)" }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.cases[caseFile] else { return [.noSuchCase] }
    guard held.reference != reference else {
      return [Violation("reference-changes", "\(reference) is its reference already.", field: "reference")]
    }
    return CaseReference.violations(of: reference, for: caseFile, in: register)
  }

  public func apply(to register: inout Register) {
    register.change(caseFile) { held in
      held.formerly.append(held.reference)
      held.reference = reference
    }
  }
}

extension Register {
  /// A case's reference for the words of a command; says so where the case is gone.
  func reference(of id: CaseID) -> String { cases[id]?.reference ?? "a case that is gone" }
}

extension Violation {
  static let noSuchCase = Violation("no-such-case", "That case is no longer in the register: look for it again.")
}
