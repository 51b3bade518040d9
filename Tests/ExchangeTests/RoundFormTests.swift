import Casework
import Testing

@testable import Exchange

@Suite("What an agency is sent in an update round")
struct RoundFormTests {
  private let scene = FellshireRound()

  @Test("an agency is sent its own actions and no other's")
  func own() throws {
    let sheet = try scene.sheet("housing")
    #expect(sheet.rows.dropFirst(sheet.header + 1).map { $0[0] } == ["PLAN-2026-001/-/4"])
    #expect(!sheet.rows.joined().contains { $0.contains("Police") || $0.contains("Health") })
    #expect(scene.round.requests.count == 2)
  }

  @Test("what is shown is locked, and only what is asked for can be typed")
  func locks() throws {
    let file = try scene.form().workbook(on: FellshireRound.sent)
    let sheet = file.sheets[0]
    #expect(sheet.rows.columns.map(\.title) == FormColumn.allCases.map(\.title))
    #expect(sheet.protection == .locked(except: [8, 9, 10, 11, 12]))
    #expect(sheet.widths[13] == 0 && sheet.validations[9]?.kind == .words(["Blue", "Green", "Amber", "Red"]))
    #expect(sheet.validations[11]?.kind == .day)
    let cells = sheet.rows.row(0)
    #expect(cells[4] == .day(Day(year: 2026, month: 12, day: 31)!) && cells[6] == .text("Green"))
    #expect(cells[7] == .text("First course booked") && cells[8...12].allSatisfy(\.words.isEmpty))
    #expect(
      sheet.rows.row(1)[4] == .day(Day(year: 2027, month: 5, day: 31)!) && sheet.rows.row(2)[4] == .text("ongoing"))
  }

  @Test("the lines above say who asks, for which meeting, until when and how")
  func lines() throws {
    let lines = try scene.form().workbook(on: FellshireRound.sent).sheets[0].lines
    #expect(lines[0] == "Fellshire: update from Fellshire Police for the meeting on 14 Dec 2026")
    #expect(lines[1] == "Please send this back by Mon 30 Nov 2026.")
    #expect(lines.contains { $0.contains("Blue, Green, Amber, Red") })
  }

  @Test("a sheet that no menu shows carries the round, the request and each row's action")
  func identity() throws {
    let hidden = try scene.form().workbook(on: FellshireRound.sent).sheets[1]
    #expect(hidden.name == "Heed" && hidden.state == .veryHidden)
    let rows = (0..<hidden.rows.count).map { hidden.rows.row($0).map(\.words) }
    let request = try scene.request()
    #expect(rows.contains(["round", "round", ""]) && rows.contains(["request", request.id.text, ""]))
    #expect(rows.contains(["format", "1", ""]) && rows.contains(["agency", "police", ""]))
    #expect(rows.last == ["row", "heed1.round.\(request.id).\(request.asks[2].id)", "action3"])
  }

  @Test("a mark is told from anything else", arguments: ["", "heed1.a.b", "heed2.a.b.c", "heed1.a..c", "1.2.3.4"])
  func mark(text: String) {
    #expect(FormMark(text) == nil)
    #expect(FormMark(" heed1.a.b.c\n")?.text == "heed1.a.b.c")
  }

  @Test("what is longer than a cell can be is cut, and comes back as it was sent")
  func long() throws {
    var printed = PrintedAction()
    printed.text = String(repeating: "👩‍👩‍👧 ", count: 6_000)
    #expect(printed.words(.action).utf16.count < 32_767 && printed.words(.action).hasSuffix(" …"))
  }

  @Test("the letter is in the board's name, says until when, and takes the sheet along")
  func letter() throws {
    let sheet = MailAttachment(name: "police-2026-12-14.xlsx", kind: .workbook, bytes: [1])
    let recipient = MailDraft.Mailbox(name: "Jo Marsh", address: "jo@police.invalid")
    let draft = try RoundLetter(scene.form(), to: recipient)
      .draft(from: MailDraft.Mailbox(name: "Lorna Ashby", address: "l@fellshire.invalid"), attaching: sheet)
    #expect(draft.subject == "Fellshire: your update on 3 actions for the meeting on 14 Dec 2026, by 30 Nov 2026")
    #expect(draft.to == recipient && draft.attachments == [sheet])
    #expect(
      draft.text.hasPrefix("Dear Jo Marsh,\n\nFellshire meets on Mon 14 Dec 2026.")
        && draft.text.hasSuffix("\nFellshire"))
    #expect(draft.text.contains("police-2026-12-14.xlsx") && draft.text.contains("by Mon 30 Nov 2026"))
    #expect(
      try RoundLetter(scene.form("housing"), to: nil).draft(from: recipient, attaching: sheet).text.hasPrefix(
        "Dear colleague,"))
  }
}
