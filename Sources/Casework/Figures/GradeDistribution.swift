/// Which grades are counted where a cell has several.
public enum GradeReading: String, ChoiceValue {
  /// The first grade given; in a self-assessment the agency's own score.
  case first = "first grades"
  /// The moderated grade where there is one, else the first.
  case moderated = "moderated grades, else the first"
}

/// How often each grade of one scale was given. It accounts for all: what is not graded is counted too.
///
/// Percentages are worked out and never typed. Two scales never share a distribution.
public struct GradeDistribution: Sendable, Equatable {
  public let scale: GradeScale
  /// In the order of the scale's grades, best first.
  public private(set) var counts: [Int]
  /// Looked at and not graded.
  public private(set) var ungraded: Int
  /// Stored text that is no grade of the scale.
  public private(set) var unknown: Int

  public init(_ scale: GradeScale, counts: [Int] = [], ungraded: Int = 0, unknown: Int = 0) {
    self.scale = scale
    self.counts = scale.grades.indices.map { counts.indices.contains($0) ? counts[$0] : 0 }
    self.ungraded = ungraded
    self.unknown = unknown
  }

  /// Adds another of the same scale; one of another scale is never added.
  public mutating func pool(_ other: GradeDistribution) {
    guard other.scale.code == scale.code, other.counts.count == counts.count else { return }
    for place in counts.indices { counts[place] += other.counts[place] }
    ungraded += other.ungraded
    unknown += other.unknown
  }
}

extension GradeDistribution {
  /// One row: a grade, those to which the question does not apply, or those not graded.
  public struct Row: Sendable, Equatable {
    /// Nothing for those not graded.
    public let grade: Grade?
    /// "Good", "Not graded".
    public let words: String
    public let count: Int
    /// Of all to which the question applies, graded or not; nothing for those to which it does not.
    public let share: Share?
  }

  public subscript(code: String) -> Int {
    scale.grades.firstIndex { $0.code == code }.map { counts[$0] } ?? 0
  }

  public var notApplicable: Int { sum { $0.sense == .notApplicable } }

  /// Graded, without those to which the question does not apply.
  public var graded: Int { sum { $0.sense != .notApplicable } }

  /// Those to which the question applies, graded or not: what percentages are of.
  public var applicable: Int { graded + ungraded + unknown }

  /// Everything counted: the sum of the rows.
  public var all: Int { applicable + notApplicable }

  public var isEmpty: Bool { all == 0 }

  /// Those with a good grade, of those graded.
  public var good: Share { Share(sum { $0.sense == .good }, of: graded) }

  /// The words of the good grades as they are usually said, the best last: "Good or Outstanding".
  public var goodWords: String { words(of: .good) }

  public func words(of sense: Grade.Sense) -> String {
    scale.grades.filter { $0.sense == sense }.reversed().map(\.word).joined(separator: " or ")
  }

  /// A grade's row of those graded, and not of all; nothing for a row that is no grade.
  public func ofGraded(_ row: Row) -> Share? {
    guard let grade = row.grade, grade.sense != .notApplicable else { return nil }
    return Share(row.count, of: graded)
  }

  /// Those with grades of a sense, of those graded.
  public func share(of sense: Grade.Sense) -> Share { Share(sum { $0.sense == sense }, of: graded) }

  /// "52.3 % (56 of 107) Good or Outstanding": of those graded.
  public var goodText: String { "\(good.figure) \(goodWords)" }

  /// "20 of 126 not graded".
  public var ungradedText: String { "\(ungraded) of \(applicable) not graded" }

  /// The grades in scale order, then those to which it does not apply, then those not graded: together, all.
  public var rows: [Row] {
    let grades = zip(scale.grades, counts)
    let given = grades.filter { $0.0.sense != .notApplicable }.map { row($0, $1) }
    let apart = grades.filter { $0.0.sense == .notApplicable }.map { grade, count in
      Row(grade: grade, words: grade.word, count: count, share: nil)
    }
    let strange = unknown > 0 ? [blank("Not a grade of the scale", unknown)] : []
    return given + apart + strange + [blank("Not graded", ungraded)]
  }

  private func row(_ grade: Grade, _ count: Int) -> Row {
    Row(grade: grade, words: grade.word, count: count, share: Share(count, of: applicable))
  }

  private func blank(_ words: String, _ count: Int) -> Row {
    Row(grade: nil, words: words, count: count, share: Share(count, of: applicable))
  }

  private func sum(where isCounted: (Grade) -> Bool) -> Int {
    zip(scale.grades, counts).reduce(0) { $0 + (isCounted($1.0) ? $1.1 : 0) }
  }
}

extension Array where Element == GradeDistribution {
  /// Adds distributions, each to that of its own scale.
  public mutating func pool(_ others: [GradeDistribution]) {
    for other in others {
      if let place = firstIndex(where: { $0.scale.code == other.scale.code }) {
        self[place].pool(other)
      } else {
        append(other)
      }
    }
  }

  /// How many were counted in all scales together.
  public var all: Int { reduce(0) { $0 + $1.all } }
}
