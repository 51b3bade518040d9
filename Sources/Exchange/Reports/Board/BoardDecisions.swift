import Casework

/// What a board is asked to decide or to settle.
struct BoardDecisions {
  let scene: ReportScene
  let needed: [DecisionNeeded]

  init(_ scene: ReportScene) {
    self.scene = scene
    needed = scene.register.decisionsNeeded(on: scene.day)
  }

  var section: ReportSection {
    let blocks: [ReportBlock] = scene.isForEveryone ? [] : [table]
    return ReportSection("decisions", "Decisions needed", blocks + [settling])
  }

  private var table: ReportBlock {
    .table(
      "Decisions needed", of: needed, orElse: "No case or audit waits for a decision.",
      [
        .words("Decision") { $0.kind.words.capitalisedFirst }, .name("Reference", \.reference),
        .words("About", \.title),
        .words("Who decides", \.by), .day("Waits since", \.since), .day("Due", \.due),
        .number("Days late") { $0.daysLate == 0 ? nil : $0.daysLate },
      ])
  }

  /// What the chair, groups and leads have to settle, in lines.
  private var settling: ReportBlock {
    let lines = round.map { [replies(of: $0), escalation(of: $0)] } ?? []
    let all = (lines + [signOffs, answers, contradictions]).compactMap { $0 }
    return all.isEmpty ? .paragraph("Nothing else is to be settled.") : .list(all)
  }

  private var round: RoundSection? { RoundSection(scene) }

  private func replies(of round: RoundSection) -> String? {
    let (waiting, later) = (round.status.counts.undecided, round.round.undecided.count { $0.proposedDue != nil })
    guard waiting > 0 else { return nil }
    let words =
      "\(counted(waiting, "reply", "replies")) of \(round.status.reference) \(waiting == 1 ? "waits" : "wait")"
    return words + " to be accepted or rejected\(later == 0 ? "" : ", \(later) of them with another due day")."
  }

  private func escalation(of round: RoundSection) -> String? {
    let counts = round.status.counts
    guard round.isEscalated, counts.outstanding > 0 else { return nil }
    let share = Share(counts.outstanding, of: counts.asked)
    return
      "\(share.figure) of the actions asked about in \(round.status.reference) have no update: see the update round."
  }

  private var signOffs: String? {
    let waiting = scene.rows.count { $0.stage == .completed }
    guard waiting > 0 else { return nil }
    return
      "\(counted(waiting, "action is", "actions are")) completed and \(waiting == 1 ? "waits" : "wait") for sign-off."
  }

  /// Answers that are owed to recommendations of plans that are not closed.
  private var answers: String? {
    let owed = scene.register.answersGiven.count {
      $0.answer == nil && scene.register.plans[$0.plan]?.stage != .closed
    }
    guard owed > 0 else { return nil }
    return "\(counted(owed, "answer")) to recommendations \(owed == 1 ? "is" : "are") still owed."
  }

  private var contradictions: String? {
    let found = scene.alerts(.contradiction).count
    guard found > 0 else { return nil }
    return
      "\(counted(found, "contradiction")) between what is claimed and what is found \(found == 1 ? "is" : "are") to be settled."
  }
}
