import Testing

@testable import Casework

@Suite("The stages of audits") struct AuditStageTests {
  /// Compares a machine with its table pair by pair, so that a step missing from either fails.
  private func compare<Stage, Proposal>(_ machine: StageMachine<Stage, Proposal>, with rows: [StepRow]) {
    for from in Stage.allCases {
      for to in Stage.allCases {
        let row = rows.first { $0.from.contains(from.rawValue) && $0.to == to.rawValue }
        let step = machine.transitions(from: from).first { $0.to == to }
        #expect(step?.guards.map(\.violation.rule) == row?.rules, "\(from.rawValue) -> \(to.rawValue)")
      }
    }
  }

  @Test("every step of an audit and its guards are those of the table, and there is no other")
  func auditTable() { compare(AuditStage.machine, with: AuditTables.audit) }

  @Test("every step of an agency's return and its guards are those of the table, and there is no other")
  func returnTable() { compare(AuditReturnStage.machine, with: AuditTables.entry) }

  private func move(_ stage: AuditStage, _ details: MoveDetails = AuditFixture.said) -> MoveAudit {
    MoveAudit(
      audit: AuditFixture.audit, to: stage, details: details, moveID: Identifier("new"), today: AuditFixture.today)
  }

  @Test("with everything recorded and said, every step in the table is allowed and every other is refused")
  func everyStage() {
    for from in AuditStage.allCases {
      let register = AuditFixture.register { $0 = AuditFixture.whole(at: from) }
      for to in AuditStage.allCases {
        let isInTable = AuditTables.audit.contains { $0.from.contains(from.rawValue) && $0.to == to.rawValue }
        #expect(move(to).rules(in: register) == (isInTable ? [] : ["no-such-step"]), "\(from) -> \(to)")
      }
    }
  }

  @Test("the same holds of an agency's return in a self-assessment")
  func everyReturnStage() {
    for from in AuditReturnStage.allCases {
      let register = AuditFixture.register { $0 = AuditFixture.round(at: from) }
      for to in AuditReturnStage.allCases {
        let isInTable = AuditTables.entry.contains { $0.from.contains(from.rawValue) && $0.to == to.rawValue }
        let move = MoveAuditReturn(
          audit: AuditFixture.audit, entry: Identifier("return-police"), to: to, details: AuditFixture.said,
          moveID: Identifier("new"), today: AuditFixture.today)
        #expect(move.rules(in: register) == (isInTable ? [] : ["no-such-step"]), "\(from) -> \(to)")
      }
    }
  }

  @Test("each guard refuses the step when just what it asks for is missing", arguments: BrokenAudit.all)
  func guards(broken: BrokenAudit) throws {
    var register = AuditFixture.register { $0 = AuditFixture.whole(at: broken.from) }
    var details = AuditFixture.said
    broken.spoil(&register, &details)
    let found = move(broken.to, details).violations(in: register)
    try #require(found.map(\.rule) == [broken.rule])
    #expect(broken.names.isEmpty || found[0].sentence.contains(broken.names), "\(found.map(\.sentence))")
  }

  @Test("what is said with a move stands among what came of the audit")
  func outcomes() throws {
    func outcome(_ stage: AuditStage, from: AuditStage, _ details: MoveDetails, plans: Bool = true) throws
      -> AuditOutcome
    {
      var register = AuditFixture.register { $0 = AuditFixture.whole(at: from) }
      if !plans { register.remove(.plan(AuditFixture.plan)) }
      return try #require(move(stage, details).applied(to: register).audits[AuditFixture.audit]).outcome
    }
    var declined = AuditFixture.said
    declined.reviewOn = nil
    #expect(try outcome(.replaced, from: .initiated, AuditFixture.said).replacedBy == AuditFixture.next)
    #expect(try outcome(.closed, from: .signedOff, AuditFixture.said).reauditDue == day("2027-11-01"))
    #expect(try outcome(.closed, from: .signedOff, declined).noReauditReason == "As the group agreed")
    #expect(try outcome(.actionPlan, from: .reported, AuditFixture.said).noPlanReason == "")
    #expect(try outcome(.actionPlan, from: .reported, AuditFixture.said, plans: false).noPlanReason == declined.reason)
  }

  @Test("the stages offered are the machine's, each with what stands in its way")
  func options() {
    let audit = AuditFixture.whole(at: .moderation)
    let said = MoveDetails(on: AuditFixture.today)
    let options = AuditFixture.register.stageOptions(of: audit, details: said, on: AuditFixture.today)
    #expect(options.map(\.to) == ["reported", "replaced", "collecting"])
    #expect(options.map { $0.unmet.map(\.rule) } == [[], ["needs-link", "needs-reason"], ["needs-reason"]])
  }
}

