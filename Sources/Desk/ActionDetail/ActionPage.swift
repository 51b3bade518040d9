import Casework
import Drawing

/// One action, whole: what is claimed beside what is found, and everything that shows which is right.
struct ActionPage {
  let action: Action
  let plan: Plan
  let register: Register
  let today: Day
  /// What stands against it.
  let alerts: [Alert]
  /// The links that other actions have to it.
  let incomingLinks: [IncomingLink]

  init(_ action: Action, of plan: Plan, in state: DeskState) {
    self.action = action
    self.plan = plan
    register = state.register
    today = state.today
    incomingLinks = state.picture.incomingLinks[action.id] ?? []
    let item = action.id.erased
    alerts = state.picture.alerts(of: .plan(plan.id)).filter { $0.item == item && $0.severity != .soon }
  }

  var address: Address { .action(plan.id, action.id) }

  func write(to page: inout PageWriter) {
    page.leading(to: .plan(plan.id)) {
      $0.line(Run(" \(plan.reference(of: action))", .heading, bold: true), Run("  \(plan.title)", .dim))
    }
    page.paragraph(action.text, bold: true)
    page.gap()
    writeStanding(to: &page)
    page.write(alerts, of: address, in: register)
    writePeople(to: &page)
    writeAims(to: &page)
    writeLog(to: &page)
  }

  /// What a meeting looks at first: who, by when, what is claimed beside what is found, and what was last said.
  func writeForMeeting(to page: inout PageWriter) {
    let leads = action.leads.map { register.name(of: $0) }.joined(separator: "; ")
    let agency = register.name(of: action.leadAgency)
    page.field("led by", [agency, leads.isEmpty ? "no one" : leads].filter { !$0.isEmpty }.joined(separator: ": "))
    writeDue(to: &page)
    for event in action.extensions.reversed() where event.kind == .extension {
      page.field("slipped", "to \(event.to?.words ?? "no day"): \(event.reason)", .dim)
    }
    page.field("stage", action.stage.words)
    page.field("claimed", claimRuns)
    page.field("found", [foundRun])
    guard let last = action.progress.last else { return page.field("last said", "nothing yet", .dim) }
    page.field("last said", "\(last.on?.words ?? "no day given"): \(last.text)")
  }

  private func writeStanding(to page: inout PageWriter) {
    let since = action.moves.last?.on.map { ", since \($0.words)" } ?? ""
    page.field("stage", action.stage.words + since + (action.isUnverified ? " (imported, unverified)" : ""))
    if action.stage == .onHold { writeWait(to: &page) }
    page.field("claimed", claimRuns)
    page.field("found", [foundRun])
    if let contradiction { page.field("", contradiction, .contradiction) }
    writeDue(to: &page)
  }

  private func writeWait(to page: inout PageWriter) {
    guard let move = action.moves.last else { return }
    page.field("why", move.reason)
    page.field("unblocked by", register.name(of: move.holder))
    page.field("look again", move.reviewOn.map { "\($0.words), \($0.distance(from: today))" } ?? "")
  }

  private var level: BragLevel? { action.claim.flatMap { register.scheme(of: plan)?.level($0.level) } }

  private var claimRuns: [Run] {
    guard let claim = action.claim else { return [Run("unrated", .dim)] }
    let word = level.map { "\($0.letter) \($0.word)" } ?? claim.level
    let ink = BragInk.ink(of: claim.level, meaning: level?.meaning)
    let by = register.name(of: claim.by)
    let when = [claim.on?.words ?? "", by.isEmpty ? "" : "by \(by)"].filter { !$0.isEmpty }.joined(separator: " ")
    return [Run(word, ink, bold: true), Run(when.isEmpty ? "" : "  \(when)", .dim)]
  }

