import Foundation
import Testing

@Suite("Alerts for calendars and letters")
struct AlertsSentTests {
  /// A board with one action of the police that is late.
  private func shop() throws -> Workshop {
    let shop = try Workshop.withPlan()
    try shop.done("add", "person", "--name", "Jo March", "--email", "jo@police.invalid")
    try shop.done("add", "agency", "--code", "po/l", "--name", "Fells Police", "--lead-officer", "Jo March")
    try shop.done(
      "add", "action", "--in", "PLAN-2026-001", "--ref", "9", "--text", "Train staff, all of them", "--due", "1/10/26",
      "--lead-agency", "Fells Police")
    return shop
  }

  private func uids(_ text: String) -> [String] {
    text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }.sorted()
  }

  @Test("a calendar holds what is late and soon, under names that stay when a day moves")
  func calendar() throws {
    let shop = try shop()
    let first = try shop.done("alerts", "Train", "--ics").out
    #expect(first.contains("DTSTART;VALUE=DATE:20261001\r\n") && first.contains("Train staff\\, all of them"))
    try shop.done("extend", "PLAN-2026-001/-/9", "10/11/26", "--reason", "Data late", "--approver", "Chair")
    let second = try shop.done("alerts", "Train", "--ics").out
    #expect(second.contains("DTSTART;VALUE=DATE:20261110\r\n"))
    #expect(!uids(first).isEmpty && uids(first) == uids(second))
  }

  @Test("each agency's letter goes to its lead officer, in a file whose name is safe")
  func letters() throws {
    let shop = try shop()
    let answer = try shop.done("alerts", "--digest", "letters")
    let names = try FileManager.default.contentsOfDirectory(atPath: shop.directory + "/letters")
    #expect(names.allSatisfy { $0.hasPrefix("2026-11-03-") && $0.hasSuffix(".eml") && !$0.contains("..") })
    let letters = try names.map { try String(contentsOfFile: "\(shop.directory)/letters/\($0)", encoding: .utf8) }
    let letter = try #require(letters.first { $0.contains("PLAN-2026-001/-/9") })
    #expect(letter.contains("To: \"Jo March\" <jo@police.invalid>\r\n") && letter.contains("33 days late"))
    #expect(answer.err.contains("read each before it is sent"))
  }

  @Test("a directory that cannot be made is said so")
  func noPlace() throws {
    let answer = try shop().heed("alerts", "--digest", "no/such/place")
    #expect(answer.status == 1 && answer.err.contains("no/such/place cannot be made: No such file or directory."))
  }
}
