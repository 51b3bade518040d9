import Casework

/// A case, to be read: where it stands, its clocks, what was weighed, who answered, what was decided, and the rest.
struct CasePage {
  let file: CaseFile
  let session: Session
  private var register: Register { session.register }

  var lines: [String] {
    var page = Page()
    head(&page)
    clocks(&page)
    criteria(&page)
    returns(&page)
    alerts(&page)
    page.heading("Details")
    var record = RecordPage(
      on: page, in: register, today: session.today,
      skipping: ["reference", "kind", "subjects", "framework", "criteria", "returns", "acknowledgements"])
    record.show(file)
    return record.page.lines
  }

  private func head(_ page: inout Page) {
    let framework = register.reference.framework(file.framework)
    page.title("\(file.reference)  \(file.title)")
    page.field("Kind", register.reference.card(of: file.kind)?.name ?? file.kind.code)
    page.field("Framework", framework?.title ?? file.framework)
    page.field("Referral", file.referral?.stage.words ?? "")
    page.field("Review", file.review?.stage.words ?? "")
    page.field("Report", file.review?.reportStage.words ?? "")
    page.field("Learning brief", file.review?.briefStage.words ?? "")
    page.field("Kept until", register.retention(of: .caseFile(file.id))?.words ?? "")
    for hold in file.holds(on: session.today) {
      page.field("On hold", "\(hold.kind.words), since \(hold.from?.words ?? "a day not known"): \(hold.reason)")
    }
    if let decision = file.referral?.decision {
      page.field("Outcome", framework?.outcome(decision.outcome)?.words ?? decision.outcome)
    }
  }

  private func clocks(_ page: inout Page) {
    let clocks = file.clockReadings(on: session.today, in: register)
    guard !clocks.isEmpty else { return }
    page.heading("Clocks")
    for clock in clocks {
      let agency = register.name(of: clock.agency)
      page.field(clock.reading.rule.title + (agency.isEmpty ? "" : ", \(agency)"), Self.words(for: clock.reading))
    }
  }

  /// "late, due 21 Dec 2026, 3 days ago; held 12 days".
  static func words(for reading: ClockReading) -> String {
    let due = reading.due.map { ", due \($0.words)" } ?? ""
    let left = reading.remaining.map { days -> String in
      guard reading.stopped == nil else { return "" }
      return days < 0 ? ", \(counted(-days, "day")) ago" : ", \(counted(days, "day")) left"
    }
    let held = reading.held > 0 ? "; held \(counted(reading.held, "day")) of \(counted(reading.elapsed, "day"))" : ""
    return reading.state.words + due + (left ?? "") + held
  }

  private func criteria(_ page: inout Page) {
    guard let rows = file.referral?.criteria, !rows.isEmpty else { return }
    let templates = register.reference.framework(file.framework)?.criteria ?? []
    page.heading("Criteria")
    for (index, row) in rows.enumerated() {
      let template = templates.first { $0.code == row.criterion }
      let source = template.map { $0.source.isEmpty ? "" : " (\($0.source))" } ?? ""
      page.text("\(index + 1)  \(template?.text ?? row.criterion)\(source): \(row.answer?.words ?? "not answered")")
      page.field("evidence", row.evidence, indent: 5)
      page.field("weighed by", register.name(of: row.assessor), indent: 5)
    }
  }

  private func returns(_ page: inout Page) {
    let rows = register.returnRows(on: session.today).filter { $0.caseFile == file.id }
    guard !rows.isEmpty else { return }
    page.heading("Returns")
    for row in rows {
      let due = row.due.map { ", due \($0.words)" } ?? ""
      let late = row.daysLate > 0 ? ", \(counted(row.daysLate, "day")) late" : ""
      let chased = row.lastChased.map {
        ", chased \(row.chaseCount == 1 ? "once" : "\(row.chaseCount) times"), last on \($0.words)"
      }
      page.text(
        "\(row.reference)  \(row.agency?.name ?? ""): \(row.kind.words), \(row.state)\(due)\(late)\(chased ?? "")")
    }
  }

  private func alerts(_ page: inout Page) {
    AlertLines.add(to: &page, of: .caseFile(file.id), in: session)
  }
}

/// The alerts that stand on a file, for the foot of its page.
enum AlertLines {
  static func add(to page: inout Page, of document: DocumentKey, item: AnyID? = nil, in session: Session) {
    let alerts = session.alerts().filter {
      $0.document == document && (item == nil || $0.item == item)
    }
    guard !alerts.isEmpty else { return }
    page.heading("Alerts")
    for alert in alerts {
      let seen = alert.acknowledged.map { " (acknowledged: \($0.reason))" } ?? ""
      page.text("\(alert.severity.words)  \(alert.record)  \(alert.code.rawValue)  \(alert.message)\(seen)")
    }
  }
}
