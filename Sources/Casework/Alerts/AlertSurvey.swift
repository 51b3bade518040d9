/// A register's alerts on a day, to be found piece by piece: no piece needs another, so that whoever has threads may find
/// several at once, and the joined answer is the same.
public struct AlertSurvey: Sendable {
  /// Plans or audits to a piece.
  private static let stretch = 8

  private let context: AlertContext
  private let audits: [Audit]
  private let planStretches: Int
  private let auditStretches: Int

  /// The survey of what `Register.alerts` answers.
  public init(
    of register: Register, on day: Day, within: Int? = nil, files: @escaping FileLookup = { _ in nil },
    standing: RegisterStanding = RegisterStanding(), names: NameList = NameList()
  ) {
    context = AlertContext(register, on: day, within: within, files: files, standing: standing, names: names)
    audits = register.auditsInNaturalOrder
    planStretches = Self.stretches(context.plans.count)
    auditStretches = Self.stretches(audits.count)
  }

  private static func stretches(_ count: Int) -> Int { (count + stretch - 1) / stretch }

  /// The pieces there are: the register with its cases, each stretch of plans, each of audits, and the rounds with the
  /// chronologies.
  public var pieces: Range<Int> { 0..<(1 + planStretches + auditStretches + 1) }

  /// The alerts of one piece, in the order of their records.
  public func alerts(of piece: Int) -> [Alert] {
    var list = AlertList(on: context.day)
    switch piece {
    case 0: addCases(to: &list)
    case ...planStretches: addPlans((piece - 1) * Self.stretch, to: &list)
    case ...(planStretches + auditStretches): addAudits((piece - 1 - planStretches) * Self.stretch, to: &list)
    default:
      addRounds(to: &list)
      addChronologies(to: &list)
    }
    return list.alerts
  }

  /// The alerts of all pieces, given in the order of `pieces`: late first, then the oldest.
  public static func joined(_ pieces: [[Alert]]) -> [Alert] { pieces.mostPressingFirst }

  private func addCases(to list: inout AlertList) {
    context.addRegisterAlerts(to: &list)
    let files = context.register.casesInNaturalOrder
    for file in files { context.addCaseAlerts(of: file, to: &list) }
    for file in files { context.addPrivacyAlerts(of: file, to: &list) }
  }

  private func addPlans(_ start: Int, to list: inout AlertList) {
    for place in start..<min(start + Self.stretch, context.plans.count) {
      context.addPlanAlerts(of: context.plans[place], to: &list)
      context.addPrivacyAlerts(of: context.plans[place], to: &list)
    }
  }

  private func addAudits(_ start: Int, to list: inout AlertList) {
    for audit in audits[start..<min(start + Self.stretch, audits.count)] {
      context.addAuditAlerts(of: audit, to: &list)
      context.addPrivacyAlerts(of: audit, to: &list)
    }
  }

  private func addRounds(to list: inout AlertList) {
    for round in context.register.roundsInOrder {
      context.addRoundAlerts(of: round, to: &list)
      context.addPrivacyAlerts(of: round, to: &list)
    }
  }

  private func addChronologies(to list: inout AlertList) {
    let chronologies = context.register.chronologies.values.sorted { $0.id < $1.id }
    for chronology in chronologies { context.addPrivacyAlerts(of: chronology, to: &list) }
  }
}
