import Casework

/// The reviews of a year: commissioned, under way, published, and whether in time.
struct ReviewSection {
  let scene: YearScene

  var section: ReportSection {
    guard !scene.active.isEmpty else {
      return ReportSection("reviews", "Reviews", [.paragraph("No review was under way in the year.")])
    }
    return ReportSection("reviews", "Reviews", [.table(counts), late], parts: [published, ongoing])
  }

  /// By what happened, the kinds side by side.
  private var counts: TypedTable {
    let kinds = scene.kinds(scene.active.map(\.kind))
    let columns = kinds.map { kind in
      ShownColumn<Line>.number(scene.short(kind), counting: kinds.count > 1 ? .part : .alone) { line in
        scene.active.count { $0.kind == kind && line.isCounted($0) }
      }
    }
    let total = ShownColumn<Line>.number("All", counting: .total) { line in scene.active.count(where: line.isCounted) }
    return TypedTable(
      "Reviews of the year", of: lines, rowSum: .none, countsPeople: true,
      [.name("Reviews", \.words)] + columns + (kinds.count > 1 ? [total] : []))
  }

  private struct Line {
    let words: String
    let isCounted: (ReviewFact) -> Bool
  }

  private var lines: [Line] {
    [
      Line(words: "Under way in the year") { _ in true },
      Line(words: "Commissioned in the year") { scene.isInYear($0.commissioned) },
      Line(words: "Report approved in the year") { scene.isInYear($0.approved) },
      Line(words: "Report published in the year") { scene.isInYear($0.published) },
      Line(words: "Closed in the year") { $0.stage == .closed && scene.isInYear($0.ended) },
      Line(words: "Still under way at its end", isCounted: \.isOngoing),
    ]
  }

  /// The reviews whose time is over before their report.
  private var late: ReportBlock {
    let timed = scene.active.filter { $0.awaitsReport && $0.isPastItsTime != nil }
    let share = Share(timed.count { $0.isPastItsTime == true }, of: timed.count)
    guard share.d > 0 else { return .paragraph("No review that waits for its report has a time set for it.") }
    guard !scene.isForEveryone || !SmallCounts.isTold(by: share) else {
      return .paragraph("How many reviews are past the time that their framework gives is not shown.")
    }
    return .paragraph(
      "Past the time that their framework gives, usually six months from the decision: \(share.figure) of the reviews whose report is still to come."
    )
  }

  private var published: ReportSection {
    let found = scene.active.filter { scene.isInYear($0.published) }
    let table = ReportBlock.table(
      "Reports published in the year", of: found, orElse: "No report was published in the year.",
      [
        .day("Published", \.published), .name("Case", \.reference), .name("Kind") { scene.short($0.kind) },
        .name("About", \.subject), .words("Where", \.publishedAt),
      ])
    return ReportSection("published", "Reports published", [table])
  }

  /// For everyone no single one: a list would give back the counts that the table leaves out.
  private var ongoing: ReportSection {
    let title = "Reviews still under way"
    guard !scene.isForEveryone else {
      return ReportSection("ongoing", title, [.note("Single reviews that are still under way are not told of here.")])
    }
    let table = ReportBlock.table(
      title, of: scene.active.filter(\.isOngoing), orElse: "No review is still under way.",
      [
        .name("Case", \.reference), .name("Kind") { scene.short($0.kind) }, .name("About", \.subject),
        .day("Commissioned", \.commissioned), .name("Stage", \.stage.words),
        .words("Why it needs longer") { $0.isPastItsTime == true && $0.awaitsReport ? $0.longerReason : "" },
      ])
    return ReportSection("ongoing", title, [table])
  }
}
