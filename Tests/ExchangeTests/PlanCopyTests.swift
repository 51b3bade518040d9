import Casework
import Testing

@testable import Exchange

struct PlanCopyTests {
  private static let register = Sheets.register([
    Sheets.agency("police", "Fellshire Police"), Sheets.agency("asc", "Adult Social Care"),
  ])

  private static func difference(of sheet: String, to plan: Plan, in register: Register) throws -> PlanDifference {
    let read = try PlanImport(
      Sheets.table(sheet), document: "copy.csv", register: register, on: Sheets.day, mint: IdentifierMint())
    return PlanDifference(
      of: read.plan, to: plan, register: register, occasion: Sheets.occasion, approver: .named("Board chair"),
      mint: IdentifierMint())
  }

  private static func holding(_ plan: Plan) -> Register {
    var register = register
    register.put(plan)
    return register
  }

  @Test("a plan and a sheet of itself do not differ", arguments: 0..<60)
  func itself(seed: Int) throws {
    let plan = RandomPlan.plan(seed)
    let found = try Self.difference(of: RandomPlan.sheet(of: plan, Self.register), to: plan, in: Self.holding(plan))
    let isEmpty = found.isEmpty
    #expect(isEmpty, "\(found.rows.filter { $0.kind != .same }.map { ($0.reference, $0.fields.map(\.words)) })")
  }

  @Test("once every row of any other sheet is taken, nothing is left to take", arguments: 0..<60)
  func another(seed: Int) throws {
    let plan = RandomPlan.plan(seed)
    var register = Self.holding(plan)
    let sheet = RandomPlan.sheet(of: RandomPlan.plan(seed + 1000), Self.register)
    for row in try Self.difference(of: sheet, to: plan, in: register).rows {
      guard let command = row.command else { continue }
      #expect(command.violations(in: register) == [], "\(row.fields.map(\.words))")
      command.apply(to: &register)
    }
    let after = try #require(register.plans[plan.id])
    let again = try Self.difference(of: sheet, to: after, in: register)
    let left = again.rows.filter { $0.command != nil }
    let isEmpty = left.isEmpty
    #expect(isEmpty, "\(left.map { ($0.reference, $0.fields.map(\.words)) })")
    for action in plan.actions { #expect(after.keeps(action)) }
  }

  @Test(
    "the published plan, imported twice, does not differ from itself",
    .enabled(if: Sheets.hasFixture, "the published plan is not beside the repository: set HEED_FIXTURES"))
  func published() throws {
    let table = try SheetTable(Array(try #require(Sheets.fixture("delivery-plan.csv"))))
    let read = try PlanImport(
      table, document: "delivery-plan.csv", register: Self.register, on: Sheets.day, mint: IdentifierMint())
    let register = Sheets.command(read, register: Self.register).applied(to: Self.register)
    let plan = try #require(register.plans.values.first)
    let again = try PlanImport(
      table, document: "delivery-plan.csv", register: register, on: Sheets.day, mint: IdentifierMint())
    let found = PlanDifference(
      of: again.plan, to: plan, register: register, occasion: Sheets.occasion, approver: nil, mint: IdentifierMint())
    let isEmpty = found.isEmpty
    #expect(isEmpty, "\(found.rows.filter { $0.kind != .same }.map { ($0.reference, $0.fields.map(\.words)) })")
    #expect(register.plansLike(again.plan).map(\.id) == [plan.id])
  }
}

extension Command {
  fileprivate func applied(to register: Register) -> Register {
    var after = register
    apply(to: &after)
    return after
  }
}

extension Plan {
  /// Whether nothing of what was written down about an action is lost.
  fileprivate func keeps(_ before: Action) -> Bool {
    guard let after = actions.first(where: { $0.id == before.id }) else { return false }
    return after.progress.starts(with: before.progress) && after.evidence.starts(with: before.evidence)
      && after.extensions.starts(with: before.extensions) && after.claims.starts(with: before.claims)
      && after.moves.starts(with: before.moves) && after.links.starts(with: before.links)
  }
}

/// Plans of every sort of content, and the sheets that would print them.
private enum RandomPlan {
  private static let words = [
    "Train", "review", "the adult's voice", "audit", "of files", "capacity", "monthly", "homes",
  ]
  private static let roles = ["Head of Service", "Training Lead", "Team Manager and Practice Lead", "Jo Marsh"]

  /// Small numbers from a seed, the same in every run.
  private struct Draw {
    var state: UInt64

    mutating func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state ^ (state >> 29)) % UInt64(count))
    }

    mutating func words(_ most: Int) -> String {
      (0...below(most)).map { _ in RandomPlan.words[below(RandomPlan.words.count)] }.joined(separator: " ")
    }

    /// A text that may be blank.
    mutating func text(_ most: Int = 5) -> String { below(3) == 0 ? "" : words(most) }

    mutating func day() -> Day { Sheets.day.adding(days: below(600) - 300) }
  }

