/// Settles an agency's return: it came, or the request ended without a paper.
public struct SettleReturn: Command {
  /// How it was settled.
  public enum Ending: Sendable, Equatable {
    case received
    case without(AgencyReturn.Settlement)

    var words: String {
      switch self {
      case .received: "received"
      case .without(let settlement): settlement.words
      }
    }
  }

  public let caseFile: CaseID
  public let agencyReturn: Identifier<AgencyReturn>
  public let ending: Ending
  public let on: Day
  /// Why it was waived, or what was said.
  public let reason: String
  public let occasion: Occasion

  public init(
    _ caseFile: CaseID, _ agencyReturn: Identifier<AgencyReturn>, as ending: Ending, on day: Day, reason: String = "",
    occasion: Occasion
  ) {
    self.caseFile = caseFile
    self.agencyReturn = agencyReturn
    self.ending = ending
    on = day
    self.reason = reason
    self.occasion = occasion
  }

  public func words(in register: Register) -> String {
    "settle \(register.words(for: agencyReturn, of: caseFile)) as \(ending.words)\(reason.isVoid ? "" : ": \(reason)")"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let entry = register.cases[caseFile]?.agencyReturn(agencyReturn)?.entry else { return [.noSuchReturn] }
    var found = entry.dayViolations(on, "settled", field: "on", today: occasion.day)
    // A paper may still come after a request ended without one; nothing else settles a return twice.
    if entry.received != nil || (entry.settlement != nil && ending != .received) {
      found.append(Violation("return-awaited", "That return is settled already."))
    }
    if ending == .without(.waived), reason.isVoid {
      found.append(.reasonWaived)
    }
    return found
  }

  public func apply(to register: inout Register) {
    register.change(caseFile) { held in
      held.changeReturn(agencyReturn) { entry in
        switch ending {
        case .received: entry.received = on
        case .without(let settlement): (entry.settlement, entry.settledOn) = (settlement, on)
        }
        if !reason.isVoid { entry.reason = reason }
      }
    }
  }
}
