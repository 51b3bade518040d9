import Casework

extension Report {
  /// What one agency is told of its own part: its actions, what it owes, and what changed. It tells nothing of what other
  /// agencies do, so that it may be sent to this one.
  ///
  /// - Parameters:
  ///   - agency: one of the directory; the report of another says that there is nothing.
  ///   - since: the day from which changes are told; without one, as in a board pack.
  ///   - alerts: those of the day, where the caller has found them already.
  public static func agency(
    _ register: Register, _ agency: AgencyID, on day: Day, since: Day? = nil, audience: Audience = .board,
    alerts: [Alert]? = nil
  ) -> Report {
    let own = (alerts ?? register.alerts(on: day)).filter { $0.code.isOfOneAgency }
    let scene = ReportScene(register, on: day, audience: audience, agency: agency, alerts: own)
    let start = ReportStart(since, in: register, on: day)
    let name = register.name(of: agency)
    return Report(
      .agency, title: "\(ReportKind.agency.title): \(name)", board: register.settings.board.name, asAt: day,
      since: start.day, audience: audience,
      sections: AgencyReport(scene: scene, agency: agency, start: start).sections)
  }
}

extension AlertCode {
  /// Whether its sentence can tell nothing of another agency's records.
  fileprivate var isOfOneAgency: Bool { self != .sameActionDiffers && self != .panelReturnsMissing }
}

private struct AgencyReport {
  let scene: ReportScene
  let agency: AgencyID
  let start: ReportStart

  private var duties: AgencyDuties { AgencyDuties(scene: scene, agency: agency) }

  var sections: [ReportSection] {
    let register = scene.register
    let alerts = AlertSections(scene: scene)
    return [glance, LateSection(scene: scene).own, soon]
      + (scene.isForEveryone ? [] : duties.sections) + [round].compactMap { $0 } + [
        ClaimSection(scene: scene, scheme: register.reference.scheme(register.settings.bragScheme)).section,
        alerts.contradictions, changes, alerts.gaps,
      ]
  }

  private var glance: ReportSection {
    let late = scene.lateShare
    let owed = duties.returns.count + duties.audits.count
    let facts = [
      ReportFact(
        "Late", late.d == 0 ? "no action is still to be done" : "\(late.figure) of the actions still to be done"),
      ReportFact("Due soon", counted(scene.rows.count(where: \.isSoon), "action")),
      ReportFact("Claimed and found do not agree", counted(scene.alerts(.contradiction).count, "contradiction")),
    ]
    let duty = [
      ReportFact("Returns owed", owed == 0 ? "none" : String(owed)),
      ReportFact("Recommendations to answer", duties.answers.isEmpty ? "none" : String(duties.answers.count)),
    ]
    return ReportSection("glance", "At a glance", [.facts(facts + (scene.isForEveryone ? [] : duty))])
  }

  private var soon: ReportSection {
    let days = scene.register.settings.alerts.soonDays
    let rows = scene.listed(scene.rows.filter(\.isSoon), of: \.plan).sorted(isDescending: false) { .day($0.due) }
    return ReportSection(
      "soon", "Due within \(counted(days, "day"))",
      [
        .table(
          "Due soon", of: rows, orElse: "No action is due within \(counted(days, "day")).",
          [.name("Action", \.reference), .words("What is to be done", \.text)]
            + scene.within(.words("Lead") { $0.leads.isEmpty ? "no one" : $0.leads })
            + [.day("Due", \.due), .name("Stage", \.stage.words), .claim("Claimed", \.claim)])
      ])
  }

  private var changes: ReportSection {
    let found = scene.register.actionChanges(in: start.span(to: scene.day)).led(by: agency)
    let own = ChangeSection(scene: scene, start: start, changes: found)
    return ReportSection(
      "changes", "What changed since \(start.day.words)",
      [.paragraph("Told from \(start.day.words) (\(start.words)) to \(scene.day.words).")],
      parts: [own.moved, own.signedOff, own.slips])
  }

  /// What the agency was asked in the round that is open, and what became of its answers.
  private var round: ReportSection? {
    guard let found = RoundSection(scene), found.round.isOpen, let request = found.round.request(to: agency) else {
      return nil
    }
    return ReportSection(
      "round", "Updates asked for",
      [
        .paragraph("For \(found.meeting), due on \(request.dueOn?.words ?? "no day")."),
        .table(
          "Updates asked for", of: request.asks, orElse: "No action was asked about.",
          [
            .name("Action", \.printed.reference), .words("What is to be done", \.printed.text),
            .name("Answer", \.state.words),
            .words("Why it was not accepted") { $0.replies.last { $0.decision == .rejected }?.decisionReason ?? "" },
          ]),
      ])
  }
}
