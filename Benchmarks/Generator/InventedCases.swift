import Casework

/// Cases with a referral, half of them decided and under review, the same for the same numbers.
struct InventedCases {
  let today: Day
  let agencies: [Agency]

  func caseFile(_ number: Int) -> CaseFile {
    var bank = WordBank(seed: -number)
    return CaseFile(id: Identifier("s\(number)")) { file in
      file.reference = "SAR-\(today.year)-\(number)"
      file.framework = "care-act-2014"
      file.subjects = [Subject(id: "1") { $0.pseudonym = "Adult \(number)" }]
      file.referral = referral(number, &bank)
      if number.isMultiple(of: 2) { file.review = review(number, &bank) }
      file.contacts = (1...3).map { contact in
        Contact(id: Identifier("k\(contact)")) {
          $0.on = today.adding(days: -contact * 9 - number % 60)
          $0.note = bank.note()
        }
      }
    }
  }

  private func referral(_ number: Int, _ bank: inout WordBank) -> Referral {
    var referral = Referral()
    referral.received = today.adding(days: -30 - number % 300)
    referral.incident = today.adding(days: -90 - number % 300)
    referral.summary = (1...4).map { _ in bank.note() }.joined(separator: " ")
    referral.workingTogether = (1...3).map { _ in bank.outcome() }.joined(separator: " ")
    referral.agenciesInvolved = agencies.map(\.id)
    referral.moves = [ReferralStage.received, number.isMultiple(of: 2) ? .decided : .screening].enumerated().map {
      place, stage in
      StageMove(id: Identifier("m\(place)")) {
        $0.to = stage
        $0.on = today.adding(days: -25 - number % 300 + place * 20)
      }
    }
    return referral
  }

  private func review(_ number: Int, _ bank: inout WordBank) -> Review {
    var review = Review()
    review.commissioned = today.adding(days: -number % 250)
    review.methodology = "learning event"
    review.impactStatement = bank.outcome()
    review.moves = [
      StageMove(id: "v") {
        $0.to = .gathering
        $0.on = today.adding(days: -number % 200)
      }
    ]
    return review
  }
}
