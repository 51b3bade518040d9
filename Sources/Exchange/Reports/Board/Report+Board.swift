import Casework

extension Report {
  /// What a board reads before it meets: the figures, what it is asked to decide, what changed, and where things stand.
  ///
  /// - Parameters:
  ///   - since: the day from which changes are told; without one, the meeting of the last round that was closed, else
  ///     the start of the quarter.
  ///   - alerts: those of the day, where the caller has found them already.
  public static func board(
    _ register: Register, on day: Day, since: Day? = nil, audience: Audience = .board, alerts: [Alert]? = nil
  ) -> Report {
    let scene = ReportScene(register, on: day, audience: audience, alerts: alerts)
    let start = ReportStart(since, in: register, on: day)
    return Report(
      .board, title: ReportKind.board.title, board: register.settings.board.name, asAt: day, since: start.day,
      audience: audience, sections: BoardPack(scene: scene, start: start).sections)
  }
}

/// The sections of a board pack, what presses most first.
private struct BoardPack {
  let scene: ReportScene
  let start: ReportStart

  var sections: [ReportSection] {
    let (decisions, cases, alerts) = (BoardDecisions(scene), BoardCases(scene), AlertSections(scene: scene))
    let audits = BoardAudits(scene: scene)
    return [
      GlanceSection(scene: scene, cases: cases, decisions: decisions.needed.count, start: start).section,
      decisions.section, changes,
      LateSection(scene: scene).byAgency,
      ClaimSection(scene: scene, scheme: scene.register.reference.scheme(scene.register.settings.bragScheme)).section,
      SlipSection(scene: scene).section, alerts.contradictions, cases.section, audits.section,
      OverdueTrendSection(register: scene.register, day: scene.day).section, round, alerts.gaps,
    ]
  }

  private var round: ReportSection {
    RoundSection(scene)?.section
      ?? ReportSection("round", "Update round", [.paragraph("No update round is on record.")])
  }

  private var changes: ReportSection {
    let span = start.span(to: scene.day)
    let own = ChangeSection(scene: scene, start: start, changes: scene.register.actionChanges(in: span))
    let events = BoardEvents(scene: scene, span: span)
    return ReportSection(
      "changes", "What changed since \(start.day.words)",
      [.paragraph("Told from \(start.day.words) (\(start.words)) to \(scene.day.words).")],
      parts: [events.referrals, events.reviews, events.audits, own.moved, own.signedOff, own.slips])
  }
}
