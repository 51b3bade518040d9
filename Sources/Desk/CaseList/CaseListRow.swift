import Casework

/// A stage and how many cases are at it, or one of these.
enum CaseListRow: ListRow {
  case stage(String, Int)
  case file(CaseRow)

  var id: String {
    switch self {
    case .stage(let words, _): "stage/\(words)"
    case .file(let row): row.id.text
    }
  }

  var isHeading: Bool {
    if case .stage = self { true } else { false }
  }
}

/// By what the cases are sorted.
enum CaseOrder: String, RowOrder {
  case stage
  case clock = "the clock that presses most"
  case reference, age

  var letter: Character {
    switch self {
    case .stage: "s"
    case .clock: "c"
    case .reference: "r"
    case .age: "a"
    }
  }

  var course: OrderCourse {
    switch self {
    case .stage: .stages
    case .clock: .days
    case .reference: .asKept
    case .age: .most
    }
  }

  func key(of row: CaseRow, in picture: Picture) -> SortKey {
    switch self {
    case .stage: .number(row.stagePlace)
    case .clock: .number(picture.clocks[row.id]?.remaining)
    case .reference: .text(row.reference)
    case .age: .number(row.age)
    }
  }
}

extension DeskState {
  var caseRows: [CaseListRow] {
    let (order, shown) = (order(of: .cases), picture.cases.filter(self[.cases].filter.filter.matches))
    let kind = CaseOrder(rawValue: order.name) ?? .stage
    let rows = kind.sorted(shown, isTurned: order.isTurned, in: picture)
    return kind == .stage ? underStages(rows) : rows.map { .file($0) }
  }

  /// Each stage, and the cases at it: what has ended comes last.
  private func underStages(_ cases: [CaseRow]) -> [CaseListRow] {
    cases.chunked { $0.stagePlace == $1.stagePlace }.flatMap { own -> [CaseListRow] in
      [.stage(own.first?.stage ?? "", own.count)] + own.map { .file($0) }
    }
  }
}

extension Array {
  /// The elements in runs of neighbours that belong together.
  fileprivate func chunked(by belong: (Element, Element) -> Bool) -> [[Element]] {
    reduce(into: []) { runs, element in
      if let last = runs.last?.last, belong(last, element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
  }
}

extension CaseRow {
  /// Where its stage comes among all stages: referrals, then reviews, then what has ended.
  fileprivate var stagePlace: Int {
    let base = isOpen ? 0 : 1000
    if let reviewStage { return base + 100 + (ReviewStage.allCases.firstIndex(of: reviewStage) ?? 0) }
    return base + (referralStage.flatMap { ReferralStage.allCases.firstIndex(of: $0) } ?? 0)
  }
}
