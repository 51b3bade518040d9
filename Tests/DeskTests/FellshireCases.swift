import Casework

enum FellshireCases {
  static let all = [adultK, adultM, adultB]

  /// Waits for two agencies, with a criminal hold.
  private static let adultK = CaseFile(id: CaseID("adultk")) { file in
    file.reference = "SAR-2026-004"
    file.framework = "care-act"
    file.subjects = [Subject(id: Identifier("k1")) { $0.pseudonym = "Adult K" }]
    file.holds = [
      Hold(id: Identifier("hold1")) { hold in
        hold.kind = .criminal
        hold.from = day(10, 3)
        hold.reviewOn = day(12, 3)
        hold.reason = "Trial listed for February"
        hold.mayGoOn = "Learning that names no witness"
      }
    ]
    file.contacts = [
      Contact(id: Identifier("c1")) { contact in
        contact.on = day(10, 20)
        contact.with = .family
        contact.note = "Sister told of the referral by letter"
      }
    ]
    file.referral = Referral { referral in
      referral.received = day(9, 21)
      referral.acknowledged = day(9, 23)
      referral.death = day(8, 30)
      referral.referrer = .named("Ward manager")
      referral.referrerAgency = Fellshire.health
      referral.summary = "Adult K died at home after three discharges in a month."
      referral.nextPanel = day(12, 7)
      referral.nextStep = "Chase the missing returns"
      referral.nextStepHolder = .person(Fellshire.marsh)
      referral.criteria = [
        CriterionAnswer(id: Identifier("cr1")) { ($0.criterion, $0.answer) = ("needs", .met) },
        CriterionAnswer(id: Identifier("cr2")) { ($0.criterion, $0.answer) = ("died", .met) },
      ]
      referral.returns = returns
      referral.moves = moves([(.received, day(9, 21)), (.screening, day(9, 25)), (.informationRequested, day(10, 12))])
    }
  }

  private static let returns = [
    AgencyReturn(id: Identifier("r1")) { entry in
      (entry.agency, entry.requested, entry.due) = (Fellshire.police, day(10, 12), day(11, 2))
      entry.received = day(10, 30)
    },
    AgencyReturn(id: Identifier("r2")) { entry in
      (entry.agency, entry.requested, entry.due) = (Fellshire.housing, day(10, 12), day(11, 15))
      entry.chases = [Chase(id: Identifier("ch1")) { $0.on = day(11, 17) }]
    },
    AgencyReturn(id: Identifier("r3")) { entry in
      (entry.agency, entry.requested, entry.due) = (Fellshire.care, day(10, 12), day(11, 24))
    },
  ]

  /// Under review, one milestone missed.
  private static let adultM = CaseFile(id: CaseID("adultm")) { file in
    file.reference = "SAR-2026-001"
    file.framework = "care-act"
    file.subjects = [Subject(id: Identifier("m1")) { $0.pseudonym = "Adult M" }]
    file.referral = Referral { referral in
      referral.received = day(1, 12)
      referral.acknowledged = day(1, 14)
      referral.decisionTold = day(3, 20)
      referral.decision = Decision { decision in
        decision.outcome = "mandatory"
        decision.on = day(3, 16)
        decision.by = .named("the board")
        decision.rationale = "Every agency had a part of the picture; none had it whole."
      }
      referral.moves = moves([(.received, day(1, 12)), (.decided, day(3, 16)), (.closed, day(3, 20))])
    }
    file.review = Review { review in
      review.commissioned = day(4, 1)
      review.methodology = "SCIE condensed"
      review.reviewer = .named("Dr A. Whitfield")
      review.milestones = [
        Milestone(id: Identifier("ms1")) { ($0.title, $0.due, $0.done) = ("Practitioner event", day(7, 1), day(7, 1)) },
        Milestone(id: Identifier("ms2")) { ($0.title, $0.due) = ("First draft", day(10, 30)) },
        Milestone(id: Identifier("ms3")) { ($0.title, $0.due) = ("Accuracy check ends", day(12, 11)) },
      ]
      review.moves = [
        StageMove(id: Identifier("rm1")) { ($0.to, $0.on) = (.scoping, day(4, 20)) },
        StageMove(id: Identifier("rm2")) { ($0.to, $0.on) = (.drafting, day(8, 3)) },
      ]
    }
  }

  /// Decided against, and closed.
  private static let adultB = CaseFile(id: CaseID("adultb")) { file in
    file.reference = "SAR-2025-009"
    file.framework = "care-act"
    file.subjects = [Subject(id: Identifier("b1")) { $0.pseudonym = "Adult B" }]
    file.referral = Referral { referral in
      referral.received = day(10, 1, 2025)
      referral.acknowledged = day(10, 3, 2025)
      referral.decisionTold = day(12, 20, 2025)
      referral.decision = Decision { decision in
        decision.outcome = "none"
        decision.on = day(12, 15, 2025)
        decision.rationale = "One agency alone was involved."
        decision.otherLearning = "Single-agency review by the trust"
      }
      referral.moves = moves([(.decided, day(12, 15, 2025)), (.closed, day(12, 20, 2025))])
    }
  }

  private static func moves(_ steps: [(ReferralStage, Day)]) -> [StageMove<ReferralStage>] {
    steps.enumerated().map { place, step in
      StageMove(id: Identifier("mv\(place)")) { ($0.to, $0.on) = (step.0, step.1) }
    }
  }
}
