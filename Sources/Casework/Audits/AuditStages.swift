/// An audit's stage move, with what its guards look at.
struct AuditProposal: StageProposal {
  static let machine = AuditStage.machine
  let audit: Audit
  let register: Register
  var details: MoveDetails
  var moves: [StageMove<AuditStage>] { audit.moves }
}

extension AuditStage {
  typealias Step = Transition<AuditStage, AuditProposal>

  static let machine = StageMachine(
    initial: .scheduled,
    transitions: [
      Step(from: [.scheduled], to: .initiated, guards: [.leadAuditor, .topic]),
      Step(from: [.initiated], to: .collecting, guards: [.tool, .sample]),
      Step(from: [.collecting], to: .moderation, guards: [.returnsSettled]),
      Step(from: [.moderation], to: .reported, guards: [.summary, .differencesSettled]),
      // A partner's own audit or inspection comes to the board finished.
      Step(from: [.scheduled], to: .reported, guards: [.partnerFindings]),
      Step(from: [.reported], to: .actionPlan, guards: [.planOrReason, .findingsAnswered]),
      Step(from: [.actionPlan], to: .signedOff, guards: [.signatory, .notOwnSignOff, .plansComplete]),
      Step(from: [.signedOff], to: .closed, guards: [.reauditOrReason]),
      Step(
        from: [.scheduled, .initiated, .collecting, .moderation], to: .replaced,
        guards: [.replacement, .reason("Replacing an audit needs a reason: say why another takes its place.")]),
      // Steps are offered in this order: the ways back stand behind the ways on.
      Step(
        from: [.moderation], to: .collecting,
        guards: [.reason("Going back to collecting needs a reason: say what is still to come in.")]),
      Step(
        from: [.reported], to: .moderation,
        guards: [.reason("Taking a report back needs a reason: say what has to be moderated again.")]),
      Step(
        from: [.actionPlan, .closed], to: .reported,
        guards: [.reason("Going back to the report needs a reason: say what has to be answered again.")]),
      Step(
        from: [.signedOff], to: .actionPlan,
        guards: [.reason("Taking back a sign-off needs a reason: say what is still to do.")]),
    ])
}

extension AuditStage {
  /// Whether the audit has been reported: its results stand, and what follows is what is done about them.
  public var hasResults: Bool { [.reported, .actionPlan, .signedOff, .closed].contains(self) }
}

extension AuditKind {
  /// Whether such an audit asks the questions of a tool; the others listen, watch or count.
  public var needsTool: Bool {
    ![.focusGroup, .practiceObservation, .conferenceAttendance, .practiceInspection].contains(self)
  }
}

// Where audits and returns could go next: what the desk offers and `heed move` prints.
extension Register {
  /// The next stages of an audit, in the order they are offered, each with what stands in its way.
  public func stageOptions(of audit: Audit, details: MoveDetails, on today: Day) -> [StageOption] {
    AuditProposal(audit: audit, register: self, details: details).options(today: today)
  }

  public func stageOptions(
    of entry: AuditReturn, in audit: Audit, details: MoveDetails, on today: Day
  ) -> [StageOption] {
    AuditReturnProposal(entry: entry, audit: audit, register: self, details: details).options(today: today)
  }

  /// What the unverified stage of an audit asks for and does not have; empty where there is nothing to prove.
  public func unverifiedGaps(of audit: Audit) -> [Violation] {
    guard let day = audit.moves.last?.on else { return [] }
    return AuditProposal(audit: audit, register: self, details: MoveDetails(on: day)).standingGaps()
  }
}
