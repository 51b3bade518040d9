// How a round and what it asks come about. Both ask the register alone, so that any interface makes the same.
extension Register {
  /// A new round for a meeting: the days on which agencies are asked, answer and are escalated lie the board's settings of
  /// weeks before it.
  public func newRound(
    id: UpdateRoundID, reference: String, meetingOn: Day, group: GroupID? = nil, on day: Day
  ) -> UpdateRound {
    let settings = settings.alerts
    return UpdateRound(id: id) { round in
      (round.reference, round.meetingOn, round.group, round.openedOn) = (reference, meetingOn, group, day)
      round.askOn = meetingOn.adding(days: -7 * settings.roundAskWeeks)
      round.dueOn = meetingOn.adding(days: -7 * settings.roundDueWeeks)
      round.escalateOn = meetingOn.adding(days: -7 * settings.roundEscalateWeeks)
    }
  }

  /// The actions that a round asks about: those of open plans (of its group's, where it is for one) that have neither ended
  /// nor been completed. A completed action waits for its sign-off, which the board owes and not the agency.
  public func actionsToAsk(in round: UpdateRound) -> [(plan: Plan, action: Action)] {
    let plans = plansInNaturalOrder.filter { plan in
      plan.stage == .open && (round.group == nil || plan.owningGroup == round.group)
    }
    return plans.flatMap { plan in
      plan.actions.filter { !$0.hasEnded && $0.stage != .completed }.map { (plan, $0) }
    }
  }

  /// The actions that a round would ask about if any agency in the directory led them.
  public func actionsWithNoOneToAsk(in round: UpdateRound) -> [(plan: Plan, action: Action)] {
    actionsToAsk(in: round).filter { agency($0.action.leadAgency) == nil }
  }

  /// What is still to be asked in a round, a request an agency in the order of the directory: every action that no one has
  /// been asked about in it, with its cells as they would be printed now.
  ///
  /// - Parameter day: the day on which it is sent.
  public func requestsToSend(
    in round: UpdateRound, form: RoundRequest.Form = .workbook, on day: Day, mint: IdentifierMint
  ) -> [RoundRequest] {
    let asked = Set(round.requests.flatMap(\.asks).compactMap(\.action))
    let open = Dictionary(grouping: actionsToAsk(in: round).filter { !asked.contains($0.action.id) }) {
      $0.action.leadAgency
    }
    return agencies.compactMap { agency in
      guard let own = open[agency.id] else { return nil }
      return RoundRequest(id: mint.make()) { request in
        (request.agency, request.recipient, request.form) = (agency.id, agency.leadOfficer, form)
        (request.sentOn, request.dueOn) = (day, round.answerDay(askedOn: day))
        request.asks = own.map { plan, action in
          RoundAsk(id: mint.make()) { ($0.action, $0.printed) = (action.id, printed(action, in: plan)) }
        }
      }
    }
  }

  /// An action in the words in which an agency is shown it.
  public func printed(_ action: Action, in plan: Plan) -> PrintedAction {
    PrintedAction { cells in
      cells.reference = plan.reference(of: action)
      cells.plan = plan.title
      cells.text = action.text
      cells.outcome = action.intendedOutcome
      cells.leads = action.leads.map { name(of: $0) }.joined(separator: "; ")
      cells.due = action.currentDue?.words ?? action.timescale.printed
      cells.stage = action.stage.words
      cells.claim = action.claim.flatMap { scheme(of: plan)?.level($0.level)?.word ?? $0.level } ?? ""
      cells.progress = action.progress.latest(\.on)?.text ?? ""
    }
  }
}
