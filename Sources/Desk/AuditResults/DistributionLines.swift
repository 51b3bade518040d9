import Casework
import Drawing

extension GradeDistribution {
  /// Its grades as parts of a bar of letters, those not graded last.
  var parts: [LetterBar.Part] {
    let given = zip(scale.grades, counts).map { grade, count in
      LetterBar.Part(letter: grade.barLetter, count: count, ink: grade.sense.ink)
    }
    return given + [LetterBar.Part(letter: "-", count: ungraded + unknown, ink: .dim)]
  }

  /// "O Outstanding 1   G Good 3   - Not graded 2".
  var wordRuns: [Run] {
    rows.filter { $0.count > 0 }.flatMap { row -> [Run] in
      let letter = row.grade.map { String($0.barLetter) } ?? "-"
      return [Run("\(letter) \(row.words) ", row.grade?.sense.ink ?? .dim), Run("\(row.count)   ", bold: true)]
    }
  }
}

extension Grade {
  /// The letter that stands for it in a bar: its key, which no other grade of its scale has.
  var barLetter: Character { key.uppercased().first ?? letters.first ?? "?" }
}

extension PageWriter {
  /// One thing's grades: what it is, then a bar and the counts of each scale.
  mutating func write(_ distributions: [GradeDistribution], of title: String, indent: Int = 2) {
    line([Run(Self.spaces(indent)), Run(title)], hanging: indent + 5)
    for distribution in distributions where !distribution.isEmpty {
      write(distribution, label: "", indent: indent + 5)
    }
    if distributions.allSatisfy(\.isEmpty) { paragraph("nothing to grade", .dim, indent: indent + 5) }
  }

  /// A bar with its counts, and under it how many of those graded are good.
  mutating func write(_ distribution: GradeDistribution, label: String, indent: Int) {
    let barWidth = max(10, min(30, width / 3))
    let bar = LetterBar(distribution.parts, width: barWidth)
    let before = label.isEmpty ? [] : [Run(TextWidth.padded(label, to: 7), .dim)]
    line(
      [Run(Self.spaces(indent))] + before + bar.runs(width: min(barWidth, distribution.all)) + distribution.wordRuns,
      hanging: indent + 2)
    let few = distribution.ungraded > 0 ? "; \(distribution.ungradedText)" : ""
    if distribution.graded > 0 { paragraph(distribution.goodText + few, .dim, indent: indent + before.count * 7) }
  }
}
