import Casework

// Where something stands that was made just now: the cursor goes there, so that the next key is about it.
extension DeskState {
  /// What the first of the commands of a form makes; nothing where it changes what is there.
  func madeThing(by commands: [any Command]) -> SentChange.Thing? {
    switch commands.first {
    case let command as ChangeTogether: madeThing(by: command.commands)
    case let command as RegisterReferral: .init(document: .caseFile(command.caseFile.id))
    case let command as CommissionReview:
      if case .new(let file) = command.source { .init(document: .caseFile(file.id)) } else { nil }
    case let command as AddPlan: .init(document: .plan(command.plan.id))
    case let command as AddObjective: .init(document: .plan(command.plan), item: command.objective.id.erased)
    case let command as AddRecommendation: .init(document: .plan(command.plan), item: command.recommendation.id.erased)
    case let command as AddAction: .init(document: .plan(command.plan), item: command.action.id.erased)
    case let command as ScheduleAudit: .init(document: .audit(command.audit.id))
    case let command as OpenReaudit: .init(document: .audit(command.audit.id))
    case let command as RecordFinding: .init(document: .audit(command.audit), item: command.finding.id.erased)
    case let command as AddSampleCases:
      .init(document: .audit(command.audit), item: command.cases.first?.id.erased)
    case let command as OpenRound: .init(document: .round(command.round.id))
    case let command as AddEntry: .init(document: command.document, item: command.id)
    default: nil
    }
  }

  var place: SentChange.Place { SentChange.Place(subject: subject, anchor: focusedPage?.anchor) }

  /// Puts the cursor on what a change made, unless the person has gone on to something else since it was sent.
  mutating func goToMade(by change: SentChange) {
    guard prompt == nil, present == nil, place == change.place else { return }
    if let next = change.next { return goInPage(to: next) }
    guard let thing = change.made else { return }
    let address = register.address(of: thing.document, item: thing.item)
    if focusedPage == nil {
      if let row = current.list.rows.first(where: { $0.content == .record(address) }) {
        current.list.choose(id: row.id)
      }
    } else {
      goInPage(to: address)
    }
  }
}
