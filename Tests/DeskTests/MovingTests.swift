import Casework
import Desk
import Drawing
import Testing

@Suite("Moving about")
struct MovingTests {
  @Test(
    "keys lead where they should",
    arguments: [
      ("2", "information requested"), ("3", "claimed"), ("4", "what to do"), ("4 1", "Late"),
      ("4 j j Enter", "→ PLAN-2026-001/1/1"), ("4 G", "Brief the fire service"), ("4 G gg", "Train every ward"),
      ("3 Enter ] j Enter", "→ PLAN-2026-001 → 1/1"),
      ("4 s l", "Sorted by lateness, most first."),
      ("?", "Keys that work here"), ("4 j j H", "History of PLAN-2026-001/1/1"), ("2 w", "Decision on the referral"),
      ("&", "& does nothing here"), ("2 p", "p, progress, does not apply here"),
    ])
  func places(keys: String, shown: String) {
    var keyboard = Keyboard(80, 24)
    keyboard.press(keys)
    #expect(keyboard.screen.contains(shown), "\(keyboard.screen)")
  }

  @Test("q and Esc go back one step at a time, and q at the top leaves")
  func back() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 / health Enter Enter q")
    #expect(keyboard.screen.contains("filter health"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("7 actions"))
    keyboard.press("Esc")
    #expect(!keyboard.hasQuit)
    keyboard.press("q")
    #expect(keyboard.hasQuit)
  }

  @Test("Esc in the filter puts back what was there before")
  func filterEscape() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 / is:overdue Enter / Ctrl-U police")
    #expect(keyboard.screen.contains("1 of 7 actions"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("filter is:overdue"))
  }

  @Test("what is chosen stays chosen when the register changes under it")
  func staysChosen() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j")
    var register = keyboard.state.register
    register.change(PlanID("planm")) { $0.actions.removeFirst() }
    keyboard.take(.registerChanged(register))
    #expect(keyboard.screen.contains("PLAN-2026-001/2/3a  Learning from Adult M"))
  }

  @Test("a page whose record is gone is closed")
  func recordGone() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("2 Enter")
    var register = keyboard.state.register
    register.remove(.caseFile(CaseID("adultk")))
    keyboard.take(.registerChanged(register))
    #expect(!keyboard.screen.contains("→"))
  }

  @Test("a new day makes late what was due the day before")
  func newDay() {
    var keyboard = Keyboard(120, 40)
    keyboard.press("4")
    keyboard.take(.dayChanged(day(12, 5)))
    #expect(keyboard.screen.contains("Sat 5 Dec 2026"))
    #expect(keyboard.screen.contains("  1 d late"))
  }

  @Test("a press chooses the row under it, a press on a tab shows that view")
  func mouse() {
    var keyboard = Keyboard(80, 24)
    keyboard.take(.input(.mouse(.press, at: Point(60, 1))))
    keyboard.take(.input(.mouse(.press, at: Point(38, 1))))
    #expect(keyboard.screen.contains("what to do"))
    keyboard.take(.input(.mouse(.press, at: Point(10, 5))))
    #expect(keyboard.canvas.cursor?.y == 5)
  }
}

@Suite("Hostile texts")
struct HostileTests {
  @Test(
    "new lines and control characters in a title break no row",
    arguments: ["1", "2", "3", "4", "3 Enter", "4 Enter", "2 Enter", "4 e"])
  func hostile(keys: String) {
    var keyboard = Keyboard(80, 24, register: Hostile.register)
    keyboard.press(keys)
    let lines = keyboard.canvas.lines
    #expect(lines.count == 24)
    #expect(lines.allSatisfy { TextWidth.columns($0) <= 80 })
    #expect(!keyboard.screen.contains("\u{1B}"))
    #expect(lines[1].hasPrefix(" 1 "))
  }
}

/// A board whose every text tries to break the screen.
enum Hostile {
  private static let text = "line one\nline two\u{1B}[31m red\u{7}\t漢字 e\u{301}\u{202E} \u{200D}👩‍👩‍👧 end"

  static let register: Register = {
    var register = Fellshire.register
    register.changeAgencies { for place in $0.indices { $0[place].name = text } }
    register.changeSettings { $0.board.name = text }
    for id in register.plans.keys {
      register.change(id) { plan in
        plan.title = text
        for place in plan.actions.indices {
          plan.actions[place].text = text
          plan.actions[place].ref += "\n\u{1B}"
          plan.actions[place].timescale.printed = text
        }
      }
    }
    for id in register.cases.keys {
      register.change(id) { file in
        file.reference += "\n\t"
        for place in file.subjects.indices { file.subjects[place].pseudonym = text }
      }
    }
    return register
  }()
}