/// One guard of an audit broken: from where, to where, what is taken away, and the rule and words that say so.
struct BrokenAudit: CustomTestStringConvertible, Sendable {
  typealias Spoil = @Sendable (inout Register, inout MoveDetails) -> Void
  let rule: String
  let names: String
  let from: AuditStage
  let to: AuditStage
  let spoil: Spoil

  init(_ rule: String, _ from: AuditStage, _ to: AuditStage, naming names: String = "", _ spoil: @escaping Spoil) {
    (self.rule, self.from, self.to, self.names, self.spoil) = (rule, from, to, names, spoil)
  }

  var testDescription: String { "\(rule) to \(to.words)" }

  private static func audit(_ change: @escaping @Sendable (inout Audit) -> Void) -> Spoil {
    { register, details in
      details.reason = ""
      register.change(AuditFixture.audit, change)
    }
  }

  private static func said(_ change: @escaping @Sendable (inout MoveDetails) -> Void) -> Spoil {
    { _, details in change(&details) }
  }

  static let all =
    onTheWayOut + afterTheReport + [
      Self("needs-link", .collecting, .replaced, said { $0.link = AuditFixture.audit.erased }),
      Self("needs-link", .collecting, .replaced, said { $0.link = AnyID("plan") }),
      Self("needs-link", .collecting, .replaced) { register, _ in
        register.change(AuditFixture.next) { $0.outcome.replacedBy = AuditFixture.audit }
      },
      Self("needs-reason", .collecting, .replaced, said { $0.reason = " " }),
      Self("needs-reason", .moderation, .collecting, said { $0.reason = "" }),
      Self("needs-reason", .reported, .moderation, said { $0.reason = "" }),
      Self("needs-reason", .closed, .reported, said { $0.reason = "" }),
      Self("needs-reason", .signedOff, .actionPlan, said { $0.reason = "" }),
      Self("not-in-future", .scheduled, .initiated, said { $0.on = day("2026-11-22") }),
      Self("not-before-previous", .initiated, .collecting, said { $0.on = day("2026-05-31") }),
    ]

  private static let onTheWayOut = [
    Self("needs-lead-auditor", .scheduled, .initiated, audit { $0.leadAuditor = nil }),
    Self("needs-topic", .scheduled, .initiated, audit { $0.topic = " " }),
    Self("needs-tool", .initiated, .collecting, audit { $0.tool = nil }),
    Self("needs-sample", .initiated, .collecting, audit { ($0.cases, $0.returns) = ([], []) }),
    Self(
      "returns-settled", .collecting, .moderation, naming: "still awaited: Housing.",
      audit { $0.returns[1].moves = [PlanFixture.move(to: .issued)] }),
    Self("needs-summary", .moderation, .reported, audit { $0.outcome.summary = "" }),
    Self(
      "differences-settled", .moderation, .reported, naming: "leave them: C1 1.2.",
      audit {
        $0.sheets = [
          AuditFixture.sheet("One", ["heard": "good", "acted": "good"]),
          AuditFixture.sheet("Two", ["heard": "good", "acted": "ri"]),
        ]
      }),
    Self("needs-partner-findings", .scheduled, .reported, audit { $0.partner = nil }),
    Self("needs-partner-findings", .scheduled, .reported, audit { $0.partner?.safeguardingFindings = "" }),
    Self("needs-partner-findings", .scheduled, .reported, audit { $0.partner?.agency = nil }),
  ]

  private static let afterTheReport = [
    Self("plan-or-reason", .reported, .actionPlan) { register, details in
      details.reason = ""
      register.change(AuditFixture.plan) { $0.sources = [] }
    },
    Self("findings-answered", .reported, .actionPlan, naming: ": F1.") { register, _ in
      register.change(AuditFixture.plan) { $0.actions = [] }
    },
    Self("needs-signatory", .actionPlan, .signedOff, said { $0.by = nil }),
    Self("own-sign-off", .actionPlan, .signedOff, said { $0.by = .named("Quill, Ada") }),
    Self("plans-complete", .actionPlan, .signedOff, naming: "still open: PLAN-2026-001.") { register, _ in
      register.change(AuditFixture.plan) { $0.actions[0].moves = [PlanFixture.move(to: .completed)] }
    },
    // Recommendations that no action carries out yet are no plan that was carried out.
    Self("plans-complete", .actionPlan, .signedOff) { register, _ in
      register.change(AuditFixture.plan) { $0.actions = [] }
    },
    Self("reaudit-or-reason", .signedOff, .closed, said { ($0.reviewOn, $0.reason) = (nil, "") }),
    Self("reaudit-or-reason", .signedOff, .closed, said { $0.reviewOn = AuditFixture.today }),
  ]
}
