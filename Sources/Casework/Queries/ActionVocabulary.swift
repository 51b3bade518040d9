extension ActionListing {
  public static var vocabulary: FilterVocabulary { actionVocabulary }
}

/// What actions can be asked, wherever their rows come from.
private let actionVocabulary = FilterVocabulary(
  "actions",
  fields: [
    .agency, .lead, .plan, .caseFile, .audit, .stage, .brag, .theme, .objective, .group, .reference, .due, .original,
    .slips, .age, .late,
  ],
  states: [
    .overdue, .late, .soon, .open, .closed, .held, .blocked, .undated, .completed, .waiting, .unverified, .unrated,
  ],
  things: [.agency, .lead, .due, .evidence, .extension, .progress, .measure, .link, .theme, .brag, .finding])

extension ClaimedLevel {
  var filterWords: [String] { [code, word, letter] + (meaning.map { [$0.words] } ?? []) }
}
