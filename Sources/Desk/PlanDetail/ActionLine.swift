import Casework
import Drawing

/// One action on one line of a plan's page: reference, text, claim, due day, lateness.
struct ActionLine {
  let row: ActionRow
  let today: Day

  init(_ row: ActionRow, today: Day) {
    self.row = row
    self.today = today
  }

  func runs(width: Int) -> [Run] {
    let room = max(8, width - 4 - 5 - 1 - 2 - 12 - 11)
    return [
      Run("    " + TextWidth.padded(row.ref, to: 4) + " ", .key),
      Run(TextWidth.padded(row.text, to: room) + " "),
      Run(row.claim?.letter ?? "-", row.claim?.ink ?? .dim, bold: true),
      Run(" " + TextWidth.padded(row.due?.words ?? row.timescaleWords, to: 11, alignment: .trailing)),
      Run(" " + TextWidth.padded(row.standing, to: 10, alignment: .trailing), row.standingInk),
    ]
  }
}

extension ActionLine {
  /// What the line has no room for: the day it was first due, slips, progress and evidence.
  var more: String {
    let slips = row.slips == 0 ? "" : ", slipped \(row.slips == 1 ? "once" : "\(row.slips) times")"
    let first = row.originalDue.flatMap { $0 == row.due ? nil : "first due \($0.words)\(slips)" }
    let last = row.lastProgress.map { ", last \($0.words)" } ?? ""
    let progress = row.progressCount == 0 ? nil : "\(row.progressCount) progress\(last)"
    let evidence = row.evidenceCount == 0 ? nil : "\(row.evidenceCount) evidence"
    return [first, progress, evidence].compactMap { $0 }.joined(separator: "; ")
  }
}

extension ActionRow {
  /// What stands for a due day that there is none of: "Monthly", "no date".
  var timescaleWords: String { timescale.printed.isEmpty ? "no date" : timescale.printed }

  /// How it stands in a word or two: "10 d late", "signed off".
  var standing: String {
    if isOverdue { return "\(daysLate) d late" }
    if hasEnded { return stage == .signedOff || stage == .embedded ? stage.words : "ended" }
    if stage == .completed { return "to sign" }
    if stage == .onHold { return "on hold" }
    return isSoon ? "soon" : ""
  }

  var standingInk: Ink {
    if isOverdue { return .late }
    if hasEnded { return .good }
    return isSoon ? .soon : .info
  }
}
