import Casework
import Testing

@testable import Exchange

@Suite("A calendar for other programs")
struct CalendarFileTests {
  private let day = Day(number: 20_000)

  private func lines(_ summary: String, _ details: String = "") -> [String] {
    let event = CalendarEvent(name: "a1.b2", day: day, summary: summary, details: details)
    let bytes = CalendarFile.bytes([event], titled: "Fellshire", at: Instant(day, hour: 5, minute: 31))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test("an event is a whole day that takes up no time, under a name that stays")
  func event() {
    let lines = lines("PLAN-2026-001/1/7b: due soon")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    for line in [
      "UID:a1.b2@heed.invalid", "DTSTAMP:20241004T053100Z", "DTSTART;VALUE=DATE:20241004",
      "DTEND;VALUE=DATE:20241005", "SUMMARY:PLAN-2026-001/1/7b: due soon", "TRANSP:TRANSPARENT",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
  }

  @Test(
    "what has a meaning in a calendar is escaped, and what could act is shown as a token",
    arguments: [
      ("a, b; c", "a\\, b\\; c"), ("back\\slash", "back\\\\slash"), ("two\nlines", "two\\nlines"),
      ("a\r\nBEGIN:VALARM", "a\\nBEGIN:VALARM"), ("\u{1B}]0;owned\u{7}", "⟨ESC⟩]0\\;owned⟨BEL⟩"),
      ("a\u{202E}b", "a⟨U+202E⟩b"),
    ])
  func escaping(typed: String, written: String) {
    #expect(lines(typed).contains("SUMMARY:\(written)"))
  }

  @Test("no line is longer than 75 octets, no character is cut, and unfolded it is what it was")
  func folding() {
    let words = String(repeating: "Zażółć gęślą jaźń 👩‍👧 ", count: 12)
    let written = lines(words)
    #expect(written.allSatisfy { $0.utf8.count <= 75 })
    let start = written.firstIndex { $0.hasPrefix("SUMMARY:") } ?? 0
    let rest = written[(start + 1)...].prefix { $0.hasPrefix(" ") }.map { String($0.dropFirst()) }
    #expect(([written[start]] + rest).joined() == "SUMMARY:\(words)")
  }

  @Test("two days of one name are two events")
  func twins() {
    let events = [day, day.adding(days: 7)].map { CalendarEvent(name: "a1", day: $0, summary: "", details: "") }
    let text = String(decoding: CalendarFile.bytes(events, titled: "", at: Instant(day)), as: UTF8.self)
    #expect(text.contains("UID:a1@") && text.contains("UID:a1.2024-10-11@"))
  }
}
