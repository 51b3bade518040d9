import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Update rounds on the desk")
struct RoundTests {
  private func keyboard(_ keys: String, _ width: Int = 100, _ height: Int = 30) -> Keyboard {
    var keyboard = Keyboard(width, height, register: FellshireRounds.register)
    keyboard.press(keys)
    return keyboard
  }

  private func reply(_ action: String, _ keyboard: Keyboard) -> RoundReply? {
    let round = keyboard.state.register.rounds[FellshireRounds.november]
    return round?.reply(RoundReplyID("reply\(action)"))?.reply
  }

  @Test("the next meeting comes first, and each round says where it is among its days")
  func list() {
    let screen = keyboard("9").screen
    let rows = screen.split(separator: "\n").filter { $0.contains("ROUND-2026-00") }
    #expect(rows.first?.contains("25 Nov 2026") ?? false)
    #expect(rows.first?.contains("10 d late, tell chair") ?? false)
    #expect(rows.dropFirst().first?.contains("ask today") ?? false)
  }

  @Test("Today says how far each open round is, and Enter opens it")
  func today() {
    #expect(keyboard("", 100, 40).screen.contains("Round of 25 Nov 2026: 2 of 3 back, 3 to decide"))
    var wide = keyboard("", 80, 50)
    #expect(wide.screen.contains("Update round for 25 Nov 2026: 2 of 3 agencies returned, 3 replies to decide"))
    for _ in 0..<40 {
      if case .today(.round)? = wide.state.chosen { break }
      wide.press("j")
    }
    wide.press("Enter")
    #expect(wide.screen.contains("→ ROUND-2026-001"))
  }

  @Test("a accepts a reply without a new day at once, the cursor goes on, and one u takes it back whole")
  func accept() {
    var keyboard = keyboard("9 Enter Tab Tab Tab Enter Tab Tab a")
    #expect(reply("act2", keyboard)?.decision == .accepted)
    let action = keyboard.state.register.action(ActionID("act2"))?.action
    #expect(action?.claim?.level == "green")
    #expect(action?.progress.last?.text == "Printed and with every team.")
    #expect(action?.evidence.last?.title == "The leaflet, version 3")
    let row = keyboard.canvas.cursor.map {
      keyboard.screen.split(separator: "\n", omittingEmptySubsequences: false)[$0.y]
    }
    #expect(row?.contains("PLAN-2026-001/2/4") ?? false, "\(keyboard.screen)")
    keyboard.press("u")
    #expect(reply("act2", keyboard)?.decision == .pending)
    #expect(keyboard.state.register.action(ActionID("act2"))?.action.claim?.level == "amber")
  }

  @Test("a reply with a new day asks who agreed to it before it is accepted")
  func approver() {
    var keyboard = keyboard("9 Enter Tab Tab Enter Tab Tab a")
    #expect(keyboard.screen.contains("Who agreed to 18 Dec 2026"), "\(keyboard.screen)")
    keyboard.press("Ctrl-S")
    #expect(reply("training", keyboard)?.decision == .pending)
    keyboard.type("SAR Group")
    keyboard.press("Ctrl-S")
    #expect(reply("training", keyboard)?.decision == .accepted)
    let action = keyboard.state.register.action(FellshirePlans.training)?.action
    #expect(action?.currentDue == day(12, 18))
    #expect(action?.slips == 2)
  }

  @Test("a new day can be left out, and needs no approver then")
  func leaveOut() {
    var keyboard = keyboard("9 Enter Tab Tab Enter Tab Tab a Tab")
    keyboard.type("date")
    keyboard.press("Ctrl-S")
    #expect(reply("training", keyboard)?.leftOut == [.date], "\(keyboard.screen)")
    #expect(keyboard.state.register.action(FellshirePlans.training)?.action.currentDue == day(11, 11))
  }

