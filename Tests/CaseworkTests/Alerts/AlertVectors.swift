@testable import Casework

/// One alert: what raises it, and what comes near and does not.
struct AlertVector: Sendable, CustomStringConvertible {
  let code: AlertCode
  let raised: @Sendable (inout AlertScene) -> Void
  let nearMiss: @Sendable (inout AlertScene) -> Void

  init(
    _ code: AlertCode, raised: @escaping @Sendable (inout AlertScene) -> Void,
    nearMiss: @escaping @Sendable (inout AlertScene) -> Void
  ) {
    self.code = code
    self.raised = raised
    self.nearMiss = nearMiss
  }

  var description: String { code.rawValue }
}

extension AlertVector {
  static let late: [AlertVector] = [
    AlertVector(.actionOverdue) {
      $0.action.timescale = Timescale(due: day("2026-11-20"))
    } nearMiss: {
      $0.action.timescale = Timescale(due: today)
    },
    AlertVector(.clockPassed) {
      $0.file.referral?.received = day("2026-08-20")
    } nearMiss: {
      $0.file.referral?.received = day("2026-08-21")
    },
    AlertVector(.returnLate) {
      $0.file.referral?.returns = [.asked(due: "2026-11-20")]
    } nearMiss: {
      $0.file.referral?.returns = [.asked(due: "2026-11-20", settled: .waived)]
    },
    AlertVector(.retentionDue) {
      $0.plan.moves.append(.to(.closed, "2016-11-20"))
    } nearMiss: {
      $0.plan.moves.append(.to(.closed, "2016-11-21"))
    },
    AlertVector(.retentionDue) {
      $0.file.documents = [
        CaseDocument(id: Identifier("d")) { ($0.title, $0.retainUntil) = ("Form", day("2026-11-20")) }
      ]
    } nearMiss: {
      $0.file.documents = [CaseDocument(id: Identifier("d")) { ($0.title, $0.retainUntil) = ("Form", today) }]
    },
    AlertVector(.milestoneLate) {
      $0.file.review = .started { $0.milestones = [.titled("First draft", due: "2026-11-20")] }
    } nearMiss: {
      $0.file.review = .started { $0.milestones = [.titled("First draft", due: "2026-11-20", done: "2026-11-21")] }
    },
    AlertVector(.reviewMissed) {
      $0.action.timescale = Timescale(printed: "Monthly", kind: .recurring, every: .monthly)
      $0.action.progress = [.said("Met", "2026-10-20")]
    } nearMiss: {
      $0.action.timescale = Timescale(printed: "Monthly", kind: .recurring, every: .monthly)
      $0.action.progress = [.said("Met", "2026-10-21")]
    },
    AlertVector(.reviewMissed) {
      $0.plan.sources = [PlanSource(id: Identifier("s")) { $0.kind = .audit }]
      $0.plan.moves = [.to(.open, "2026-08-20")]
    } nearMiss: {
      $0.plan.sources = [PlanSource(id: Identifier("s")) { $0.kind = .audit }]
      $0.plan.moves = [.to(.open, "2026-08-20")]
      $0.plan.reviews = [PlanReview(id: Identifier("v")) { $0.on = day("2026-09-30") }]
    },
    AlertVector(.checkDue) {
      $0.recommendation.moves.append(.to(.implemented, "2026-08-20"))
    } nearMiss: {
      $0.recommendation.moves.append(.to(.implemented, "2026-08-20"))
      $0.recommendation.checks = [ImpactCheck(id: Identifier("i")) { $0.done = day("2026-11-01") }]
    },
    AlertVector(.holdReviewPassed) {
      $0.action.moves.append(.to(.onHold, "2026-10-01") { $0.reviewOn = day("2026-11-20") })
    } nearMiss: {
      $0.action.moves.append(.to(.onHold, "2026-10-01") { $0.reviewOn = day("2026-11-20") })
      $0.action.moves.append(.to(.inProgress, "2026-10-09"))
    },
    AlertVector(.holdReviewPassed) {
      $0.file.holds = [.criminal(reviewOn: "2026-11-20")]
    } nearMiss: {
      $0.file.holds = [.criminal(reviewOn: "2026-11-20", to: "2026-11-10")]
    },
    AlertVector(.holdReviewPassed) {
      $0.file.referral?.moves.append(.to(.deferred, "2026-11-10") { $0.reviewOn = day("2026-11-20") })
    } nearMiss: {
      $0.file.referral?.moves.append(.to(.deferred, "2026-11-10") { $0.reviewOn = today })
    },
    AlertVector(.referrerNotTold) {
      $0.file.referral?.decide(on: "2026-11-10")
    } nearMiss: {
      $0.file.referral?.decide(on: "2026-11-10")
      $0.file.referral?.decisionTold = day("2026-11-11")
    },
  ]

