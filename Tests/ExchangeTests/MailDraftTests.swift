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

  @Test("the text is plain characters in lines of at most 76, and reads back as it was, with what could act as tokens")
  func body() throws {
    let text = "Ends in a blank \n= equals\n" + String(repeating: "é", count: 60) + "\n.\n\u{1B}[2J\u{202E}x"
    let body = lines(text: text).drop { !$0.isEmpty }.dropFirst()
    #expect(body.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } })
    #expect(body.first == "Ends in a blank=20")
    let joined = body.joined(separator: "\n").replacingOccurrences(of: "=\n", with: "")
    let percent = joined.replacingOccurrences(of: "%", with: "%25").replacingOccurrences(of: "=", with: "%")
    #expect(
      percent.removingPercentEncoding == "Ends in a blank \n= equals\n" + String(repeating: "é", count: 60)
        + "\n.\n⟨ESC⟩[2J⟨U+202E⟩x\n")
  }

  /// The lines of a letter with files attached.
  private func lines(attaching attachments: [MailAttachment]) -> [String] {
    let draft = MailDraft(from: sender, to: nil, subject: "s", text: "See\nbelow", attachments: attachments)
    return String(decoding: draft.bytes(at: Instant(Day(number: 20_000)), boundary: "b0undary"), as: UTF8.self)
      .components(separatedBy: "\r\n")
  }

  @Test(
    "an attached file is in a part of its own after the text, and its bytes read back",
    arguments: [1, 2, 3, 56, 57, 58, 5_000])
  func attachment(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 251) }
    let lines = lines(attaching: [MailAttachment(name: "police-2026-12-14.xlsx", kind: .workbook, bytes: bytes)])
    let pieces = lines.split(separator: "--=_heed-b0undary", omittingEmptySubsequences: false)
    try #require(pieces.count == 3 && Array(lines.suffix(2)) == ["--=_heed-b0undary--", ""])
    #expect(pieces[0].contains("Content-Type: multipart/mixed; boundary=\"=_heed-b0undary\""))
    #expect(Array(pieces[1].suffix(3)) == ["", "See", "below"])
    #expect(
      Array(pieces[2].prefix(2)) == [
        "Content-Type: \(MailAttachment.Kind.workbook.rawValue)", "Content-Transfer-Encoding: base64",
      ])
    #expect(pieces[2].contains(" filename=\"police-2026-12-14.xlsx\""))
    let letters = pieces[2].drop { !$0.isEmpty }.dropLast(2)
    #expect(letters.allSatisfy { $0.utf8.count <= 76 })
    #expect(Data(base64Encoded: letters.joined()) == Data(bytes))
  }

  @Test(
    "a file's name of any sort is told in plain characters, and no line of it is long",
    arguments: [
      ("heol y bont.csv", ["filename=\"heol y bont.csv\""]), ("tŷ.csv", ["filename*=utf-8''t%C5%B7.csv"]),
      ("a\"b.csv", ["filename*=utf-8''a%22b.csv"]), ("a\r\nBcc: x.csv", ["filename*=utf-8''a%20Bcc%3A%20x.csv"]),
      (
        String(repeating: "ŷ", count: 10) + ".csv",
        ["filename*0*=utf-8''" + String(repeating: "%C5%B7", count: 8), "filename*1*=%C5%B7%C5%B7.csv"]
      ),
    ])
  func fileName(name: String, expected: [String]) {
    let lines = lines(attaching: [MailAttachment(name: name, kind: .csv, bytes: [65])])
    let place = lines.firstIndex(of: "Content-Disposition: attachment;") ?? 0
    let told = lines.dropFirst(place + 1).prefix { $0.hasPrefix(" ") }
    #expect(told.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " ;")) } == expected)
    #expect(told.allSatisfy { $0.utf8.count <= 78 } && !lines.contains { $0.hasPrefix("Bcc") })
  }
}