  @Test("what is typed for a day and is none is left out beforehand, and the reason for that can be read")
  func noDay() {
    var keyboard = keyboard("9 Enter Tab Tab Tab Enter Tab Tab Tab a")
    #expect(keyboard.screen.contains("Leave out"), "\(keyboard.screen)")
    keyboard.press("Ctrl-S")
    #expect(reply("act4", keyboard)?.leftOut == [.date], "\(keyboard.screen)")
  }

  @Test("r rejects a reply with its reason, and nothing of it goes into the plan")
  func reject() {
    var keyboard = keyboard("9 Enter Tab Tab Enter Tab Tab r Ctrl-S")
    #expect(reply("training", keyboard)?.decision == .pending)
    keyboard.type("That is another action.")
    keyboard.press("Ctrl-S")
    #expect(reply("training", keyboard)?.decision == .rejected, "\(keyboard.screen)")
    #expect(keyboard.state.register.action(FellshirePlans.training)?.action.progress.count == 1)
  }

  @Test("replies that are marked are accepted as one change; one that needs more waits on, with its sentence")
  func marked() {
    var keyboard = keyboard("9 Enter Tab Tab Tab Enter * a")
    keyboard.press("Ctrl-S")
    #expect(reply("act2", keyboard)?.decision == .accepted, "\(keyboard.screen)")
    #expect(reply("act4", keyboard)?.decision == .pending)
    #expect(keyboard.state.message?.text.contains("PLAN-2026-001/2/4") ?? false, "\(keyboard.screen)")
    keyboard.press("u")
    #expect(reply("act2", keyboard)?.decision == .pending)
  }

  @Test("Space marks a reply and goes on to the next")
  func space() {
    var keyboard = keyboard("9 Enter Tab Tab Tab Enter Tab Tab Space")
    #expect(keyboard.screen.contains("* PLAN-2026-001/1/2"), "\(keyboard.screen)")
    keyboard.press("k k k k k k k k Space")
    #expect(!keyboard.screen.contains("* PLAN-2026-001/2/4"))
  }

  @Test("a opens a round for a meeting, with its days before it")
  func open() {
    var keyboard = keyboard("9 a Enter")
    keyboard.type("25/1/27")
    keyboard.press("Ctrl-S")
    let round = keyboard.state.register.rounds.values.first { $0.reference == "ROUND-2026-003" }
    #expect(round?.askOn == day(1, 4, 2027), "\(keyboard.screen)")
    #expect(keyboard.screen.contains("ROUND-2026-003"))
  }

  @Test("c chases the agency under the cursor")
  func chase() {
    var keyboard = keyboard("9 Enter Tab c")
    keyboard.type("Rang again")
    keyboard.press("Ctrl-S")
    let request = keyboard.state.register.rounds[FellshireRounds.november]?.request(to: Fellshire.police)
    #expect(request?.chases.map(\.note) == ["Left a message", "Rang again"], "\(keyboard.screen)")
  }

  @Test("z e asks for a directory and writes the sheets into it, I takes in what came back")
  func files() {
    var keyboard = keyboard("9 z e Enter")
    #expect(keyboard.passed == ["send into ~/round-2026-001"])
    keyboard.press("I Ctrl-U back.xlsx;/tmp/asc.csv Enter")
    #expect(keyboard.passed.last == "receive back.xlsx;/tmp/asc.csv")
  }

  @Test("a past day takes neither replies in nor decisions")
  func past() {
    var keyboard = Keyboard(100, 30, register: FellshireRounds.register)
    keyboard.past = FellshireRounds.register
    keyboard.press("@ 20/11/26 Enter 9 I z e Enter Tab Tab Tab Enter Tab Tab a")
    #expect(keyboard.passed.isEmpty)
    #expect(keyboard.committed.isEmpty)
  }

  @Test("x closes a round; with replies undecided it asks for the reason")
  func close() {
    var keyboard = keyboard("9 x")
    #expect(keyboard.screen.contains("3 replies are neither accepted nor rejected"), "\(keyboard.screen)")
    keyboard.type("The board has met.")
    keyboard.press("Ctrl-S")
    #expect(keyboard.state.register.rounds[FellshireRounds.november]?.isOpen == false)
  }
}
