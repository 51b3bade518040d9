/// The rows of every action as far as they are the same on any day, kept so that a list can be made without reading the
/// records.
///
/// What it says is what `Register.actionRows` says; `KeptAction` works out the rest on the day that is asked about.
public struct KeptActions: Sendable {
  enum Table: Int, CaseIterable { case facts, plans, agencies, levels, rows }

  let reader: KeptReader
  let soonDays: Int
  let agencies: [AgencyNames]
  private let levels: [Level]

  /// A level of a scheme, without the day it was claimed on.
  private struct Level: Sendable {
    let code, letter, word: String
    let meaning: BragMeaning?
  }

  /// Nothing for bytes that are not of this form.
  public init?(_ bytes: any KeptBytes) {
    guard let reader = KeptReader(bytes, tables: Table.allCases.count) else { return nil }
    self.reader = reader
    soonDays = Int(reader.number(Table.facts.rawValue, 0))
    agencies = (0..<reader.count(of: Table.agencies.rawValue, width: 4)).map {
      AgencyNames(reader, in: Table.agencies.rawValue, row: $0)
    }
    levels = (0..<reader.count(of: Table.levels.rawValue, width: 4)).map { row in
      let words = (0..<4).map { reader.words(at: reader.number(Table.levels.rawValue, row * 4 + $0)) }
      return Level(code: words[0], letter: words[1], word: words[2], meaning: BragMeaning(rawValue: words[3]))
    }
  }

  public var count: Int { reader.count(of: Table.rows.rawValue, width: RowColumn.allCases.count) }

  /// Every action on a day, in the order of lists.
  public func rows(on day: Day) -> [KeptAction] {
    let table = KeptActionTable(self, day: day)
    return (0..<count).map { KeptAction(table: table, row: $0) }
  }

  func claim(_ level: UInt32, on day: UInt32) -> ClaimedLevel? {
    guard level > 0, Int(level) <= levels.count else { return nil }
    let kept = levels[Int(level) - 1]
    return ClaimedLevel(
      code: kept.code, letter: kept.letter, word: kept.word, meaning: kept.meaning, on: KeptReader.day(day))
  }

  /// What is kept of a plan, by its columns.
  enum PlanColumn: Int, CaseIterable { case reference, title, group, cases, audits }

  /// What is kept of an action, by its columns.
  enum RowColumn: Int, CaseIterable {
    case plan, objectiveRef, objective, ref, text, agency, leads, leadNames, stage, traits, level, claimedOn, printed
    case kind, due, originalDue, settled, touched, slips, extensions, progress, lastProgress, evidence, links
    case findings, themes
  }

  /// Bits of the column of traits.
  enum Trait: UInt32 {
    case hasMeasure = 1
    case isUnverified = 2
  }
}
