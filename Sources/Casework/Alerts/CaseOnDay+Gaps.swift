// What a case lacks.
extension CaseOnDay {
  var noRationale: Concern? {
    guard let decision = referral?.decision, decision.on != nil || !decision.outcome.isEmpty,
      decision.rationale.isVoid
    else { return nil }
    return Concern(.noRationale, "decision")
  }

  var recommendationNoRationale: Concern? {
    guard let advice = referral?.recommendation, advice.on != nil || !advice.outcome.isEmpty, advice.rationale.isVoid
    else { return nil }
    return Concern(.noRationale, "group's recommendation")
  }

  /// An approved review is to have a plan that names this case, or one it answers, as its source.
  var noPlan: Concern? {
    guard let review, [.approved, .actionPhase, .impactCheck].contains(review.stage),
      let approved = review.moves.day(reached: .approved), let days = context.days(since: approved),
      days > context.settings.approvedWithoutPlanDays
    else { return nil }
    let known = [file.id.erased] + file.linkedCases.map(\.erased)
    guard !known.contains(where: context.index.sources.contains) else { return nil }
    return Concern(.noPlan, days: days, approved.words, "Approved")
  }

  /// While no contact is recorded the time runs from the commissioning.
  var noFamilyContact: Concern? {
    guard isReviewOpen, let review else { return nil }
    let last = file.contacts.filter { $0.with == .family }.compactMap(\.on).max()
    guard let days = context.days(since: last ?? review.commissioned), days > context.settings.familyContactDays else {
      return nil
    }
    return Concern(.noFamilyContact, days: last == nil ? nil : days, last?.iso ?? "none")
  }

  var unverifiedReferral: Concern? {
    guard let move = referral?.moves.last, move.isUnverified else { return nil }
    return Concern(.unverified, days: context.days(since: move.on), move.to?.words ?? "")
  }

  var unverifiedReview: Concern? {
    guard let move = review?.moves.last, move.isUnverified else { return nil }
    return Concern(.unverified, days: context.days(since: move.on), "a review at \(move.to?.words ?? "")")
  }

  var duplicateReference: Concern? {
    context.caseReferences.has(file.reference) ? Concern(.duplicateReference, file.reference, "case") : nil
  }

  var brokenLink: Concern? {
    var broken: [String] = []
    if file.linkedCases.contains(where: { !context.register.has($0.erased) }) { broken.append("a linked case") }
    if file.themes.contains(where: { context.directory.themes[$0] == nil }) { broken.append("one of its themes") }
    if file.agencyIDs.contains(where: { context.directory.agencies[$0] == nil }) { broken.append("an agency") }
    let links = (referral?.moves.compactMap(\.link) ?? []) + (review?.moves.compactMap(\.link) ?? [])
    if links.contains(where: { !context.register.has($0) }) { broken.append("the record it was moved to") }
    return broken.isEmpty ? nil : Concern(.brokenLink, broken.joined(separator: ", "))
  }
}
