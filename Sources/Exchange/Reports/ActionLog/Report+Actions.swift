import Casework

extension Report {
  /// What is being done about published reviews and audits: each recommendation and action, who leads it, by when, and how
  /// it stands, in plain words.
  ///
  /// It names no officer and tells no comment, for whomever it is made; plans whose source is not published are left out.
  public static func actions(_ register: Register, on day: Day, audience: Audience = .board) -> Report {
    Report(
      .actions, title: ReportKind.actions.title, board: register.settings.board.name, asAt: day, audience: audience,
      sections: ActionLog(register: register, day: day, audience: audience).sections)
  }
}

private struct ActionLog {
  let register: Register
  let day: Day
  let audience: Audience

  private var plans: PublicPlans { PublicPlans(register: register, day: day) }

  var sections: [ReportSection] {
    let shown = register.plansInNaturalOrder.filter { plans.reason($0) == nil }
    let rows = Dictionary(grouping: register.actionRows(on: day), by: \.plan)
    let recommendations = Dictionary(grouping: register.recommendationRows(on: day), by: \.plan)
    let all = shown.flatMap { rows[$0.id] ?? [] }
    return [summary(all)]
      + shown.map { plan in
        section(of: plan, recommendations[plan.id] ?? [], rows[plan.id] ?? [])
      } + [leftOut]
  }

  private func summary(_ rows: [ActionRow]) -> ReportSection {
    guard !rows.isEmpty else {
      return ReportSection("glance", "At a glance", [.paragraph("No published review or audit has actions here.")])
    }
    let late = Share(rows.count(where: \.isOverdue), of: rows.count(where: \.isActive))
    let done = Share(rows.count { [.signedOff, .embedded].contains($0.stage) }, of: rows.count)
    return ReportSection(
      "glance", "At a glance",
      [
        .facts([
          ReportFact("Done and checked", "\(done.figure) of all actions"),
          ReportFact(
            "Late", late.d == 0 ? "no action is still to be done" : "\(late.figure) of the actions still to be done"),
        ]),
        .note("The colour is what the lead agency says. Whether an action is late is worked out from its due day."),
      ])
  }

  private func section(of plan: Plan, _ recommendations: [RecommendationRow], _ rows: [ActionRow]) -> ReportSection {
    let source = plan.sources.map { register.words(for: $0) }.joined(separator: ", ")
    let asked: [ReportBlock] =
      recommendations.isEmpty
      ? []
      : [
        .table(
          TypedTable(
            "Recommendations", of: recommendations,
            [
              .name("Recommendation", \.reference), .words("What it asks", \.text),
              .words("How it stands", \.stage.plainWords),
            ]))
      ]
    return ReportSection(
      "plan", plan.title, [.paragraph("\(plan.reference), from \(source).")] + asked + [actions(rows)])
  }

  private func actions(_ rows: [ActionRow]) -> ReportBlock {
    .table(
      "Actions", of: rows, orElse: "This plan has no actions.",
      [
        .name("Action", \.reference), .words("What is to be done", \.text),
        .name("Lead agency") { $0.agency?.name ?? "not yet agreed" }, .words("Due", due),
        .words("How it stands") { $0.stage.plainWords + ($0.isOverdue ? ", \(counted($0.daysLate, "day")) late" : "") },
        .claim("Colour", \.claim),
      ])
  }

  /// "31 Dec 2026", with the first day agreed where that was another; the words of the plan where there is no day.
  private func due(_ row: ActionRow) -> String {
    guard let due = row.due else { return row.timescale.printed.isEmpty ? "no day set" : row.timescale.printed }
    guard let first = row.originalDue, first != due else { return due.words }
    return "\(due.words); first agreed: \(first.words)"
  }

  private var leftOut: ReportSection {
    let hidden = register.plansInNaturalOrder.compactMap { plan in plans.reason(plan).map { (plan, $0) } }
    let blocks: [ReportBlock] =
      if hidden.isEmpty {
        [.paragraph("No plan is left out.")]
      } else if audience == .everyone {
        [.note("Plans are left out while the report of their review or audit is not published.")]
      } else {
        [
          .note("These plans are left out of what is published."),
          .table(
            TypedTable(
              "Plans left out", of: hidden,
              [.name("Plan", \.0.reference), .words("Title", \.0.title), .words("Why") { $0.1.capitalisedFirst }])),
        ]
      }
    return ReportSection("left-out", "What is left out", blocks)
  }
}