  static func plan(_ seed: Int) -> Plan {
    var draw = Draw(state: UInt64(seed &+ 7))
    return Plan(id: PlanID("plan")) { plan in
      plan.reference = "PLAN-2019-001"
      plan.title = "A plan"
      plan.objectives = (1...(1 + draw.below(3))).map { number in
        Objective(id: ObjectiveID("o\(number)")) {
          $0.ref = "\(number)"
          $0.title = "Aim \(number)"
        }
      }
      plan.actions = (0...draw.below(6)).map { action($0, seed, plan.objectives, &draw) }
    }
  }

  private static func action(_ place: Int, _ seed: Int, _ objectives: [Objective], _ draw: inout Draw) -> Action {
    Action(id: ActionID("a\(seed)-\(place)")) { action in
      action.ref = "\(place + 1)\(["", "b", ".ii"][draw.below(3)])"
      action.objective = objectives[draw.below(objectives.count)].id
      action.text = "\(draw.words(4)) \(place)"
      action.intendedOutcome = draw.text()
      action.measureOfSuccess = draw.text()
      action.priority = [nil, .high, .low][draw.below(3)]
      action.start = draw.below(2) == 0 ? nil : draw.day()
      action.leadAgency = [nil, AgencyID("police"), AgencyID("asc")][draw.below(3)]
      action.leads = [lead(draw.below(roles.count), isPrimary: true)] + (draw.below(3) == 0 ? [lead(0)] : [])
      fillDates(&action, &draw)
      fillLog(&action, &draw)
    }
  }

  private static func lead(_ role: Int, isPrimary: Bool = false) -> Lead {
    Lead(id: Identifier("l\(role)\(isPrimary)")) {
      $0.role = roles[role]
      $0.isPrimary = isPrimary
    }
  }

  private static func fillDates(_ action: inout Action, _ draw: inout Draw) {
    action.timescale = [Timescale(due: draw.day()), Timescale(printed: "Monthly"), Timescale()][draw.below(3)]
    action.moves = [
      StageMove(id: Identifier("m")) {
        $0.to = .inProgress
        $0.on = Sheets.day
      }
    ]
    if let due = action.timescale.due, draw.below(2) == 0 {
      action.extensions = [Extension(id: Identifier("x")) { $0.to = due.adding(days: 30) }]
    }
    let level = ["", "green", "amber", "red"][draw.below(4)]
    if !level.isEmpty { action.claims = [BragClaim(id: Identifier("c")) { $0.level = level }] }
  }

  private static func fillLog(_ action: inout Action, _ draw: inout Draw) {
    action.progress = (0..<draw.below(4)).map { place in
      ProgressEntry(id: Identifier("p\(place)")) {
        $0.on = place == 0 ? nil : draw.day()
        $0.text = draw.words(6) + (draw.below(3) == 0 ? "\n- \(draw.words(3))" : "")
      }
    }
    action.evidence = (0..<draw.below(3)).map { place in
      Evidence(id: Identifier("e\(place)")) { $0.title = "\(draw.words(3)) \(place)" }
    }
    if draw.below(3) == 0 {
      action.keptCells = [
        KeptCell(id: Identifier("k")) {
          $0.column = "Notes"
          $0.text = draw.words(3)
        }
      ]
    }
  }

  static func sheet(of plan: Plan, _ register: Register) -> String {
    let headings = [
      "Objective", "Ref", "Action", "Outcome", "Measure of success", "Lead agency", "Lead officer", "Timescale",
      "Start date", "BRAG", "Priority", "Progress", "Evidence", "Notes",
    ]
    let rows = plan.actions.map { action in
      let objective = plan.objective(action.objective)
      let due = action.currentDue.map(\.words) ?? action.timescale.printed
      let leads = action.leads.map(\.role).joined(separator: "\n")
      let level = action.claim.flatMap { Sheets.scheme.level($0.level)?.word } ?? ""
      let progress = action.progress.map { ($0.on.map { "\($0.words) – " } ?? "") + $0.text }.joined(separator: "\n")
      return [
        "\(objective?.ref ?? "") – \(objective?.title ?? "")", action.ref, action.text, action.intendedOutcome,
        action.measureOfSuccess, register.name(of: action.leadAgency), leads, due, action.start?.words ?? "", level,
        action.priority?.rawValue ?? "", progress, action.evidence.map(\.title).joined(separator: "\n"),
        action.keptCells.map(\.text).joined(separator: "\n"),
      ]
    }
    return CSVWriter.text([headings] + rows)
  }
}
