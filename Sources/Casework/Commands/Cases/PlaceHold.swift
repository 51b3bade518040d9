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
    let reason = Violation("reason-held", "Say why the case is held.", field: "reason")
    return dayViolations + (hold.reason.isVoid ? [reason] : [])
  }

  private var dayViolations: [Violation] {
    guard let from = hold.from else { return [Violation("needs-day", "Give the day the hold began.", field: "from")] }
    if from > occasion.day {
      return [Violation("not-in-future", "A hold cannot begin on \(from.words), after today.", field: "from")]
    }
    if let to = hold.to, to < from || to > occasion.day {
      return [Violation("lifted-by-then", "A hold ends after it began and not after today.", field: "to")]
    }
    // A hold that nobody looks at again is how a review is forgotten.
    guard hold.to != nil || hold.reviewOn.map({ $0 > from }) ?? false else {
      return [
        Violation("needs-review-day", "Give a later day on which the hold is looked at again.", field: "review-on")
      ]
    }
    return []
  }

  public func apply(to register: inout Register) {
    register.change(caseFile) { $0.holds.append(hold) }
  }
}
