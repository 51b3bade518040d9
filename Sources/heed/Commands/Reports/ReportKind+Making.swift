import Casework
import Exchange

extension ReportKind {
  init(typed: String) throws {
    guard let kind = Self(rawValue: typed.lowercased()) else {
      throw Refusal("“\(typed)” is no report: choose \(Self.allCases.map(\.rawValue).alternatives).", .usage)
    }
    self = kind
  }

  /// The report as the register stands in a session.
  func report(
    of reference: String?, since: Day?, year: ReportingYear?, publish: Bool, in session: Session
  ) throws -> Report {
    let (register, day, audience) = (session.register, session.today, publish ? Audience.everyone : .board)
    switch self {
    case .plan:
      let plan = try session.plan(try named(reference, "PLAN-2026-001"))
      return .plan(plan, register, on: day, since: since, audience: audience)
    case .caseFile:
      let file = try session.caseFile(try named(reference, "SAR-2026-004"))
      return .caseFile(file, register, on: day, audience: audience)
    case .audit:
      let audit = try session.audit(try named(reference, "AUD-2026-003"))
      return .audit(audit, register, on: day, audience: audience)
    case .agency:
      let agency = try session.agency(try named(reference, "police"))
      return .agency(register, agency.id, on: day, since: since, audience: audience, alerts: session.alerts())
    case .annual:
      try refuse(reference)
      return .annual(register, year: year, on: day, audience: audience)
    case .actions:
      try refuse(reference)
      return .actions(register, on: day, audience: audience)
    case .board:
      try refuse(reference)
      return .board(register, on: day, since: since, audience: audience, alerts: session.alerts())
    }
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
