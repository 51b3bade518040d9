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
      page.about(address.entry(["progress"], entry.id)) { page in
        page.line(Run("  \(when)", .info), Run("  \(register.name(of: entry.by))", .dim))
        page.paragraph(entry.text, indent: 4)
      }
    }
  }

  private func writeEvidence(to page: inout PageWriter) {
    page.heading("evidence \(action.evidence.count)")
    if action.evidence.isEmpty { page.paragraph("none yet: v adds some", .dim, indent: 2) }
    for item in action.evidence {
      page.about(address.entry(["evidence"], item.id)) { page in
        page.line(Run("  \(item.title)"), Run("  \(item.kind.words), \(item.standing.words)", .dim))
        let place = [item.on?.words ?? "", item.location].filter { !$0.isEmpty }.joined(separator: "  ")
        if !place.isEmpty { page.paragraph(place, .dim, indent: 4) }
        if !item.shows.isEmpty { page.paragraph("shows: \(item.shows)", indent: 4) }
      }
    }
  }

  private func writeMeasures(to page: inout PageWriter) {
    guard !action.measures.isEmpty else { return }
    page.heading("measures")
    for measure in action.measures {
      let met = measure.isTargetMet.map { $0 == .yes ? ", target met" : $0 == .no ? ", target not met" : "" } ?? ""
      let target = measure.target.isEmpty ? "" : "  target \(measure.target)"
      let now = "  now \(measure.current.isEmpty ? "?" : measure.current)\(target)"
      page.about(address.entry(["measures"], measure.id)) {
        $0.line(
          Run("  \(measure.name)"), Run(now, .dim), Run(met, measure.isTargetMet == .no ? .contradiction : .good))
      }
    }
  }

  private func writeExtensions(to page: inout PageWriter) {
    guard !action.extensions.isEmpty else { return }
    page.heading("due day moved \(action.extensions.count)")
    for event in action.extensions.reversed() {
      let approver = register.name(of: event.approver)
      let kind = event.kind == .correction ? "corrected to" : "extended to"
      let by = approver.isEmpty ? "" : "  approved by \(approver)"
      page.about(address.entry(["extensions"], event.id)) { page in
        page.line(Run("  \(kind) \(event.to?.words ?? "?")", .soon), Run("  on \(event.on?.words ?? "?")\(by)", .dim))
        page.paragraph(event.reason, indent: 4)
      }
    }
  }

  private func writeChecks(to page: inout PageWriter) {
    if let months = action.checkAfterMonths {
      page.heading("impact checked")
      page.paragraph("\(count(months, "month")) after sign-off", .dim, indent: 2)
    }
    page.writeChecks(action.checks, of: address, list: ["checks"], register)
  }

  private func writeLinks(to page: inout PageWriter) {
    guard !action.links.isEmpty || !incomingLinks.isEmpty else { return }
    page.heading("links \(action.links.count + incomingLinks.count)")
    for other in incomingLinks {
      page.leading(to: other.from) {
        $0.line(
          Run("  \(other.kind.wordsBack) "), Run(register.called(other.from), .key),
          Run("  \(register.title(of: other.from))", .dim))
      }
    }
    for link in action.links {
      let found = link.target.flatMap { register.action($0) }
      let words = found.map { $0.plan.reference(of: $0.action) } ?? link.printed
      let runs = [
        Run("  \(link.kind.words) "), Run(words.isEmpty ? "what is not there" : words, found == nil ? .gap : .key),
        Run("  \(found?.action.text ?? "")", .dim),
      ]
      page.about(address.entry(["links"], link.id)) { page in
        page.leading(to: found.map { .action($0.plan.id, $0.action.id) }) { $0.line(runs) }
      }
    }
  }

  private func writeStages(to page: inout PageWriter) {
    guard !action.moves.isEmpty else { return }
    page.heading("stages")
    for move in action.moves.reversed() {
      page.about(address.entry(["moves"], move.id)) { $0.writeMove(move, in: register) }
    }
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
