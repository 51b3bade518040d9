import Casework
import Desk
import Drawing
import Testing

@Suite("Links and ways about")
struct LinkTests {
  @Test(
    "g and a letter go to the case, the plan and the recommendation, and Esc comes back",
    arguments: [
      ("4 j j g c", "→ SAR-2026-001"), ("4 j j g p", "→ PLAN-2026-001"), ("4 j j g r", "→ PLAN-2026-001/rec/1"),
      ("2 j g p", "→ PLAN-2026-001"), ("4 j j g r g p", "→ PLAN-2026-001/rec/1 → PLAN-2026-001"),
    ])
  func going(keys: String, shown: String) {
    var keyboard = Keyboard(120, 40)
    keyboard.press(keys)
    #expect(keyboard.screen.contains(shown), "\(keyboard.screen)")
    while keyboard.canvas.lines[1].contains("→") { keyboard.press("Esc") }
    #expect(keyboard.canvas.cursor.map { $0.y > 2 } ?? false)
  }

  @Test(
    "a line that names another record leads there, and Esc comes back to the same line",
    arguments: [
      ("4 j j Enter", "carries out", "rec/1"), ("4 j j Enter", "agency  ", "Fellshire Health Trust"),
      ("4 j j Enter", "led by", "Pat Lowe"), ("3 Enter", "owned by", "SAR Group"),
      ("3 Enter", "drawn from", "SAR-2026-001"), ("2 j Enter", "PLAN-2026-001  Learning", "PLAN-2026-001"),
    ])
  func followed(keys: String, line: String, shown: String) throws {
    var keyboard = Keyboard(120, 40)
    keyboard.press(keys)
    try reach(line, in: &keyboard)
    let before = keyboard.canvas.cursor
    keyboard.press("Enter")
    #expect(keyboard.canvas.lines[1].contains(shown), "\(keyboard.screen)")
    keyboard.press("Esc")
    #expect(keyboard.canvas.cursor == before)
    let row = try #require(keyboard.canvas.cursor?.y)
    #expect(keyboard.canvas.lines[row].contains(line))
  }

  private func reach(_ words: String, in keyboard: inout Keyboard) throws {
    for _ in 0..<120 {
      if let row = keyboard.canvas.cursor?.y, keyboard.canvas.lines[row].contains(words) { return }
      keyboard.press("j")
    }
    Issue.record("no line says \(words)")
  }

  @Test("pages opened over each other are named in one line, cut at its left where it is too long")
  func breadcrumbs() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j Enter g p g c g p")
    #expect(keyboard.canvas.lines[1].contains("→ … → "), "\(keyboard.screen)")
    #expect(keyboard.canvas.lines[1].hasSuffix("PLAN-2026-001"))
  }

  @Test("o turns what late alerts are grouped by, and it is remembered")
  func grouping() {
    var keyboard = Keyboard(80, 24)
    for words in ["person", "group", "plan", "age", "agency"] {
      keyboard.press("o")
      #expect(keyboard.canvas.lines[3].contains("by \(words)"))
      #expect(keyboard.remembered.last?.grouping == words)
    }
  }

  @Test(
    "the cursor of the terminal is on the row, line, entry or text that has the keys", arguments: ScreenTests.scripts)
  func cursor(name: String, keys: String) throws {
    var keyboard = Keyboard(80, 24)
    keyboard.press(keys)
    let canvas = keyboard.canvas
    let cursor = try #require(canvas.cursor, "no cursor")
    let isReader = ["why", "help", "bulk-preview"].contains(name) || name.contains("filter")
    let row = canvas.row(cursor.y)
    #expect(isReader || row.contains { $0.style.reverse || $0.style.underline }, "the cursor is on no focus")
  }
}

@Suite("History")
struct HistoryTests {
  static let entries = [
    HistoryEntry(
      time: Instant(day(11, 20), hour: 14, minute: 2), actor: .person(Fellshire.marsh),
      words: "edit PLAN-2026-001/1/1: what to do",
      changes: [
        Change(
          field: "What to do", old: "Train every ward in asking what the adult wants",
          new: "Train every ward and every clinic in asking what the adult and the family want")
      ], transaction: "t2"),
    HistoryEntry(
      time: Instant(day(11, 20), hour: 9), actor: .person(Fellshire.marsh), words: "claim green",
      changes: [Change(field: "Claims 1, level", old: nil, new: "green")], transaction: "t1"),
    HistoryEntry(
      time: Instant(day(9, 28), hour: 11, minute: 30), actor: .named("SAR Group"), words: "extend to 11 Nov 2026",
      changes: [Change(field: "Due", old: "30 Sep 2026", new: "11 Nov 2026")], transaction: "t0"),
  ]

  @Test(
    "a history is told by day, the newest first, and a long text by the words that changed",
    arguments: [(80, 24), (120, 40), (200, 60)])
  func timeline(size: (Int, Int)) {
    var keyboard = Keyboard(size.0, size.1)
    keyboard.press("4 j j")
    keyboard.take(.history(.action(PlanID("planm"), FellshirePlans.training), Self.entries.reversed()))
    expectScreen(keyboard, "history-\(size.0)x\(size.1)")
  }

  @Test("words narrow a history to what mentions all of them")
  func narrowed() {
    var keyboard = Keyboard(80, 24)
    keyboard.take(.history(.action(PlanID("planm"), FellshirePlans.training), Self.entries))
    keyboard.press("/ Due Enter")
    #expect(keyboard.screen.contains("1 of 3 changes mention “Due”."))
    #expect(!keyboard.screen.contains("claim green"))
    keyboard.press("Esc")
    #expect(keyboard.screen.contains("claim green"))
  }
}

@Suite("A case's chronology")
struct ChronologyTests {
  private static let register: Register = {
    var register = Fellshire.register
    register.put(
      Chronology(id: ChronologyID("chr1")) { chronology in
        chronology.caseFile = CaseID("adultk")
        chronology.events = [
          event("e1", Fellshire.police, day(8, 2), "14:05", "Officers called to the flat; door found open."),
          event("e2", Fellshire.police, nil, "", "Neighbour reports shouting."),
        ]
      })
    register.put(
      Chronology(id: ChronologyID("chr2")) { chronology in
        chronology.caseFile = CaseID("adultk")
        var key = event("e3", Fellshire.health, day(8, 2), "09:30", "Discharged without a named contact.")
        (key.isKeyEpisode, key.response) = (true, "None recorded")
        chronology.events = [key]
      })
    return register
  }()

  private static func event(_ id: String, _ agency: AgencyID, _ on: Day?, _ time: String, _ text: String)
    -> ChronologyEvent
  {
    ChronologyEvent(id: Identifier(id)) { event in
      (event.agency, event.on, event.time, event.event) = (agency, on, time, text)
      (event.start, event.source) = (on?.words ?? "early August", "Case notes")
    }
  }

  @Test(
    "events of all agencies stand in one line of time, and each opens and comes back", arguments: [(80, 24), (120, 40)])
  func merged(size: (Int, Int)) {
    var keyboard = Keyboard(size.0, size.1, register: Self.register)
    keyboard.press("2 Enter G k k k k")
    expectScreen(keyboard, "case-chronology-\(size.0)x\(size.1)")
    let before = keyboard.screen
    keyboard.press("Enter")
    #expect(keyboard.screen.contains("Officers called to the flat"))
    #expect(keyboard.screen != before)
    keyboard.press("Esc")
    #expect(keyboard.screen == before)
  }
}
