/// Records that an agency was reminded of a return.
public struct ChaseReturn: Command {
  public let caseFile: CaseID
  public let agencyReturn: Identifier<AgencyReturn>
  public let chase: Chase
  public let occasion: Occasion

  public init(_ caseFile: CaseID, _ agencyReturn: Identifier<AgencyReturn>, chase: Chase, occasion: Occasion) {
    self.caseFile = caseFile
    self.agencyReturn = agencyReturn
    self.chase = chase
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    "chase \(register.words(for: agencyReturn, of: caseFile))"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let entry = register.cases[caseFile]?.agencyReturn(agencyReturn)?.entry else { return [.noSuchReturn] }
    guard !entry.isSettled else {
      return [Violation("return-awaited", "That return is settled: there is nothing to chase.")]
    }
    return entry.dayViolations(chase.on, "chased", field: "on", today: occasion.day)
  }

  public func apply(to register: inout Register) {
    register.change(caseFile) { held in held.changeReturn(agencyReturn) { $0.chases.append(chase) } }
  }
}

extension Register {
  /// One return in the words of a command: "the chronology of Housing for SAR-2026-004".
  func words(for id: Identifier<AgencyReturn>, of caseFile: CaseID) -> String {
    let entry = cases[caseFile]?.agencyReturn(id)?.entry
    let what = entry.map { "the \($0.kind.words) of \(name(of: $0.agency))" } ?? "a return that is gone"
    return "\(what) for \(reference(of: caseFile))"
  }
}

extension AgencyReturn {
  /// The rules about the day something happened to a return.
  func dayViolations(_ day: Day?, _ what: String, field: String, today: Day) -> [Violation] {
    guard let day else { return [Violation("needs-day", "Give the day it was \(what).", field: field)] }
    if day > today {
      return [Violation("not-in-future", "It cannot have been \(what) on \(day.words), after today.", field: field)]
    }
    return orderViolations(day, what, field: field)
  }
}

extension Violation {
  static let noSuchReturn = Violation("no-such-return", "That return is no longer in the case: look for it again.")
}
