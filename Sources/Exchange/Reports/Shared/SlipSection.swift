import Casework

/// How often the due days of actions that are still to be done were put off.
struct SlipSection {
  let scene: ReportScene

  var section: ReportSection {
    let active = scene.active
    guard !active.isEmpty else {
      return ReportSection("put-off", "How often due days were put off", [.paragraph("No action is still to be done.")])
    }
    let share = Share(active.count { $0.slips > 0 }, of: active.count)
    let sentence =
      share.n == 0
      ? "None of the actions still to be done was ever put off."
      : "\(share.figure) of the actions still to be done \(share.n == 1 ? "was" : "were") put off at least once."
    return ReportSection(
      "put-off", "How often due days were put off",
      [.paragraph(sentence)] + (share.n == 0 ? [] : [.table(table(active))]))
  }

  private func table(_ active: [ActionRow]) -> TypedTable {
    let times: [(String, ClosedRange<Int>)] = [
      ("Never", 0...0), ("Once", 1...1), ("Twice", 2...2), ("Three times or more", 3...Int.max),
    ]
    let rows = (times + [("All", 0...Int.max)]).map { words, span in (words, active.filter { span.contains($0.slips) })
    }
    return TypedTable(
      "Actions still to be done, by how often they were put off", of: rows, rowSum: .last,
      [
        .name("Put off", \.0), .number("Actions", \.1.count), .number("Late now") { $0.1.count(where: \.isOverdue) },
        .number("Late against the first due day") { $0.1.count { $0.daysLateAgainstOriginal > 0 } },
      ])
  }
}
