// What kind of act each command is: the one table of them. A command without a line here does not compile.

// Any record.
extension AddEntry { public var acts: Set<Act> { [document.act] } }
extension EditEntry { public var acts: Set<Act> { [document.act] } }
extension RemoveEntry { public var acts: Set<Act> { [document.act] } }
extension AcknowledgeAlert { public var acts: Set<Act> { [.acknowledging] } }
extension EraseRecord { public var acts: Set<Act> { [document.act, .approving] } }
extension ChangeTogether { public var acts: Set<Act> { commands.acts } }
extension SettleConflict { public var acts: Set<Act> { [document.act] } }

// The directory.
extension ImportDirectory { public var acts: Set<Act> { [.arranging] } }

// Cases.
extension RegisterReferral { public var acts: Set<Act> { [.casework] } }
extension CommissionReview { public var acts: Set<Act> { [.casework] } }
extension RenumberCase { public var acts: Set<Act> { [.casework] } }
extension MoveReferral { public var acts: Set<Act> { [stage == .decided ? .approving : .casework] } }
extension MoveReview { public var acts: Set<Act> { [stage == .approved ? .approving : .casework] } }
extension MovePublication { public var acts: Set<Act> { [.casework] } }
extension TellReferrer { public var acts: Set<Act> { [.casework] } }
extension RequestReturns { public var acts: Set<Act> { [.casework] } }
extension ChaseReturn { public var acts: Set<Act> { [.casework] } }
extension SettleReturn { public var acts: Set<Act> { [.casework] } }
extension PlaceHold { public var acts: Set<Act> { [.casework] } }
extension LiftHold { public var acts: Set<Act> { [.casework] } }
extension ImportChronology { public var acts: Set<Act> { [.casework] } }

// Plans.
extension AddPlan { public var acts: Set<Act> { [.planning] } }
extension AddObjective { public var acts: Set<Act> { [.planning] } }
extension AddRecommendation { public var acts: Set<Act> { [.planning] } }
extension AddAction { public var acts: Set<Act> { [.planning] } }
extension ImportPlan { public var acts: Set<Act> { [.planning] } }
extension RenumberPlan { public var acts: Set<Act> { [.planning] } }
extension MovePlan { public var acts: Set<Act> { [.planning] } }
extension MoveRecommendation { public var acts: Set<Act> { [.planning] } }
extension SetLeads { public var acts: Set<Act> { [.planning] } }
extension SetTimescale { public var acts: Set<Act> { [.planning] } }
extension RecordImpactCheck { public var acts: Set<Act> { [.planning] } }
extension TakeFromCopy { public var acts: Set<Act> { steps.acts.union([.planning]) } }
extension AddFromCopy { var acts: Set<Act> { [.planning] } }
extension MergeFromCopy { var acts: Set<Act> { [.planning] } }
extension CarryForward { public var acts: Set<Act> { end.acts.union([.planning]) } }
extension MoveAction { public var acts: Set<Act> { [stage.act] } }
extension ExtendAction { public var acts: Set<Act> { [event.approver == nil ? .planning : .approving] } }
extension AddProgress { public var acts: Set<Act> { [.reporting] } }
extension AddEvidence { public var acts: Set<Act> { [.reporting] } }
extension ClaimBrag { public var acts: Set<Act> { [.reporting] } }
extension AnswerRecommendation { public var acts: Set<Act> { [.reporting] } }

// Audits.
extension ScheduleAudit { public var acts: Set<Act> { [.auditing] } }
extension OpenReaudit { public var acts: Set<Act> { [.auditing] } }
extension CarryAuditForward { public var acts: Set<Act> { [.auditing] } }
extension ImportAudit { public var acts: Set<Act> { [.auditing] } }
extension ChooseTool { public var acts: Set<Act> { [.auditing] } }
extension AddSampleCases { public var acts: Set<Act> { [.auditing] } }
extension ChangeMethod { public var acts: Set<Act> { [.auditing] } }
extension IssueReturns { public var acts: Set<Act> { [.auditing] } }
extension ChaseAuditReturn { public var acts: Set<Act> { [.auditing] } }
extension CheckRequirement { public var acts: Set<Act> { [.auditing] } }
extension MoveAuditReturn { public var acts: Set<Act> { [stage == .returned ? .reporting : .auditing] } }
extension GiveGrade { public var acts: Set<Act> { [role == .selfAssessment ? .reporting : .auditing] } }
extension RecordTally { public var acts: Set<Act> { [.auditing] } }
extension RecordFinding { public var acts: Set<Act> { [.auditing] } }
extension DecideNoAction { public var acts: Set<Act> { [.auditing] } }
extension RenumberAudit { public var acts: Set<Act> { [.auditing] } }
extension MoveAudit { public var acts: Set<Act> { [stage == .signedOff ? .approving : .auditing] } }
extension RaisePlan { public var acts: Set<Act> { [.planning] } }
extension ImproveByAction { public var acts: Set<Act> { [.planning] } }

// Rounds.
extension OpenRound { public var acts: Set<Act> { [.asking] } }
extension SendRound { public var acts: Set<Act> { [.asking] } }
extension ChaseRequest { public var acts: Set<Act> { [.asking] } }
extension ReceiveReplies { public var acts: Set<Act> { [.asking] } }
extension AcceptReply { public var acts: Set<Act> { approver == nil ? [.asking] : [.asking, .approving] } }
extension RejectReply { public var acts: Set<Act> { [.asking] } }
extension RenumberRound { public var acts: Set<Act> { [.asking] } }
extension CloseRound { public var acts: Set<Act> { [.asking] } }

extension [any Command] {
  var acts: Set<Act> { reduce(into: []) { $0.formUnion($1.acts) } }
}

extension ActionStage {
  /// Whoever answers for an action works on it and calls it done; others agree to it, sign it off or end it.
  fileprivate var act: Act {
    switch self {
    case .inProgress, .onHold, .completed: .reporting
    case .proposed, .agreed, .reopened: .planning
    case .signedOff, .embedded: .approving
    case .cancelled, .superseded, .carriedForward, .businessAsUsual, .notAchieved: .approving
    }
  }
}
