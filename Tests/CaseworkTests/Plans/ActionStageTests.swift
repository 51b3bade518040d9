import Testing

@testable import Casework

/// A step of an action, and something that its guards ask for taken away.
struct ActionStepCase: Sendable, CustomTestStringConvertible {
  var from: ActionStage
  var to: ActionStage
  var rules: [String]
  var lacking: @Sendable (inout Action, inout MoveDetails) -> Void

  init(
    _ from: ActionStage, _ to: ActionStage, _ rules: String...,
    lacking: @escaping @Sendable (inout Action, inout MoveDetails) -> Void = { _, _ in }
  ) {
    (self.from, self.to, self.rules, self.lacking) = (from, to, rules, lacking)
  }

  var testDescription: String {
    "\(from.words) -> \(to.words): \(rules.isEmpty ? "allowed" : rules.joined(separator: ", "))"
  }

  func found(isUnverified: Bool = false) -> [Violation] {
    var details = PlanFixture.everyDetail
    let register = PlanFixture.withTwoActions { action in
      action = PlanFixture.action(at: from, isUnverified: isUnverified)
      lacking(&action, &details)
    }
    return MoveAction(
      plan: PlanFixture.plan, action: PlanFixture.sevenB, to: to, details: details, moveID: Identifier("new"),
      today: PlanFixture.today
    ).violations(in: register)
  }
}

@Suite struct ActionStageTests {
  static let allowed: [ActionStage: [ActionStage]] = {
    let endings: [ActionStage] = [.cancelled, .superseded, .carriedForward, .businessAsUsual, .notAchieved]
    return [
      .proposed: [.agreed] + endings, .agreed: [.inProgress] + endings, .inProgress: [.onHold, .completed] + endings,
      .onHold: [.inProgress] + endings, .completed: [.inProgress, .signedOff] + endings,
      .signedOff: [.embedded, .reopened], .embedded: [.reopened], .reopened: [.inProgress] + endings,
    ]
  }()

  @Test("an action can go exactly where its stage leads", arguments: ActionStage.allCases)
  func everyStep(from: ActionStage) {
    for to in ActionStage.allCases {
      let found = ActionStepCase(from, to).found()
      let isAllowed = Self.allowed[from]?.contains(to) ?? false
      #expect(found.map(\.rule) == (isAllowed ? [] : ["no-such-step"]), "\(from.words) to \(to.words)")
    }
  }

  static let refused: [ActionStepCase] = [
    ActionStepCase(.proposed, .agreed, "needs-lead") { action, _ in action.leads = [] },
    ActionStepCase(.proposed, .agreed, "needs-due") { action, _ in action.timescale = Timescale() },
    ActionStepCase(.proposed, .agreed, "needs-due") { action, _ in action.timescale = Timescale(printed: "31/04/19") },
    ActionStepCase(.proposed, .agreed) { action, _ in action.timescale = Timescale(printed: "monthly") },
    ActionStepCase(.agreed, .inProgress, "needs-lead") { action, _ in action.leads = [] },
    ActionStepCase(.inProgress, .onHold, "needs-reason") { $1.reason = " " },
    ActionStepCase(.inProgress, .onHold, "needs-holder") { $1.holder = nil },
    ActionStepCase(.inProgress, .onHold, "needs-review-day") { $1.reviewOn = nil },
    ActionStepCase(.inProgress, .onHold, "needs-review-day") { $1.reviewOn = PlanFixture.day("2026-11-20") },
    ActionStepCase(.inProgress, .completed, "needs-evidence") { action, _ in action.evidence = [] },
    ActionStepCase(.inProgress, .completed, "not-in-future") { $1.on = PlanFixture.day("2026-11-22") },
    ActionStepCase(.inProgress, .completed, "not-before-previous") { $1.on = PlanFixture.day("2026-05-31") },
    ActionStepCase(.completed, .signedOff, "needs-signatory") { $1.by = nil },
    ActionStepCase(.completed, .signedOff, "own-sign-off") { $1.by = .named("training  LEAD") },
    ActionStepCase(.completed, .inProgress, "needs-reason") { $1.reason = "" },
    ActionStepCase(.signedOff, .embedded, "needs-impact") { action, _ in action.impact = "" },
    ActionStepCase(.signedOff, .reopened, "needs-reason") { $1.reason = "" },
    ActionStepCase(.embedded, .reopened, "needs-reason") { $1.reason = "" },
    ActionStepCase(.agreed, .cancelled, "needs-reason") { $1.reason = "" },
    ActionStepCase(.completed, .signedOff, "own-sign-off") { action, details in
      action.leads[0].role = "Lead for Training, Marsh (Jo)"
      details.by = .person(PlanFixture.jo)
    },
    ActionStepCase(.completed, .signedOff, "own-sign-off") { action, details in
      action.leads[0] = Lead(id: "lead") { ($0.person, $0.isPrimary) = (PlanFixture.jo, true) }
      details.by = .named("MARSH, Jo")
    },
    ActionStepCase(.completed, .signedOff) { $1.by = .named("Head of Training") },
    ActionStepCase(.inProgress, .onHold, "needs-review-day") { $1.reviewOn = $1.on },
    ActionStepCase(.agreed, .cancelled, "own-sign-off") { $1.by = .named("Training lead") },
    ActionStepCase(.agreed, .cancelled, "needs-approver") { $1.by = nil },
    ActionStepCase(.agreed, .superseded, "needs-link") { $1.link = nil },
    ActionStepCase(.agreed, .superseded, "needs-link") { $1.link = AnyID("7b") },
    ActionStepCase(.agreed, .superseded, "needs-link") { $1.link = AnyID("nowhere") },
    ActionStepCase(.inProgress, .carriedForward, "needs-link") { $1.link = nil },
    ActionStepCase(.inProgress, .businessAsUsual, "needs-holder") { $1.holder = nil },
    ActionStepCase(.onHold, .notAchieved, "needs-reason", "needs-approver") {
      $1.by = nil
      $1.reason = ""
    },
  ]

