import Casework
import Drawing

// What happened on an action, newest first.
extension ActionPage {
  func writeLog(to page: inout PageWriter) {
    writeProgress(to: &page)
    writeEvidence(to: &page)
    writeMeasures(to: &page)
    writeExtensions(to: &page)
    writeChecks(to: &page)
    writeLinks(to: &page)
    writeStages(to: &page)
  }

  private func writeProgress(to page: inout PageWriter) {
    page.heading("progress \(action.progress.count)")
    if action.progress.isEmpty { page.paragraph("nothing yet: p adds an entry", .dim, indent: 2) }
    for entry in action.progress.reversed() {
      let when = entry.on.map { "\($0.words), \($0.distance(from: today))" } ?? "no day given"
      page.line(Run("  \(when)", .info), Run("  \(register.name(of: entry.by))", .dim))
      page.paragraph(entry.text, indent: 4)
    }
  }

  private func writeEvidence(to page: inout PageWriter) {
    page.heading("evidence \(action.evidence.count)")
    if action.evidence.isEmpty { page.paragraph("none yet: v adds some", .dim, indent: 2) }
    for item in action.evidence {
      page.line(Run("  \(item.title)"), Run("  \(item.kind.words), \(item.standing.words)", .dim))
      let place = [item.on?.words ?? "", item.location].filter { !$0.isEmpty }.joined(separator: "  ")
      if !place.isEmpty { page.paragraph(place, .dim, indent: 4) }
      if !item.shows.isEmpty { page.paragraph("shows: \(item.shows)", indent: 4) }
    }
  }

  private func writeMeasures(to page: inout PageWriter) {
    guard !action.measures.isEmpty else { return }
    page.heading("measures")
    for measure in action.measures {
      let met = measure.isTargetMet.map { $0 == .yes ? ", target met" : $0 == .no ? ", target not met" : "" } ?? ""
      let target = measure.target.isEmpty ? "" : "  target \(measure.target)"
      page.line(
        Run("  \(measure.name)"), Run("  now \(measure.current.isEmpty ? "?" : measure.current)\(target)", .dim),
        Run(met, measure.isTargetMet == .no ? .contradiction : .good))
    }
  }

  private func writeExtensions(to page: inout PageWriter) {
    guard !action.extensions.isEmpty else { return }
    page.heading("due day moved \(action.extensions.count)")
    for event in action.extensions.reversed() {
      let approver = register.name(of: event.approver)
      let kind = event.kind == .correction ? "corrected to" : "extended to"
      let by = approver.isEmpty ? "" : "  approved by \(approver)"
      page.line(Run("  \(kind) \(event.to?.words ?? "?")", .soon), Run("  on \(event.on?.words ?? "?")\(by)", .dim))
      page.paragraph(event.reason, indent: 4)
    }
  }

  private func writeChecks(to page: inout PageWriter) {
    guard !action.checks.isEmpty || action.checkAfterMonths != nil else { return }
    page.heading("impact checks")
    if let months = action.checkAfterMonths {
      page.paragraph("\(count(months, "month")) after sign-off", .dim, indent: 2)
    }
    for check in action.checks {
      let when = check.done.map { "done \($0.words)" } ?? check.due.map { "due \($0.words)" } ?? "no day"
      page.line(Run("  \(check.kind.words): \(when)"), Run("  \(register.name(of: check.by))", .dim))
      if !check.finding.isEmpty { page.paragraph(check.finding, indent: 4) }
    }
  }

  private func writeLinks(to page: inout PageWriter) {
    guard !action.links.isEmpty else { return }
    page.heading("links")
    for link in action.links {
      guard let found = link.target.flatMap({ register.action($0) }) else {
        page.paragraph("\(link.kind.words) \(link.printed.isEmpty ? "what is not there" : link.printed)", indent: 2)
        continue
      }
      page.about(.action(found.plan.id, found.action.id)) {
        $0.line(Run("  \(link.kind.words) "), Run(found.plan.reference(of: found.action), .key))
      }
    }
  }

  private func writeStages(to page: inout PageWriter) {
    guard !action.moves.isEmpty else { return }
    page.heading("stages")
    for move in action.moves.reversed() { page.writeMove(move, in: register) }
  }
}

extension PageWriter {
  /// One step of a record through its stages.
  mutating func writeMove<Stage>(_ move: StageMove<Stage>, in register: Register) {
    let by = register.name(of: move.by)
    let when = TextWidth.padded(move.on?.words ?? "no day", to: 11)
    let note = move.isUnverified ? "  unverified" : ""
    line(Run("  \(when)  "), Run(move.to?.words ?? "?", .info), Run(by.isEmpty ? note : "  \(by)\(note)", .dim))
    if !move.reason.isEmpty { paragraph(move.reason, indent: 15) }
  }
}
