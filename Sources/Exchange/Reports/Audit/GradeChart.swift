import Casework

/// Distributions of grades on one scale, drawn and told: every grade, what is not graded with them, and the good together.
struct GradeChart {
  let scale: GradeScale
  /// Each distribution under its name.
  let lines: [(name: String, distribution: GradeDistribution)]

  /// One for each scale that occurs, legacy scales apart from the others.
  static func all(of lines: [(name: String, distributions: [GradeDistribution])]) -> [GradeChart] {
    var scales: [GradeScale] = []
    for distribution in lines.flatMap(\.distributions) where !distribution.isEmpty {
      if !scales.contains(where: { $0.code == distribution.scale.code }) { scales.append(distribution.scale) }
    }
    return scales.map { scale in
      GradeChart(
        scale: scale,
        lines: lines.flatMap { line in
          line.distributions.filter { $0.scale.code == scale.code && !$0.isEmpty }.map { (line.name, $0) }
        })
    }
  }

  /// - Parameters:
  ///   - names: the heading of the column of names: "Question".
  ///   - countsPeople: whether what is graded is cases and not agencies.
  func block(_ title: String, _ names: String, countsPeople: Bool) -> ReportBlock {
    .chart(chart(title), table(title, names, countsPeople))
  }

  private func chart(_ title: String) -> Chart {
    .stacked(title: title, parts: parts, lines.map { StackedBar($0.name, $0.distribution.rows.map(\.count)) })
  }

  private var rows: [GradeDistribution.Row] { lines.first?.distribution.rows ?? [] }

  private var parts: [ChartPart] {
    let tones = GradeTones(scale)
    return rows.map { ChartPart($0.words, letter: $0.grade?.letters ?? "NG", tone: tones.tone(of: $0.grade)) }
  }

  private func table(_ title: String, _ names: String, _ countsPeople: Bool) -> TypedTable {
    typealias Line = (name: String, distribution: GradeDistribution)
    let counts = rows.indices.map { place in
      ShownColumn<Line>.number(rows[place].words, counting: .part) { line in
        let rows = line.distribution.rows
        return rows.indices.contains(place) ? rows[place].count : nil
      }
    }
    let good = lines.first?.distribution.goodWords ?? ""
    return TypedTable(
      title, of: lines, rowSum: .elsewhere, countsPeople: countsPeople,
      [.words(names, \.name)] + counts + [
        .number("All", counting: .total, \.distribution.all),
        .share("\(good), of those graded") { $0.distribution.good },
      ])
  }
}

/// The colours of the grades of a scale: by what a grade says, no two alike while there are enough.
struct GradeTones {
  private let tones: [String: ChartPart.Tone]

  init(_ scale: GradeScale) {
    var (tones, left) = ([String: ChartPart.Tone](), Self.others)
    for (sense, own) in Self.ofSense {
      let grades = scale.grades.filter { $0.sense == sense }
      // Of two good grades the better one comes first, and the usual colour belongs to the other.
      let order = sense == .good ? Array(grades.suffix(2).reversed()) : grades
      for (grade, tone) in zip(order, own) { tones[grade.code] = tone }
    }
    for grade in scale.grades where tones[grade.code] == nil {
      tones[grade.code] = left.popLast() ?? .third
    }
    self.tones = tones
  }

  /// Nothing for those not graded.
  func tone(of grade: Grade?) -> ChartPart.Tone { grade.map { tones[$0.code] ?? .third } ?? .grey }

  private static let ofSense: [(Grade.Sense, [ChartPart.Tone])] = [
    (.good, [.green, .blue]), (.partly, [.amber]), (.poor, [.red]), (.notApplicable, [.first]),
  ]

  /// For grades beyond those, the last first.
  private static let others: [ChartPart.Tone] = [.third, .fourth, .second]
}
