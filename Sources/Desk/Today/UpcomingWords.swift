import Casework

extension Register {
  /// What is due from a day on until the end of the fourth week after it, in the order of the days.
  func upcoming(from day: Day) -> [Upcoming] {
    let end = day.weekStart.adding(days: 5 * 7 - 1)
    return weeksAhead(on: day, weeks: 5).filter { $0.day <= end }.flatMap { ahead in
      ahead.upcoming.sorted { $0.record.isBefore($1.record) }
    }
  }
}

extension Upcoming {
  /// Whether it is what its record is for: an action that is due, and no check or review beside it.
  private var isDueItself: Bool { what == "due" }

  /// What it is, for a line that already has the reference: "Publish an easy-read leaflet", "The panel: Adult K".
  var words: String { isDueItself ? title : what == title ? what : "\(what): \(title)" }

  /// What falls on one day in a few words: "2 actions due, panel".
  static func words(for items: [Upcoming]) -> String {
    let due = items.count(where: \.isDueItself)
    let others = items.filter { !$0.isDueItself }.map(\.shortWords)
    return ((due == 0 ? [] : ["\(count(due, "action")) due"]) + others).joined(separator: ", ")
  }

  /// Without the article it begins with: "scoping summary of Beck Housing".
  private var shortWords: String { what.hasPrefix("The ") ? String(what.dropFirst(4)) : what }
}

extension Day {
  /// The Monday of this day's week.
  var weekStart: Day { adding(days: -weekday.rawValue) }
}
