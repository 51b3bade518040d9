import Casework

/// One plan as a sheet that `PlanImport` reads back: a row for each action, in the plan's order.
///
/// What it carries, and so what comes back: the title; of each action its objective and recommendations by number and words,
/// reference, text, outcome, measure of success, priority, agencies, leads, start, timescale as printed, last claim, stage and
/// day of completion, progress by day and words, evidence by title and what it shows, measures, impact, links within the plan,
/// and cells kept from an earlier sheet. It prints the day an action is due now, which is worked out and not read.
public enum PlanSheet {
  /// - Parameter day: the day as at which it tells.
  public static func sheet(of plan: Plan, in register: Register, on day: Day) -> WorkbookSheet {
    let scene = PlanSheetScene(plan, register)
    let kept = keptHeadings(of: plan)
    let columns = PlanSheetColumn.allCases.map(\.column) + kept.map { TypedColumn($0.heading, .words) }
    let rows = TypedRows(columns: columns, count: plan.actions.count) { index in
      let action = plan.actions[index]
      let own = PlanSheetColumn.allCases.map { $0.cell(of: action, at: index, scene) }
      return own + kept.map { .text(text(of: action, under: $0)) }
    }
    let board = register.settings.board.name
    return WorkbookSheet(
      plan.reference, lines: ["Plan: \(plan.title)", "\(plan.reference), \(board), as at \(day.words)"], rows: rows)
  }

  /// A heading, and which of an action's cells under it: it may have several.
  private struct KeptHeading: Hashable {
    let heading: String
    let place: Int
  }

  private static func keptHeadings(of plan: Plan) -> [KeptHeading] {
    var found: [KeptHeading] = []
    var known: Set<KeptHeading> = []
    for action in plan.actions {
      var counts: [String: Int] = [:]
      for cell in action.keptCells {
        let heading = KeptHeading(heading: cell.column, place: counts[cell.column, default: 0])
        counts[cell.column, default: 0] += 1
        if known.insert(heading).inserted { found.append(heading) }
      }
    }
    return found
  }

  private static func text(of action: Action, under heading: KeptHeading) -> String {
    let cells = action.keptCells.filter { $0.column == heading.heading }
    return cells.indices.contains(heading.place) ? cells[heading.place].text : ""
  }
}

/// What the cells of a plan's sheet are found in.
struct PlanSheetScene: Sendable {
  let plan: Plan
  let register: Register
  let scheme: BragScheme?
  let agencies: PrintedAgencies
  private let places: [ActionID: Action]
  /// Whether each action stands under no objective though the one above it has one, which a blank cell would not say.
  private let isAfterObjective: [Bool]
  private let isAfterRecommendation: [Bool]

  init(_ plan: Plan, _ register: Register) {
    self.plan = plan
    self.register = register
    scheme = register.reference.scheme(plan.bragScheme.isEmpty ? register.settings.bragScheme : plan.bragScheme)
    agencies = PrintedAgencies(register.agencies, mint: IdentifierMint { 0 })
    places = Dictionary(plan.actions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let before = [Action?](arrayLiteral: nil) + plan.actions
    isAfterObjective = zip(plan.actions, before).map { $0.objective == nil && $1?.objective != nil }
    isAfterRecommendation = zip(plan.actions, before).map { $0.answers.isEmpty && $1?.answers.isEmpty == false }
  }

  func objective(of action: Action) -> Objective? { plan.objective(action.objective) }

  func action(_ id: ActionID?) -> Action? { id.flatMap { places[$0] } }

  func saysNoObjective(at index: Int) -> Bool { isAfterObjective[index] }
  func saysNoRecommendation(at index: Int) -> Bool { isAfterRecommendation[index] }
}
