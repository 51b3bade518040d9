/// What must hold for a row, put together of tests.
///
/// Made by `all`, `any` and `not` alone, which keep one form for what means the same: no run within a run of its kind, no
/// run of one, nothing denied twice.
indirect enum FilterCondition: Sendable, Equatable {
  case test(FilterTest)
  case every([FilterCondition])
  case some([FilterCondition])
  case denied(FilterCondition)

  static func all(_ conditions: [FilterCondition]) -> FilterCondition {
    let flat = conditions.flatMap { if case .every(let inner) = $0 { inner } else { [$0] } }
    return flat.count == 1 ? flat[0] : .every(flat)
  }

  static func any(_ conditions: [FilterCondition]) -> FilterCondition {
    let flat = conditions.flatMap { if case .some(let inner) = $0 { inner } else { [$0] } }
    return flat.count == 1 ? flat[0] : .some(flat)
  }

  static func not(_ condition: FilterCondition) -> FilterCondition {
    if case .denied(let inner) = condition { inner } else { .denied(condition) }
  }

  func holds(for row: some FilterSubject) -> Bool {
    switch self {
    case .test(let test): test.holds(for: row)
    case .every(let all): all.allSatisfy { $0.holds(for: row) }
    case .some(let any): any.contains { $0.holds(for: row) }
    case .denied(let condition): !condition.holds(for: row)
    }
  }

  func contains(_ wanted: FilterTest) -> Bool {
    switch self {
    case .test(let test): test == wanted
    case .every(let inner), .some(let inner): inner.contains { $0.contains(wanted) }
    case .denied(let condition): condition.contains(wanted)
    }
  }
}
