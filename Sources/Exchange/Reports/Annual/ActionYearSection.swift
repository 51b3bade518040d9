import Casework

/// How actions stood at a year's end, and how those that ended in it ended.
struct ActionYearSection {
  let scene: YearScene

  var section: ReportSection {
    let stood = scene.register.actions(asAt: scene.day)
    guard stood.all > 0 else { return ReportSection("actions", "Actions", [.paragraph("There were no actions.")]) }
    let changes = scene.register.actionChanges(in: scene.span)
    let ended = changes.moves.filter { $0.to.isEnding && $0.to != .embedded }
    let late =
      stood.open == 0
      ? "No action was still to be done"
      : "\(stood.share.figure) of the actions still to be done \(stood.overdue == 1 ? "was" : "were") late"
    return ReportSection(
      "actions", "Actions",
      [
        .paragraph("\(late) at the end of \(scene.day.words)."),
        .table(stood.byStage.table("Actions by stage at the end of \(scene.day.words)", "Stage", "Actions")),
        endings(ended),
        .paragraph(
          changes.slips.isEmpty
            ? "No due day was put off in the year."
            : "\(counted(changes.slips.count, "due day was", "due days were")) put off in the year."),
      ])
  }

  private func endings(_ ended: [ActionMove]) -> ReportBlock {
    let counts = StatusCounts.Count.ended(ended)
    guard !counts.isEmpty else { return .paragraph("No action was signed off or ended in the year.") }
    return .table(counts.table("How actions ended in the year", "How they ended", "Actions"))
  }
}

extension StatusCounts.Count {
  /// How often actions ended in each way, in the order of stages.
  static func ended(_ moves: [ActionMove]) -> [StatusCounts.Count] {
    .counting(moves.map(\.to.words), order: ActionStage.allCases.map(\.words))
  }
}
