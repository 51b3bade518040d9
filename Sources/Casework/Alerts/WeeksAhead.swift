/// Something that falls due, or takes place, on a day to come.
public struct Upcoming: Sendable, Equatable {
  public let day: Day
  /// What it is: "due", "The plan's review", "Decision on the referral".
  public let what: String
  public let record: String
  public let document: DocumentKey
  public let item: AnyID?
  public let title: String
  public let agencyName: String
  public let person: String
}

/// One day to come and what falls on it.
public struct DayAhead: Sendable, Equatable {
  public let day: Day
  public let upcoming: [Upcoming]
}

extension Register {
  /// What falls due in so many weeks from `day` on, day by day; days without anything are left out.
  public func weeksAhead(on day: Day, weeks: Int = 4) -> [DayAhead] {
    let context = AlertContext(self, on: day, within: weeks * 7 - 1, files: { _ in nil })
    let all =
      casesInNaturalOrder.flatMap { context.upcoming(of: $0) } + context.plans.flatMap { context.upcoming(of: $0) }
      + auditsInNaturalOrder.flatMap { context.upcoming(of: $0) } + roundsInOrder.flatMap { context.upcoming(of: $0) }
    return Dictionary(grouping: all, by: \.day).map { DayAhead(day: $0, upcoming: $1) }.sorted { $0.day < $1.day }
  }
}

extension Concern {
  /// "due", "The plan's review", "Look again at the criminal hold".
  fileprivate var whatFalls: String {
    guard let thing = details.first else { return "due" }
    return code == .holdReviewNear ? "Look again at " + thing.prefix(1).lowercased() + thing.dropFirst() : thing
  }
}

extension AlertContext {
  private func upcoming(_ day: Day?, _ what: String, at place: AlertPlace) -> Upcoming? {
    guard let day, self.day <= day, self.day.days(until: day) <= soonDays else { return nil }
    return Upcoming(
      day: day, what: what, record: place.record, document: place.document, item: place.item, title: place.title,
      agencyName: place.agency?.name ?? "", person: place.person)
  }

  private func upcoming(_ concern: Concern?, at place: @autoclosure () -> AlertPlace) -> Upcoming? {
    guard let concern, concern.code.severity == .soon else { return nil }
    return upcoming(concern.due, concern.whatFalls, at: place())
  }

  fileprivate func upcoming(of file: CaseFile) -> [Upcoming] {
    let standing = CaseOnDay(file, in: self)
    let place = standing.place
    let clocks = standing.clocks.filter { $0.reading.state == .running && $0.agencyReturn == nil }
    let panel = standing.isReferralOpen ? file.referral?.nextPanel : nil
    let events = file.review?.learningEvents.map(\.on) ?? []
    let dated =
      clocks.map { ($0.reading.due, $0.reading.rule.title) } + [(panel, "The panel")]
      + events.map { ($0, "The learning event") }
    return dated.compactMap { upcoming($0.0, $0.1, at: place) }
      + [upcoming(standing.deferralNear, at: place)].compactMap { $0 }
      + standing.entryConcerns.compactMap { upcoming($0.0, at: $0.1) }
  }

  fileprivate func upcoming(of audit: Audit) -> [Upcoming] {
    let standing = AuditOnDay(audit, in: self)
    return [standing.stageSoon, standing.reauditSoon].compactMap { upcoming($0, at: standing.place) }
      + standing.returnConcerns.compactMap { upcoming($0.0, at: $0.1) }
  }

  /// The days of an open round that are still to come: each is told once, whoever owes something by then.
  fileprivate func upcoming(of round: UpdateRound) -> [Upcoming] {
    guard round.isOpen else { return [] }
    let place = RoundOnDay(round, in: self).place
    let awaits = !round.isSent || round.requests.contains { !$0.outstanding.isEmpty }
    let days = [
      (round.isSent ? nil : round.askOn, "Asking agencies for updates"),
      (awaits ? round.dueOn : nil, "Agencies' updates"),
      (awaits ? round.escalateOn : nil, "Telling the chair which updates are missing"),
      (round.meetingOn, "The meeting"),
    ]
    return days.compactMap { upcoming($0.0, $0.1, at: place) }
  }

  fileprivate func upcoming(of plan: Plan) -> [Upcoming] {
    let shared = PlanAlerts(plan, in: self)
    let own = PlanOnDay(plan: plan, context: self, hasDuplicate: false)
    let recommendations = plan.recommendations.compactMap { recommendation in
      let standing = RecommendationOnDay(
        recommendation: recommendation, plan: plan, context: self, hasDuplicate: false)
      return upcoming(standing.checkSoon, at: shared.place(of: recommendation))
    }
    let actions = plan.actions.flatMap { action in
      let standing = ActionOnDay(action, in: shared, hasDuplicate: false)
      return ActionOnDay.soon.compactMap { upcoming($0(standing), at: standing.place) }
    }
    return [upcoming(own.reviewSoon, at: own.place)].compactMap { $0 } + recommendations + actions
  }
}
