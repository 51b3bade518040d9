/// What a list is put in order by.
public enum SortKey: Sendable, Equatable {
  /// As people count: 2 before 10.
  case text(String)
  case day(Day?)
  case number(Int?)

  /// Whether it comes before another; what is absent comes last, whichever way the list runs.
  func precedes(_ other: SortKey, isDescending: Bool) -> Bool {
    switch (self, other) {
    case (.text(let a), .text(let b)):
      if a.isEmpty || b.isEmpty { return !a.isEmpty && b.isEmpty }
      return isDescending ? b.isBefore(a) : a.isBefore(b)
    case (.day(let a), .day(let b)): return Self.precedes(a, b, isDescending)
    case (.number(let a), .number(let b)): return Self.precedes(a, b, isDescending)
    default: return false
    }
  }

  private static func precedes<T: Comparable>(_ a: T?, _ b: T?, _ isDescending: Bool) -> Bool {
    guard let a, let b else { return a != nil && b == nil }
    return isDescending ? a > b : a < b
  }
}

/// The columns of a kind of row: what a list may show and be sorted by. The raw value is what is typed.
public protocol RowColumn: ChoiceValue {
  associatedtype Row: Sendable
  /// The words above the column.
  var title: String { get }
  func key(of row: Row) -> SortKey
  /// What stands in the cell; empty where there is nothing to say.
  func text(of row: Row) -> String
}

extension RowColumn {
  public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// A day as "21 Nov 2026", a number in digits, text as it is.
  public func text(of row: Row) -> String { key(of: row).words }
}

extension Array {
  /// The rows in order of a column; those alike stay as they stood.
  public func sorted<C: RowColumn>(by column: C, isDescending: Bool = false) -> [Element] where C.Row == Element {
    sorted(isDescending: isDescending) { column.key(of: $0) }
  }

  /// The rows in order of what is said of each; those alike stay as they stood.
  public func sorted(isDescending: Bool, by key: (Element) -> SortKey) -> [Element] {
    let keys = map(key)
    let order = indices.sorted { a, b in
      if keys[a].precedes(keys[b], isDescending: isDescending) { return true }
      return a < b && !keys[b].precedes(keys[a], isDescending: isDescending)
    }
    return order.map { self[$0] }
  }
}
