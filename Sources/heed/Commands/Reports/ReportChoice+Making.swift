import Casework
import Desk
import Exchange

/// What a report is made of besides the records it is about.
struct ReportGround {
  let register: Register
  /// The day as at which it tells.
  let day: Day
  let audience: Audience
  var since: Day?
  var year: ReportingYear?
  /// What stands on that day, found when it is asked for.
  let alerts: () -> [Alert]
}

extension ReportChoice {
  /// The report; nothing where what it is about is no longer in the register.
  func report(of ground: ReportGround) -> Report? {
    let (register, day, audience, since) = (ground.register, ground.day, ground.audience, ground.since)
    switch self {
    case .board: return .board(register, on: day, since: since, audience: audience, alerts: ground.alerts())
    case .annual: return .annual(register, year: ground.year, on: day, audience: audience)
    case .actions: return .actions(register, on: day, audience: audience)
    case .agency(let id):
      return .agency(register, id, on: day, since: since, audience: audience, alerts: ground.alerts())
    case .plan(let id): return register.plans[id].map { .plan($0, register, on: day, since: since, audience: audience) }
    case .caseFile(let id): return register.cases[id].map { .caseFile($0, register, on: day, audience: audience) }
    case .audit(let id): return register.audits[id].map { .audit($0, register, on: day, audience: audience) }
    }
  }
}
