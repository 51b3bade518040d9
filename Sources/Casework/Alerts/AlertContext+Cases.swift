extension AlertContext {
  func addCaseAlerts(of file: CaseFile, to list: inout AlertList) {
    let standing = CaseOnDay(file, in: self)
    for concern in standing.concerns { list.add(concern, at: standing.place, file.acknowledgements) }
    for (concern, place) in standing.entryConcerns { list.add(concern, at: place, file.acknowledgements) }
  }

  /// The case itself: an open review's coordinator, else whoever holds the referral's next step, owes what it lacks.
  func place(of file: CaseFile) -> AlertPlace {
    let isReviewOpen = file.review?.isOpen ?? false
    let holder = isReviewOpen ? file.review?.coordinator : file.referral?.nextStepHolder
    return AlertPlace(
      record: file.reference, document: .caseFile(file.id), item: nil, title: file.title,
      person: directory.name(of: holder))
  }
}
