import Casework

/// The few figures that a chair looks for first.
struct GlanceSection {
  let scene: ReportScene
  let cases: BoardCases
  let decisions: Int
  let start: ReportStart

  var section: ReportSection {
    ReportSection("glance", "At a glance", [.facts(actions + (scene.isForEveryone ? [] : around))])
  }

  private var actions: [ReportFact] {
    let (late, latest) = (scene.lateShare, scene.rows.latestFirst.first)
    let green = scene.rows.count { $0.isOverdue && $0.claim?.meaning == .onTarget }
    let all: [ReportFact?] = [
      ReportFact(
        "Late", late.d == 0 ? "no action is still to be done" : "\(late.figure) of the actions still to be done"),
      before,
      ReportFact(
        "The latest",
        latest.map { "\(counted($0.daysLate, "day")): \($0.reference), \($0.agency?.name ?? "no lead agency")" }
          ?? "none"),
      ReportFact(
        "Late, and claimed on target", late.n == 0 ? "none" : "\(Share(green, of: late.n).figure) of the late actions"),
      returned,
      ReportFact("Completed, not signed off", counted(scene.rows.count { $0.stage == .completed }, "action")),
    ]
    return all.compactMap { $0 }
  }

  /// What came back in the update round; nothing where there is none.
  private var returned: ReportFact? {
    guard let round = RoundSection(scene), round.status.isSent else { return nil }
    return ReportFact(
      "Updates returned", "\(round.status.returnRate.figure) of the actions asked about in \(round.status.reference)")
  }

  /// The same as it stood when the changes begin.
  private var before: ReportFact {
    let eve = start.day.adding(days: -1)
    let then = scene.register.actions(asAt: eve)
    return ReportFact(
      "Late at the end of \(eve.words)",
      then.open == 0 ? "no action was to be done" : "\(then.share.figure) of those then")
  }

  private var around: [ReportFact] {
    let clocks = cases.lateClocks
    return [
      ReportFact("Decisions needed", decisions == 0 ? "none" : String(decisions)),
      ReportFact("Open cases", String(cases.cases.count)),
      ReportFact("Case clocks past their day", clocks.d == 0 ? "no clock runs" : "\(clocks.figure) of those that run"),
    ]
  }
}
