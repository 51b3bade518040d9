/// Records that the referrer was told of the decision.
public struct TellReferrer: Command {
  public let caseFile: CaseID
  public let on: Day
  public let occasion: Occasion

  public init(_ caseFile: CaseID, on day: Day, occasion: Occasion) {
    self.caseFile = caseFile
    on = day
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    "tell the referrer of \(register.reference(of: caseFile)) of the decision"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.cases[caseFile] else { return [.noSuchCase] }
    if on > occasion.day {
      return [Violation("not-in-future", "They cannot have been told on \(on.words), after today.", field: "on")]
    }
    return (held.referral ?? Referral()).toldViolations(on: on)
  }

  public func apply(to register: inout Register) {
    register.change(caseFile) { $0.referral?.decisionTold = on }
  }
}
