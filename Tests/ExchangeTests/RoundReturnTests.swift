import Casework
import Testing

@testable import Exchange

@Suite("What an agency sends back")
struct RoundReturnTests {
  private let scene = FellshireRound()

  /// What is read where a sheet is changed first.
  private func read(_ change: (inout ReturnedSheet) -> Void) throws -> RoundReturn {
    var sheet = try scene.sheet()
    change(&sheet)
    return try scene.read(sheet)
  }

  @Test("a sheet that came back as it was sent answers nothing, and nothing is doubted")
  func untouched() throws {
    let back = try read { _ in }
    #expect(back.answers.count == 3 && back.answers.allSatisfy { !$0.reply.saysSomething })
    #expect(back.doubts.isEmpty && back.remarks.isEmpty && back.missing.isEmpty)
    #expect(back.request.agency == AgencyID("police"))
  }

  @Test("every cell that was asked for is read")
  func answers() throws {
    let back = try read { sheet in
      sheet[1, .progress] = "Forty trained.\r\nTen to go."
      sheet[1, .claim] = " amber. "
      sheet[1, .evidence] = "Attendance list"
      sheet[1, .proposed] = "31/01/27"
      sheet[1, .reason] = "The trainer was ill"
    }
    let reply = try #require(back.answers.first?.reply)
    #expect(
      reply.progress == "Forty trained.\nTen to go." && reply.claim == "amber" && reply.evidence == "Attendance list")
    #expect(reply.proposedDue == Day(year: 2027, month: 1, day: 31) && reply.proposedDuePrinted == "31/01/27")
    #expect(reply.reason == "The trainer was ill" && reply.receivedOn == FellshireRound.came)
    #expect(reply.document == "back.csv" && reply.decision == .pending && back.doubts.isEmpty)
  }

  /// A cell that needs a sentence: what was typed, what is kept of it, and the sentence.
  struct Typed: CustomTestStringConvertible {
    let column: FormColumn
    let text: String
    let sentence: String
    var testDescription: String { "\(column.title): \(text)" }
  }

  static let typed = [
    Typed(
      column: .proposed, text: "31/04/27",
      sentence:
        "31/04/27 is not a day: April has 30 days. It is kept as it was typed, without a day: ask the agency which is "
        + "meant."),
    Typed(
      column: .proposed, text: "after Easter",
      sentence: "“after Easter” names no day. It is kept as it was typed, without a day: ask the agency which is meant."
    ),
    Typed(
      column: .proposed, text: "1 March 2027",
      sentence: "1 March 2027 has no reason beside it: ask for one before it is accepted."),
    Typed(
      column: .proposed, text: "31-Dec-26", sentence: "31 Dec 2026 is the day it is due already, so no other was taken."
    ),
    Typed(
      column: .progress, text: "=cmd|' /C calc'!A1",
      sentence: "“=cmd|' /C calc'!A1” looks like a formula: it is kept as words, and nothing runs it."),
    Typed(
      column: .evidence, text: "@SUM(A1)",
      sentence: "“@SUM(A1)” looks like a formula: it is kept as words, and nothing runs it."),
    Typed(
      column: .claim, text: "Purple", sentence: "“Purple” is none of Blue, Green, Amber, Red, so no claim was taken."),
  ]

  @Test("a cell that cannot be taken as it is gets one sentence, and the row's others are taken", arguments: typed)
  func oneSentence(_ typed: Typed) throws {
    let back = try read { sheet in
      sheet[1, .progress] = "Forty trained"
      sheet[1, typed.column] = typed.text
    }
    let reply = try #require(back.answers.first?.reply)
    #expect(back.doubts.map(\.sentence) == [typed.sentence])
    #expect(reply.progress == (typed.column == .progress ? typed.text : "Forty trained") && reply.claim.isEmpty)
    #expect(reply.evidence == (typed.column == .evidence ? typed.text : ""))
    #expect(back.doubts[0].heading == typed.column.title && back.missing.isEmpty)
  }

  @Test("a date that is none is kept as it was typed", arguments: ["31/04/27", "after Easter", "3"])
  func noDay(text: String) throws {
    let reply = try read { $0[2, .proposed] = text }.answers[1].reply
    #expect(reply.proposedDue == nil && reply.proposedDuePrinted == text)
  }

  @Test("a cell that says there is nothing new says nothing", arguments: ["n/a", "-", "None", ""])
  func nothing(text: String) throws {
    let back = try read { $0[1, .proposed] = text }
    #expect(back.doubts.isEmpty && back.answers[0].reply.proposedDuePrinted.isEmpty)
  }

  @Test("a dash before a sentence is no formula")
  func dash() throws {
    #expect(try read { $0[1, .progress] = "- forty trained (of fifty)" }.doubts.isEmpty)
  }

  @Test("a row whose locked cells were altered is refused, saying which, and all its answers are quoted")
  func altered() throws {
    let back = try read { sheet in
      sheet[1, .due] = "31/01/2027"
      sheet[1, .action] = "Train some officers"
      sheet[1, .progress] = "Forty trained"
      sheet[1, .proposed] = "31/04/27"
      sheet[2, .progress] = "Letters written"
    }
    #expect(
      back.doubts.map(\.words) == [
        "row 7, column B (Action): “Action” was sent as “Train every response officer\r\nin self-neglect” and came back as "
          + "“Train some officers”; “Due” was sent as “31 Dec 2026” and came back as “31/01/2027”, so the row of "
          + "PLAN-2026-001/-/1 was not taken. Its answers: Progress since last time “Forty trained”; Proposed date “31/04/27”."
      ])
    #expect(back.answers.map(\.reply.progress) == ["Letters written", ""] && back.missing == ["PLAN-2026-001/-/1"])
  }

  @Test(
    "a cell that says the same in another form was not altered",
    arguments: [
      (FormColumn.due, "2026-12-31"), (.due, "31-Dec-26"), (.due, "31/12/2026"), (.due, " 31 Dec\u{A0}2026 "),
      (.action, "Train every response officer in self-neglect"),
      (.action, "Train every  response officer\nin self-neglect\n"),
    ])
  func sameInAnotherForm(column: FormColumn, text: String) throws {
    let back = try read { $0[1, column] = text }
    #expect(back.doubts.isEmpty && back.answers.count == 3)
  }

  @Test("a program that saves in the letters of Windows is understood")
  func olderEncoding() throws {
    let text = try scene.sheet().text.replacing("’", with: "\u{92}")
    let back = try scene.read(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    #expect(back.doubts.isEmpty && back.answers.count == 3)
  }

  @Test("what the register says by then is not what was sent")
  func laterEdit() throws {
    var scene = scene
    let sheet = try scene.sheet()
    scene.register.change(PlanID("plan")) { $0.actions[0].text = "Train two officers" }
    #expect(try scene.read(sheet).doubts.isEmpty)
  }

  @Test("rows may be sorted and taken out, columns moved and put in, and the file called anything")
  func moved() throws {
    let back = try read { sheet in
      sheet[1, .progress] = "One"
      sheet[3, .progress] = "Three"
      sheet.rows.swapAt(sheet.header + 1, sheet.header + 3)
      sheet.rows.remove(at: sheet.header + 2)
      sheet.rows = sheet.rows.map { [$0.last ?? "", ""] + $0.dropLast().reversed() }
    }
    #expect(back.doubts.isEmpty && back.missing == ["PLAN-2026-001/-/2"])
    let said = back.answers.map { (back.ask($0.ask)?.printed.reference, $0.reply.progress) }
    #expect(said.map(\.0) == ["PLAN-2026-001/-/3", "PLAN-2026-001/-/1"] && said.map(\.1) == ["Three", "One"])
  }

  @Test("a row without its mark is known by its reference")
  func unmarkedRow() throws {
    let back = try read { sheet in
      sheet[2, .mark] = ""
      sheet[2, .progress] = "Two"
    }
    #expect(back.doubts.isEmpty && back.answers[1].reply.progress == "Two")
  }

  @Test("a column that was taken out is said, and the others are read")
  func missingColumn() throws {
    let place = try #require(FormColumn.allCases.firstIndex(of: .stage))
    let back = try read { sheet in
      sheet[1, .progress] = "One"
      sheet.rows = sheet.rows.map { row in row.enumerated().filter { $0.offset != place }.map(\.element) }
    }
    #expect(back.remarks == ["Without “Stage”: what stood there was not read."])
    #expect(back.answers[0].reply.progress == "One" && back.doubts.isEmpty)
  }

  @Test("a row added by hand is quoted, and nothing of it is kept")
  func handAdded() throws {
    let back = try read { sheet in
      sheet.rows.append(["", "Buy a van", "", "", "", "", "", "", "Done", "", "", "", "", "", "see me"])
    }
    #expect(
      back.doubts.map(\.words) == [
        "row 10, column B (Action): the row is none of those that were sent to Fellshire Police, so nothing of it was taken. It "
          + "says: Action “Buy a van”; Progress since last time “Done”; column O “see me”."
      ])
    #expect(back.answers.count == 3)
  }

  @Test("words in a column that was not sent are quoted")
  func ownColumn() throws {
    let back = try read { sheet in
      sheet.rows[sheet.header].append("Notes")
      sheet.rows[sheet.header + 1].append("ring Jo")
    }
    #expect(
      back.doubts.map(\.words) == ["row 7, column O (Notes): the column was not sent, so “ring Jo” was not taken."])
  }

  @Test("a row of another agency's sheet is not taken")
  func othersRow() throws {
    let other = try scene.sheet("housing")
    let back = try read { sheet in sheet.rows.append(other.rows[other.header + 1]) }
    #expect(back.doubts.count == 1)
    #expect(
      back.doubts[0].sentence.hasPrefix("the row belongs to what Dale Housing was sent in ROUND-2026-001, so nothing"))
    #expect(back.request.agency == AgencyID("police") && back.answers.count == 3)
  }

  @Test("a row that stands twice is taken once where both say the same, and else not at all")
  func twice() throws {
    let alike = try read { sheet in
      sheet[1, .progress] = "One"
      sheet.rows.append(sheet.rows[sheet.header + 1])
    }
    #expect(alike.answers.count == 3 && alike.doubts.isEmpty)
    let different = try read { sheet in
      sheet.rows.append(sheet.rows[sheet.header + 1])
      sheet[1, .progress] = "One"
      sheet[4, .progress] = "Two"
    }
    #expect(different.answers.count == 2 && different.missing == ["PLAN-2026-001/-/1"])
    #expect(
      different.doubts.map(\.sentence) == [
        "rows 7 and 10 answer PLAN-2026-001/-/1 differently, so neither was taken. Row 7 says: Progress since last time “One”. "
          + "Row 10 says: Progress since last time “Two”."
      ])
  }

  @Test("a later file adds what is new, and repeats nothing")
  func secondFile() throws {
    var scene = scene
    var sheet = try scene.sheet()
    sheet[1, .progress] = "One"
    scene.receive(try scene.read(sheet))
    sheet[2, .progress] = "Two"
    let second = try scene.read(sheet)
    #expect(second.answers.map(\.reply.progress) == ["Two"])
    #expect(second.repeated == ["PLAN-2026-001/-/1", "PLAN-2026-001/-/3"] && second.missing.isEmpty)
  }
}
