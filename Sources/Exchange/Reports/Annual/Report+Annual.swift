import Casework

extension Report {
  /// What a board did in a reporting year: referrals, reviews, recommendations, actions, audits, and how long they took.
  ///
  /// A year that has ended is read as it stood on its last day; one that runs, as it stands on `day`.
  /// - Parameter year: without one, the last reporting year that has ended.
  public static func annual(
    _ register: Register, year: ReportingYear? = nil, on day: Day, audience: Audience = .board
  ) -> Report {
    let board = register.settings.board
    let scene = YearScene(register, year ?? board.lastYearEnded(by: day), on: day, audience: audience)
    return Report(
      .annual, title: "\(ReportKind.annual.title) \(scene.year.name)", board: board.name, asAt: scene.day,
      audience: audience, sections: AnnualReport(scene: scene).sections)
  }
}

private struct AnnualReport {
  let scene: YearScene

  var sections: [ReportSection] {
    let audits = AuditYearSections(scene: scene)
    return [
      span, ReferralSection(scene: scene).section, ReviewSection(scene: scene).section,
      TimesSection(scene: scene).section, AnswerSection(scene: scene).section, ActionYearSection(scene: scene).section,
      audits.section, audits.selfAssessments, audits.attendance, audits.themes,
    ] + (scene.register.settings.board.kind == .children ? [] : [CareActSection(scene: scene).section])
  }

  private var span: ReportSection {
    let year = scene.year
    let words = "The reporting year \(year.name), from \(year.first.words) to \(year.last.words)"
    let state =
      scene.day < year.last
      ? ", which still runs: told as it stood at the end of \(scene.day.words)." : ", told as it stood on its last day."
    return ReportSection("span", "The year", [.paragraph(words + state)])
  }
}
