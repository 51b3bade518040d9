import Casework
import Foundation
import Testing

@testable import Exchange

@Suite("A letter that has not been sent")
struct MailDraftTests {
  private let sender = MailDraft.Mailbox(name: "Lorna Ashby", address: "lorna@fellshire.invalid")

  private func lines(
    to: MailDraft.Mailbox? = nil, subject: String = "s", text: String = "t", from: MailDraft.Mailbox? = nil
  ) -> [String] {
    let draft = MailDraft(from: from ?? sender, to: to, subject: subject, text: text)
    let moment = Instant(Day(number: 20_000), hour: 5, minute: 31)
    return String(decoding: draft.bytes(at: moment), as: UTF8.self).components(separatedBy: "\r\n")
  }

  @Test("it has a date, a sender, an addressee and a subject, and opens as a draft")
  func head() {
    let lines = lines(to: MailDraft.Mailbox(name: "Jo \"M\" March", address: "jo@police.invalid"))
    for line in [
      "Date: Fri, 04 Oct 2024 05:31:00 +0000", "From: \"Lorna Ashby\" <lorna@fellshire.invalid>",
      "To: \"Jo M March\" <jo@police.invalid>", "Subject: s", "X-Unsent: 1",
    ] {
      #expect(lines.contains(line), "\(line): \(lines)")
    }
  }

  @Test(
    "an address that is none is left for a person to fill in, and nothing is smuggled into the head",
    arguments: ["", "jo", "jo@", "a@b@c", "jo@x.invalid\r\nBcc: all@x.invalid", "jo marsh@x", "<jo@x>"])
  func badAddress(address: String) {
    let lines = lines(
      to: MailDraft.Mailbox(name: "Jo", address: address), subject: "a\r\nBcc: all@x.invalid",
      from: MailDraft.Mailbox(name: "L\r\nBcc: b@x", address: address))
    #expect(!lines.contains { $0.hasPrefix("To:") || $0.hasPrefix("Bcc:") })
    #expect(lines.contains { $0.hasSuffix("<no-address@heed.invalid>") })
  }

  @Test("words beyond ASCII in a subject are encoded, no line too long")
  func encodedSubject() {
    let lines = lines(subject: String(repeating: "Tŷ Hafan ", count: 14))
    let head = lines.prefix { !$0.isEmpty }
    #expect(head.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x7F } })
    #expect(head.contains { $0.hasPrefix("Subject: =?utf-8?Q?T=C5=B7_Hafan_") })
  }

  @Test("the text is plain characters in lines of at most 76, and reads back as it was but for what could act")
  func body() throws {
    let text = "Ends in a blank \n= equals\n" + String(repeating: "é", count: 60) + "\n.\n\u{1B}[2J\u{202E}x"
    let body = lines(text: text).drop { !$0.isEmpty }.dropFirst()
    #expect(body.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } })
    #expect(body.first == "Ends in a blank=20")
    let joined = body.joined(separator: "\n").replacingOccurrences(of: "=\n", with: "")
    let percent = joined.replacingOccurrences(of: "%", with: "%25").replacingOccurrences(of: "=", with: "%")
    #expect(
      percent.removingPercentEncoding == "Ends in a blank \n= equals\n" + String(repeating: "é", count: 60)
        + "\n.\n[2Jx\n")
  }
}
