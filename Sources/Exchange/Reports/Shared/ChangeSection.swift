import Casework

/// What was done to actions since a day: moved, signed off, put off.
struct ChangeSection {
  let scene: ReportScene
  let start: ReportStart
  let changes: ActionChanges

  var moved: ReportSection {
    guard !changes.moves.isEmpty else {
      return ReportSection("moved", "Actions moved", [.paragraph("No action was moved.")])
    }
    let unverified = changes.moves.count(where: \.isUnverified)
    let note =
      "\(unverified) of these moves came with an import and \(unverified == 1 ? "has" : "have") not been verified."
    let table = changes.byStage.table("Moves of actions by stage", "Moved to", "Moves")
    return ReportSection("moved", "Actions moved", [.table(table)] + (unverified > 0 ? [.note(note)] : []))
  }

  var signedOff: ReportSection {
    let ended = scene.listed(changes.moves.filter { $0.to.isEnding }, of: \.plan)
    let block = ReportBlock.table(
      "Actions signed off or ended", of: ended, orElse: "No action was signed off or ended.",
      [
        .day("Day", \.on), .name("Action", \.reference), .words("What was to be done", \.text),
        .name("How it ended", \.to.words),
      ] + scene.acrossAgencies(.name("Agency") { $0.agency?.name ?? "none" })
        + scene.within(
          .words("By") { scene.register.name(of: $0.by) }, .words("Reason", \.reason)))
    return ReportSection("ended", "Actions signed off or ended", [block] + scene.listNote)
  }

  var slips: ReportSection {
    let block = ReportBlock.table(
      "Due days put off", of: scene.listed(changes.slips, of: \.plan), orElse: "No due day was put off.",
      [
        .day("Agreed", \.on), .name("Action", \.reference), .words("What is to be done", \.text),
      ] + scene.acrossAgencies(.name("Agency") { $0.agency?.name ?? "none" }) + [
        .day("Was due", \.from), .day("Now due", \.to), .number("Days", \.days), .number("Slip", \.number),
      ]
        + scene.within(
          .words("Reason") { $0.reason.isEmpty ? "none given" : $0.reason },
          .words("Approved by") { $0.approver.map { scene.register.name(of: $0) } ?? "no one named" }))
    return ReportSection("slips", "Due days put off", [block] + scene.listNote)
  }
}
