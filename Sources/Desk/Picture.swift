import Casework

/// What the lists show of a register on a day, worked out once for both.
struct Picture: Sendable {
  let cases: [CaseRow]
  let plans: [PlanRow]
  let actions: [ActionRow]
  let audits: [AuditRow]
  /// The update rounds, the next meeting first and the closed ones last.
  let rounds: [RoundRow]
  /// Those that stand; the acknowledged ones are counted apart.
  let alerts: [Alert]
  let acknowledged: [Alert]
  /// Where among those that stand the alerts of each document are.
  private let alertPlaces: [DocumentKey: [Int]]
  /// How many of those that stand say that something is late.
  let lateAlerts: Int
  /// The links that actions anywhere have to others, by the one they lead to.
  let incomingLinks: [ActionID: [IncomingLink]]
  /// The clock of each case that presses most.
  let clocks: [CaseID: ClockReading]
  let upcoming: [Upcoming]

  init(
    of register: Register, on day: Day, files: @escaping FileLookup, standing: RegisterStanding,
    names: NameList = NameList()
  ) {
    cases = register.caseRows(on: day)
    plans = register.planRows(on: day)
    actions = register.actionRows(on: day)
    audits = register.auditRows(on: day)
    rounds = register.roundsByMeeting(on: day)
    let all = register.alerts(on: day, files: files, standing: standing, names: names)
    alerts = all.filter { $0.acknowledged == nil }
    acknowledged = all.filter { $0.acknowledged != nil }
    alertPlaces = Dictionary(grouping: alerts.indices) { [alerts] in alerts[$0].document }
    lateAlerts = alerts.count { $0.severity == .late }
    incomingLinks = register.incomingLinks
    clocks = register.cases.compactMapValues { $0.pressingClock(on: day, in: register) }
    upcoming = register.upcoming(from: day)
  }

  /// The alerts of one document that stand, in the order of all.
  func alerts(of document: DocumentKey) -> [Alert] { (alertPlaces[document] ?? []).map { alerts[$0] } }

  /// The self-assessments in the view of standards, all others in that of audits.
  func audits(in view: View) -> [AuditRow] { audits.filter { $0.kind.isSelfAssessment == (view == .standards) } }
}

extension CaseFile {
  /// The clock that is latest, or else the one that runs out first; returns have lines of their own.
  func pressingClock(on day: Day, in register: Register) -> ClockReading? {
    let owed = clockReadings(on: day, in: register).filter { $0.agencyReturn == nil }.map(\.reading)
    return owed.filter { $0.state == .running || $0.state == .late }.min { ($0.remaining ?? 0) < ($1.remaining ?? 0) }
  }
}
