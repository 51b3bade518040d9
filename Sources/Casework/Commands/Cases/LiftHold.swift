/// Lifts a hold: the day given is the first that is no longer held.
public struct LiftHold: Command {
  public let caseFile: CaseID
  public let hold: Identifier<Hold>
  public let on: Day
  public let occasion: Occasion

  public init(_ caseFile: CaseID, _ hold: Identifier<Hold>, on day: Day, occasion: Occasion) {
    self.caseFile = caseFile
    self.hold = hold
    on = day
    self.occasion = occasion
  }

  private func held(in register: Register) -> Hold? { register.cases[caseFile]?.holds.first { $0.id == hold } }

  public func words(in register: Register) -> String {
    let kind = held(in: register).map { "\($0.kind.words) " } ?? ""
    return "lift the \(kind)hold on \(register.reference(of: caseFile))"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = held(in: register) else {
      return [Violation("no-such-hold", "That hold is no longer in the case: look for it again.")]
    }
    guard held.to == nil else { return [Violation("hold-in-force", "That hold was lifted already.")] }
    guard on <= occasion.day, held.from.map({ $0 <= on }) ?? true else {
      return [Violation("lifted-by-then", "A hold ends after it began and not after today.", field: "on")]
    }
    return []
  }

  public func apply(to register: inout Register) {
    register.change(caseFile) { held in
      guard let at = held.holds.firstIndex(where: { $0.id == hold }) else { return }
      held.holds[at].to = on
    }
  }
}
