import Casework

/// What the Care Act 2014, Schedule 2, paragraph 4(1)(d) to (g) asks of an adults board's annual report.
struct CareActSection {
  let scene: YearScene

  /// Reviews under section 44.
  private var reviews: [ReviewFact] { scene.reviews.filter { $0.kind == .sar } }

  /// Those whose report was approved in the year, or which ended in it without one.
  private var concluded: [ReviewFact] {
    reviews.filter { scene.isInYear($0.approved) || $0.approved == nil && scene.isInYear($0.ended) }
  }

  private var plans: Set<PlanID> { scene.register.plans(from: Set(reviews.map(\.caseFile.erased))) }

  var section: ReportSection {
    ReportSection(
      "care-act", "Safeguarding adults reviews: what the Care Act asks for",
      [.note("Care Act 2014, Schedule 2, paragraph 4(1), items (d) to (g).")],
      parts: [findings, ongoing, done, notDone])
  }

  private var findings: ReportSection {
    let title = "(d) What the reviews that ended in the year found"
    guard !concluded.isEmpty else {
      return ReportSection("care-act-d", title, [.paragraph("No safeguarding adults review ended in the year.")])
    }
    return ReportSection("care-act-d", title, concluded.flatMap(found))
  }

  private func found(_ review: ReviewFact) -> [ReportBlock] {
    let isOpen = review.published != nil
    let name = scene.isForEveryone && !isOpen ? review.reference : "\(review.reference), \(review.subject)"
    let ended = review.approved.map { "its report was approved on \($0.words)" } ?? "it was \(review.stage.words)"
    let heading = ReportBlock.paragraph("\(name): \(ended)\(isOpen ? "" : ", and is not published").")
    if scene.isForEveryone, !isOpen {
      return [heading, .note("What it found is left out here while the report is not published.")]
    }
    let asked = scene.register.plansInNaturalOrder.filter {
      $0.sources.contains { $0.record == review.caseFile.erased }
    }
    .flatMap(\.recommendations).map(\.text)
    return [heading, asked.isEmpty ? .paragraph("No recommendation is recorded from it.") : .list(asked)]
  }

  private var ongoing: ReportSection {
    let found = reviews.filter { $0.isOngoing && $0.approved == nil }
    let own: [ShownColumn<ReviewFact>] = scene.isForEveryone ? [] : [.name("About", \.subject)]
    return ReportSection(
      "care-act-e", "(e) Reviews still going on at the end of the year",
      [
        .table(
          "Reviews still going on", of: found,
          orElse: "No safeguarding adults review was going on at the end of the year.",
          [.name("Case", \.reference)] + own + [.day("Commissioned", \.commissioned), .name("Stage", \.stage.words)])
      ])
  }

  private var done: ReportSection {
    let title = "(f) What was done in the year about what reviews found"
    let stood = scene.register.actions(asAt: scene.day, plans: plans)
    guard stood.all > 0 else {
      return ReportSection("care-act-f", title, [.paragraph("No action comes from a safeguarding adults review.")])
    }
    let moves = scene.register.actionChanges(in: scene.span, plans: plans).moves
    let signed = moves.filter { [.signedOff, .embedded].contains($0.to) }
    let open = stood.open == 0 ? "" : " Late, of those still to be done: \(stood.share.figure)."
    return ReportSection(
      "care-act-f", title,
      [
        .paragraph("\(counted(stood.all, "action comes", "actions come")) from safeguarding adults reviews.\(open)"),
        .table(stood.byStage.table("Actions from reviews at the end of \(scene.day.words)", "Stage", "Actions")),
        .table(
          "Signed off, or shown to have worked, in the year", of: publicly(signed),
          orElse: "None of them was signed off in the year.",
          [
            .day("Day", \.on), .name("Action", \.reference), .words("What was done", \.text),
            .name("Agency") { $0.agency?.name ?? "none" }, .name("Now", \.to.words),
          ]),
      ])
  }

  /// Moves of plans that everyone may read, for everyone; else all.
  private func publicly(_ moves: [ActionMove]) -> [ActionMove] {
    guard scene.isForEveryone else { return moves }
    let open = PublicPlans(register: scene.register, day: scene.day).identifiers
    return moves.filter { open.contains($0.plan) }
  }

  private var notDone: ReportSection {
    let sources = Set(reviews.map(\.caseFile.erased))
    let rejected = scene.answers.filter { answer in
      answer.answer == .rejected && scene.isInYear(answer.on) && answer.sources.contains(where: sources.contains)
    }.map { ($0.reference, $0.text, "rejected by \($0.addressee)", $0.reason, $0.plan) }
    let dropped = scene.register.actionChanges(in: scene.span, plans: plans).moves
      .filter { [.cancelled, .notAchieved].contains($0.to) }
      .map { ($0.reference, $0.text, $0.to.words, $0.reason, $0.plan) }
    let open = PublicPlans(register: scene.register, day: scene.day).identifiers
    let found = (rejected + dropped).filter { !scene.isForEveryone || open.contains($0.4) }
    return ReportSection(
      "care-act-g", "(g) What it was decided not to do, and why",
      [
        .table(
          "Decided not to do", of: found, orElse: "Nothing is recorded that it was decided not to do.",
          [
            .name("Reference", \.0), .words("What was asked", \.1), .words("What was decided", \.2),
            .words("Why") { $0.3.isEmpty ? "no reason is recorded" : $0.3 },
          ])
      ])
  }
}
