/// One distribution as it was entered, without the cases behind it.
public struct TallyResult: Sendable, Equatable {
  public let tally: Tally
  /// "Fylde", "Police, Fylde", "All".
  public let title: String
  public let distribution: GradeDistribution
  /// "as entered, from the annual report, page 12".
  public let origin: String
}

/// The entered distributions of one question that are broken down alike, and their sum.
///
/// Counts by district and counts by agency are of the same cases: they are never added to each other.
public struct TallyGroup: Sendable, Equatable {
  /// The question's code; blank for the overall judgement.
  public let question: String
  /// "1.2 Was the adult heard?", "Overall judgement".
  public let title: String
  public let results: [TallyResult]
  public let total: GradeDistribution

  /// In the order in which the first of each was entered.
  static func groups(of audit: Audit, in register: Register) -> [TallyGroup] {
    var (order, held) = ([Kind](), [Kind: [TallyResult]]())
    for tally in audit.tallies {
      let kind = Kind(tally)
      if held[kind] == nil { order.append(kind) }
      held[kind, default: []].append(TallyResult(tally, of: audit, in: register))
    }
    return order.compactMap { kind in
      guard let results = held[kind], let first = results.first else { return nil }
      let total = results.dropFirst().reduce(into: first.distribution) { $0.pool($1.distribution) }
      let question = audit.tool?.question(kind.question)
      let title = question?.title ?? (kind.question.isEmpty ? "Overall judgement" : kind.question)
      return TallyGroup(question: kind.question, title: title, results: results, total: total)
    }
  }

  private struct Kind: Hashable {
    let question: String
    let scale: String
    let isByAgency: Bool
    let isByLocality: Bool

    init(_ tally: Tally) {
      (question, scale) = (tally.question, tally.scale)
      (isByAgency, isByLocality) = (tally.agency != nil, !tally.locality.isVoid)
    }
  }
}

extension TallyResult {
  init(_ tally: Tally, of audit: Audit, in register: Register) {
    let subject = [register.name(of: tally.agency), tally.locality].filter { !$0.isVoid }
    self.tally = tally
    title = subject.isEmpty ? "All" : subject.joined(separator: ", ")
    distribution = GradeDistribution(tally, on: audit.scale(of: tally, in: register.reference))
    origin = tally.source.isVoid ? "as entered" : "as entered, from \(tally.source)"
  }
}

extension GradeDistribution {
  /// Counts that were entered; of a grade that the scale does not have, they are counted as not known.
  public init(_ tally: Tally, on scale: GradeScale) {
    let counts = scale.grades.map { grade in
      tally.counts.reduce(0) { $0 + ($1.grade == grade.code ? $1.count : 0) }
    }
    let all = tally.counts.reduce(0) { $0 + $1.count }
    self.init(scale, counts: counts, ungraded: tally.ungraded, unknown: all - counts.reduce(0, +))
  }
}

extension Audit {
  /// The scale a tally counts in, the audit's own before the register's.
  func scale(of tally: Tally, in reference: ReferenceData) -> GradeScale {
    tool?.scale(tally.scale) ?? reference.scale(tally.scale) ?? GradeScale(id: Identifier(tally.scale))
  }
}
