import Testing

@testable import Casework

/// Work that Jo did, and the command by which someone signs it off, approves, decides or moderates it.
struct DutyScene: CustomTestStringConvertible, Sendable {
  let duty: SeparateDuty
  let register: Register
  let command: @Sendable (Party) -> any Command

  var testDescription: String { "\(duty)" }

  static let all = [signOff, unfinishedEnd, moreTime, decision, auditSignOff, moderation, acceptance]

  private static let jo = Party.person(RoleFixture.jo)

  private init(_ duty: SeparateDuty, _ register: Register, _ command: @escaping @Sendable (Party) -> any Command) {
    (self.duty, self.command) = (duty, command)
    self.register = RoleFixture.enforced(register)
  }

  private static func led(at stage: ActionStage) -> Register {
    PlanFixture.register { action in
      action = PlanFixture.action(at: stage)
      action.leads = [Lead(id: Identifier("lead")) { ($0.person, $0.isPrimary) = (RoleFixture.jo, true) }]
    }
  }

  private static func moving(to stage: ActionStage) -> @Sendable (Party) -> any Command {
    { party in
      MoveAction(
        plan: PlanFixture.plan, action: PlanFixture.sevenB, to: stage,
        details: MoveDetails(on: RoleFixture.today, by: party, reason: "As agreed"), moveID: Identifier("m2"),
        today: RoleFixture.today)
    }
  }

  private static let signOff = Self(.signOff, led(at: .completed), moving(to: .signedOff))
  private static let unfinishedEnd = Self(.unfinishedEnd, led(at: .inProgress), moving(to: .cancelled))

  private static let moreTime = Self(.moreTime, led(at: .inProgress)) { party in
    let event = Extension(id: Identifier("x")) {
      ($0.to, $0.reason, $0.approver) = (Day(iso: "2027-03-31"), "Data late", party)
    }
    return ExtendAction(plan: PlanFixture.plan, action: PlanFixture.sevenB, extension: event)
  }

  private static let decision = Self(.decision, CaseSamples.register.with(recommended)) { party in
    var details = CaseSamples.said
    details.by = party
    return MoveReferral(
      CaseSamples.caseID, to: .decided, details: details, moveID: Identifier("m2"), occasion: CaseSamples.occasion)
  }

  private static var recommended: CaseFile {
    var file = CaseSamples.whole(at: .recommended)
    file.referral?.recommendation = GroupRecommendation { $0.by = jo }
    return file
  }

  private static let auditSignOff = Self(
    .auditSignOff,
    AuditFixture.register { audit in
      audit = AuditFixture.whole(at: .actionPlan)
      audit.leadAuditor = jo
    }
  ) { party in
    MoveAudit(
      audit: AuditFixture.audit, to: .signedOff, details: MoveDetails(on: RoleFixture.today, by: party),
      moveID: Identifier("m2"), today: RoleFixture.today)
  }

  private static let moderation: Self = {
    let graded = GradingFixture.register()
    let first = GradingFixture.give("good", by: jo)
    return Self(.moderation, first.applied(to: graded)) { party in
      GradingFixture.give("good", as: .moderation, by: party, id: "m")
    }
  }()

  private static let acceptance: Self = {
    var start = RoundFixture.register
    start.changeAgencies { $0[0].leadOfficer = jo }
    let opened = RoundFixture.open(start).applied(to: start)
    let sent = RoundFixture.sent(opened)
    let answered = RoundFixture.receive(sent, [("7b", RoundFixture.whole)]).applied(to: sent)
    return Self(.acceptance, answered) { party in
      AcceptReply(
        round: RoundFixture.round, reply: RoundFixture.reply, without: [.date], by: party,
        on: PlanFixture.day("2026-11-25"), mint: CaseSamples.mint())
    }
  }()
}