  @Test("a step is refused by the guard it does not meet, and by no other", arguments: refused)
  func guards(step: ActionStepCase) {
    let found = step.found()
    #expect(found.map(\.rule) == step.rules)
    #expect(found.allSatisfy { $0.field != nil && $0.sentence.hasSuffix(".") })
  }

  @Test("an impact check's finding embeds an action that says nothing of impact itself")
  func embeddedByCheck() {
    let step = ActionStepCase(.signedOff, .embedded) { action, _ in
      action.impact = ""
      action.checks = [
        ImpactCheck(id: Identifier("c")) {
          $0.done = PlanFixture.today
          $0.finding = "Nine of ten files show it."
        }
      ]
    }
    #expect(step.found().isEmpty)
  }

  @Test(
    "a lead is known as a person, by name or by role, in any case",
    arguments: [
      (Party.person(PlanFixture.jo), true), (.named("jo marsh"), true), (.named("HEAD OF SERVICE"), true),
      (.person(PersonID("other")), false), (.named("Jo"), false),
    ])
  func ownLead(party: Party, isLead: Bool) {
    let action = Action { action in action.leads = [Lead(id: Identifier("l")) { $0.person = PlanFixture.jo }] }
    #expect(PlanFixture.register.isLead(party, of: action) == isLead)
  }

  @Test("a person signs off as themselves even where the lead is only their role in words")
  func ownRole() {
    let action = Action { action in action.leads = [Lead(id: Identifier("l")) { $0.role = "head of service" }] }
    #expect(PlanFixture.register.isLead(.person(PlanFixture.jo), of: action))
  }

  @Test("the offered stages are those of the machine, each with what it lacks")
  func options() {
    let register = PlanFixture.register { $0 = PlanFixture.action(at: .completed) }
    let action = register.plans[PlanFixture.plan]!.actions[0]
    let options = register.stageOptions(
      of: action, details: MoveDetails(on: PlanFixture.today), on: PlanFixture.today)
    #expect(options.map(\.to).prefix(2) == ["in progress", "signed off"])
    #expect(options.first { $0.to == "signed off" }?.unmet.map(\.rule) == ["needs-signatory"])
    #expect(options.allSatisfy { !$0.isOpen })
  }

  @Test(
    "a typed stage is understood in any case, shortened while it is unique",
    arguments: [
      ("signed off", ActionStage.signedOff), ("SIGNED-OFF", .signedOff), ("sign", .signedOff), ("in", .inProgress),
      ("comp", .completed), ("closed, not achieved", .notAchieved), ("c", nil), ("", nil), ("done", nil),
    ] as [(String, ActionStage?)])
  func typed(words: String, stage: ActionStage?) {
    #expect(ActionStage(typed: words) == stage)
  }
}