  static let soon: [AlertVector] = [
    AlertVector(.dueSoon) {
      $0.action.timescale = Timescale(due: day("2026-12-05"))
    } nearMiss: {
      $0.action.timescale = Timescale(due: day("2026-12-06"))
    },
    AlertVector(.clockNear) {
      $0.file.referral?.received = day("2026-09-01")
    } nearMiss: {
      $0.file.referral?.received = day("2026-10-01")
    },
    AlertVector(.holdReviewNear) {
      $0.file.holds = [.criminal(reviewOn: "2026-11-21")]
    } nearMiss: {
      $0.file.holds = [.criminal(reviewOn: "2026-12-06")]
    },
    AlertVector(.panelReturnsMissing) {
      $0.file.referral?.nextPanel = day("2026-11-26")
      $0.file.referral?.returns = [.asked(due: "2026-12-20")]
    } nearMiss: {
      $0.file.referral?.nextPanel = day("2026-11-26")
      $0.file.referral?.returns = [.asked(due: "2026-12-20", settled: .nilInvolvement)]
    },
  ]

  static let contradictions: [AlertVector] = [
    AlertVector(.claimLate) {
      $0.action.timescale = Timescale(due: day("2026-11-11"))
      $0.action.claim("green")
    } nearMiss: {
      $0.action.timescale = Timescale(due: day("2026-11-11"))
      $0.action.claim("red")
    },
    AlertVector(.claimNoEvidence) {
      $0.action.claim("blue")
    } nearMiss: {
      $0.action.claim("blue")
      $0.action.addEvidence()
    },
    AlertVector(.claimNoSignOff) {
      $0.action.claim("blue")
      $0.action.moves.append(.to(.completed, "2026-11-01"))
    } nearMiss: {
      $0.action.claim("blue")
      $0.action.moves.append(.to(.signedOff, "2026-11-01"))
    },
    AlertVector(.claimTargetMissed) {
      $0.action.claim("blue")
      $0.action.measures = [.named("Trained staff", isMet: .no)]
    } nearMiss: {
      $0.action.claim("blue")
      $0.action.measures = [.named("Trained staff", isMet: .unknown)]
    },
    AlertVector(.claimOnHold) {
      $0.action.claim("green")
      $0.action.moves.append(.to(.onHold, "2026-10-01"))
    } nearMiss: {
      $0.action.claim("green")
    },
    AlertVector(.claimOpenWords) {
      $0.action.claim("blue")
      $0.action.progress.append(.said("Done, impact To be evidenced.", "2026-11-10"))
    } nearMiss: {
      $0.action.claim("blue")
      $0.action.progress = [.said("To be evidenced", "2026-10-10"), .said("Evidence is in", "2026-11-10")]
    },
    AlertVector(.recommendationLeftOpen) {
      $0.action.moves.append(.to(.signedOff, "2026-11-01"))
    } nearMiss: {
      $0.action.moves.append(.to(.completed, "2026-11-01"))
    },
    AlertVector(.sameActionDiffers) {
      $0.otherPlan = .copy(of: $0.plan) { $0.timescale = Timescale(due: day("2027-07-01")) }
    } nearMiss: {
      $0.otherPlan = .copy(of: $0.plan)
    },
    AlertVector(.sameActionDiffers) {
      $0.otherPlan = .copy(of: $0.plan) {
        $0.text = "Quite another wording of what is to be done"
        $0.moves = [.to(.agreed, "2026-09-01")]
        $0.links = [.duplicate(of: "a1")]
      }
    } nearMiss: {
      $0.otherPlan = .copy(of: $0.plan) {
        $0.text = "Quite another wording of what is to be done"
        $0.moves = [.to(.agreed, "2026-09-01")]
      }
    },
  ]
}

extension AgencyReturn {
  static func asked(due: String, settled: Settlement? = nil) -> AgencyReturn {
    AgencyReturn(id: Identifier("ret")) {
      $0.agency = AgencyID("police")
      $0.requested = day("2026-11-03")
      $0.due = day(due)
      $0.settlement = settled
    }
  }
}

extension Milestone {
  static func titled(_ title: String, due: String, done: String? = nil) -> Milestone {
    Milestone(id: Identifier("ms")) {
      $0.title = title
      $0.due = day(due)
      $0.done = done.map { day($0) }
    }
  }
}

extension Hold {
  static func criminal(reviewOn: String, to: String? = nil) -> Hold {
    Hold(id: Identifier("h")) {
      $0.from = day("2026-11-03")
      $0.reviewOn = day(reviewOn)
      $0.to = to.map { day($0) }
    }
  }
}

extension Referral {
  mutating func decide(on: String, rationale: String = "The three conditions are met.") {
    moves.append(.to(.decided, on))
    decision = Decision {
      $0.outcome = "nfa"
      $0.on = day(on)
      $0.rationale = rationale
    }
  }
}

extension ActionMeasure {
  static func named(_ name: String, isMet: YesNoUnknown) -> ActionMeasure {
    ActionMeasure(id: Identifier("me")) {
      $0.name = name
      $0.isTargetMet = isMet
    }
  }
}

extension ActionLink {
  static func duplicate(of id: String) -> ActionLink {
    ActionLink(id: Identifier("link")) {
      $0.kind = .duplicateOf
      $0.target = ActionID(id)
    }
  }
}

extension Plan {
  /// The same plan again under another reference, its one action changed.
  static func copy(of plan: Plan, _ change: (inout Action) -> Void = { _ in }) -> Plan {
    var copy = plan
    copy.id = PlanID("plan2")
    copy.reference = "PLAN-2026-002"
    copy.recommendations = []
    copy.actions[0].id = ActionID("a2")
    copy.actions[0].answers = []
    change(&copy.actions[0])
    return copy
  }
}
