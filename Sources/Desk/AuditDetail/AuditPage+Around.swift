import Casework
import Drawing

// What else is known of an audit: whose it is, what made the board look, and how it went.
extension AuditPage {
  func writePartner(to page: inout PageWriter) {
    guard let partner = audit.partner else { return }
    page.heading("the agency's own account")
    page.leading(to: partner.agency.map { .agency($0) }) { $0.field("agency", register.name(of: partner.agency)) }
    page.field("looked at by", partner.undertakenBy)
    page.field("on", partner.on?.words ?? "")
    page.field("scope", partner.scope)
    page.field("findings", partner.safeguardingFindings)
    page.field("implications", partner.implications)
    page.field("proposed", partner.proposedActions)
  }

  func writeFacts(to page: inout PageWriter) {
    page.heading("about it")
    page.leading(to: audit.owningGroup.map { .group($0) }) {
      $0.field("owned by", register.group(audit.owningGroup)?.name ?? "")
    }
    page.field("lead auditor", register.name(of: audit.leadAuditor))
    page.field("auditors", audit.auditors.map { register.name(of: $0.who) }.joined(separator: ", "))
    page.field("asks", audit.purpose)
    page.field("looks at", [audit.periodFrom, audit.periodTo].compactMap { $0?.words }.joined(separator: " to "))
    page.field("benchmarks", audit.benchmarks)
    page.field("practitioners", [audit.practitioners?.words ?? "", audit.practitionersHow].joinedPresent(": "))
    page.field("summary", audit.outcome.summary)
    page.field(
      "published", [audit.outcome.publishedOn?.words ?? "", audit.outcome.publishedAt].joinedPresent(", "))
    page.field("not published", audit.outcome.notPublishedReason)
    page.field("no plan", audit.outcome.noPlanReason)
    page.field("kept until", register.retention(of: .audit(audit.id))?.words ?? "")
    writeTriggers(to: &page)
    writeLinked(to: &page)
  }

  private func writeTriggers(to page: inout PageWriter) {
    for (place, trigger) in audit.triggers.enumerated() {
      let record = trigger.record.flatMap { register.address(linkedBy: $0) }
      let words = [trigger.kind.words, trigger.title, record.map { register.called($0) } ?? ""].joinedPresent(", ")
      page.about(address.entry(["triggers"], trigger.id)) { page in
        page.leading(to: record) { $0.field(place == 0 ? "began with" : "", words) }
      }
    }
  }

  /// The plans that answer it, and the audits before and after it.
  private func writeLinked(to page: inout PageWriter) {
    for (place, plan) in register.plans(from: audit.id.erased).enumerated() {
      page.leading(to: .plan(plan.id)) {
        $0.field(place == 0 ? "plans" : "", [Run(plan.reference, .key), Run("  \(plan.title)")])
      }
    }
    if let earlier = audit.outcome.reauditOf.flatMap({ register.audits[$0] }) {
      page.leading(to: .audit(earlier.id)) { $0.field("re-audit of", "\(earlier.reference)  \(earlier.topic)") }
    }
    let later = register.reaudits(of: audit.id)
    for (place, other) in later.enumerated() {
      page.leading(to: .audit(other.id)) {
        $0.field(place == 0 ? "re-audit" : "", "\(other.reference)  \(other.topic)")
      }
    }
    guard later.isEmpty else { return }
    let due = audit.outcome.reauditDue
    let isLate = due.map { $0 < today } ?? false
    page.field("re-audit due", due.map { "\($0.words), \($0.distance(from: today))" } ?? "", isLate ? .late : .normal)
    page.field("no re-audit", audit.outcome.noReauditReason)
  }

  func writeObservations(to page: inout PageWriter) {
    guard !audit.observations.isEmpty else { return }
    page.heading("observations \(audit.observations.count)")
    for seen in audit.observations {
      page.about(address.entry(["observations"], seen.id)) { page in
        let place = [seen.setting, register.name(of: seen.agency), register.name(of: seen.observer)].joinedPresent(", ")
        page.line(Run("  \([seen.ref, seen.on?.words ?? ""].joinedPresent("  "))", .key), Run("  \(place)", .dim))
        if !seen.strengths.isEmpty { page.paragraph("strengths: \(seen.strengths)", indent: 4) }
        if !seen.areasForDevelopment.isEmpty { page.paragraph("to develop: \(seen.areasForDevelopment)", indent: 4) }
      }
    }
  }

  func writeConferences(to page: inout PageWriter) {
    guard !audit.conferences.isEmpty else { return }
    page.heading("conferences \(audit.conferences.count)")
    for held in audit.conferences {
      page.about(address.entry(["conferences"], held.id)) { page in
        page.line(
          Run("  \(held.ref)", .key), Run("  \([held.on?.words ?? "", held.locality].joinedPresent(", "))", .dim))
        for seat in held.seats {
          page.line(Run("    \(register.name(of: seat.agency))  "), Run(seat.words, seat.ink))
        }
      }
    }
  }

  /// How it was moved about, in which year and by which method it went on, and its stages.
  func writeCourse(to page: inout PageWriter) {
    page.heading("course")
    let first = audit.slips > 0 ? ", first planned for \(audit.originalYear), moved \(count(audit.slips, "time"))" : ""
    page.field("programme", audit.year + first)
    for slip in audit.yearSlips {
      page.about(address.entry(["yearSlips"], slip.id)) {
        $0.field("moved", "\(slip.from) to \(slip.to): \(slip.reason)")
      }
    }
    for change in audit.methodChanges {
      page.about(address.entry(["methodChanges"], change.id)) {
        $0.field("new method", "\(change.on?.words ?? "")  \(change.from) to \(change.to): \(change.reason)")
      }
    }
    for move in audit.moves.reversed() {
      page.about(address.entry(["moves"], move.id)) { $0.writeMove(move, in: register) }
    }
  }
}

extension ConferenceSeat {
  /// "invited, came and sent a report", "not invited".
  var words: String {
    guard wasInvited else { return attended || sentReport ? "not invited, \(answer)" : "not invited" }
    return "invited, \(answer)"
  }

  private var answer: String {
    switch (attended, sentReport) {
    case (true, true): "came and sent a report"
    case (true, false): "came"
    case (false, true): "sent a report"
    case (false, false): "neither came nor sent a report"
    }
  }

  var ink: Ink { wasInvited && !attended && !sentReport ? .late : wasInvited ? .good : .dim }
}

extension [String] {
  /// Those that say something, one after the other.
  func joinedPresent(_ separator: String) -> String { filter { !$0.isEmpty }.joined(separator: separator) }
}
