/// Counts working days: those that are not a Saturday, a Sunday or a bank holiday of the division.
public struct WorkingCalendar: Sendable, Equatable {
  public let table: HolidayTable
  private let names: [Day: String]

  public init(_ table: HolidayTable) {
    self.table = table
    names = Dictionary(table.holidays.map { ($0.day, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Knows weekends alone; every day is outside its table, so that whatever it counts warns.
  public static func weekendsOnly(_ division: HolidayDivision = .englandAndWales) -> WorkingCalendar {
    WorkingCalendar(HolidayTable(division: division, from: nil, to: nil, holidays: []))
  }

  public func isWorkingDay(_ day: Day) -> Bool { !day.weekday.isWeekend && names[day] == nil }

  /// Why a day is not a working day: "Sat", "Good Friday"; nothing when it is one.
  public func reasonOff(_ day: Day) -> String? {
    day.weekday.isWeekend ? day.weekday.shortName : names[day]
  }

  /// The name of a bank holiday on a weekday.
  public func holiday(on day: Day) -> String? { names[day] }

  /// The working day that many after `day`, which is day zero; before it when negative.
  public func adding(workingDays count: Int, to day: Day) -> Day {
    var (day, left) = (day, abs(count))
    while left > 0 {
      day = day.adding(days: count.signum())
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The working day that many before `day`, which is day zero.
  public func subtracting(workingDays count: Int, from day: Day) -> Day { adding(workingDays: -count, to: day) }

  /// Working days after `from` up to and with `to`; negative, and counted back to `to`, when `to` is earlier.
  public func workingDays(from: Day, to: Day) -> Int {
    let step = (to - from).signum()
    return stride(from: 1, through: abs(to - from), by: 1).count { isWorkingDay(from.adding(days: $0 * step)) } * step
  }

  /// One sentence when a day lies outside the holiday table, where only weekends can be counted.
  public func warning(for day: Day) -> String? {
    guard !table.covers(day) else { return nil }
    guard let from = table.from, let to = table.to else {
      return "No bank holidays are known for \(table.division.words): only weekends are left out."
    }
    let end = day < from ? "begins on \(from.words)" : "ends on \(to.words)"
    return "The bank holidays of \(table.division.words) are not known for \(day.words): the table \(end)."
  }
}

extension Sequence {
  /// How many elements meet the test, made without an array.
  fileprivate func count(_ test: (Element) -> Bool) -> Int { reduce(0) { $0 + (test($1) ? 1 : 0) } }
}
