import Casework

/// What happened in cases and audits since a day.
struct BoardEvents {
  let scene: ReportScene
  let span: ClosedRange<Day>

  var referrals: ReportSection {
    let events = scene.register.caseEvents(in: span).filter { [.received, .decided].contains($0.kind) }
    let rows = CaseEvent.Kind.allCases.compactMap { kind in
      events.contains { $0.kind == kind } ? (kind.words.capitalisedFirst, events.count { $0.kind == kind }) : nil
    }
    guard scene.isForEveryone else {
      return section(
        "referrals", "New referrals and decisions", events, orElse: "No referral came and none was decided.")
    }
    let table = ReportBlock.table(
      "Referrals and decisions", of: rows, orElse: "No referral came and none was decided.", countsPeople: true,
      [.name("What happened", \.0), .number("Cases", \.1)])
    return ReportSection("referrals", "New referrals and decisions", [table])
  }

  var reviews: ReportSection {
    let open: Set<CaseEvent.Kind> = [.reportPublished, .briefPublished]
    let events = scene.register.caseEvents(in: span).filter { event in
      scene.isForEveryone ? open.contains(event.kind) : ![.received, .decided].contains(event.kind)
    }
    return section("reviews", "Reviews", events, orElse: "No review was commissioned, approved or published.")
  }

  var audits: ReportSection {
    let events = scene.register.auditEvents(in: span).filter { [.reported, .signedOff, .closed].contains($0.to) }
    return ReportSection(
      "audits-reported", "Audits reported",
      [
        .table(
          "Audits reported, signed off or closed", of: events, orElse: "No audit was reported, signed off or closed.",
          [
            .day("Day", \.on), .name("Audit", \.reference), .words("Topic", \.topic), .name("Kind", \.kind.words),
            .name("Now", \.to.words),
          ])
      ])
  }

  private func section(_ name: String, _ title: String, _ events: [CaseEvent], orElse nothing: String)
    -> ReportSection
  {
    let table = ReportBlock.table(
      title, of: events, orElse: nothing,
      [
        .day("Day", \.on), .name("Case", \.reference), .name("Kind") { scene.short($0.caseKind) },
        .name("About", \.subject), .words("What happened") { $0.kind.words.capitalisedFirst },
        .words("Outcome, place or reason", \.words),
      ])
    return ReportSection(name, title, [table])
  }
}
