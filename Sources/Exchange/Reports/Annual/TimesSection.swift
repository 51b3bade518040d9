import Casework

/// How long decisions, publication and the work that follows took, and how many decisions were in time.
struct TimesSection {
  let scene: YearScene

  var section: ReportSection {
    let decisions = scene.register.decisions(in: scene.span)
    return ReportSection("times", "How long things took", [inTime(decisions), .table(table(decisions)), note])
  }

  private func inTime(_ decisions: [DecisionFact]) -> ReportBlock {
    let rows = scene.kinds(decisions.map(\.kind)).map { kind in
      (scene.short(kind), decisions.filter { $0.kind == kind })
    }
    return .table(
      "Referrals decided in time", of: rows, orElse: "No referral was decided in the year.", countsPeople: true,
      [
        .name("Kind", \.0), .number("Decided in the year", \.1.count),
        .share("In time, of those with a time", \.1.inTime),
      ])
  }

  private func table(_ decisions: [DecisionFact]) -> TypedTable {
    let reviews = scene.reviews
    let lines = [
      ("From referral to decision", DaysTaken(decisions.compactMap(\.days))),
      ("From referral to publication", taken(reviews, to: \.published)),
      ("From referral to the last sign-off in its plan", taken(reviews, to: \.lastSignOff)),
    ]
    return TypedTable(
      "Days taken", of: lines, countsPeople: true,
      [
        .name("Time", \.0), .number("Cases", \.1.count), .words("Median days") { told($0.1) ?? $0.1.medianText },
        .words("Shortest and longest") { told($0.1) ?? $0.1.rangeText },
      ])
  }

  /// What stands in the place of days that would tell of too few.
  private func told(_ taken: DaysTaken) -> String? {
    scene.isForEveryone && SmallCounts.isSmall(taken.count) ? TypedCell.suppressed.words : nil
  }

  private func taken(_ reviews: [ReviewFact], to end: (ReviewFact) -> Day?) -> DaysTaken {
    DaysTaken(
      reviews.compactMap { review in
        guard let begun = review.begun, let day = end(review), scene.isInYear(day) else { return nil }
        return begun.days(until: day)
      })
  }

  private var note: ReportBlock {
    .note("Counted in the year in which it ended; a review without a referral is counted from its commissioning.")
  }
}
