import Casework
import Testing

@testable import Exchange

struct PlanCopyTests {
  private static let register = Sheets.register(RandomPlans.agencies, people: RandomPlans.people)

  private static func plan(_ seed: UInt64) -> Plan {
    var random = RandomPlans(seed: seed)
    return random.plan()
  }

  private static func sheet(of plan: Plan, in register: Register) -> [UInt8] {
    let sheet = PlanSheet.sheet(of: plan, in: register, on: Sheets.day)
    var bytes: [UInt8] = []
    CSVWriter.pieces(of: sheet.rows, lines: sheet.lines) { bytes += $0 }
    return bytes
  }

  private static func difference(of sheet: [UInt8], to plan: Plan, in register: Register) throws -> PlanDifference {
    let read = try PlanImport(
      SheetTable(sheet), document: "copy.csv", register: register, on: Sheets.day, mint: IdentifierMint())
    return PlanDifference(
      of: read.plan, to: plan, register: register, occasion: Sheets.occasion, approver: .named("Board chair"),
      mint: IdentifierMint())
  }

  private static func holding(_ plan: Plan) -> Register {
    var register = register
    register.put(plan)
    return register
  }

  @Test("a plan and a sheet of itself do not differ", arguments: 1...80 as ClosedRange<UInt64>)
  func itself(seed: UInt64) throws {
    let plan = Self.plan(seed)
    let register = Self.holding(plan)
    let found = try Self.difference(of: Self.sheet(of: plan, in: register), to: plan, in: register)
    let isEmpty = found.isEmpty
    #expect(isEmpty, "\(found.rows.filter { $0.kind != .same }.map { ($0.reference, $0.fields.map(\.words)) })")
  }

  @Test("once every row of any other sheet is taken, nothing is left to take", arguments: 1...80 as ClosedRange<UInt64>)
  func another(seed: UInt64) throws {
    let plan = Self.plan(seed)
    var register = Self.holding(plan)
    let sheet = Self.sheet(of: Self.plan(seed + 1000), in: Self.register)
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
