// What is late or soon about a review's milestones and checks, and about a case's holds.
extension CaseOnDay {
  var milestoneConcerns: [(Concern, AlertPlace)] {
    guard isReviewOpen, let review else { return [] }
    return review.milestones.enumerated().flatMap { at, milestone -> [(Concern, AlertPlace)] in
      guard milestone.done == nil else { return [] }
      let title = milestone.title
      let place = place(of: milestone.id.erased, "milestone", number: at + 1, title: title)
      return bothWays(.milestoneLate, .dueSoon, due: milestone.due, title, place)
    }
  }

  var holdConcerns: [(Concern, AlertPlace)] {
    guard isReferralOpen || isReviewOpen else { return [] }
    return file.holds.enumerated().flatMap { at, hold -> [(Concern, AlertPlace)] in
      guard hold.isInForce(on: day) else { return [] }
      let place = place(of: hold.id.erased, "hold", number: at + 1, title: hold.reason)
      return bothWays(.holdReviewPassed, .holdReviewNear, due: hold.reviewOn, "The \(hold.kind.words) hold", place)
    }
  }

  /// Checks are made after a review has closed too.
  var checkConcerns: [(Concern, AlertPlace)] {
    guard let review else { return [] }
    return review.impactChecks.enumerated().flatMap { at, check -> [(Concern, AlertPlace)] in
      guard check.done == nil else { return [] }
      let words = check.kind.checkWords
      let place = place(of: check.id.erased, "review-check", number: at + 1, title: words)
      return bothWays(.checkDue, .dueSoon, due: check.due, words, place)
    }
  }

  /// Papers of the case that were to be kept until a day of their own.
  var documentConcerns: [(Concern, AlertPlace)] {
    file.documents.enumerated().compactMap { at, document in
      let concern = Concern.late(
        .retentionDue, due: document.retainUntil, on: day, "The paper \(document.title)", "as was set for it")
      return concern.map { ($0, place(of: document.id.erased, "document", number: at + 1, title: document.title)) }
    }
  }

  private func bothWays(
    _ late: AlertCode, _ soon: AlertCode, due: Day?, _ words: String, _ place: AlertPlace
  ) -> [(Concern, AlertPlace)] {
    let concern =
      Concern.late(late, due: due, on: day, words)
      ?? Concern.soon(soon, due: due, on: day, within: context.soonDays, words)
    return concern.map { [($0, place)] } ?? []
  }
}
