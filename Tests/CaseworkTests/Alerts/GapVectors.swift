@testable import Casework

extension AlertVector {
  static let actionGaps: [AlertVector] = [
    AlertVector(.noLead) {
      $0.action.leads = []
    } nearMiss: {
      $0.action.leads = [Lead(id: Identifier("l2")) { $0.role = "Head of Service" }]
    },
    AlertVector(.leadLeft) {
      $0.people[0].activeTo = day("2026-11-20")
    } nearMiss: {
      $0.people[0].activeTo = today
    },
    AlertVector(.noDate) {
      $0.action.timescale = Timescale(printed: "After the inquest", kind: .event, awaiting: "the inquest")
    } nearMiss: {
      $0.action.timescale = Timescale(printed: "Quarterly", kind: .recurring, every: .quarterly)
    },
    AlertVector(.invalidDate) {
      $0.action.timescale = Timescale(printed: "31/04/19", kind: .invalid)
    } nearMiss: {
      $0.action.timescale = Timescale(printed: "TBC", kind: .toBeConfirmed)
    },
    AlertVector(.noMeasure) {
      $0.action.measureOfSuccess = " "
    } nearMiss: {
      $0.action.measureOfSuccess = ""
      $0.action.measures = [.named("Trained staff", isMet: .unknown)]
    },
    AlertVector(.duplicateReference) {
      $0.plan.actions.append($0.plan.actions[0].renamed("a9", "7B"))
    } nearMiss: {
      $0.plan.actions.append($0.plan.actions[0].renamed("a9", "7c"))
    },
    AlertVector(.brokenLink) {
      $0.action.links = [.duplicate(of: "gone")]
    } nearMiss: {
      $0.action.links = [.duplicate(of: "a1")]
    },
    AlertVector(.noUpdate) {
      $0.action.progress = [.said("Begun", "2026-08-12")]
    } nearMiss: {
      $0.action.progress = [.said("Begun", "2026-08-13")]
    },
    AlertVector(.noProgress) {
      $0.action.progress = []
    } nearMiss: {
      $0.action.progress = []
      $0.action.moves = [.to(.agreed, "2026-09-01")]
    },
    AlertVector(.ownSignOff) {
      $0.action.moves.append(.to(.signedOff, "2026-11-01") { $0.by = .person(PersonID("jo")) })
    } nearMiss: {
      $0.action.moves.append(.to(.signedOff, "2026-11-01") { $0.by = .named("The Quality Group") })
    },
    AlertVector(.manyExtensions) {
      $0.action.extensions = [.moved("e1", .extension), .moved("e2", .extension)]
    } nearMiss: {
      $0.action.extensions = [.moved("e1", .extension), .moved("e2", .correction)]
    },
    AlertVector(.unverified) {
      $0.action.moves = [.to(.inProgress, "2026-09-01") { $0.isUnverified = true }]
    } nearMiss: {
      $0.action.moves = [
        .to(.inProgress, "2026-09-01") { $0.isUnverified = true }, .to(.onHold, "2026-09-02"),
      ]
    },
  ]

  static let recordGaps: [AlertVector] = [
    AlertVector(.noAction) {
      $0.action.answers = []
    } nearMiss: {
      $0.action.answers = []
      $0.recommendation.isAlreadyInPlace = true
    },
    AlertVector(.rejectedNoReason) {
      $0.recommendation.responses = [.answered(.rejected, "")]
    } nearMiss: {
      $0.recommendation.responses = [.answered(.rejected, "It is the county's to do.")]
    },
    AlertVector(.noRationale) {
      $0.file.referral?.decide(on: "2026-11-21", rationale: " ")
    } nearMiss: {
      $0.file.referral?.decide(on: "2026-11-21")
    },
    AlertVector(.noPlan) {
      $0.file.review = .started { $0.moves.append(.to(.approved, "2026-10-21")) }
    } nearMiss: {
      $0.file.review = .started { $0.moves.append(.to(.approved, "2026-10-21")) }
      $0.plan.sources = [PlanSource(id: Identifier("s")) { $0.record = AnyID("case") }]
    },
    AlertVector(.noPlan) {
      $0.file.review = .started { $0.moves.append(.to(.approved, "2026-10-21")) }
    } nearMiss: {
      $0.file.review = .started { $0.moves.append(.to(.approved, "2026-10-22")) }
    },
    AlertVector(.noFamilyContact) {
      $0.file.review = .started { $0.commissioned = day("2026-08-01") }
    } nearMiss: {
      $0.file.review = .started { $0.commissioned = day("2026-08-01") }
      $0.file.contacts = [Contact(id: Identifier("k")) { $0.on = day("2026-08-23") }]
    },
    AlertVector(.duplicateReference) {
      $0.otherPlan = .copy(of: $0.plan) { _ in }
      $0.otherPlan?.reference = "plan-2026-001"
    } nearMiss: {
      $0.otherPlan = .copy(of: $0.plan) { _ in }
    },
    AlertVector(.brokenLink) {
      $0.plan.sources = [PlanSource(id: Identifier("s")) { $0.record = AnyID("gone") }]
    } nearMiss: {
      $0.plan.sources = [PlanSource(id: Identifier("s")) { $0.title = "An audit of another board" }]
    },
    AlertVector(.holidaysExpired) {
      $0.holidays.to = day("2026-11-20")
    } nearMiss: {
      $0.holidays.to = today
    },
    AlertVector(.openToOthers) {
      $0.standing = RegisterStanding(exposure: .init(path: "plans", count: 3, remedy: "chmod -R go-rwx register"))
    } nearMiss: {
      $0.standing = RegisterStanding()
    },
    AlertVector(.clockSkew) {
      $0.standing = RegisterStanding(
        latest: Instant(today, hour: 12, minute: 5, second: 1), now: Instant(today, hour: 12))
    } nearMiss: {
      $0.standing = RegisterStanding(latest: Instant(today, hour: 12, minute: 5), now: Instant(today, hour: 12))
    },
    AlertVector(.nhsNumber) {
      $0.action.text = "Speak to 943 476 5919 again"
    } nearMiss: {
      $0.action.text = "Speak to 943 476 5918 again"
    },
    AlertVector(.postcode) {
      $0.file.referral?.summary = "Lived at PR1 8XJ"
    } nearMiss: {
      $0.file.referral?.summary = "Lived in Fellshire"
    },
  ]

  static let all = late + soon + contradictions + actionGaps + recordGaps + audits
}

extension Action {
  fileprivate func renamed(_ id: String, _ ref: String) -> Action {
    var copy = self
    copy.id = ActionID(id)
    copy.ref = ref
    copy.text = "Something else"
    return copy
  }
}

extension Extension {
  fileprivate static func moved(_ id: String, _ kind: Kind) -> Extension {
    Extension(id: Identifier(id)) {
      $0.kind = kind
      $0.to = day("2027-06-02")
    }
  }
}

extension AddresseeResponse {
  fileprivate static func answered(_ answer: Answer, _ reason: String) -> AddresseeResponse {
    AddresseeResponse(id: Identifier("resp")) {
      $0.agency = AgencyID("police")
      $0.answer = answer
      $0.reason = reason
    }
  }
}
