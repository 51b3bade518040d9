import Casework

extension Report {
  /// A plan as it stands: its recommendations and their answers, and every action with its due days, slips, what is
  /// claimed and what is found.
  ///
  /// - Parameter since: the day from which changes are told; without one, as for a board pack.
  public static func plan(
    _ plan: Plan, _ register: Register, on day: Day, since: Day? = nil, audience: Audience = .board
  ) -> Report {
    let scene = ReportScene([plan], in: register, on: day, audience: audience)
    let start = ReportStart(since, in: register, on: day)
    return Report(
      .plan, title: "\(plan.reference): \(plan.title)", board: register.settings.board.name, asAt: day,
      since: start.day, audience: audience, sections: PlanReport(scene: scene, plan: plan, start: start).sections)
  }
}

/// The sections of a report about one plan.
private struct PlanReport {
  let scene: ReportScene
  let plan: Plan
  let start: ReportStart

  var sections: [ReportSection] {
    let changes = scene.register.actionChanges(in: start.span(to: scene.day), plans: [plan.id])
    let told = ChangeSection(scene: scene, start: start, changes: changes)
    let late = scene.rows.contains(where: \.isOverdue) ? [LateSection(scene: scene).summary] : []
    let contradictions = scene.alerts(.contradiction).isEmpty ? [] : [AlertSections(scene: scene).contradictions]
    return [
      overview, ClaimSection(scene: scene, scheme: scene.register.scheme(of: plan)).section,
    ] + late + contradictions + [
      RecommendationSection(scene: scene, plans: [plan]).section,
      PlanActions(scene: scene, plan: plan).section,
      ReportSection(
        "changes", "What changed since \(start.day.words)",
        [.paragraph("Told from \(start.day.words) (\(start.words)) to \(scene.day.words).")],
        parts: progress + [told.moved, told.signedOff, told.slips]),
    ]
  }

  private var overview: ReportSection {
    let register = scene.register
    let period = [plan.periodFrom?.words, plan.periodTo?.words].compactMap { $0 }.joined(separator: " to ")
    let facts = [
      ReportFact("Plan", plan.reference), ReportFact("Stage", plan.stage.words),
      ReportFact("Owned by", register.group(plan.owningGroup)?.name ?? ""), ReportFact("Period", period),
      ReportFact("Comes from", plan.sources.map { register.words(for: $0) }.joined(separator: ", ")),
      ReportFact("Part of", plan.parent.flatMap { register.plans[$0]?.title } ?? ""),
      ReportFact("Themes", plan.themes.compactMap { register.theme($0)?.name }.joined(separator: ", ")),
      ReportFact("Last looked at", plan.reviews.compactMap(\.on).max()?.words ?? ""),
      ReportFact("Recommendations", String(plan.recommendations.count)),
      ReportFact("Actions", actions),
    ]
    return ReportSection("overview", "The plan", [.facts(facts.filter { !$0.words.isEmpty })])
  }

  /// "12, of which 4 ended; 3 of 8 still to be done are late".
  private var actions: String {
    let (rows, late) = (scene.rows, scene.lateShare)
    let ended = rows.count(where: \.hasEnded)
    let share =
      late.d == 0 ? "none still to be done" : "\(late.figure) still to be done \(late.n == 1 ? "is" : "are") late"
    return rows.isEmpty ? "none" : "\(rows.count), of which \(ended) ended; \(share)"
  }

  /// Progress is told within the board alone: it is written by officers for each other.
  private var progress: [ReportSection] { scene.isForEveryone ? [] : [ProgressSection(scene, plan, start).section] }
}
