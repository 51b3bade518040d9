import Testing

@testable import Casework

@Suite("Days as people type them")
struct DayShorthandTests {
  // A Saturday.
  let today = Day(iso: "2026-11-21")!
  let calendar = WorkingCalendar(
    HolidayTable(
      division: .englandAndWales, from: Day(iso: "2026-01-01"), to: Day(iso: "2026-12-31"),
      holidays: [Holiday(Day(iso: "2026-12-25")!, "Christmas Day"), Holiday(Day(iso: "2026-12-28")!, "Boxing Day")]))

  @Test(
    "a shorthand means a day",
    arguments: [
      ("31/12/26", "2026-12-31"), ("31 Dec 2026", "2026-12-31"), ("2026-12-31", "2026-12-31"),
      ("31.12.2026", "2026-12-31"), ("+28d", "2026-12-19"), ("+15wd", "2026-12-11"), ("+26wd", "2026-12-30"),
      ("+3m", "2027-02-21"), ("+2w", "2026-12-05"), ("-3d", "2026-11-18"), ("-1wd", "2026-11-20"),
      ("+1y", "2027-11-21"), (" + 28 days ", ""), ("fri", "2026-11-27"), ("mon", "2026-11-23"), ("+1m", "2026-12-21"),
      ("+1 month", "2026-12-21"), ("5 Nov 2027", "2027-11-05"), ("31/12/2026", "2026-12-31"), ("+15WD", "2026-12-11"),
      ("Saturday", "2026-11-28"),
      ("sun", "2026-11-22"), ("today", "2026-11-21"), ("Tomorrow", "2026-11-22"), ("yesterday", "2026-11-20"),
      ("end mar", "2027-03-31"), ("end nov", "2026-11-30"), ("end of month", "2026-11-30"),
      ("end of March 2028", "2028-03-31"), ("+9999y", ""), ("+99999d", ""), ("next fri", ""), ("end", ""), ("", ""),
    ])
  func means(text: String, iso: String) {
    let day = try? DayShorthand.read(text, on: today, calendar: calendar).get()
    #expect(day?.iso ?? "" == iso)
  }

  @Test(
    "a refusal says why in one sentence",
    arguments: [
      ("31/04/19", "31/04/19 is not a day: April has 30 days."),
      ("29 Feb 2027", "29 Feb 2027 is not a day: February 2027 has 28 days."),
      ("05.13.19", "05.13.19 is not a day: there is no month 13, and dates are read day first."),
      ("0/1/26", "0/1/26 is not a day: days are numbered from 1."),
      ("7\u{301}/1/26", "“7\u{301}/1/26” is not a day: try 31/12/26, 5 Nov 2026, +28d, +15wd, fri or end mar."),
      ("soon", "“soon” is not a day: try 31/12/26, 5 Nov 2026, +28d, +15wd, fri or end mar."),
    ])
  func refused(text: String, sentence: String) {
    guard case .failure(let refusal) = DayShorthand.read(text, on: today, calendar: calendar) else {
      Issue.record("\(text) was read")
      return
    }
    #expect(refusal.sentence == sentence)
  }
}
