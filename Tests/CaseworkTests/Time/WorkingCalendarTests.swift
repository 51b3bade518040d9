import Testing

@testable import Casework

@Suite("Working days")
struct WorkingCalendarTests {
  private func calendar(_ division: HolidayDivision) throws -> WorkingCalendar {
    try ShippedData.reference().calendar(division)
  }

  @Test(
    "bank holidays fall on the days that were proclaimed, substitutes and one-offs among them",
    arguments: [
      (HolidayDivision.englandAndWales, 2015, "0101 0403 0406 0504 0525 0831 1225 1228"),
      (.englandAndWales, 2016, "0101 0325 0328 0502 0530 0829 1226 1227"),
      (.englandAndWales, 2020, "0101 0410 0413 0508 0525 0831 1225 1228"),
      (.englandAndWales, 2021, "0101 0402 0405 0503 0531 0830 1227 1228"),
      (.englandAndWales, 2022, "0103 0415 0418 0502 0602 0603 0829 0919 1226 1227"),
      (.englandAndWales, 2023, "0102 0407 0410 0501 0508 0529 0828 1225 1226"),
      (.englandAndWales, 2026, "0101 0403 0406 0504 0525 0831 1225 1228"),
      (.scotland, 2017, "0102 0103 0414 0501 0529 0807 1130 1225 1226"),
      (.scotland, 2022, "0103 0104 0415 0502 0602 0603 0801 0919 1130 1226 1227"),
      (.scotland, 2026, "0101 0102 0403 0504 0525 0615 0803 1130 1225 1228"),
      (.northernIreland, 2018, "0101 0319 0330 0402 0507 0528 0712 0827 1225 1226"),
      (.northernIreland, 2025, "0101 0317 0418 0421 0505 0526 0714 0825 1225 1226"),
    ])
  func proclaimed(division: HolidayDivision, year: Int, days: String) throws {
    let found = try calendar(division).table.holidays.filter { $0.day.year == year }
    #expect(found.map { $0.day.iso.dropFirst(5).filter { $0 != "-" } }.joined(separator: " ") == days)
  }

  @Test("no holiday in a table falls on a weekend, and all lie within it in order", arguments: HolidayDivision.allCases)
  func tables(division: HolidayDivision) throws {
    let table = try calendar(division).table
    #expect(table.holidays.allSatisfy { !$0.day.weekday.isWeekend && table.covers($0.day) })
    #expect(table.holidays.map(\.day) == Set(table.holidays.map(\.day)).sorted())
    let yearly = Dictionary(grouping: table.holidays, by: \.day.year).mapValues(\.count)
    #expect(yearly.count == 14 && yearly.values.allSatisfy { (8...12).contains($0) })
  }

  @Test(
    "working days are counted from the day after",
    arguments: [
      ("2025-04-17", 5, "2025-04-28"), ("2025-04-19", 5, "2025-04-28"), ("2025-12-09", 15, "2026-01-02"),
      ("2026-03-20", 15, "2026-04-14"), ("2025-11-03", 70, "2026-02-12"), ("2025-04-28", -5, "2025-04-17"),
      ("2025-04-18", 0, "2025-04-18"),
    ])
  func adding(from: String, count: Int, to: String) throws {
    let start = try #require(Day(iso: from))
    #expect(try calendar(.englandAndWales).adding(workingDays: count, to: start).iso == to)
  }

  @Test("counting forward and back agree, from every day of fourteen years", arguments: HolidayDivision.allCases)
  func roundTrip(division: HolidayDivision) throws {
    let calendar = try calendar(division)
    let first = try #require(Day(iso: "2015-01-01"))
    let wrong = (0..<5000).map { first.adding(days: $0) }.first { day in
      let count = 1 + Int(day.number) % 23
      let later = calendar.adding(workingDays: count, to: day)
      let back = calendar.subtracting(workingDays: count, from: later)
      return calendar.workingDays(from: day, to: later) != count || !calendar.isWorkingDay(later)
        || calendar.isWorkingDay(day) && (back != day || calendar.workingDays(from: later, to: day) != -count)
    }
    #expect(wrong == nil)
  }

  @Test("a day off says why, and a day past the table warns")
  func reasons() throws {
    let calendar = try calendar(.englandAndWales)
    #expect(try calendar.reasonOff(#require(Day(iso: "2025-04-19"))) == "Sat")
    #expect(try calendar.reasonOff(#require(Day(iso: "2025-04-18"))) == "Good Friday")
    #expect(try calendar.reasonOff(#require(Day(iso: "2025-04-17"))) == nil)
    let past = try #require(Day(iso: "2029-01-01"))
    #expect(calendar.warning(for: past)?.contains("ends on 31 Dec 2028") == true)
    #expect(calendar.warning(for: past.adding(days: -1)) == nil)
    #expect(WorkingCalendar.weekendsOnly().warning(for: past) != nil)
  }
}
