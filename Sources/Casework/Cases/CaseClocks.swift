/// One clock of a case as it reads on a day.
public struct CaseClock: Sendable, Equatable {
  public let caseFile: CaseID
  /// The case's reference: "SAR-2026-004".
  public let reference: String
  /// The agency's return it is about, and whose, where it is about one.
  public let agencyReturn: Identifier<AgencyReturn>?
  public let agency: AgencyID?
  public let reading: ClockReading
}

extension CaseFile {
  /// Every clock of its framework as it reads on `day`; a hold is shown beside it and never stops it.
  ///
  /// Left out are clocks that nobody can meet any more: of a referral withdrawn, merged or returned before its
  /// decision, of a review discontinued or converted, and of a review that there will not be.
  public func clockReadings(on day: Day, in register: Register) -> [CaseClock] {
    let rules = register.reference.framework(framework)?.clocks ?? []
    let own = rules.compactMap { rule in clock(rule, on: day, in: register) }
    return own + returnClocks(.referral, on: day, in: register) + returnClocks(.review, on: day, in: register)
  }

  private func clock(_ shipped: ClockRule, on day: Day, in register: Register) -> CaseClock? {
    let rule = register.settings.alerts.applied(to: shipped)
    let trigger = self.day(of: rule.trigger, in: register)
    guard isThere(rule.subject, in: register), trigger.map(rule.isInForce) ?? true else { return nil }
    let reading = rule.reading(
      from: trigger, stopped: stop(of: rule, in: register), holds: heldSpells, on: day,
      calendar: register.workingCalendar, nearPercent: register.settings.alerts.clockNearPercent)
    guard isOwed(rule.subject) || reading.stopped != nil else { return nil }
    return CaseClock(caseFile: id, reference: reference, agencyReturn: nil, agency: nil, reading: reading)
  }

  /// A planned publication starts the clock of the advance copy and stops none.
  private func stop(of rule: ClockRule, in register: Register) -> Day? {
    rule.stop == .published ? review?.published : day(of: rule.stop, in: register)
  }

  private func isThere(_ subject: ClockSubject, in register: Register) -> Bool {
    switch subject {
    case .referral: referral != nil
    case .review: review != nil || awaitsReview(in: register)
    default: false
    }
  }

  /// Whether anyone still has to meet the clocks of a part.
  private func isOwed(_ subject: ClockSubject) -> Bool {
    switch subject {
    case .referral: ![.withdrawn, .merged, .returnedToReferrer].contains(referral?.stage)
    default: ![.discontinued, .converted].contains(review?.stage)
    }
  }
}

// The clock of each agency's return.
extension CaseFile {
  private func returnClocks(_ part: CasePart, on day: Day, in register: Register) -> [CaseClock] {
    guard let rule = returnRule(part, in: register) else { return [] }
    let returns = (part == .referral ? referral?.returns : review?.returns) ?? []
    let isOwed = isOwed(part == .referral ? .referral : .review)
    return returns.filter { isOwed ? !$0.isSettled || $0.settled != nil : $0.settled != nil }.map { entry in
      let reading = rule.reading(
        from: entry.requested, stopped: entry.settled, holds: heldSpells, extendedTo: entry.due, on: day,
        calendar: register.workingCalendar, nearPercent: register.settings.alerts.clockNearPercent)
      return CaseClock(
        caseFile: id, reference: reference, agencyReturn: entry.id, agency: entry.agency, reading: reading)
    }
  }

  /// How long an agency has for its return: its part of a rapid review has a clock of its own.
  func returnRule(_ part: CasePart, in register: Register) -> ClockRule? {
    let isRapid = part == .referral && referralPath(in: register) == .childrenSince2018
    let own = register.reference.framework(framework)?.clocks ?? []
    let rules = (own + register.reference.frameworks.flatMap(\.clocks)).filter { $0.subject == .agencyReturn }
    return isRapid ? rules.first { $0.trigger == .asked } ?? rules.first : rules.first { $0.trigger == .requested }
  }
}

extension Register {
  /// The working days of the board's own division.
  public var workingCalendar: WorkingCalendar {
    reference.calendar(settings.board.division)
  }
}

/// Why one date of a case is what it is: a title and the lines that explain it.
public struct DateReason: Sendable, Equatable {
  /// "Decision on the referral"; for a return, the agency too: "Agency's return: Housing".
  public let title: String
  public let due: Day?
  public let lines: [ClockExplanation.Line]
}

extension CaseFile {
  /// Every date of the case with the rule behind it: what `why` shows.
  public func dateReasons(on day: Day, in register: Register) -> [DateReason] {
    clockReadings(on: day, in: register).map { clock in
      let agency = register.name(of: clock.agency)
      let title = clock.reading.rule.title + (agency.isEmpty ? "" : ": \(agency)")
      let why = ClockExplanation(of: clock.reading, calendar: register.workingCalendar)
      return DateReason(title: title, due: clock.reading.due, lines: why.lines)
    }
  }
}
