import Casework

/// What is late: by agency and age, and action by action.
struct LateSection {
  let scene: ReportScene

  /// By agency and age, then every late action.
  var byAgency: ReportSection {
    ReportSection("late-by-agency", "What is late, by agency and age", [sentence] + chart, parts: [list])
  }

  /// By agency and age alone, where every action is listed elsewhere.
  var summary: ReportSection {
    ReportSection("late-by-agency", "What is late, by agency and age", [sentence] + chart)
  }

  /// The late actions of one agency.
  var own: ReportSection { ReportSection("late", "What is late", [sentence, table] + scene.listNote) }

  private var sentence: ReportBlock {
    let (share, undated) = (scene.lateShare, scene.active.count { $0.due == nil })
    let late = "\(share.figure) of the actions still to be done \(share.n == 1 ? "is" : "are") late."
    let without = undated == 0 ? "" : " \(counted(undated, "action has", "actions have")) no due day and so cannot be."
    return .paragraph((share.n == 0 ? "No action is late." : late) + without)
  }

  private var chart: [ReportBlock] {
    let groups = scene.rows.lateByAgency
    guard groups.contains(where: { $0.late > 0 }) else { return [] }
    let parts = zip(LateBand.allCases, [("a", ChartPart.Tone.first), ("b", .second), ("c", .third), ("d", .fourth)])
    let chart = Chart.stacked(
      title: "Late actions by agency, by how late they are",
      parts: parts.map { ChartPart($0.words, letter: $1.0, tone: $1.1) },
      groups.filter { $0.late > 0 }.map { StackedBar($0.name, $0.counts) })
    return [.chart(chart, figures(groups))]
  }

  private func figures(_ groups: [LateByAgency]) -> TypedTable {
    let bands = LateBand.allCases.map { band in
      ShownColumn<LateByAgency>.number(band.words, counting: .part) { $0[band] }
    }
    return TypedTable(
      "Late actions by agency", of: groups, rowSum: .elsewhere,
      [.name("Agency", \.name)] + bands + [
        .number("Late", counting: .total, \.late), .share("Of those still to be done", \.share),
        .number("Days of the latest", counting: .none) { $0.late == 0 ? nil : $0.oldest },
      ])
  }

  private var list: ReportSection {
    ReportSection("late-actions", "The late actions, the latest first", [table] + scene.listNote)
  }

  private var table: ReportBlock {
    .table(
      "Late actions", of: scene.listed(scene.rows.latestFirst, of: \.plan),
      orElse: scene.lateShare.n == 0 ? "No action is late." : "None of the late actions can be listed.",
      [
        .name("Action", \.reference), .words("What is to be done", \.text),
      ] + scene.acrossAgencies(.name("Agency") { $0.agency?.name ?? "none" })
        + scene.within(.words("Lead") { $0.leads.isEmpty ? "no one" : $0.leads }) + [
          .day("First due", \.originalDue), .day("Due", \.due), .number("Days late", \.daysLate),
          .number("Slips", \.slips), .claim("Claimed", \.claim),
        ])
  }
}
