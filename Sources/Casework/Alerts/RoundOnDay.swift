/// One update round as it stands on a day.
struct RoundOnDay {
  let round: UpdateRound
  let context: AlertContext

  init(_ round: UpdateRound, in context: AlertContext) {
    self.round = round
    self.context = context
  }

  var day: Day { context.day }

  var place: AlertPlace {
    AlertPlace(
      record: round.reference, document: .round(round.id), item: nil, title: context.register.title(of: round),
      group: round.group)
  }

  /// What concerns the round itself.
  static let checks: [@Sendable (RoundOnDay) -> Concern?] = [
    { $0.askingLate }, { $0.askingSoon }, { $0.context.retentionDue($0.round) },
  ]

  /// The day by which agencies are to be asked, while none has been.
  private var asking: Day? { round.isOpen && !round.isSent ? round.askOn : nil }

  private static let askingWords = "Asking agencies for updates"

  var askingLate: Concern? { .late(.milestoneLate, due: asking, on: day, Self.askingWords) }

  var askingSoon: Concern? { .soon(.dueSoon, due: asking, on: day, within: context.soonDays, Self.askingWords) }

  /// The agencies that were asked and have not answered about everything.
  var requestConcerns: [(Concern, AlertPlace)] {
    guard round.isOpen else { return [] }
    let what = "update for the meeting of \(round.meetingOn?.words ?? "a day not set")"
    return round.requests.filter { !$0.outstanding.isEmpty }.compactMap { request in
      let name = context.directory.agency(request.agency)?.name ?? "an agency not named"
      let concern =
        Concern.late(.returnLate, due: request.dueOn, on: day, name, what)
        ?? .soon(.dueSoon, due: request.dueOn, on: day, within: context.soonDays, "The \(what) of \(name)")
      return concern.map { ($0, place(of: request)) }
    }
  }

  func place(of request: RoundRequest) -> AlertPlace {
    let agency = context.directory.agency(request.agency)
    return place.entry(
      request.id.erased, record: "\(round.reference)/\(agency?.code ?? "-")", agency: agency,
      person: context.directory.name(of: request.recipient))
  }
}

extension AlertContext {
  func addRoundAlerts(of round: UpdateRound, to list: inout AlertList) {
    let standing = RoundOnDay(round, in: self)
    for check in RoundOnDay.checks { list.add(check(standing), at: standing.place, round.acknowledgements) }
    for (concern, place) in standing.requestConcerns + standing.ownAcceptances {
      list.add(concern, at: place, round.acknowledgements)
    }
  }
}
