import Casework

/// A plan, to be read: how it stands, its recommendations and its actions by objective.
struct PlanPage {
  let plan: Plan
  let session: Session
  private var register: Register { session.register }

  var lines: [String] {
    var page = Page()
    head(&page)
    recommendations(&page)
    actions(&page)
    AlertLines.add(to: &page, of: .plan(plan.id), in: session)
    page.heading("Details")
    var record = RecordPage(
      on: page, in: register, today: session.today,
      skipping: ["reference", "title", "recommendations", "actions", "acknowledgements"])
    record.show(plan)
    return record.page.lines
  }

  private func head(_ page: inout Page) {
    let rows = register.planRows(on: session.today)
    let row = rows.first { $0.id == plan.id }
    page.title("\(plan.reference)  \(plan.title)")
    page.field("Stage", plan.stage.words)
    guard let row else { return }
    page.field("From", row.sources)
    page.field("Owned by", row.group)
    page.field("Actions", Self.words(for: row.found))
    let local = register.plansUnder(plan.id).map(\.reference)
    if !local.isEmpty {
      page.field("With local plans", Self.words(for: register.rolledUp(plan.id, among: rows)))
      page.field("Local plans", local.joined(separator: ", "))
    }
    page.field(
      "Claimed",
      row.claims.filter { $0.count > 0 }.map { "\($0.count) \($0.word.lowercased())" }.joined(separator: ", "))
    page.field("Next due", row.nextDue?.words ?? "")
    page.field("Kept until", register.retention(of: .plan(plan.id))?.words ?? "")
  }

  private static func words(for found: FoundCounts) -> String {
    "\(found.open + found.ended): \(found.ended) ended, \(found.completed) awaiting sign-off, \(found.overdue) overdue, "
      + "\(found.soon) due soon, \(found.onTime) due later, \(found.undated) without a due day"
  }

  private func recommendations(_ page: inout Page) {
    let rows = register.recommendationRows(on: session.today, in: plan.id)
    guard !rows.isEmpty else { return }
    page.heading("Recommendations")
    for row in rows {
      page.text("\(row.reference)  \(row.stage.words): \(row.text)")
      page.field("answers", row.answers, indent: 5)
      page.text(
        "\(row.actionCount == 1 ? "1 action" : "\(row.actionCount) actions"), \(row.endedActionCount) ended", indent: 5)
    }
  }

  private func actions(_ page: inout Page) {
    let rows = register.actionRows(on: session.today, in: plan.id)
    for objective in plan.objectives {
      page.heading("\(plan.reference)/\(objective.ref)  \(objective.title)")
      add(rows.filter { $0.objectiveRef == objective.ref }, to: &page)
    }
    let others = rows.filter { $0.objectiveRef == "-" }
    if !others.isEmpty { page.heading(plan.objectives.isEmpty ? "Actions" : "Actions under no objective") }
    add(others, to: &page)
  }

  private func add(_ rows: [ActionRow], to page: inout Page) {
    for row in rows {
      let claim = row.claim.map { ", claimed \($0.words)" } ?? ""
      let due =
        row.due.map { ", due \($0.words)" } ?? (row.timescale.printed.isEmpty ? "" : ", \(row.timescale.printed)")
      let late = row.isOverdue ? ", \(row.daysLate) days late" : ""
      page.text("\(row.reference)  \(row.stage.words)\(claim)\(due)\(late): \(row.text)")
    }
  }
}

/// An action, to be read: how it stands, then every field.
struct ActionPage {
  let plan: Plan
  let action: Action
  let session: Session

  var lines: [String] {
    var page = Page()
    let register = session.register
    page.title("\(plan.reference(of: action))  \(action.text)")
    page.field("Plan", "\(plan.reference) \(plan.title)")
    page.field("Stage", action.stage.words + (action.isUnverified ? " (from an import, not verified)" : ""))
    let scheme = register.scheme(of: plan)
    page.field("Claimed", action.claim.map { scheme?.level($0.level)?.word ?? $0.level } ?? "nothing")
    page.field("Due", due)
    page.field("Timescale as printed", action.timescale.printed)
    page.field("Leads", action.leads.map { register.name(of: $0) }.joined(separator: "; "))
    AlertLines.add(to: &page, of: .plan(plan.id), item: action.id.erased, in: session)
    page.heading("Details")
    var record = RecordPage(on: page, in: register, today: session.today, skipping: ["text", "leads", "timescale"])
    record.show(action)
    return record.page.lines
  }

  /// "31 Dec 2026, first due 1 Sep 2026, 2 slips, 10 days late".
  private var due: String {
    guard let due = action.currentDue else { return "no day" }
    let first = action.originalDue.flatMap { $0 == due ? nil : ", first due \($0.words)" } ?? ""
    let slips = action.slips == 0 ? "" : ", \(action.slips) slip\(action.slips == 1 ? "" : "s")"
    let late = action.daysLate(on: session.today)
    return due.words + first + slips + (late > 0 ? ", \(late) days late" : "")
  }
}

/// A recommendation, to be read.
struct RecommendationPage {
  let plan: Plan
  let recommendation: Recommendation
  let session: Session

  var lines: [String] {
    var page = Page()
    page.title("\(plan.reference(of: recommendation))  \(recommendation.text)")
    page.field("Plan", "\(plan.reference) \(plan.title)")
    page.field("Stage", recommendation.stage.words)
    let answering = session.register.actions(answering: recommendation.id)
    if !answering.isEmpty { page.heading("Actions that answer it") }
    for action in answering {
      page.text(
        "\(session.register.action(action.id)?.plan.reference(of: action) ?? action.ref)  \(action.stage.words): \(action.text)"
      )
    }
    if !recommendation.findings.isEmpty { page.heading("Findings it answers") }
    for finding in recommendation.findings { page.text(session.register.words(for: finding)) }
    for check in session.register.checksDue(of: recommendation, in: plan.id) {
      page.field("\(check.kind.words) check".capitalisedFirst, "due \(check.due.words), \(check.rule)")
    }
    AlertLines.add(to: &page, of: .plan(plan.id), item: recommendation.id.erased, in: session)
    page.heading("Details")
    var record = RecordPage(on: page, in: session.register, today: session.today, skipping: ["text", "findings"])
    record.show(recommendation)
    return record.page.lines
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
