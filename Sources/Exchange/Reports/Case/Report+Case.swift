import Casework

extension Report {
  /// A case as it stands: its days and clocks, what was weighed and decided, what was learned, what is recommended and
  /// what is done about it.
  ///
  /// For everyone it leaves out what was written of the person and within the board.
  public static func caseFile(
    _ file: CaseFile, _ register: Register, on day: Day, audience: Audience = .board
  ) -> Report {
    let plans = register.plansInNaturalOrder.filter { plan in
      plan.sources.contains { $0.record == file.id.erased }
    }
    let scene = ReportScene(plans, in: register, on: day, audience: audience)
    let title = file.title == file.reference ? file.reference : "\(file.reference): \(file.title)"
    return Report(
      .caseFile, title: title, board: register.settings.board.name, asAt: day, audience: audience,
      sections: CaseReport(scene: scene, file: file, plans: plans).sections)
  }
}

/// The sections of a report about one case.
private struct CaseReport {
  let scene: ReportScene
  let file: CaseFile
  let plans: [Plan]
  private var register: Register { scene.register }

  var sections: [ReportSection] {
    let weighed = CaseDecision(scene: scene, file: file).sections
    let recommendations = RecommendationSection(scene: scene, plans: plans).section
    return [overview] + summary + [CaseTimeline(scene: scene, file: file).section] + returns + weighed + [
      CaseLearning(scene: scene, file: file).section, recommendations, actions,
    ]
  }

  private var overview: ReportSection {
    let framework = register.reference.framework(file.framework)
    let decided = file.referral?.decision.map { framework?.outcome($0.outcome)?.words ?? $0.outcome } ?? ""
    let facts = [
      ReportFact("Case", file.reference),
      ReportFact("Kind", register.reference.card(of: file.kind)?.name ?? file.kind.code),
      ReportFact("About", file.subjects.map(about).joined(separator: ", ")),
      ReportFact("Under", framework?.title ?? file.framework),
      ReportFact("Referral", file.referral?.stage.words ?? ""), ReportFact("Outcome", decided),
      ReportFact("Review", file.review?.stage.words ?? ""),
      ReportFact("Report", file.review?.reportStage.words ?? ""),
      ReportFact("Learning brief", file.review?.briefStage.words ?? ""),
      ReportFact("On hold", file.holds(on: scene.day).map(hold).joined(separator: "; ")),
      ReportFact("Themes", file.themes.compactMap { register.theme($0)?.name }.joined(separator: ", ")),
    ]
    return ReportSection("overview", "The case", [.facts(facts.filter { !$0.words.isEmpty })])
  }

  private func about(_ subject: Subject) -> String {
    subject.ageBand.isEmpty ? subject.pseudonym : "\(subject.pseudonym) (\(subject.ageBand))"
  }

  private func hold(_ hold: Hold) -> String {
    let since = hold.from.map { ", since \($0.words)" } ?? ""
    return hold.kind.words + since + (scene.isForEveryone || hold.reason.isEmpty ? "" : ": \(hold.reason)")
  }

  private var summary: [ReportSection] {
    guard !scene.isForEveryone, let referral = file.referral else { return [] }
    let told = [referral.summary].filter { !$0.isVoid }.map(ReportBlock.paragraph)
    let together = referral.workingTogether.isVoid ? [] : [ReportBlock.paragraph(referral.workingTogether)]
    let parts =
      together.isEmpty ? [] : [ReportSection("working-together", "How agencies worked together", together)]
    return told.isEmpty && parts.isEmpty ? [] : [ReportSection("summary", "What happened", told, parts: parts)]
  }

  private var returns: [ReportSection] {
    let rows = scene.isForEveryone ? [] : register.returnRows(on: scene.day).filter { $0.caseFile == file.id }
    guard !rows.isEmpty else { return [] }
    let table = ReportBlock.table(
      "What agencies were asked for", of: rows, orElse: "",
      [
        .name("Agency") { $0.agency?.name ?? "" }, .name("What", \.kind.words), .day("Asked", \.requested),
        .day("Due", \.due), .name("State", \.state), .day("Came", \.received),
        .number("Days late") { $0.daysLate == 0 ? nil : $0.daysLate },
      ])
    let settled = Share(rows.count(where: \.isSettled), of: rows.count)
    return [ReportSection("returns", "Returns of agencies", [.paragraph("\(settled.figure) are settled."), table])]
  }

  private var actions: ReportSection {
    let parts = plans.map { plan in
      ReportSection(
        plan.reference, "\(plan.reference): \(plan.title)",
        [
          scene.table(
            "Actions of \(plan.reference)", of: scene.rows.filter { $0.plan == plan.id }, orElse: "It has no actions.")
        ])
    }
    let blocks: [ReportBlock] = plans.isEmpty ? [.paragraph("No plan comes from this case yet.")] : []
    return ReportSection("actions", "What is done about it", blocks, parts: parts)
  }
}
