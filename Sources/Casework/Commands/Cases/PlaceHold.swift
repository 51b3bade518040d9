/// Lays a hold over a case: others' proceedings limit the work. The stage stays, and every statutory clock runs on.
public struct PlaceHold: Command {
  public let caseFile: CaseID
  public let hold: Hold
  public let occasion: Occasion

  public init(_ caseFile: CaseID, _ hold: Hold, occasion: Occasion) {
    self.caseFile = caseFile
    self.hold = hold
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    "place a \(hold.kind.words) hold on \(register.reference(of: caseFile)): \(hold.reason)"
  }

  public func violations(in register: Register) -> [Violation] {
    guard register.cases[caseFile] != nil else { return [.noSuchCase] }
    return futureViolations + hold.violations
  }

  private var futureViolations: [Violation] {
    guard let from = hold.from, from > occasion.day else { return [] }
    return [Violation("not-in-future", "A hold cannot begin on \(from.words), after today.", field: "from")]
  }

  public func apply(to register: inout Register) {
    register.change(caseFile) { $0.holds.append(hold) }
  }
}
