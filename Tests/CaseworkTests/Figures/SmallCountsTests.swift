import Testing

@testable import Casework

@Suite("Small counts that are not published")
struct SmallCountsTests {
  private func shown(_ counts: [[Int?]], sum: SmallCounts.Sum, total: Int? = nil) -> [[String]] {
    let hidden = SmallCounts(counts, sum: sum, total: total).hidden
    return counts.indices.map { row in
      counts[row].indices.map { column in
        hidden.contains(SmallCounts.Place(row, column)) ? "-" : counts[row][column].map(String.init) ?? ""
      }
    }
  }

  @Test("a count from 1 to 4 is hidden, nought and 5 are shown")
  func sizes() {
    #expect(shown([[0], [1], [4], [5], [nil]], sum: .none).map { $0[0] } == ["0", "-", "-", "5", ""])
  }

  @Test("one further count is hidden where the sum would give it back: the smallest, and never nought")
  func column() {
    #expect(shown([[3], [9], [6], [0], [18]], sum: .row(4)).map { $0[0] } == ["-", "9", "-", "0", "18"])
    #expect(shown([[18], [3], [9], [6], [0]], sum: .row(0)).map { $0[0] } == ["18", "-", "9", "-", "0"])
    #expect(shown([[3], [9], [6], [0]], sum: .elsewhere).map { $0[0] } == ["-", "9", "-", "0"])
    #expect(shown([[3], [2], [9], [14]], sum: .row(3)).map { $0[0] } == ["-", "-", "9", "14"])
  }

  @Test("a total that is small itself is hidden, and with it nothing more")
  func smallTotal() {
    #expect(shown([[3], [0], [3]], sum: .row(2)).map { $0[0] } == ["-", "0", "-"])
    #expect(shown([[3], [0]], sum: .elsewhere).map { $0[0] } == ["-", "0"])
  }

  @Test("two counts of 1 are not given back by their sum of 2, nor by knowing that what is hidden is at least 1")
  func atLeastOne() {
    #expect(shown([[1], [1], [7], [9]], sum: .row(3)).map { $0[0] } == ["-", "-", "-", "9"])
  }

  @Test("rows and columns with totals hide a square, so that neither sum gives a count back")
  func rowsAndColumns() {
    let table = [[12, 3, 15], [20, 30, 50], [9, 8, 17], [41, 41, 82]]
    #expect(
      shown(table, sum: .row(3), total: 2) == [
        ["-", "-", "15"], ["20", "30", "50"], ["-", "-", "17"], ["41", "41", "82"],
      ])
  }

  @Test("no hidden count can be worked out from those that are shown", arguments: 0..<150)
  func cannotBeWorkedOut(seed: Int) {
    var numbers = GradingNumbers(state: UInt64(seed))
    let (height, width) = (Int.random(in: 1...3, using: &numbers), Int.random(in: 1...3, using: &numbers))
    let body = (0..<height).map { _ in
      (0..<width).map { _ in [0, 0, 1, 1, 2, 3, 4, 5, 6, 9].randomElement(using: &numbers) ?? 0 }
    }
    let hasColumn = seed.isMultiple(of: 2) && width > 1
    var table = hasColumn ? body.map { $0 + [$0.reduce(0, +)] } : body
    let sums = table[0].indices.map { column in table.reduce(0) { $0 + $1[column] } }
    table.append(sums)
    let total = hasColumn ? width : nil
    let hidden = SmallCounts(table.map { $0.map { $0 } }, sum: .row(height), total: total).hidden
    let small = table.indices.flatMap { row in
      table[row].indices.filter { SmallCounts.isSmall(table[row][$0]) }.map { SmallCounts.Place(row, $0) }
    }
    #expect(hidden.isSuperset(of: small))
    #expect(hidden.allSatisfy { table[$0.row][$0.column] > 0 })
    let attack = Attack(table, hidden, hasTotalColumn: hasColumn)
    for place in hidden { #expect(attack.canDiffer(at: place), "\(table) \(hidden.sorted()) \(place)") }
  }
}

/// Someone who knows all sums and that whatever is hidden is at least 1, and tries every table that would look alike.
private struct Attack {
  private let table: [[Int]]
  private let hidden: [SmallCounts.Place]
  private let hasTotalColumn: Bool

  init(_ table: [[Int]], _ hidden: Set<SmallCounts.Place>, hasTotalColumn: Bool) {
    self.table = table
    self.hidden = hidden.sorted()
    self.hasTotalColumn = hasTotalColumn
  }

  /// Whether another table, with each hidden count one more, one less or the same, adds up and has another count there.
  func canDiffer(at place: SmallCounts.Place) -> Bool {
    [-1, 1].contains { step in
      var tried = table
      tried[place.row][place.column] += step
      return tried[place.row][place.column] > 0 && canMend(tried, hidden.filter { $0 != place }[...])
    }
  }

  private func canMend(_ tried: [[Int]], _ left: ArraySlice<SmallCounts.Place>) -> Bool {
    guard let place = left.first else { return addsUp(tried) }
    return [0, 1, -1].contains { step in
      var next = tried
      next[place.row][place.column] += step
      return next[place.row][place.column] > 0 && isOpen(next, left.dropFirst()) && canMend(next, left.dropFirst())
    }
  }

  /// Whether every sum that no hidden count is left in holds: the others may yet be mended.
  private func isOpen(_ tried: [[Int]], _ left: ArraySlice<SmallCounts.Place>) -> Bool {
    let (rows, columns) = (Set(left.map(\.row)), Set(left.map(\.column)))
    return sums(of: tried).allSatisfy { sum in
      sum.holds || (sum.isRow ? rows.contains(sum.at) : columns.contains(sum.at))
    }
  }

  private func addsUp(_ tried: [[Int]]) -> Bool { sums(of: tried).allSatisfy(\.holds) }

  private func sums(of tried: [[Int]]) -> [(isRow: Bool, at: Int, holds: Bool)] {
    let rows = tried.indices.map { row in
      (true, row, !hasTotalColumn || tried[row].dropLast().reduce(0, +) == tried[row][tried[row].count - 1])
    }
    let columns = tried[0].indices.map { column in
      (false, column, tried.dropLast().reduce(0) { $0 + $1[column] } == tried[tried.count - 1][column])
    }
    return rows + columns
  }
}
