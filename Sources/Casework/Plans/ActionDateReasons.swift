// Why an action's dates are what they are: what `heed why` prints.
extension Register {
  /// The due day with everything that moved it, then the next of something recurring, then each check still owed.
  public func dateReasons(of action: Action, in plan: Plan, on day: Day) -> [DateReason] {
    let due = DateReason(title: "Due", due: action.currentDue, lines: dueLines(of: action, on: day))
    return [due] + recurrenceReason(of: action, on: day)
      + checksDue(of: action, in: plan.id).map { reason(of: $0, on: day) }
  }

  /// Each check of a recommendation still owed.
  public func dateReasons(of recommendation: Recommendation, in plan: Plan, on day: Day) -> [DateReason] {
    checksDue(of: recommendation, in: plan.id).map { reason(of: $0, on: day) }
  }

  /// The plan's next review, where it has one.
  public func dateReasons(of plan: Plan, on day: Day) -> [DateReason] {
    planReview(of: plan, on: day).map { reading in
      let lines = ClockExplanation(of: reading, calendar: workingCalendar).lines
      return [DateReason(title: reading.rule.title, due: reading.due, lines: lines)]
    } ?? []
  }

  private func dueLines(of action: Action, on day: Day) -> [ClockExplanation.Line] {
    let timescale = action.timescale
    let printed = timescale.printed.isVoid ? "nothing" : "“\(timescale.printed)”"
    var lines = [
      ClockExplanation.Line(label: "printed", text: printed),
      ClockExplanation.Line(label: "read as", text: timescale.readingInWords),
    ]
    if let original = action.originalDue {
      lines.append(ClockExplanation.Line(label: "original", text: original.wordsWithWeekday))
    }
    lines += action.extensions.map(line)
    if let due = action.currentDue { lines.append(ClockExplanation.Line(label: "due", text: due.wordsWithWeekday)) }
    return lines + lateLines(of: action, on: day)
  }

  private func line(for event: Extension) -> ClockExplanation.Line {
    let label = event.kind == .extension ? "extended" : "corrected"
    let written = event.on.map { ", on \($0.words)" } ?? ""
    let approved = event.approver.map { ", approved by \(name(of: $0))" } ?? ""
    let text = "to \(event.to?.words ?? "no day")\(written)\(approved): \(event.reason)"
    return ClockExplanation.Line(label: label, text: text)
  }

  private func lateLines(of action: Action, on day: Day) -> [ClockExplanation.Line] {
    guard action.originalDue != nil else { return [] }
    let now = action.daysLate(on: day).lateInWords
    let original = action.timing.daysLateAgainstOriginal(on: day).lateInWords
    let text = action.slips == 0 ? now : "\(now); \(original) against the original"
    return [ClockExplanation.Line(label: "stands", text: text)]
  }

  private func recurrenceReason(of action: Action, on day: Day) -> [DateReason] {
    guard let reading = action.recurrence(on: day) else { return [] }
    let lines = [
      ClockExplanation.Line(label: "every", text: reading.every.words),
      ClockExplanation.Line(label: "last", text: reading.last?.wordsWithWeekday ?? "never"),
      ClockExplanation.Line(label: "stands", text: reading.daysLate.lateInWords),
    ]
    return [DateReason(title: "Next time", due: reading.due, lines: lines)]
  }

  private func reason(of check: DueCheck, on day: Day) -> DateReason {
    let counted = check.trigger.map { "\(check.rule), on \($0.words)" } ?? check.rule
    let late = max(0, check.due.days(until: day))
    let lines = [
      ClockExplanation.Line(label: "rule", text: counted),
      ClockExplanation.Line(label: "due", text: check.due.wordsWithWeekday),
      ClockExplanation.Line(label: "stands", text: late.lateInWords),
    ]
    return DateReason(title: check.kind == .impact ? "Impact check" : "Sustained check", due: check.due, lines: lines)
  }
}

extension Int {
  /// A number of days late as words: "not late", "12 days late".
  var lateInWords: String {
    switch self {
    case 0: "not late"
    case 1: "1 day late"
    default: "\(self) days late"
    }
  }
}

extension Timescale {
  /// What was made of the printed words: "a month, due its last day", "every month, without a due day".
  public var readingInWords: String {
    switch kind {
    case .date: "a day"
    case .month: due == nil ? "a month of no certain year, without a due day" : "a month, due its last day"
    case .quarter: due == nil ? "a quarter of no certain year, without a due day" : "a quarter, due its last day"
    case .range: due == nil ? "a range without a full end date, so without a due day" : "a range, due at its end"
    case .ongoing: "ongoing, without a due day"
    case .ongoingFrom: "ongoing from \(from?.words ?? "a day not known"), without a due day"
    case .recurring: "\(every?.words ?? "recurring"), met by a progress entry in each period"
    case .event: "blocked until \(awaiting.isEmpty ? "something happens" : awaiting)"
    case .before: "before \(awaiting.isEmpty ? "something that has no date yet" : awaiting)"
    case .toBeConfirmed: "still to be confirmed, without a due day"
    case .blank: "nothing was given"
    case .invalid: doubt ?? "not a timescale that can be read"
    }
  }
}
