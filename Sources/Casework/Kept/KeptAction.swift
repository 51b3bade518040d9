/// What the rows of one list of kept actions share. A class: every row refers to it, none copies it.
final class KeptActionTable: Sendable {
  let kept: KeptActions
  let day: Day

  init(_ kept: KeptActions, day: Day) {
    self.kept = kept
    self.day = day
  }
}

/// One action as lists show it on a day, read from what was kept of it.
public struct KeptAction: ActionListing {
  private typealias Table = KeptActions.Table
  private typealias PlanColumn = KeptActions.PlanColumn
  private typealias RowColumn = KeptActions.RowColumn

  let table: KeptActionTable
  let row: Int

  private var reader: KeptReader { table.kept.reader }

  private func number(_ column: RowColumn) -> UInt32 {
    reader.number(Table.rows.rawValue, row * RowColumn.allCases.count + column.rawValue)
  }

  private func number(_ column: PlanColumn) -> UInt32 {
    reader.number(Table.plans.rawValue, Int(number(.plan)) * PlanColumn.allCases.count + column.rawValue)
  }

  private func words(_ column: RowColumn) -> String { reader.words(at: number(column)) }
  private func words(_ column: PlanColumn) -> String { reader.words(at: number(column)) }
  private func day(_ column: RowColumn) -> Day? { KeptReader.day(number(column)) }
  private func count(_ column: RowColumn) -> Int { Int(number(column)) }

  public var reference: String { "\(planReference)/\(objectiveRef)/\(ref)" }
  public var planReference: String { words(.reference) }
  public var planTitle: String { words(.title) }
  public var objectiveRef: String { words(.objectiveRef) }
  public var objective: String { words(.objective) }
  public var ref: String { words(.ref) }
  public var text: String { words(.text) }
  public var leads: String { words(.leads) }
  /// Each lead in words, as they were entered.
  public var leadNames: [String] { reader.list(at: number(.leadNames)) }
  public var themes: [String] { reader.list(at: number(.themes)) }
  public var group: String { words(.group) }
  public var cases: [String] { reader.list(at: number(.cases)) }
  public var audits: [String] { reader.list(at: number(.audits)) }

  public var agency: AgencyNames? {
    let place = Int(number(.agency))
    return place > 0 && place <= table.kept.agencies.count ? table.kept.agencies[place - 1] : nil
  }

  public var claim: ClaimedLevel? { table.kept.claim(number(.level), on: number(.claimedOn)) }

  public var stage: ActionStage { Self.choice(number(.stage)) }
  public var timescalePrinted: String { words(.printed) }
  public var timescaleKind: TimescaleKind { Self.choice(number(.kind)) }

  private static func choice<C: ChoiceValue>(_ number: UInt32) -> C {
    let all = Array(C.allCases)
    return all[min(Int(number), all.count - 1)]
  }

  public var due: Day? { day(.due) }
  public var originalDue: Day? { day(.originalDue) }
  public var lastProgress: Day? { day(.lastProgress) }
  public var isSoon: Bool { timing.isSoon(on: table.day, within: table.kept.soonDays) }
  public var daysLate: Int { timing.daysLate(on: table.day) }
  public var age: Int? { timing.age(on: table.day) }

  private var timing: ActionTiming {
    ActionTiming(
      stage: stage, due: due, originalDue: originalDue, settled: day(.settled), touched: day(.touched))
  }

  public var slips: Int { count(.slips) }
  public var extensionCount: Int { count(.extensions) }
  public var progressCount: Int { count(.progress) }
  public var evidenceCount: Int { count(.evidence) }
  public var linkCount: Int { count(.links) }
  public var findingCount: Int { count(.findings) }
  public var hasMeasure: Bool { has(.hasMeasure) }
  public var isUnverified: Bool { has(.isUnverified) }

  private func has(_ trait: KeptActions.Trait) -> Bool { number(.traits) & trait.rawValue != 0 }
}

extension KeptAction {
  /// Looks at the bytes where they lie: making texts of them takes longer than the search.
  public func mentions(_ word: FoldedText) -> Bool {
    func holds(_ place: UInt32) -> Bool { word.isIn(reader.text(at: place).bytes) }
    return holds(number(.text)) || word.isIn(reference) || holds(number(.leads)) || holds(number(PlanColumn.title))
      || holds(number(.objective)) || agency?.all.contains(where: word.isIn) ?? false || holds(number(.printed))
      || themes.contains(where: word.isIn)
  }
}
