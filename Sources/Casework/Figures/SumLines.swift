/// The sums of a table as a network, in which what is hidden can vary along circles.
///
/// Every row and every column that adds up is a point, and a cell joins its row to its column. Adding one to a hidden
/// cell and mending all sums is going round a circle of hidden cells; a cell on no circle can be worked out
/// (D. Gusfield, A graph theoretic approach to statistical data security, 1988).
struct SumLines {
  private typealias Place = SmallCounts.Place

  private enum Point: Hashable {
    case row(Int)
    case column(Int)
    /// What adds up to nothing: any change is taken up there.
    case open
  }

  /// A cell, and which way along it adds one; the other way takes one away.
  private struct Way {
    let place: SmallCounts.Place
    let to: Point
    let isAdding: Bool
  }

  private let counts: [[Int?]]
  private let totalRow: Int?
  private let totalColumn: Int?
  private let least: Int
  private var ends: [SmallCounts.Place: (from: Point, to: Point)] = [:]
  private var ways: [Point: [Way]] = [:]

  init(_ counts: [[Int?]], sum: SmallCounts.Sum, total: Int?, least: Int) {
    self.counts = counts
    self.least = least
    totalColumn = total
    if case .row(let row) = sum { totalRow = row } else { totalRow = nil }
    for row in counts.indices {
      for column in counts[row].indices where counts[row][column].map({ $0 >= least }) ?? false {
        add(Place(row, column), columnsAdd: sum != .none)
      }
    }
  }

  /// The signs make every cell leave one point and reach the other: totals stand on the far side of their sums.
  private mutating func add(_ place: SmallCounts.Place, columnsAdd: Bool) {
    let row = totalColumn == nil ? Point.open : .row(place.row)
    let column = columnsAdd && !isTold(elsewhere: place.column) ? Point.column(place.column) : .open
    let isTurned = (place.row == totalRow) != (place.column == totalColumn)
    let (from, to) = isTurned ? (column, row) : (row, column)
    ends[place] = (from, to)
    ways[from, default: []].append(Way(place: place, to: to, isAdding: true))
    ways[to, default: []].append(Way(place: place, to: from, isAdding: false))
  }

  /// Whether a column adds up to a small count told elsewhere, which is not shown there either.
  private func isTold(elsewhere column: Int) -> Bool {
    totalRow == nil && SmallCounts.isSmall(counts.reduce(0) { $0 + ($1[column] ?? 0) })
  }

  private func count(_ place: SmallCounts.Place) -> Int { counts[place.row][place.column] ?? 0 }

  /// The cells to hide, besides those that are, for one to be on a circle: the fewest, then no totals, then the smallest that are
  /// not nought.
  func cover(for place: SmallCounts.Place, besides hidden: Set<SmallCounts.Place>) -> [SmallCounts.Place] {
    guard let (from, to) = ends[place], from != to else { return [] }
    var paths = [path(from: to, to: from, without: place, hidden)]
    if count(place) > least { paths.append(path(from: from, to: to, without: place, hidden)) }
    return paths.compactMap { $0 }.min { $0.cost < $1.cost }?.cells ?? []
  }

  private struct Cost: Comparable {
    var cells = 0
    var totals = 0
    var size = 0

    static func < (left: Cost, right: Cost) -> Bool {
      (left.cells, left.totals, left.size) < (right.cells, right.totals, right.size)
    }
  }

  /// The cheapest way from one point to another that takes from no cell that cannot be less.
  private func path(
    from start: Point, to end: Point, without place: SmallCounts.Place, _ hidden: Set<SmallCounts.Place>
  ) -> (cost: Cost, cells: [SmallCounts.Place])? {
    var best: [Point: (cost: Cost, cells: [SmallCounts.Place])] = [start: (Cost(), [])]
    var open: Set<Point> = [start]
    while let point = open.min(by: { cost(best[$0]) < cost(best[$1]) }), let here = best[point] {
      if point == end { return here }
      open.remove(point)
      for way in ways[point] ?? [] where way.place != place && (way.isAdding || count(way.place) > least) {
        let next = hidden.contains(way.place) ? here : (cost(of: way.place, after: here.cost), here.cells + [way.place])
        if let known = best[way.to], known.cost <= next.0 { continue }
        best[way.to] = next
        open.insert(way.to)
      }
    }
    return nil
  }

  private func cost(_ way: (cost: Cost, cells: [SmallCounts.Place])?) -> Cost { way?.cost ?? Cost() }

  private func cost(of place: SmallCounts.Place, after cost: Cost) -> Cost {
    let isTotal = place.row == totalRow || place.column == totalColumn
    let size = count(place) == 0 ? Int(Int32.max) : count(place)
    return Cost(cells: cost.cells + 1, totals: cost.totals + (isTotal ? 1 : 0), size: cost.size + size)
  }
}
