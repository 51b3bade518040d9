// Why an audit's dates are what they are: what `heed why` prints.
extension Register {
  /// The next day of an audit's timetable, with the years it was carried through, then the re-audit's.
  public func dateReasons(of audit: Audit, on day: Day) -> [DateReason] {
    milestoneReason(of: audit, on: day) + reauditReason(of: audit)
  }

  /// The day one agency owes its return by.
  public func dateReasons(of entry: AuditReturn, on day: Day) -> [DateReason] {
    guard let due = entry.due else { return [] }
    var lines = [ClockExplanation.Line(label: "due", text: due.wordsWithWeekday)]
    if let issued = entry.issued {
      lines.append(ClockExplanation.Line(label: "issued", text: issued.wordsWithWeekday))
    }
    lines += entry.chases.compactMap(\.on).map { ClockExplanation.Line(label: "chased", text: $0.words) }
    let late = entry.stage == .issued ? due.daysLate(on: day) : 0
    lines.append(
      ClockExplanation.Line(label: "stands", text: late > 0 ? late.lateInWords : entry.stage.words))
    return [DateReason(title: "Return due", due: due, lines: lines)]
  }

  private func milestoneReason(of audit: Audit, on day: Day) -> [DateReason] {
    guard let next = audit.nextMilestone(of: settings.board) else { return [] }
    var lines = [
      ClockExplanation.Line(label: "due", text: next.due.wordsWithWeekday),
      ClockExplanation.Line(label: "basis", text: "the audit's timetable; it is at \(audit.stage.words)"),
      ClockExplanation.Line(label: "stands", text: next.due.daysLate(on: day).lateInWords),
    ]
    lines += audit.yearSlips.map { slip in
      ClockExplanation.Line(label: "carried", text: "from \(slip.from) to \(slip.to): \(slip.reason)")
    }
    return [DateReason(title: "\(next.what), by its timetable", due: next.due, lines: lines)]
  }

  private func reauditReason(of audit: Audit) -> [DateReason] {
    guard let due = audit.outcome.reauditDue else { return [] }
    let opened = reaudits(of: audit.id).map(\.reference).joined(separator: ", ")
    let lines = [
      ClockExplanation.Line(label: "due", text: due.wordsWithWeekday),
      ClockExplanation.Line(label: "stands", text: opened.isEmpty ? "not opened yet" : "opened: \(opened)"),
    ]
    return [DateReason(title: "Re-audit, set on closing", due: due, lines: lines)]
  }
}
