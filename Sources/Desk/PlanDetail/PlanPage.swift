import Casework
import Drawing

/// A plan opened: how far it is, what is claimed beside what is found, and then every objective with its actions.
struct PlanPage {
  let plan: Plan
  let row: PlanRow?
  let actions: [ActionRow]
  /// Those of every plan: an action carried forward stands in another plan than what it answers.
  let allActions: [ActionRow]
  /// The links that actions anywhere have to others, by the one they lead to.
  let incomingLinks: [ActionID: [IncomingLink]]
  let register: Register
  let today: Day
  /// Its actions with those of all the plans that carry it out locally; nothing where there are none of these.
  let rolledUp: FoundCounts?
  /// What stands against the plan itself, and not one of its entries.
  let alerts: [Alert]

  init(_ plan: Plan, in state: DeskState) {
    self.plan = plan
    row = state.picture.plans.first { $0.id == plan.id }
    actions = state.picture.actions.filter { $0.plan == plan.id }
    allActions = state.picture.actions
    incomingLinks = state.picture.incomingLinks
    register = state.register
    today = state.today
    let hasLocal = state.register.plans.values.contains { $0.parent == plan.id }
    rolledUp = hasLocal ? state.register.rolledUp(plan.id, among: state.picture.plans) : nil
    alerts = state.picture.alerts(of: .plan(plan.id)).filter {
      ($0.item == nil || $0.item == plan.id.erased) && $0.severity != .soon
    }
  }

  func write(to page: inout PageWriter) {
    page.line(Run(" \(plan.reference)", .heading, bold: true), Run("  \(plan.stage.words)", .dim))
    page.paragraph(plan.title, bold: true)
    page.gap()
    writeStanding(to: &page)
    writeLocalPlans(to: &page)
    writeFacts(to: &page)
    page.write(alerts, of: address, in: register)
    for objective in plan.objectives { writeObjective(objective, to: &page) }
    writeLoose(to: &page)
    writeRecommendations(to: &page)
    writeCarried(to: &page)
    writeHistory(to: &page)
  }

  private func writeStanding(to page: inout PageWriter) {
    guard let row else { return }
    let done = row.actionCount == 0 ? 0 : Double(row.found.ended) / Double(row.actionCount)
    let width = max(10, min(30, page.width - 44))
    page.field("progress", page.bar(done, width: width) + [Run("  \(row.found.ended) of \(row.actionCount) ended")])
    let claims = row.claims.map { LetterBar.Part(letter: $0.letter.first ?? "?", count: $0.count, ink: $0.ink) }
    let found = FoundPart.parts(of: row.found)
    let bar = min(width, row.actionCount)
    page.field("claimed", LetterBar(claims, width: width).runs(width: bar) + claimRuns(row))
    page.field("found", LetterBar(found.map(\.bar), width: width).runs(width: bar) + foundRuns(row.found))
    page.field("next due", row.nextDue.map { "\($0.words), \($0.distance(from: today))" } ?? "")
  }

  /// "B Blue 3   G Green 4   - Unrated 2".
  private func claimRuns(_ row: PlanRow) -> [Run] {
    row.claims.filter { $0.count > 0 }.flatMap { claim in
      [Run("\(claim.letter) \(claim.word) ", claim.ink), Run("\(claim.count)   ", bold: true)]
    }
  }

  func foundRuns(_ found: FoundCounts) -> [Run] {
    FoundPart.parts(of: found).filter { $0.count > 0 }.flatMap { part in
      [Run("\(part.letter) \(part.words) ", part.ink), Run("\(part.count)   ", bold: true)]
    }
  }

