@testable import Casework

/// A board, its frameworks and a case whose every guard is met, from which a test takes one thing away.
enum CaseSamples {
  static let today = day(2026, 11, 21)
  static let moved = day(2026, 11, 20)
  static let occasion = Occasion(day: today, instant: Instant(today, hour: 9), actor: .named("coordinator"))
  static let caseID = CaseID("case00000001")
  static let otherID = CaseID("case00000002")
  static let planID = PlanID("plan00000001")
  static let housing = AgencyID("agency000001")
  static let police = AgencyID("agency000002")

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(number: Day.number(year: year, month: month, day: day))
  }

  static var register: Register {
    var register = Register(settings: Settings { $0.board.name = "Fellshire SAB" }, reference: reference)
    register.changeAgencies { list in
      list = [
        Agency(id: housing) { ($0.code, $0.name) = ("housing", "Housing") },
        Agency(id: police) { ($0.code, $0.name) = ("police", "Police") },
      ]
    }
    register.put(CaseFile(id: otherID) { ($0.reference, $0.referral) = ("SAR-2026-009", Referral()) })
    register.put(plan)
    return register
  }

  private static let plan = Plan(id: planID) { plan in
    plan.reference = "PLAN-2026-001"
    plan.sources = [PlanSource(id: Identifier("s1")) { $0.record = caseID.erased }]
    let ended = StageMove<ActionStage>(id: Identifier("m1")) { ($0.to, $0.on) = (.signedOff, moved) }
    plan.actions = [Action(id: ActionID("a1")) { ($0.ref, $0.moves) = ("1", [ended]) }]
  }

  /// A referral at `stage` and a review at `review`, with everything that any step of either asks for.
  static func whole(
    at stage: ReferralStage = .draft, review: ReviewStage = .commissioned, framework: String = "adults"
  ) -> CaseFile {
    CaseFile(id: caseID) { file in
      (file.reference, file.kind, file.framework) = ("SAR-2026-004", .sar, framework)
      file.subjects = [Subject(id: Identifier("s1")) { $0.pseudonym = "Adult K" }]
      file.referral = referral(at: stage)
      file.review = self.review(at: review)
    }
  }

  private static func referral(at stage: ReferralStage) -> Referral {
    Referral { referral in
      referral.received = day(2026, 9, 1)
      referral.notified = day(2026, 9, 2)
      referral.referrer = .named("Ward manager")
      referral.summary = "Adult K died after a fall."
      referral.returns = [settledReturn]
      referral.criteria = ["needs", "died"].map { code in
        CriterionAnswer(id: Identifier(code)) { ($0.criterion, $0.answer) = (code, .notMet) }
      }
      referral.decision = Decision { ($0.outcome, $0.on) = ("review", day(2026, 11, 1)) }
      referral.decisionTold = day(2026, 11, 3)
      referral.moves = [StageMove(id: Identifier("m0")) { ($0.to, $0.on) = (stage, day(2026, 11, 1)) }]
    }
  }

  private static func review(at stage: ReviewStage) -> Review {
    Review { review in
      review.commissioned = day(2026, 11, 2)
      review.terms = [TermsVersion(id: Identifier("t1")) { $0.agreed = day(2026, 11, 5) }]
      review.reviewer = .named("Independent reviewer")
      review.returns = [settledReturn]
      review.agenciesOfferedSight = day(2026, 11, 6)
      review.familyOfferedSight = day(2026, 11, 6)
      review.impactStatement = "Staff now ask."
      review.moves = [StageMove(id: Identifier("m0")) { ($0.to, $0.on) = (stage, day(2026, 11, 2)) }]
    }
  }

  static let settledReturn = AgencyReturn(id: Identifier("return1")) { entry in
    (entry.agency, entry.requested, entry.due) = (housing, day(2026, 9, 3), day(2026, 9, 24))
    entry.received = day(2026, 9, 20)
  }

  static let awaitedReturn = AgencyReturn(id: Identifier("return2")) { entry in
    (entry.agency, entry.requested, entry.due) = (police, day(2026, 9, 3), day(2026, 9, 24))
  }

  /// Everything that a person can say of a step.
  static var said: MoveDetails {
    var details = MoveDetails(on: moved, by: .named("SAR Group chair"), reason: "As the group agreed.")
    details.awaiting = "the inquest"
    details.holder = .named("Coroner's officer")
    details.reviewOn = day(2027, 1, 15)
    details.link = otherID.erased
    details.address = "https://example.org/adult-k"
    details.outcome = "none"
    details.rationale = "The criteria are not met."
    details.otherLearning = "A briefing for wards."
    details.answer = .agrees
    return details
  }
}

extension Register {
  func with(_ file: CaseFile) -> Register {
    var register = self
    register.put(file)
    return register
  }
}
