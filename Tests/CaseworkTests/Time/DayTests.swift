import Testing

@testable import Casework

@Suite("Days")
struct DayTests {
  @Test("every day of eight centuries survives its ISO text, and follows the one before")
  func everyDay() throws {
    let first = try #require(Day(iso: "1600-01-01"))
    #expect(first.weekday == .saturday)
    let wrong = (0..<292_194).first { count in
      let day = first.adding(days: count)
      return Day(iso: day.iso) != day || Day(year: day.year, month: day.month, day: day.day) != day
        || day.weekday.rawValue != (5 + count) % 7
    }
    #expect(wrong == nil)
    #expect(first.adding(days: 292_194).iso == "2400-01-01")
  }

  @Test(
    "only a real day in its exact shape is read",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-30", "26-04-30", "2026-04-30 ", " 2026-04-30",
      "2026/04/30", "", "2026-04-3०",
    ])
  func refused(text: String) { #expect(Day(iso: text) == nil) }

  @Test(
    "months go to the same day number or the month's last day",
    arguments: [
      ("2025-08-31", 6, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2026-01-31", 1, "2026-02-28"),
      ("2026-03-31", -1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"), ("2026-01-15", -1, "2025-12-15"),
    ])
  func months(from: String, count: Int, to: String) {
    #expect(Day(iso: from)?.adding(months: count).iso == to)
  }

  @Test("a day prints as people write it")
  func words() throws {
    let day = try #require(Day(iso: "2026-11-21"))
    #expect(day.words == "21 Nov 2026")
    #expect(day.wordsWithWeekday == "Sat 21 Nov 2026")
    #expect(day.monthStart.iso == "2026-11-01" && day.monthEnd.iso == "2026-11-30")
  }

  @Test(
    "an instant survives its text, before 1970 too",
    arguments: ["2026-11-21T05:31:00Z", "1969-12-31T23:59:59Z", "2000-02-29T00:00:00Z"])
  func instants(text: String) { #expect(Instant(fieldText: text)?.fieldText == text) }

  @Test(
    "an instant has whole seconds and Z",
    arguments: ["2026-11-21T05:31:00", "2026-11-21T24:00:00Z", "2026-11-21T05:60:00Z", "2026-11-21 05:31:00Z", ""])
  func noInstants(text: String) { #expect(Instant(fieldText: text) == nil) }
}