  private func writeFacts(to page: inout PageWriter) {
    page.gap()
    page.field("kept until", register.retention(of: .plan(plan.id))?.words ?? "")
    writeSources(to: &page)
    page.leading(to: plan.owningGroup.map { .group($0) }) {
      $0.field("owned by", register.group(plan.owningGroup)?.name ?? "")
    }
    if let parent = plan.parent.flatMap({ register.plans[$0] }) {
      page.leading(to: .plan(parent.id)) { $0.field("part of", "\(parent.reference) \(parent.title)") }
    }
    let period = [plan.periodFrom, plan.periodTo].compactMap { $0?.words }.joined(separator: " to ")
    page.field("period", period)
    page.field("themes", plan.themes.compactMap { register.theme($0)?.name }.joined(separator: ", "))
    page.field("opened early", plan.earlyReason)
    for (place, review) in plan.reviews.reversed().enumerated() {
      let when = review.on.map { "\($0.words), \($0.distance(from: today))" } ?? "no day"
      page.about(address.entry(["reviews"], review.id)) {
        $0.field(place == 0 ? "reviewed" : "", [when, review.note].filter { !$0.isEmpty }.joined(separator: ": "))
      }
    }
  }

  var address: Address { .plan(plan.id) }

  private func writeSources(to page: inout PageWriter) {
    for (place, source) in plan.sources.enumerated() {
      page.about(address.entry(["sources"], source.id)) { page in
        page.leading(to: source.record.flatMap { register.address(linkedBy: $0) }) {
          $0.field(place == 0 ? "drawn from" : "", register.words(for: source))
        }
      }
    }
  }

  func writeObjective(_ id: ObjectiveID, to page: inout PageWriter) {
    if let objective = plan.objective(id) { writeObjective(objective, to: &page) }
  }

  private func writeObjective(_ objective: Objective, to page: inout PageWriter) {
    page.about(.objective(plan.id, objective.id)) { page in
      page.heading([Run("\(objective.ref)  ", .heading), Run(objective.title, .heading)])
      if !objective.how.isEmpty { page.paragraph(objective.how, .dim, indent: 4) }
    }
    let own = plan.actions.filter { $0.objective == objective.id }
    for action in own { writeAction(action.id, to: &page) }
    if own.isEmpty { page.paragraph("no actions yet: a adds one", .dim, indent: 4) }
  }

  private func writeLoose(to page: inout PageWriter) {
    let loose = plan.actions.filter { plan.objective($0.objective) == nil }
    guard !loose.isEmpty else { return }
    page.heading(plan.objectives.isEmpty ? "actions" : "actions without an objective")
    for action in loose { writeAction(action.id, to: &page) }
  }

  private func writeAction(_ id: ActionID, to page: inout PageWriter) {
    guard let row = actions.first(where: { $0.id == id }) else { return }
    page.about(.action(plan.id, id)) { page in
      let line = ActionLine(row, today: today)
      page.line(line.runs(width: page.width))
      if !line.more.isEmpty { page.paragraph(line.more, .dim, indent: 9) }
    }
  }

  func writeHistory(to page: inout PageWriter) {
    guard !plan.moves.isEmpty else { return }
    page.heading("stages")
    for move in plan.moves.reversed() {
      page.about(address.entry(["moves"], move.id)) { $0.writeMove(move, in: register) }
    }
  }
}

/// One part of how a plan's actions really stand, with the letter that stands for it in a bar.
struct FoundPart {
  let letter: Character
  let words: String
  let count: Int
  let ink: Ink

  static func parts(of found: FoundCounts) -> [FoundPart] {
    [
      FoundPart(letter: "E", words: "ended", count: found.ended, ink: .bragBlue),
      FoundPart(letter: "W", words: "waiting for sign-off", count: found.completed, ink: .info),
      FoundPart(letter: "T", words: "in time", count: found.onTime, ink: .good),
      FoundPart(letter: "S", words: "due soon", count: found.soon, ink: .soon),
      FoundPart(letter: "L", words: "late", count: found.overdue, ink: .late),
      FoundPart(letter: "N", words: "no date", count: found.undated, ink: .gap),
    ]
  }

  var bar: LetterBar.Part { LetterBar.Part(letter: letter, count: count, ink: ink) }
}
