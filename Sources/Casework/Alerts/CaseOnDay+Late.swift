// What is late about a case, and what will be soon.
extension CaseOnDay {
  /// Each clock that has passed or is near; the clocks of returns are told by the returns.
  var clockConcerns: [Concern] {
    clocks.filter { $0.agencyReturn == nil }.compactMap { clock in
      let reading = clock.reading
      let words = (reading.rule.title, reading.rule.basisWords)
      if reading.state == .late { return .late(.clockPassed, due: reading.due, on: day, words.0, words.1) }
      guard reading.isNear, let due = reading.due else { return nil }
      return Concern(.clockNear, due: due, days: day.days(until: due), words.0, words.1)
    }
  }

  var referrerNotTold: Concern? {
    guard let referral, referral.stage == .decided, referral.decisionTold == nil else { return nil }
    return .late(.referrerNotTold, due: referral.decision?.on ?? referral.moves.last?.on, on: day)
  }

  private var deferralReview: Day? { referral?.stage == .deferred ? referral?.moves.last?.reviewOn : nil }

  var deferralPassed: Concern? { .late(.holdReviewPassed, due: deferralReview, on: day, "The deferral") }

  var deferralNear: Concern? {
    .soon(.holdReviewNear, due: deferralReview, on: day, within: context.soonDays, "The deferral")
  }

  var panelReturnsMissing: Concern? {
    guard isReferralOpen, let referral else { return nil }
    let missing = referral.returns.filter { !$0.isSettled }.map { agencyName($0.agency) }
    guard !missing.isEmpty else { return nil }
    let names = missing.joined(separator: ", ")
    return .soon(
      .panelReturnsMissing, due: referral.nextPanel, on: day, within: context.settings.panelSoonDays, names)
  }

  func agencyName(_ id: AgencyID?) -> String { context.directory.agency(id)?.name ?? "an agency not named" }

  var returnConcerns: [(Concern, AlertPlace)] {
    let returns = (isReferralOpen ? referral?.returns ?? [] : []) + (isReviewOpen ? review?.returns ?? [] : [])
    let awaited = returns.filter { !$0.isSettled }
    guard !awaited.isEmpty else { return [] }
    let references = context.register.references(ofReturnsIn: file)
    return awaited.compactMap { asked in
      let reference = references.first { $0.id == asked.id }?.reference ?? file.reference
      return concern(of: asked).map { ($0, place(of: asked, reference)) }
    }
  }

  private func concern(of asked: AgencyReturn) -> Concern? {
    let (name, kind) = (agencyName(asked.agency), asked.kind.words)
    let due = asked.due ?? clocks.first { $0.agencyReturn == asked.id }?.reading.due
    return .late(.returnLate, due: due, on: day, name, kind)
      ?? .soon(.dueSoon, due: due, on: day, within: context.soonDays, "The \(kind) of \(name)")
  }

  private func place(of asked: AgencyReturn, _ reference: String) -> AlertPlace {
    let officer = context.register.agency(asked.agency)?.leadOfficer
    return place.entry(
      asked.id.erased, record: reference, agency: context.directory.agency(asked.agency),
      person: context.directory.name(of: officer))
  }
}

extension ClockRule {
  /// "local", "statute: Police Act 1996, section 55".
  var basisWords: String { basis == .local || source.isEmpty ? basis.words : "\(basis.words): \(source)" }
}
