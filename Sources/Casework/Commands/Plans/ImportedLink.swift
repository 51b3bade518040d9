/// What a row says of another action of the same sheet: "carried over from action 12".
public struct ImportedLink: Sendable, Equatable {
  public var kind: ActionLink.Kind
  /// The other action's objective by its ref; empty for the row's own.
  public var objective: String
  public var ref: String
  /// The other action's name as it was printed.
  public var printed: String
  /// Whether the action is named by its objective and reference, as an exported plan names it.
  public var isWhole = false

  /// What stands for the objective of an action that has none.
  public static let noObjective = "-"

  public init(kind: ActionLink.Kind, objective: String = "", ref: String, printed: String) {
    self.kind = kind
    self.objective = objective
    self.ref = ref
    self.printed = printed
  }
}

/// The rows of a sheet by objective and reference, so that a long sheet's links are found at once.
public struct ImportedRowIndex: Sendable {
  private struct Key: Hashable {
    let objective: String
    let ref: String
  }

  private var rows: [Key: [SourceRow]] = [:]
  private var ranges: [Key: [SourceRow]] = [:]
  /// Every row by its reference alone, where the plan stands on several sheets.
  private var named: [String: [(row: SourceRow, objective: String)]] = [:]

  public init(_ sheet: [ImportedRow]) {
    for row in sheet {
      let ref = ActionRef(row.ref)
      rows[Key(objective: row.objective, ref: ref.key), default: []].append(row.sourceRow)
      if !row.sourceRow.sheet.isEmpty { named[ref.key, default: []].append((row.sourceRow, row.objective)) }
      for child in ref.children where ref.isRange {
        ranges[Key(objective: row.objective, ref: ActionRef(child).key), default: []].append(row.sourceRow)
      }
    }
  }

  /// The other rows of the same objective and reference, whatever the case of the letters.
  public func duplicates(of row: ImportedRow) -> [SourceRow] {
    let key = Key(objective: row.objective, ref: ActionRef(row.ref).key)
    return key.ref.isEmpty ? [] : rows[key, default: []].filter { $0 != row.sourceRow }
  }

  /// A row of that reference on another sheet, under the same objective or where either names none: sheets of closed
  /// actions often name no objectives.
  public func namesake(of row: ImportedRow) -> SourceRow? {
    let key = ActionRef(row.ref).key
    guard !key.isEmpty else { return nil }
    return named[key, default: []].first {
      $0.row.sheet != row.sourceRow.sheet
        && ($0.objective == row.objective || $0.objective.isEmpty || row.objective.isEmpty)
    }?.row
  }

  /// The row that a link leads to: the first of that reference, or a range over it.
  public func target(of link: ImportedLink, from row: ImportedRow) -> SourceRow? {
    if ActionRef(link.ref).key.isEmpty { return nil }
    let named = link.isWhole && link.objective == ImportedLink.noObjective ? "" : link.objective
    let place = link.objective.isEmpty ? row.objective : named
    let key = Key(objective: place, ref: ActionRef(link.ref).key)
    return (rows[key, default: []] + ranges[key, default: []]).first { $0 != row.sourceRow }
  }
}

extension ImportedPlanReader {
  /// The actions with their links; one that leads to no action of the sheet keeps what was printed.
  func linked(_ actions: [Action], _ rows: [ImportedRow], _ index: ImportedRowIndex) -> [Action] {
    let ids = Dictionary(zip(rows.map(\.sourceRow), actions.map(\.id)), uniquingKeysWith: { first, _ in first })
    return zip(actions, rows).map { action, row in
      var action = action
      action.links = row.links.map { printed in
        ActionLink(id: mint.make()) {
          $0.kind = printed.kind
          $0.target = index.target(of: printed, from: row).flatMap { ids[$0] }
          $0.printed = $0.target == nil ? printed.printed : ""
        }
      }
      return action
    }
  }
}
