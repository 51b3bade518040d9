// Why a round's dates are what they are: what `heed why` prints.
extension Register {
  /// The days of a round, counted back from its meeting.
  public func dateReasons(of round: UpdateRound, on day: Day) -> [DateReason] {
    let days = [
      ("Agencies asked", round.askOn, round.isSent), ("Answers due", round.dueOn, false),
      ("Tell the chair of what is missing", round.escalateOn, false),
    ]
    return days.compactMap { title, due, isDone in
      due.map { DateReason(title: title, due: $0, lines: lines(about: $0, of: round, isDone: isDone, on: day)) }
    }
  }

  private func lines(about due: Day, of round: UpdateRound, isDone: Bool, on day: Day) -> [ClockExplanation.Line] {
    var lines = [ClockExplanation.Line(label: "due", text: due.wordsWithWeekday)]
    if let meeting = round.meetingOn {
      let before = due.days(until: meeting)
      let span = before % 7 == 0 ? Self.count(before / 7, "week") : Self.count(before, "day")
      lines.append(
        ClockExplanation.Line(label: "basis", text: "\(span) before the meeting of \(meeting.wordsWithWeekday)"))
    }
    if isDone, let sent = round.sentOn {
      lines.append(ClockExplanation.Line(label: "done", text: sent.words))
    } else if round.isOpen {
      lines.append(ClockExplanation.Line(label: "stands", text: due.daysLate(on: day).lateInWords))
    }
    return lines
  }

  private static func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }

  /// The day one agency's answer to a round is due.
  public func dateReasons(of request: RoundRequest, on day: Day) -> [DateReason] {
    guard let due = request.dueOn else { return [] }
    var lines = [ClockExplanation.Line(label: "due", text: due.wordsWithWeekday)]
    if let sent = request.sentOn { lines.append(ClockExplanation.Line(label: "asked", text: sent.words)) }
    lines += request.chases.compactMap(\.on).map { ClockExplanation.Line(label: "chased", text: $0.words) }
    lines += request.receipts.compactMap(\.on).map { ClockExplanation.Line(label: "received", text: $0.words) }
    let left = request.outstanding.count
    let late = request.daysLate(on: day)
    let standing = left == 0 ? "everything came back" : "\(Self.count(left, "action")) outstanding"
    lines.append(
      ClockExplanation.Line(label: "stands", text: late > 0 ? "\(standing), \(late.lateInWords)" : standing))
    return [DateReason(title: "Answer due", due: due, lines: lines)]
  }
}
