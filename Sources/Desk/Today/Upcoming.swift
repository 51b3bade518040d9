import Casework

/// Something that falls due, or takes place, on a day ahead.
struct Upcoming: Equatable, Sendable {
  let day: Day
  let reference: String
  let words: String
  let address: Address
}

extension Register {
  /// What is due from a day on until the end of the fourth week after it, in the order of the days.
  func upcoming(from day: Day) -> [Upcoming] {
    let end = day.weekStart.adding(days: 5 * 7 - 1)
    let all = upcomingActions + casesInNaturalOrder.flatMap { upcoming(in: $0, from: day) }
    return all.filter { (day...end).contains($0.day) }.sorted { left, right in
      left.day == right.day ? left.reference.isBefore(right.reference) : left.day < right.day
    }
  }

  private var upcomingActions: [Upcoming] {
    plansInNaturalOrder.flatMap { plan in
      plan.actions.compactMap { action in
        guard !action.hasEnded, action.stage != .completed, let due = action.currentDue else { return nil }
        return Upcoming(
          day: due, reference: plan.reference(of: action), words: action.text, address: .action(plan.id, action.id))
      }
    }
  }

  private func upcoming(in file: CaseFile, from day: Day) -> [Upcoming] {
    let here = Address.caseFile(file.id)
    var found = file.clockReadings(on: day, in: self).compactMap { clock -> (Day, String)? in
      guard clock.agencyReturn == nil, clock.reading.state == .running, let due = clock.reading.due else { return nil }
      return (due, "\(clock.reading.rule.title) due")
    }
    if let panel = file.referral?.nextPanel { found.append((panel, "Panel meets")) }
    for stone in file.review?.milestones ?? [] where stone.done == nil {
      if let due = stone.due { found.append((due, "Milestone: \(stone.title)")) }
    }
    for hold in file.holds(on: day) {
      if let review = hold.reviewOn { found.append((review, "Look again at the hold (\(hold.kind.words))")) }
    }
    return found.map { Upcoming(day: $0, reference: file.reference, words: $1, address: here) } + returns(of: file)
  }

  private func returns(of file: CaseFile) -> [Upcoming] {
    references(ofReturnsIn: file).compactMap { place in
      guard let entry = file.agencyReturn(place.id)?.entry, !entry.isSettled, let due = entry.due else { return nil }
      return Upcoming(
        day: due, reference: place.reference, words: "\(name(of: entry.agency)): \(entry.kind.words) due",
        address: .agencyReturn(file.id, place.id, place.part))
    }
  }
}

extension Day {
  /// The Monday of this day's week.
  var weekStart: Day { adding(days: -weekday.rawValue) }
}
