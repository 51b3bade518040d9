// Who signed off, approved, decided, moderated or accepted their own work. A sign-off is always told, for a file from
// elsewhere may hold one; the rest where the board only warns of it, since it is refused everywhere else.
extension AlertContext {
  private var warns: Bool { register.settings.ownWork == .warned }

  fileprivate func concern(_ duty: SeparateDuty, by party: Party?, _ didTheWork: (Party) -> Bool) -> Concern? {
    guard warns || duty == .signOff || duty == .auditSignOff, let party, didTheWork(party) else { return nil }
    return Concern(.ownSignOff, directory.name(of: party), duty.told.deed, duty.told.work)
  }
}

extension ActionOnDay {
  var ownSignOff: Concern? {
    guard let last = action.moves.last else { return nil }
    if stage == .signedOff || stage == .embedded {
      let by = action.moves.last { $0.to == .signedOff }?.by
      return context.concern(.signOff, by: by, isLead) ?? ownMoreTime
    }
    return (stage.isEnding ? context.concern(.unfinishedEnd, by: last.by, isLead) : nil) ?? ownMoreTime
  }

  private var ownMoreTime: Concern? {
    context.concern(.moreTime, by: action.extensions.last?.approver, isLead)
  }

  private func isLead(_ party: Party) -> Bool { action.isLed(by: party) { context.directory.people[$0] } }
}

extension AuditOnDay {
  var ownSignOff: Concern? {
    let by = [.signedOff, .closed].contains(stage) ? audit.moves.last { $0.to == .signedOff }?.by : nil
    return context.concern(.auditSignOff, by: by) { context.register.isSame($0, as: audit.leadAuditor) }
      ?? ownModeration
  }

  private var ownModeration: Concern? {
    let sheets = audit.sheets.filter { $0.role == .moderation }
    return sheets.lazy.compactMap { sheet in
      context.concern(.moderation, by: sheet.auditor) { party in gave(party, whatIsGradedOn: sheet) }
    }
    .first
  }

  private func gave(_ party: Party, whatIsGradedOn sheet: GradingSheet) -> Bool {
    sheet.responses.contains { response in
      let cell = GradeCell(sampleCase: sheet.sampleCase, agency: sheet.agency, question: response.question)
      return audit.firstGrades(of: cell).contains { context.register.isSame(party, as: $0.sheet.auditor) }
    }
  }
}

extension CaseOnDay {
  var decidedByOwn: Concern? {
    context.concern(.decision, by: referral?.decision?.by) {
      context.register.isSame($0, as: referral?.recommendation?.by)
    }
  }
}

extension RoundOnDay {
  /// One for each agency whose reply was accepted by whoever gave it.
  var ownAcceptances: [(Concern, AlertPlace)] {
    round.requests.compactMap { request in
      let accepted = request.asks.flatMap(\.replies).filter { $0.decision == .accepted }
      let own = accepted.lazy.compactMap { reply in
        context.concern(.acceptance, by: reply.decidedBy) { context.register.isSame($0, as: request.recipient) }
      }
      return own.first.map { ($0, place(of: request)) }
    }
  }
}
