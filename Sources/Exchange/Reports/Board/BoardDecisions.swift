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

  /// What groups and leads have to settle, in lines.
  private var settling: ReportBlock {
    let waiting = scene.rows.count { $0.stage == .completed }
    let contradictions = scene.alerts(.contradiction).count
    let round = RoundSection(scene)
    let lines = [
      round.flatMap { round in
        round.undecided > 0
          ? "\(counted(round.undecided, "reply", "replies")) of \(round.round.reference) \(round.undecided == 1 ? "waits" : "wait") to be accepted or rejected\(Self.extensions(round))."
          : nil
      },
      round.flatMap { round in
        round.isEscalated && round.returned.n < round.returned.d
          ? "\(Share(round.returned.d - round.returned.n, of: round.returned.d).figure) of the actions asked about in \(round.round.reference) have no update: see the update round."
          : nil
      },
      waiting > 0
        ? "\(counted(waiting, "action is", "actions are")) completed and \(waiting == 1 ? "waits" : "wait") for sign-off."
        : nil,
      contradictions > 0
        ? "\(counted(contradictions, "contradiction")) between what is claimed and what is found \(contradictions == 1 ? "is" : "are") to be settled."
        : nil,
    ].compactMap { $0 }
    return lines.isEmpty ? .paragraph("Nothing else is to be settled.") : .list(lines)
  }

  /// ", 3 of them with a later due day".
  private static func extensions(_ round: RoundSection) -> String {
    let later = round.round.undecided.count { $0.proposedDue != nil }
    return later == 0 ? "" : ", \(later) of them with another due day"
  }
}
