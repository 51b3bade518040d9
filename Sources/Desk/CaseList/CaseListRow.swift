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
enum CaseOrder: String, CaseIterable, Sendable {
  case stage
  case clock = "the clock that presses most"
  case reference, age
}

extension DeskState {
  var caseRows: [CaseListRow] { rows(of: picture.cases.filter(self[.cases].filter.filter.matches)) }

  private func rows(of cases: [CaseRow]) -> [CaseListRow] {
    switch CaseOrder(rawValue: self[.cases].order) ?? .stage {
    case .stage: return byStage(cases)
    case .reference: return cases.map { .file($0) }
    case .age: return cases.sorted { ($0.age ?? 0, $1.reference) > ($1.age ?? 0, $0.reference) }.map { .file($0) }
    case .clock:
      let left = { (row: CaseRow) in self.picture.clocks[row.id]?.remaining ?? Int.max }
      return cases.sorted { (left($0), $0.reference) < (left($1), $1.reference) }.map { .file($0) }
    }
  }

  /// The stages in the order that cases go through them, what has ended last.
  private func byStage(_ cases: [CaseRow]) -> [CaseListRow] {
    let byPlace = Dictionary(grouping: cases, by: \.stagePlace)
    return byPlace.keys.sorted().flatMap { place -> [CaseListRow] in
      let own = byPlace[place] ?? []
      return [.stage(own.first?.stage ?? "", own.count)] + own.map { .file($0) }
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
