import Casework
import Drawing
import Testing

@testable import Desk

@Suite("The grid of grades")
struct GridTests {
  private static let toJourney = "5 / 2026-007 Enter z g"
  private static let toAgencies = "5 / 2026-008 Enter z g"

  private func keyboard(_ keys: String, _ width: Int = 80, _ height: Int = 24) -> Keyboard {
    var keyboard = Keyboard(width, height, register: FellshireGrids.register)
    keyboard.press(keys)
    return keyboard
  }

  private func expectGrades(
    _ wanted: [String], in keyboard: Keyboard, location: SourceLocation = #_sourceLocation
  ) throws {
    let given = try grades(of: FellshireGrids.ungraded, in: keyboard)
    #expect(given == wanted, sourceLocation: location)
  }

  private func grades(of audit: AuditID, in keyboard: Keyboard) throws -> [String] {
    try #require(keyboard.state.register.audits[audit]).sheets.flatMap(\.responses).map(\.grade)
  }

  @Test("96 cells are 96 keys, and under 130 with the way to them")
  func journey() throws {
    var keyboard = keyboard(Self.toJourney)
    for _ in 1...8 { keyboard.type("ggrgoginfpxf") }
    #expect(keyboard.pressed < 130)
    #expect(keyboard.screen.contains("graded 96 of 96"))
    let audit = try #require(keyboard.state.register.audits[FellshireGrids.ungraded])
    #expect(audit.sheets.count == 8)
    let wanted = [
      "good", "good", "ri", "good", "outstanding", "good", "inadequate", "na", "full", "partial", "not", "full",
    ]
    for sheet in audit.sheets {
      #expect(sheet.responses.map(\.grade) == wanted)
      #expect(sheet.auditor == .person(Fellshire.marsh))
    }
  }

  @Test("a grade leads down the case past what is graded, then to what was left out above, then to the next case")
  func walk() {
    var keyboard = keyboard("\(Self.toJourney) Down g")
    #expect(keyboard.state.grid?.place == GridPlace(column: 0, row: 2))
    keyboard.press("Down Down g")
    #expect(keyboard.state.grid?.place == GridPlace(column: 0, row: 5))
    keyboard.press("g g g f f f f")
    #expect(keyboard.state.grid?.place == GridPlace(column: 0, row: 0))
    keyboard.press("g g g")
    #expect(keyboard.state.grid?.place == GridPlace(column: 1, row: 0))
  }

  @Test("a grade that is corrected keeps the cursor")
  func correction() throws {
    let keyboard = keyboard("\(Self.toJourney) g Up r")
    #expect(keyboard.state.grid?.place == GridPlace(column: 0, row: 0))
    try expectGrades(["ri"], in: keyboard)
  }

  @Test("the keys of the question's own scale stand at the foot")
  func scales() {
    var keyboard = keyboard(Self.toJourney)
    #expect(keyboard.screen.contains("o Outstanding  g Good  r Requires improvement  i Inadequate"))
    keyboard.press("PgDn PgDn")
    #expect(keyboard.screen.contains("f Fully  p In part  x Not"))
  }

  @Test("a letter that is a grade elsewhere in the grid never does anything else, and says so")
  func lettersOfOthers() throws {
    var keyboard = keyboard("\(Self.toJourney) f")
    #expect(keyboard.screen.contains("f is no grade of 1.1"))
    #expect(keyboard.state.prompt == nil)
    keyboard.press("F")
    #expect(keyboard.screen.contains("Finding from 1.1 for AUD-2026-007/C1"))
  }

  @Test("Tab goes to the next cell that is not graded, and back Tab to the one before")
  func ungraded() {
    var keyboard = keyboard("\(Self.toJourney) g Up Tab")
    #expect(keyboard.state.grid?.place == GridPlace(column: 0, row: 1))
    keyboard.press("Home Up BackTab")
    #expect(keyboard.state.grid?.place == GridPlace(column: 7, row: 11))
  }

  @Test("a grade is taken away by Backspace, and by undo, which goes back to its cell")
  func taking() throws {
    var keyboard = keyboard("\(Self.toJourney) g g Up Backspace")
    try expectGrades(["good"], in: keyboard)
    keyboard.press("Backspace")
    #expect(keyboard.screen.contains("There is no grade here to clear."))
    keyboard.press("Right Right u")
    try expectGrades(["good", "good"], in: keyboard)
    #expect(keyboard.state.grid?.place == GridPlace(column: 0, row: 1))
    keyboard.press("Right u")
    try expectGrades(["good"], in: keyboard)
    #expect(keyboard.state.grid?.place == GridPlace(column: 0, row: 1))
  }

  @Test("what is typed ahead of the disk is shown at once, and saved whole and in order")
  func typingAhead() throws {
    var keyboard = keyboard(Self.toJourney)
    keyboard.isSlow = true
    keyboard.type("ggrgoginfpxfgg")
    #expect(keyboard.screen.contains("graded 14 of 96"))
    try expectGrades([], in: keyboard)
    keyboard.answerInOrder(5)
    #expect(keyboard.screen.contains("graded 14 of 96"))
    try expectGrades(["good", "good", "ri", "good", "outstanding"], in: keyboard)
    keyboard.answerInOrder()
    let saved = try grades(of: FellshireGrids.ungraded, in: keyboard)
    #expect(saved.count == 14)
    let audit = try #require(keyboard.state.register.audits[FellshireGrids.ungraded])
    #expect(audit.sheets.map(\.responses.count) == [12, 2])
  }

