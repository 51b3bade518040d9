import Casework

/// What the sections of one report share, worked out once.
struct ReportScene {
  let register: Register
  let day: Day
  let audience: Audience
  /// The actions it tells of, as they stand on the day.
  let rows: [ActionRow]
  /// The alerts it tells of that stand: acknowledged ones are left out and counted.
  let alerts: [Alert]
  let acknowledged: Int
  /// Whether it tells of one agency alone.
  let isOfOneAgency: Bool

  /// - Parameter alerts: those of the day, where the caller has found them already.
  init(_ register: Register, on day: Day, audience: Audience, agency: AgencyID? = nil, alerts: [Alert]?) {
    self.register = register
    self.day = day
    self.audience = audience
    isOfOneAgency = agency != nil
    let (rows, found) = (register.actionRows(on: day), alerts ?? register.alerts(on: day))
    self.rows = agency.map { id in rows.filter { $0.agency?.id == id } } ?? rows
    let own = agency.map { id in found.filter { $0.agency == id } } ?? found
    self.alerts = own.filter { !$0.isAcknowledged }
    acknowledged = own.count - self.alerts.count
  }

  var isForEveryone: Bool { audience == .everyone }

  /// Actions on which something is still to be done.
  var active: [ActionRow] { rows.filter(\.isActive) }

  /// Late, of the actions on which something is still to be done.
  var lateShare: Share { Share(rows.count(where: \.isOverdue), of: rows.count(where: \.isActive)) }

  func alerts(_ severity: AlertSeverity) -> [Alert] { alerts.filter { $0.severity == severity } }

  /// Of things that belong to plans those which may be listed: for everyone, of plans whose source is published.
  func listed<Thing>(_ things: [Thing], of plan: (Thing) -> PlanID) -> [Thing] {
    guard isForEveryone else { return things }
    let open = PublicPlans(register: register, day: day).identifiers
    return things.filter { open.contains(plan($0)) }
  }

  /// What a list for everyone says of itself.
  var listNote: [ReportBlock] {
    isForEveryone
      ? [.note("Listed are actions that come from published reviews and audits; the figures count all.")] : []
  }

  /// Columns that only the board and its agencies see: people, and what was said within the board.
  func within<Row>(_ columns: ShownColumn<Row>...) -> [ShownColumn<Row>] { isForEveryone ? [] : columns }

  /// Columns that name an agency: none in the report of one.
  func acrossAgencies<Row>(_ columns: ShownColumn<Row>...) -> [ShownColumn<Row>] { isOfOneAgency ? [] : columns }

  /// "SAR".
  func short(_ kind: CaseKind) -> String { register.reference.card(of: kind)?.short ?? kind.code }
}

/// From which day a report tells what changed, and why from that one.
struct ReportStart {
  let day: Day
  /// "the start of the quarter".
  let words: String

  /// The day asked for, else the meeting of the last round that was closed, else the start of the quarter.
  init(_ asked: Day?, in register: Register, on day: Day) {
    if let asked {
      (self.day, words) = (min(asked, day), "as asked")
    } else if let meeting = register.lastMeeting(before: day) {
      (self.day, words) = (meeting, "the last meeting that had an update round")
    } else {
      let year = register.settings.board.reportingYear(holding: day)
      let quarter = (year.quarter(of: day) ?? 1) - 1
      self.day = year.first.adding(months: quarter * 3)
      words = "the start of the quarter, for no earlier meeting is on record"
    }
  }

  func span(to day: Day) -> ClosedRange<Day> { self.day...max(self.day, day) }
}

extension Register {
  /// The latest meeting before a day whose update round is closed.
  fileprivate func lastMeeting(before day: Day) -> Day? {
    rounds.values.filter { !$0.isOpen }.compactMap(\.meetingOn).filter { $0 < day }.max()
  }
}
