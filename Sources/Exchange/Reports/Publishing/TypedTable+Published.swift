import Casework

extension TypedTable {
  /// The table as anyone may see it: of people and cases, no small count, no share that tells one, and nothing that
  /// would give one back.
  public var published: TypedTable {
    guard countsPeople else { return self }
    let hidden = PublishedCounts(of: self).hidden
    guard !hidden.isEmpty else { return self }
    var table = self
    for place in hidden { table.rows[place.row][place.column] = .suppressed }
    return table
  }
}

/// Which cells of a table that counts people are not shown.
struct PublishedCounts {
  private typealias Place = SmallCounts.Place

  private(set) var hidden: Set<SmallCounts.Place> = []
  private let table: TypedTable
  private let sum: SmallCounts.Sum

  init(of table: TypedTable) {
    self.table = table
    sum =
      switch table.rowSum {
      case .last: .row(table.rows.count - 1)
      case .first: .row(0)
      case .elsewhere: .elsewhere
      case .none: .none
      }
    var before: Set<SmallCounts.Place>?
    while before != hidden {
      before = hidden
      for columns in Self.sums(of: table.columns) { hideCounts(in: columns) }
      for column in table.columns.indices { hideShares(in: column) }
      hideAlike()
    }
  }

  /// Columns that add up, the total last; those that stand alone are each their own.
  private static func sums(of columns: [TypedColumn]) -> [[Int]] {
    var (sums, parts): ([[Int]], [Int]) = ([], [])
    for (place, column) in columns.enumerated() {
      switch column.counting {
      case .none: continue
      case .alone: sums.append([place])
      case .part: parts.append(place)
      case .total:
        sums.append(parts + [place])
        parts = []
      }
    }
    return sums + parts.map { [$0] }
  }

  private mutating func hideCounts(in columns: [Int]) {
    let counts = table.rows.map { row in columns.map { row[$0].number } }
    let known = hidden.compactMap { place in
      columns.firstIndex(of: place.column).map { Place(place.row, $0) }
    }
    let found = SmallCounts(
      counts, sum: sum, total: columns.count > 1 ? columns.count - 1 : nil, hiding: Set(known))
    for place in found.hidden where counts[place.row][place.column] != nil {
      hidden.insert(Place(place.row, columns[place.column]))
    }
  }

  /// A share is three counts, those in it, those out of it and all: it is shown whole or not at all.
  private mutating func hideShares(in column: Int) {
    let shares = table.rows.map { $0[column].share }
    guard shares.contains(where: { $0 != nil }) else { return }
    let counts = shares.map { share in share.map { [$0.n, $0.d - $0.n, $0.d] } ?? [nil, nil, nil] }
    let known = hidden.filter { $0.column == column }.flatMap { place in (0..<3).map { Place(place.row, $0) } }
    let found = SmallCounts(counts, sum: sum, total: 2, hiding: Set(known), least: 0)
    for place in found.hidden where shares[place.row] != nil { hidden.insert(Place(place.row, column)) }
  }

  /// In one row, a share tells the count of its own people and that of the rest, and the counts tell the share.
  private mutating func hideAlike() {
    for (row, cells) in table.rows.enumerated() {
      let counted = cells.indices.filter { table.columns[$0].counting != .none && (cells[$0].number ?? 0) > 0 }
      for column in cells.indices {
        guard let share = cells[column].share else { continue }
        let alike = counted.filter { [share.n, share.d - share.n].contains(cells[$0].number) }
        let places = ([column] + alike).map { Place(row, $0) }
        if places.contains(where: hidden.contains) { hidden.formUnion(places) }
      }
    }
  }
}

extension TypedCell {
  fileprivate var number: Int? { if case .number(let number) = self { number } else { nil } }
  fileprivate var share: Share? { if case .share(let share) = self { share } else { nil } }
}
