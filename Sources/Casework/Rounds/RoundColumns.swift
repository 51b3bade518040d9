/// The columns of the list of update rounds.
public enum RoundColumn: String, RowColumn {
  case reference, title, group, stage, meeting, ask, due, escalate, sent, agencies, asked, returned, outstanding
  case undecided, rate
  case late = "days-late"

  public func key(of row: RoundRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .title: .text(row.title)
    case .group: .text(row.group)
    case .stage: .number(RoundStage.allCases.firstIndex(of: row.stage))
    case .meeting: .day(row.meetingOn)
    case .ask: .day(row.askOn)
    case .due: .day(row.dueOn)
    case .escalate: .day(row.escalateOn)
    case .sent: .day(row.sentOn)
    case .agencies: .number(row.agenciesReturned)
    case .asked: .number(row.counts.asked)
    case .returned: .number(row.counts.returned)
    case .outstanding: .number(row.counts.outstanding)
    case .undecided: .number(row.counts.undecided)
    case .rate: .number(row.counts.returnRate.tenths)
    case .late: .number(row.daysLate)
    }
  }

  public func text(of row: RoundRow) -> String {
    switch self {
    case .stage: row.stage.words
    case .agencies: row.agencies == 0 ? "" : "\(row.agenciesReturned) of \(row.agencies)"
    case .rate: row.counts.asked == 0 ? "" : row.counts.returnRate.figure
    case .late: row.daysLate > 0 ? String(row.daysLate) : ""
    default: key(of: row).words
    }
  }
}

/// The columns of the list of replies.
public enum ReplyColumn: String, RowColumn {
  case reference, round, agency, action, text, state, received, claim, progress, evidence
  case wasDue = "was-due"
  case proposed, reason
  case decidedOn = "decided-on"
  case why = "decision-reason"
  case document

  public func key(of row: ReplyRow) -> SortKey {
    switch self {
    case .reference: .text(row.reference)
    case .round: .text(row.roundReference)
    case .agency: .text(row.agency?.name ?? "")
    case .action: .text(row.actionReference)
    case .text: .text(row.text)
    case .state: .text(row.state)
    case .received: .day(row.reply.receivedOn)
    case .claim: .text(row.claim)
    case .progress: .text(row.reply.progress)
    case .evidence: .text(row.reply.evidence)
    case .wasDue: .text(row.printed.due)
    case .proposed: row.reply.proposedDue.map { .day($0) } ?? .text(row.proposed)
    case .reason: .text(row.reply.reason)
    case .decidedOn: .day(row.reply.decidedOn)
    case .why: .text(row.reply.decisionReason)
    case .document: .text(row.reply.document)
    }
  }
}