  @Test("one that is refused after others were typed is taken back, and its cell says why")
  func refused() throws {
    var keyboard = keyboard(Self.toJourney)
    keyboard.isSlow = true
    keyboard.type("gri")
    keyboard.take(.refused([Violation("full", "The disk is full: make room and try again.")]))
    #expect(keyboard.screen.contains("The disk is full"))
    #expect(keyboard.screen.contains("graded 2 of 96"))
    keyboard.press("Home Up Up Up")
    #expect(keyboard.screen.contains("Not saved: The disk is full"))
    #expect(keyboard.canvas.lines.contains { $0.contains("[·!") })
    keyboard.press("g")
    #expect(!keyboard.screen.contains("Not saved"))
  }

  @Test("the lists behind the grid are up to date once it is left")
  func behind() {
    var keyboard = keyboard("\(Self.toJourney) g")
    #expect(keyboard.state.isBehind)
    keyboard.press("Esc")
    #expect(!keyboard.state.isBehind)
  }

  @Test("an audit that another program takes away closes its grid")
  func gone() {
    var keyboard = keyboard(Self.toJourney)
    var register = FellshireGrids.register
    register.remove(.audit(FellshireGrids.ungraded))
    keyboard.take(.registerChanged(register))
    #expect(keyboard.state.gridOnShow == nil)
  }

  @Test("a past day is looked at and not graded")
  func past() throws {
    var keyboard = Keyboard(80, 24, register: FellshireGrids.register)
    keyboard.past = FellshireGrids.register
    keyboard.press("@ -1w Enter \(Self.toJourney) g")
    #expect(keyboard.screen.contains("cannot be changed"))
    #expect(keyboard.committed.isEmpty)
    keyboard.press("Enter")
    #expect(keyboard.state.prompt == nil)
  }

  @Test("] shows the next agency's own grid, whose cases are those that concern it")
  func agencies() {
    var keyboard = keyboard(Self.toAgencies)
    #expect(keyboard.screen.contains("Fellshire Health Trust, 2 of 3"))
    #expect(keyboard.screen.contains("2 cases x 12 questions"))
    keyboard.press("[")
    #expect(keyboard.screen.contains("Fellshire Police, 1 of 3") && keyboard.screen.contains("3 cases"))
    #expect(keyboard.screen.contains("graded 2 of 36"))
    keyboard.press("[")
    #expect(keyboard.screen.contains("all agencies together, 3 of 3"))
    keyboard.press("] ]")
    #expect(keyboard.screen.contains("Fellshire Health Trust"))
  }

  @Test("Tab in a finished grid goes on to the next agency's")
  func acrossAgencies() {
    var keyboard = keyboard(Self.toAgencies)
    keyboard.press("Tab")
    keyboard.type("gggggggffffggggggggffff")
    keyboard.press("Tab")
    #expect(keyboard.screen.contains("Fellshire Police, 1 of 3"))
    #expect(keyboard.state.grid?.place == GridPlace(column: 0, row: 2))
  }

  @Test("a press chooses a cell, a double press writes to it, and the wheel goes down")
  func mouse() throws {
    var keyboard = keyboard(Self.toJourney)
    let lines = keyboard.canvas.lines
    let y = try #require(lines.firstIndex { $0.contains("1.3 ") })
    let heading = try #require(lines.first { $0.contains(" C5 ") })
    let start = try #require(heading.firstRange(of: "C5")?.lowerBound)
    let x = heading.distance(from: heading.startIndex, to: start)
    keyboard.take(.input(.mouse(.press, at: Point(x, y))))
    #expect(keyboard.state.grid?.place == GridPlace(column: 4, row: 2))
    keyboard.take(.input(.mouse(.wheelDown, at: Point(x, y))))
    #expect(keyboard.state.grid?.place.row == 5)
    keyboard.take(.input(.mouse(.press, at: Point(x, y))))
    keyboard.take(.input(.mouse(.doublePress, at: Point(x, y))))
    #expect(keyboard.state.prompt?.form != nil)
  }

  @Test("forty cases by thirty questions scroll both ways and keep their headings")
  func scrolling() {
    var keyboard = keyboard("5 / 2026-009 Enter z g End", 80, 24)
    #expect(keyboard.screen.contains("C40") && !keyboard.screen.contains("C1 "))
    #expect(keyboard.screen.contains("of 40"))
    keyboard.press("G")
    #expect(keyboard.screen.contains("30 Standard number 30") && keyboard.screen.contains("C40"))
    keyboard.press("Home g")
    #expect(keyboard.screen.contains("C1 "))
  }

  @Test("wide letters keep the columns where they are")
  func wide() throws {
    var register = FellshireGrids.register
    register.change(FellshireGrids.ungraded) { audit in
      audit.tool?.scales[0].grades[1].letters = "良"
      audit.cases[0].ref = "案一"
    }
    var keyboard = Keyboard(80, 24, register: register)
    keyboard.press("\(Self.toJourney) g")
    let lines = keyboard.canvas.lines
    let bars = try #require(lines.first { $0.contains("1.1 ") })
    let other = try #require(lines.first { $0.contains("1.3 ") })
    #expect(TextWidth.columns(bars) == TextWidth.columns(other))
    #expect(bars.contains("良"))
  }

  @Test(
    "a draft of a comment, a reason and a finding finds its form again",
    arguments: [
      "5 / 2026-001 Enter z g W Down Enter Enter", "5 / 2026-001 Enter z g F", "6 z g M Right r", "6 z g Right Enter",
      "5 / 2026-008 Enter z g Enter",
    ])
  func drafts(keys: String) {
    var keyboard = Keyboard(80, 40, register: FellshireGrids.register)
    keyboard.press(keys)
    guard let name = keyboard.state.prompt?.form?.name else {
      Issue.record("no form")
      return
    }
    keyboard.press("half Esc 1 z o Enter")
    #expect(keyboard.state.prompt?.form?.name == name)
  }
}
