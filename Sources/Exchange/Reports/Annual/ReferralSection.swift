import Casework

/// The referrals of a year, by what became of them, by kind and by quarter.
struct ReferralSection {
  let scene: YearScene

  private func figures(_ kind: CaseKind? = nil) -> ReferralFigures {
    scene.register.referralFigures(for: scene.year, asAt: scene.day, kinds: kind.map { [$0] })
  }

  /// The kinds with a referral in the year.
  private var kinds: [(kind: CaseKind, figures: ReferralFigures)] {
    scene.kinds(scene.register.cases.values.map(\.kind)).map { ($0, figures($0)) }
      .filter { $0.1.total.referrals > 0 }
  }

  var section: ReportSection {
    let (kinds, all) = (kinds, figures())
    guard all.total.referrals > 0 else {
      return ReportSection("referrals", "Referrals", [.paragraph("No referral came in the year.")] + apart(all))
    }
    return ReportSection(
      "referrals", "Referrals", [.table(outcomes(kinds, all)), check(all)] + apart(all),
      parts: [conversion(kinds, all), quarters(kinds, all)])
  }

  /// The outcomes down, the kinds side by side.
  private func outcomes(_ kinds: [(kind: CaseKind, figures: ReferralFigures)], _ all: ReferralFigures) -> TypedTable {
    let columns = kinds.map { kind in
      ShownColumn<ReferralLine>.number(scene.short(kind.kind), counting: kinds.count > 1 ? .part : .alone) {
        $0.count(kind.figures.total)
      }
    }
    let total = ShownColumn<ReferralLine>.number("All", counting: .total) { $0.count(all.total) }
    return TypedTable(
      "Referrals by outcome", of: ReferralLine.all, rowSum: .last, countsPeople: true,
      [.name("Outcome", \.words)] + columns + (kinds.count > 1 ? [total] : []))
  }

  /// Says whether the parts make the whole, worked out and not supposed.
  private func check(_ all: ReferralFigures) -> ReportBlock {
    let parts = ReferralLine.parts.map { $0.count(all.total) }
    let quarters = all.quarters.map(\.referrals)
    let holds = parts.reduce(0, +) == all.total.referrals && quarters.reduce(0, +) == all.total.referrals
    guard holds else {
      return .callout(
        "The parts do not make the whole: \(Self.sum(parts)) by outcome, \(Self.sum(quarters)) by quarter.")
    }
    if scene.isForEveryone {
      return .note("Checked: the outcomes add up to the referrals, and the four quarters to the year.")
    }
    return .note(
      "Checked: by outcome \(Self.sum(parts)), and by quarter \(Self.sum(quarters)). Pending is what was undecided at the end of \(scene.day.words)."
    )
  }

  /// "4 + 0 + 1 + 2 + 4 = 11".
  private static func sum(_ parts: [Int]) -> String {
    parts.map(String.init).joined(separator: " + ") + " = \(parts.reduce(0, +))"
  }

  /// Those that stand outside the count.
  private func apart(_ all: ReferralFigures) -> [ReportBlock] {
    let outside: [(ReferralFact.Standing, String)] = [
      (.draft, "still a draft"), (.withdrawn, "withdrawn"), (.merged, "merged with another case"),
      (.returned, "returned to the referrer"),
    ]
    let found = outside.filter { all.total[$0.0] > 0 }.map { standing, words in
      scene.audience.counted(all.total[standing], "was", "were") + " \(words)"
    }
    return found.isEmpty ? [] : [.note("Counted apart, and not among the referrals: \(found.joined(separator: ", ")).")]
  }

  private func conversion(_ kinds: [(kind: CaseKind, figures: ReferralFigures)], _ all: ReferralFigures)
    -> ReportSection
  {
    let rows = kinds.map { (scene.short($0.kind), $0.figures.total) } + (kinds.count > 1 ? [("All", all.total)] : [])
    let table = TypedTable(
      "Referrals that became reviews", of: rows, rowSum: kinds.count > 1 ? .last : .none, countsPeople: true,
      [
        .name("Kind", \.0), .share("Of all referrals", \.1.conversionOfAll),
        .share("Of those decided", \.1.conversionOfDecided),
      ])
    return ReportSection("conversion", "How many became reviews", [.table(table)])
  }

  private func quarters(_ kinds: [(kind: CaseKind, figures: ReferralFigures)], _ all: ReferralFigures) -> ReportSection
  {
    let chart = Chart.bars(
      title: "Referrals by quarter", zip(names, all.quarters).map { ChartBar($0, $1.referrals) })
    let tables = kinds.count > 1 ? kinds.map { ReportBlock.table(quarterTable(scene.short($0.kind), $0.figures)) } : []
    return ReportSection(
      "quarters", "By quarter",
      [.chart(chart, quarterTable(kinds.count > 1 ? "all kinds" : scene.short(kinds[0].kind), all))] + tables)
  }

  private func quarterTable(_ kind: String, _ figures: ReferralFigures) -> TypedTable {
    let rows = Array(zip(names, figures.quarters)) + [("The year", figures.total)]
    let parts = ReferralLine.parts.map { line in
      ShownColumn<(String, ReferralTally)>.number(line.words, counting: .part) { line.count($0.1) }
    }
    return TypedTable(
      "Referrals by quarter: \(kind)", of: rows, rowSum: .last, countsPeople: true,
      [.name("Quarter", \.0)] + parts + [.number("Referrals", counting: .total, \.1.referrals)])
  }

  /// "Q1 Apr-Jun".
  private var names: [String] {
    (0..<4).map { quarter in
      let first = scene.year.first.adding(months: quarter * 3)
      return "Q\(quarter + 1) \(first.monthName)-\(first.adding(months: 2).monthName)"
    }
  }
}

/// One line of the table of outcomes.
private struct ReferralLine {
  let words: String
  let count: @Sendable (ReferralTally) -> Int

  static let parts = [
    ReferralLine(words: "Converted to a review") { $0.converted },
    ReferralLine(words: "Learning review") { $0.learningReview },
    ReferralLine(words: "Other") { $0.other },
    ReferralLine(words: "Pending") { $0.pending },
    ReferralLine(words: "Not converted") { $0.notConverted },
  ]

  static let all = parts + [ReferralLine(words: "Referrals") { $0.referrals }]
}

extension Day {
  /// "Apr".
  fileprivate var monthName: String { words.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
}
