import Casework
import Desk
import Exchange

extension ReportKind {
  init(typed: String) throws {
    guard let kind = Self(rawValue: typed.lowercased()) else {
      throw Refusal("“\(typed)” is no report: choose \(Self.allCases.map(\.rawValue).alternatives).", .usage)
    }
    self = kind
  }

  /// The report of this kind that a person means by a reference.
  func choice(_ reference: String?, in session: Session) throws -> ReportChoice {
    switch self {
    case .plan: return .plan(try session.plan(try named(reference, "PLAN-2026-001")).id)
    case .caseFile: return .caseFile(try session.caseFile(try named(reference, "SAR-2026-004")).id)
    case .audit: return .audit(try session.audit(try named(reference, "AUD-2026-003")).id)
    case .agency: return .agency(try session.agency(try named(reference, "police")).id)
    case .annual, .actions, .board: return try ofWholeRegister(reference)
    }
  }

  private func ofWholeRegister(_ reference: String?) throws -> ReportChoice {
    try refuse(reference)
    return self == .annual ? .annual : self == .actions ? .actions : .board
  }

  private func named(_ reference: String?, _ example: String) throws -> String {
    guard let reference else {
      throw Refusal("Say which one, as in heed report \(rawValue) \(example).", .usage)
    }
    return reference
  }

  private func refuse(_ reference: String?) throws {
    guard let reference else { return }
    throw Refusal("The \(title.lowercased()) is about the whole register: leave \(reference) out.", .usage)
  }
}
