extension KeptActions {
  /// What is to be kept of the actions of a register, in the order of lists.
  public static func bytes(of register: Register) -> [UInt8] {
    var page = KeptActionPage(register)
    for plan in register.plansInNaturalOrder { page.add(plan) }
    return page.bytes
  }
}

/// Writes the tables of `KeptActions`.
private struct KeptActionPage {
  private typealias Table = KeptActions.Table
  private typealias PlanColumn = KeptActions.PlanColumn
  private typealias RowColumn = KeptActions.RowColumn

  private let register: Register
  private let directory: DirectoryIndex
  private var writer = KeptWriter(tables: Table.allCases.count)
  private var agencies: [AgencyID: UInt32] = [:]
  private var levels: [[String]: UInt32] = [:]
  private var plans: UInt32 = 0

  init(_ register: Register) {
    self.register = register
    directory = DirectoryIndex(register)
    writer.add([UInt32(clamping: register.settings.alerts.soonDays)], to: Table.facts.rawValue)
  }

  var bytes: [UInt8] { writer.bytes }

  mutating func add(_ plan: Plan) {
    let scene = PlanScene(plan, in: register, directory: directory)
    var row = [UInt32](repeating: 0, count: PlanColumn.allCases.count)
    row[PlanColumn.reference.rawValue] = writer.place(of: plan.reference)
    row[PlanColumn.title.rawValue] = writer.place(of: plan.title)
    row[PlanColumn.group.rawValue] = writer.place(of: scene.group)
    row[PlanColumn.cases.rawValue] = writer.place(of: scene.cases)
    row[PlanColumn.audits.rawValue] = writer.place(of: scene.audits)
    writer.add(row, to: Table.plans.rawValue)
    for action in plan.actions { add(action, in: scene) }
    plans += 1
  }

  private mutating func add(_ action: Action, in scene: PlanScene) {
    var row = [UInt32](repeating: 0, count: RowColumn.allCases.count)
    func put(_ column: RowColumn, _ number: UInt32) { row[column.rawValue] = number }
    let objective = action.objective.flatMap { scene.objectives[$0] }
    put(.plan, plans)
    put(.objectiveRef, writer.place(of: objective?.ref ?? "-"))
    put(.objective, writer.place(of: objective?.title ?? ""))
    put(.ref, writer.place(of: action.ref))
    put(.text, writer.place(of: action.text))
    put(.agency, place(of: directory.agency(action.leadAgency)))
    put(.leads, writer.place(of: directory.names(of: action.leads)))
    put(.leadNames, writer.place(of: action.leads.map { directory.name(of: $0) }))
    put(.themes, writer.place(of: directory.names(of: action.themes)))
    put(.printed, writer.place(of: action.timescale.printed))
    put(.kind, UInt32(TimescaleKind.allCases.firstIndex(of: action.timescale.kind) ?? 0))
    let claim = action.claims.last.map { ClaimedLevel($0, in: scene.scheme) }
    put(.level, place(of: claim))
    put(.claimedOn, KeptWriter.number(claim?.on))
    let isMeasured = action.hasMeasure ? KeptActions.Trait.hasMeasure.rawValue : 0
    put(.traits, isMeasured | (action.isUnverified ? KeptActions.Trait.isUnverified.rawValue : 0))
    putCounts(of: action, put)
    putTiming(action.timing, put)
    put(.lastProgress, KeptWriter.number(action.lastProgress))
    writer.add(row, to: Table.rows.rawValue)
  }

  private func putTiming(_ timing: ActionTiming, _ put: (RowColumn, UInt32) -> Void) {
    put(.stage, UInt32(ActionStage.allCases.firstIndex(of: timing.stage) ?? 0))
    put(.due, KeptWriter.number(timing.due))
    put(.originalDue, KeptWriter.number(timing.originalDue))
    put(.settled, KeptWriter.number(timing.settled))
    put(.touched, KeptWriter.number(timing.touched))
  }

  private func putCounts(of action: Action, _ put: (RowColumn, UInt32) -> Void) {
    put(.slips, UInt32(action.slips))
    put(.extensions, UInt32(action.extensions.count))
    put(.progress, UInt32(action.progress.count))
    put(.evidence, UInt32(action.evidence.count))
    put(.links, UInt32(action.links.count))
    put(.findings, UInt32(action.findings.count))
  }

  /// Counted from 1: nought is none.
  private mutating func place(of agency: AgencyNames?) -> UInt32 {
    guard let agency else { return 0 }
    if let known = agencies[agency.id] { return known }
    writer.add(agency, to: Table.agencies.rawValue)
    agencies[agency.id] = UInt32(agencies.count + 1)
    return UInt32(agencies.count)
  }

  /// Counted from 1: nought is none.
  private mutating func place(of claim: ClaimedLevel?) -> UInt32 {
    guard let claim else { return 0 }
    let words = [claim.code, claim.letter, claim.word, claim.meaning?.rawValue ?? ""]
    if let known = levels[words] { return known }
    writer.add(words.map { writer.place(of: $0) }, to: Table.levels.rawValue)
    levels[words] = UInt32(levels.count + 1)
    return UInt32(levels.count)
  }
}
