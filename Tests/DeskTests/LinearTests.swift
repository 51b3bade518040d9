import Casework
import Testing

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
