import Casework
import Testing

@testable import Desk

@Suite("The desk as plain lines")
struct LinearTests {
  @Test("views, records and filters are said as lines and chosen by number")
  func looking() {
    var listener = Listener()
    listener.type("1", "cases", "1", "back", "actions", "/ agency:police", "/ agancy:police", "/", "2", "help")
    expectText(listener.transcript, "linear-looking")
  }

  @Test("a form is asked field by field, and a wrong answer is asked for again")
  func forms() throws {
    var listener = Listener()
    listener.type("actions", "progress 3", "Training booked for March", "", "")
    listener.type("extend 3", "31/04/27", "?", "+10d", "Data late", "The SAR Group", "", "", "undo", "quit")
    expectText(listener.transcript, "linear-forms")
    #expect(listener.hasQuit)
  }

  @Test("a menu is answered by number or letter, and closed by !")
  func menus() {
    var listener = Listener()
    listener.type("actions", "claim BRAG 3", "a", "b 3", "9", "!", "next stage 3", "1")
    expectText(listener.transcript, "linear-menus")
  }

  @Test("rows are marked by their numbers, changed together after a look at each, and left out where a rule refuses")
  func together() {
    var listener = Listener()
    listener.type("actions", "extend 1,3-5", "+1m", "Data late", "Board", "", "", "what?", "!", "!")
    listener.type("unmark", "mark 2 4", "mark 99", "list", "unmark 2", "mark all", "claim BRAG", "a", "save", "undo")
    expectText(listener.transcript, "linear-together")
  }

  @Test("one number is meant alone, whatever is marked")
  func alone() {
    var listener = Listener()
    listener.type("actions", "mark 2-4", "progress 1")
    #expect(listener.desk.question.hasPrefix("1 of 3, What happened"))
    #expect(listener.transcript.contains("\nProgress PLAN-2026-001/2/3b\n"))
    listener.type("!", "list")
    #expect(listener.transcript.contains("\n2. Marked: "))
  }

  @Test("records are found by words and commands by what they are called, both by number")
  func finding() {
    var listener = Listener()
    listener.type("find rec/2", "1", "back", "go to", "leaflet", "no such thing", "9", "!", "commands", "sign", "1")
    expectText(listener.transcript, "linear-finding")
  }

  @Test("a meeting goes from action to action, and its minutes are said and written")
  func meeting() {
    var listener = Listener()
    listener.type("plans", "meeting 1", "a", "note", "Dates agreed with the wards", ".", "next", "help", "previous")
    listener.type("end", "what?", "save", "!", "meeting", "1", "!")
    expectText(listener.transcript, "linear-meeting")
    #expect(listener.written.first?.text.contains("Noted: Dates agreed with the wards.") == true)
  }

  @Test("what was left in a form is told of on opening, and gone on with")
  func drafts() {
    var listener = Listener()
    listener.type("actions", "progress 3", "Half a sentence")
    #expect(listener.drafts.first?.texts["text"] == "Half a sentence")
    var again = Listener(drafts: listener.drafts)
    #expect(again.transcript.contains("You left a draft: progress PLAN-2026-001/1/1."))
    again.type("drafts", "1", ".")
    #expect(again.transcript.contains("Saved: progress on PLAN-2026-001/1/1: Half a sentence"))
  }

  @Test("nothing said holds an escape sequence, whatever the register holds")
  func escapes() {
    var register = Fellshire.register
    for id in register.plans.keys { register.change(id) { $0.title = "\u{1B}]52;c;AAAA\u{7} Plan \u{202E}evil" } }
    var listener = Listener(register: register)
    listener.type("plans", "1", "back", "next stage 1", "!", "edit 1", "?", "!")
    #expect(listener.transcript.contains("<ESC>]52;c;AAAA<BEL> Plan <U+202E>evil"))
    #expect(!listener.transcript.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || $0.value == 0x202E) })
  }
}
