/// The twelve months a board reports on: from 1 April by default, by a setting of the board.
public struct ReportingYear: Hashable, Sendable {
  public let first: Day

  /// The reporting year that holds a day; `month` (1 to 12) is the one in which years begin.
  public init(holding day: Day, beginningIn month: Int = 4) {
    let back = (day.month - month + 12) % 12
    first = day.monthStart.adding(months: -back)
  }

  public var last: Day { first.adding(months: 12).adding(days: -1) }

  /// "2016/17"; "2016" where years begin in January.
  public var name: String {
    let short = "0\((first.year + 1) % 100)".suffix(2)
    return first.month == 1 ? "\(first.year)" : "\(first.year)/\(short)"
  }

  public var next: ReportingYear { ReportingYear(holding: first.adding(months: 12), beginningIn: first.month) }
  public var previous: ReportingYear { ReportingYear(holding: first.adding(months: -12), beginningIn: first.month) }

  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// 1 to 4; nothing for a day outside the year.
  public func quarter(of day: Day) -> Int? {
    guard contains(day) else { return nil }
    return (1...4).last { first.adding(months: ($0 - 1) * 3) <= day }
  }
}

extension ReportingYear {
  /// The board's year of that name, "2026/27"; nothing for words that are no name of one.
  public init?(named name: String, of board: Board) {
    guard let year = Int(name.prefix(4)), let end = Day(year: year, month: 12, day: 31) else { return nil }
    self = board.reportingYear(holding: end)
    guard self.name == name else { return nil }
  }
}

extension Board {
  /// The board's reporting year that holds a day.
  public func reportingYear(holding day: Day) -> ReportingYear {
    ReportingYear(holding: day, beginningIn: (1...12).contains(yearStart) ? yearStart : 4)
  }
}

extension ReportingYear {
  /// The board's year as someone types it: "2025/26", "2025-26" or "2025"; nothing for words that name none.
  public init?(typed text: String, of board: Board) {
    let name = String(text.map { $0 == "-" || $0 == "–" ? "/" : $0 })
    if let year = ReportingYear(named: name, of: board) {
      self = year
    } else if text.count == 4, text.allSatisfy(\.isNumber), let number = Int(text),
      let first = Day(year: number, month: board.reportingYear(holding: Day(number: 0)).first.month, day: 1)
    {
      self = ReportingYear(holding: first, beginningIn: first.month)
    } else {
      return nil
    }
  }
}

extension Board {
  /// The last reporting year that has ended by a day.
  public func lastYearEnded(by day: Day) -> ReportingYear { reportingYear(holding: day.adding(days: 1)).previous }
}
