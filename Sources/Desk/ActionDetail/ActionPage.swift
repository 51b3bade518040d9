import Casework
import Drawing

/// One action, whole: what is claimed beside what is found, and everything that shows which is right.
struct ActionPage {
  let action: Action
  let plan: Plan
  let register: Register
  let today: Day

  init(_ action: Action, of plan: Plan, in state: DeskState) {
    self.action = action
    self.plan = plan
    register = state.register
    today = state.today
  }

  var address: Address { .action(plan.id, action.id) }

  func write(to page: inout PageWriter) {
    page.line(Run(" \(plan.reference(of: action))", .heading, bold: true), Run("  \(plan.title)", .dim))
    page.paragraph(action.text, bold: true)
    page.gap()
    writeStanding(to: &page)
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

  private func writeDue(to page: inout PageWriter) {
    let due = action.currentDue.map { "\($0.wordsWithWeekday), \($0.distance(from: today))" }
    let printed = action.timescale.printed.isEmpty ? "nothing was printed" : "“\(action.timescale.printed)”"
    page.field("due", due ?? "no day: \(printed) (\(action.timescale.kind.words))")
    guard let original = action.originalDue else { return }
    let slips = action.slips == 0 ? "never moved" : "slipped \(action.slips == 1 ? "once" : "\(action.slips) times")"
    page.field("first due", "\(original.words), \(slips)", action.slips > 0 ? .soon : .normal)
    let printedDay = action.timescale.printed
    if printedDay != original.words, due != nil, !printedDay.isEmpty {
      page.field("printed as", "“\(printedDay)”", .dim)
    }
  }

  private func writePeople(to page: inout PageWriter) {
    page.gap()
    page.field("agency", register.name(of: action.leadAgency))
    for (place, lead) in action.leads.enumerated() {
      let first = action.leads.count > 1 && lead.id == action.primaryLead?.id ? " (primary)" : ""
      page.about(address.entry(["leads"], lead.id)) {
        $0.field(place == 0 ? "led by" : "", register.name(of: lead) + first)
      }
    }
    if action.leads.isEmpty { page.field("led by", "no one", .gap) }
    page.field("supported by", action.supportAgencies.map { register.name(of: $0) }.joined(separator: ", "))
    page.field("priority", action.priority?.words ?? "")
    page.field("starts", action.start?.words ?? "")
    let answers = action.answers.compactMap { plan.recommendation($0)?.ref }
    page.field("carries out", answers.map { "recommendation \($0)" }.joined(separator: ", "))
    page.field("themes", action.themes.compactMap { register.theme($0)?.name }.joined(separator: ", "))
    if let objective = plan.objective(action.objective) {
      page.field("objective", "\(objective.ref)  \(objective.title)")
    }
  }

  private func writeAims(to page: inout PageWriter) {
    page.gap()
    page.field("must change", action.intendedOutcome)
    page.field("measured by", action.measureOfSuccess)
    page.field("impact", action.impact)
  }
}
