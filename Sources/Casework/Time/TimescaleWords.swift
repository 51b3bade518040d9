/// The words by which a printed timescale says that it is not a date.
enum TimescaleWords {
  static let toBeConfirmed = [
    "tbc", "tba", "tbd", "t b c", "to be confirmed", "to be agreed", "to be determined", "to be decided",
    "to be set", "not yet agreed", "not yet known",
  ]

  static let nothing: Set<String> = ["n a", "na", "none", "not applicable"]

  static let ongoing = ["ongoing", "on going", "continuous", "continuing"]

  /// Words at the start that make the rest something awaited.
  static let awaiting = [
    "after", "following", "upon", "once", "when", "pending", "awaiting", "subject to", "dependent on",
    "dependent upon", "as soon as", "on completion of", "on receipt of",
  ]

  /// Words between a length and something awaited: "3 months after publication".
  static let lengthThenEvent = ["after", "following", "of", "from"]

  static let before = ["before", "prior to", "ahead of", "in advance of"]

  /// How often, by phrase; the first that stands in the text counts. Where a phrase can be meant in two
  /// ways ("bi-monthly") it says that something recurs and not how often.
  static let recurrences: [(phrase: String, every: Recurrence?)] = [
    ("bi monthly", nil), ("bimonthly", nil), ("bi weekly", nil), ("biweekly", nil), ("bi annual", nil),
    ("bi annually", nil), ("biannual", nil), ("biannually", nil), ("termly", nil), ("each term", nil),
    ("every term", nil), ("daily", nil),
    ("6 monthly", .halfYearly), ("six monthly", .halfYearly), ("every 6 months", .halfYearly),
    ("every six months", .halfYearly), ("half yearly", .halfYearly), ("twice a year", .halfYearly),
    ("twice yearly", .halfYearly),
    ("3 monthly", .quarterly), ("three monthly", .quarterly), ("every 3 months", .quarterly),
    ("every three months", .quarterly), ("quarterly", .quarterly), ("each quarter", .quarterly),
    ("every quarter", .quarterly),
    ("2 monthly", .everyTwoMonths), ("two monthly", .everyTwoMonths), ("every 2 months", .everyTwoMonths),
    ("every two months", .everyTwoMonths),
    ("12 monthly", .yearly), ("annual", .yearly), ("annually", .yearly), ("yearly", .yearly),
    ("each year", .yearly), ("every year", .yearly), ("per annum", .yearly),
    ("4 monthly", nil), ("four monthly", nil), ("monthly", .monthly), ("each month", .monthly),
    ("every month", .monthly),
    ("fortnightly", .fortnightly), ("every two weeks", .fortnightly), ("every 2 weeks", .fortnightly),
    ("weekly", .weekly), ("each week", .weekly), ("every week", .weekly),
    ("each board", .eachBoard), ("every board", .eachBoard),
    ("each meeting", .eachMeeting), ("every meeting", .eachMeeting), ("each", nil), ("every", nil),
  ]

  /// The words of a text in lower case, parted by single spaces, with a space at each end.
  static func spaced(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " \(words.joined(separator: " ")) "
  }

  /// Whether the phrase stands whole in text made by `spaced`.
  static func says(_ phrase: String, in spaced: String) -> Bool {
    var rest = spaced.utf8[...]
    let wanted = Array(" \(phrase) ".utf8)
    while rest.count >= wanted.count {
      if rest.starts(with: wanted) { return true }
      rest.removeFirst()
    }
    return false
  }
}
