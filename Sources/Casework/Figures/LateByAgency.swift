/// One agency's late actions by how late they are.
public struct LateByAgency: Sendable, Equatable {
  /// Nothing for the actions that no agency leads.
  public let agency: AgencyNames?
  /// In the order of `LateBand`.
  public internal(set) var counts: [Int]
  /// Neither completed nor ended, late or not.
  public internal(set) var open = 0
  /// Days of the latest.
  public internal(set) var oldest = 0

  init(_ agency: AgencyNames?) {
    self.agency = agency
    counts = LateBand.allCases.map { _ in 0 }
  }

  public subscript(_ band: LateBand) -> Int {
    LateBand.allCases.firstIndex(of: band).map { counts[$0] } ?? 0
  }

  public var late: Int { counts.reduce(0, +) }

  /// Late, of its open actions.
  public var share: Share { Share(late, of: open) }

  /// "no lead agency" where there is none.
  public var name: String { agency?.name ?? "no lead agency" }

  mutating func count(_ row: ActionRow) {
    open += 1
    guard row.isOverdue, let place = LateBand.allCases.firstIndex(of: LateBand(days: row.daysLate)) else { return }
    counts[place] += 1
    oldest = max(oldest, row.daysLate)
  }
}

extension [ActionRow] {
  /// The agencies with open actions, those with most late ones first, then by name.
  public var lateByAgency: [LateByAgency] {
    var found: [AgencyID?: LateByAgency] = [:]
    for row in self where row.isActive { found[row.agency?.id, default: LateByAgency(row.agency)].count(row) }
    return found.values.sorted { ($1.late, $1.oldest, $0.name) < ($0.late, $0.oldest, $1.name) }
  }

  /// The late ones, the latest first; those alike stay as they stood.
  public var latestFirst: [ActionRow] {
    filter(\.isOverdue).enumerated().sorted {
      ($1.element.daysLate, $0.offset) < ($0.element.daysLate, $1.offset)
    }.map(\.element)
  }
}

extension ActionRow {
  /// Whether something is still to be done on it: it has neither ended nor been completed.
  public var isActive: Bool { !hasEnded && stage != .completed }
}
