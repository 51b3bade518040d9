/// One case as it stands on a day.
struct CaseOnDay {
  let file: CaseFile
  let context: AlertContext
  let clocks: [CaseClock]

  init(_ file: CaseFile, in context: AlertContext) {
    self.file = file
    self.context = context
    clocks = file.clockReadings(on: context.day, in: context.register)
  }

  var day: Day { context.day }
  var referral: Referral? { file.referral }
  var review: Review? { file.review }
  var isReferralOpen: Bool { referral?.isOpen ?? false }
  var isReviewOpen: Bool { review?.isOpen ?? false }

  var place: AlertPlace { context.place(of: file) }

  /// What concerns the case itself.
  var concerns: [Concern] {
    let single = [
      referrerNotTold, deferralPassed, deferralNear, panelReturnsMissing, noRationale, recommendationNoRationale,
      noPlan, noFamilyContact, unverifiedReferral, unverifiedReview, duplicateReference, brokenLink,
      context.retentionDue(file), decidedByOwn,
    ]
    return clockConcerns + single.compactMap { $0 }
  }

  /// What concerns an entry of the case: a return, a milestone, a hold, a check.
  var entryConcerns: [(Concern, AlertPlace)] {
    returnConcerns + milestoneConcerns + holdConcerns + checkConcerns + documentConcerns
  }

  /// An entry of a list, called by its kind and its number in the list: "SAR-2026-004/milestone/2".
  func place(of item: AnyID, _ kind: String, number: Int, title: String) -> AlertPlace {
    place.entry(item, record: "\(file.reference)/\(kind)/\(number)", title: title)
  }
}