  private var foundRun: Run {
    let late = action.daysLate(on: today)
    if late > 0 { return Run("\(dayCount(late)) late", .late, bold: true) }
    if action.hasEnded { return Run("ended: \(action.stage.words)", .good) }
    if action.stage == .completed {
      let age = action.completed.map { ", for \(dayCount($0.days(until: today)))" } ?? ""
      return Run("completed, waiting for sign-off\(age)", .info)
    }
    guard let due = action.currentDue else { return Run("no due day, so neither late nor in time", .gap) }
    return Run("in time: due \(due.distance(from: today))", .good)
  }

  /// "Green, 10 days late": a claim that the days do not bear out.
  private var contradiction: String? {
    let late = action.daysLate(on: today)
    guard late > 0, let level, level.meaning == .onTarget || level.meaning == .complete else { return nil }
    return "\(level.word), \(dayCount(late)) late"
  }

  /// The due day as it is now beside the one first agreed, and how often it moved between them.
  private func writeDue(to page: inout PageWriter) {
    let printed = action.timescale.printed
    guard let due = action.currentDue else {
      let words = printed.isEmpty ? "nothing was printed" : "“\(printed)”"
      return page.field("due", "no day: \(words) (\(action.timescale.kind.words))")
    }
    page.field("due", "\(due.wordsWithWeekday), \(due.distance(from: today))")
    guard let original = action.originalDue else { return }
    let slips = action.slips == 0 ? "never moved" : "slipped \(action.slips == 1 ? "once" : "\(action.slips) times")"
    let days = original.days(until: due)
    let moved = days == 0 ? "" : ", now \(dayCount(abs(days))) \(days > 0 ? "later" : "earlier")"
    page.field("first due", "\(original.words), \(slips)\(moved)", action.slips > 0 ? .soon : .normal)
    if printed != original.words, !printed.isEmpty { page.field("printed as", "“\(printed)”", .dim) }
  }

  private func writePeople(to page: inout PageWriter) {
    page.gap()
    page.leading(to: action.leadAgency.map { .agency($0) }) {
      $0.field("agency", register.name(of: action.leadAgency))
    }
    for (place, lead) in action.leads.enumerated() {
      let first = action.leads.count > 1 && lead.id == action.primaryLead?.id ? " (primary)" : ""
      let agency = register.name(of: register.person(lead.person)?.agency)
      page.about(address.entry(["leads"], lead.id)) { page in
        page.leading(to: lead.person.map { .person($0) }) {
          $0.field(
            place == 0 ? "led by" : "", register.name(of: lead) + (agency.isEmpty ? "" : ", \(agency)") + first)
        }
      }
    }
    if action.leads.isEmpty { page.field("led by", "no one", .gap) }
    for (place, agency) in action.supportAgencies.enumerated() {
      page.leading(to: .agency(agency)) { $0.field(place == 0 ? "supported by" : "", register.name(of: agency)) }
    }
    page.field("priority", action.priority?.words ?? "")
    page.field("starts", action.start?.words ?? "")
    writeAnswers(to: &page)
    page.field("themes", action.themes.compactMap { register.theme($0)?.name }.joined(separator: ", "))
    if let objective = plan.objective(action.objective) {
      page.leading(to: .objective(plan.id, objective.id)) {
        $0.field("objective", "\(objective.ref)  \(objective.title)")
      }
    }
  }

  /// The recommendations it carries out, in whichever plan they stand.
  private func writeAnswers(to page: inout PageWriter) {
    let answers = register.recommendations(behind: address)
    for (place, answer) in answers.enumerated() {
      page.leading(to: answer) {
        $0.field(
          place == 0 ? "carries out" : "",
          [Run(register.called(answer), .key), Run("  \(register.title(of: answer))")])
      }
    }
    if answers.isEmpty, !plan.recommendations.isEmpty { page.field("carries out", "no recommendation", .dim) }
  }

  private func writeAims(to page: inout PageWriter) {
    page.gap()
    page.field("must change", action.intendedOutcome)
    page.field("measured by", action.measureOfSuccess)
    page.field("impact", action.impact)
  }
}
