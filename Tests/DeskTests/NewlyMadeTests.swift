import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Going on with what was made")
struct NewlyMadeTests {
  @Test("a new referral is what the cursor is on, so that the next key is about it")
  func newCase() throws {
    var keyboard = Keyboard(100, 30)
    keyboard.press("2 j j a Enter")
    keyboard.type("adults review")
    keyboard.press("Tab W Ctrl-S")
    let made = try #require(keyboard.state.register.cases.values.first { $0.title.contains("W") })
    #expect(keyboard.state.subject == .caseFile(made.id))
    #expect(!keyboard.screen.contains("; edit"), "one change is told of as one")
  }

  @Test("a new entry is what the cursor of its page is on")
  func newEntry() {
    var keyboard = Keyboard(100, 30)
    keyboard.press("D a person Enter Zadie Tab Ctrl-S")
    let person = keyboard.state.register.people.first { $0.name == "Zadie" }
    #expect(keyboard.state.subject == person.map { .person($0.id) })
  }

  @Test("the cursor stays where a person went while the change was on its way")
  func wentOn() {
    var keyboard = Keyboard(100, 30)
    keyboard.isSlow = true
    keyboard.press("D a person Enter Zadie Tab Ctrl-S j j")
    let before = keyboard.state.focusedPage?.line
    keyboard.answer()
    #expect(keyboard.state.register.people.contains { $0.name == "Zadie" })
    #expect(keyboard.state.focusedPage?.line == before)
  }

  @Test("the cursor of a page stays on its thing when lines come above it, and when lines are broken anew")
  func stays() throws {
    var keyboard = Keyboard(100, 30, register: FellshireGrids.register)
    keyboard.press("5 / 2026-007 Enter Enter")
    for _ in 0..<60 {
      if case .sampleCase? = keyboard.state.subject { break }
      keyboard.press("j")
    }
    let (subject, line) = (keyboard.state.subject, keyboard.state.focusedPage?.line)
    let audit = FellshireGrids.ungraded
    #expect(subject == .sampleCase(audit, try #require(keyboard.state.register.audits[audit]).cases[0].id))
    var register = keyboard.state.register
    register.change(audit) { audit in
      audit.returns = [Fellshire.police, Fellshire.health].map { agency in
        AuditReturn(id: Identifier("t\(agency.text)")) { $0.agency = agency }
      }
    }
    keyboard.take(.registerChanged(register))
    #expect(keyboard.state.subject == subject)
    #expect(keyboard.state.focusedPage?.line != line, "lines came above it")
    keyboard.resize(60, 30)
    #expect(keyboard.state.subject == subject)
  }

  @Test("Tab goes to each thing on a page that opens, around its end, and Shift-Tab back")
  func nextThing() {
    var keyboard = Keyboard(100, 30)
    keyboard.press("2 Enter Tab")
    let first = keyboard.state.target
    #expect(first != nil)
    keyboard.press("Tab")
    #expect(keyboard.state.target != nil && keyboard.state.target != first)
    keyboard.press("Shift-Tab")
    #expect(keyboard.state.target == first)
    keyboard.press("Shift-Tab")
    let last = keyboard.state.target
    keyboard.press("Tab")
    #expect(keyboard.state.target == first && last != first)
  }

  @Test("the way back to an earlier stage stands behind the ways on")
  func stageOrder() {
    var keyboard = Keyboard(100, 30)
    keyboard.state.register.change(CaseID("adultk")) { file in
      file.referral?.moves.append(StageMove(id: Identifier("mv9")) { ($0.to, $0.on) = (.panel, Fellshire.today) })
    }
    let stages = keyboard.state.stageChoices(of: .casePart(CaseID("adultk"), .referral)).map(\.step.stage)
    #expect(stages == ["recommended", "deferred", "information requested", "withdrawn", "merged"])
  }

  @Test("weighing a criterion begins at its answer, under what it asks")
  func criterion() {
    let keyboard = Keyboard(100, 30)
    let address = keyboard.state.register.address(of: .caseFile(CaseID("adultk")), item: AnyID("cr1"))
    let form = keyboard.state.makeForm(.edit(address))
    #expect(form?.fields.first?.key == "answer")
    #expect(form?.title.contains("needs for care and support") == true)
  }

  @Test("each of several that were typed without choosing is read by its only fit")
  func several() throws {
    var keyboard = Keyboard(100, 30)
    keyboard.press("2 Enter z r")
    keyboard.type("fellshire pol; beck")
    keyboard.press("Tab")
    let form = try #require(keyboard.state.prompt?.form)
    #expect(form.fields[0].text.text == "Fellshire Police; Beck Housing")
    #expect(form.fields[0].error == nil)
  }

  @Test("whole words of one person's name are taken for that person, anything else for someone outside")
  func partOfName() throws {
    var keyboard = Keyboard(100, 30)
    keyboard.press("4 j j p x Tab Tab Ctrl-U Ahmed Tab")
    #expect(try #require(keyboard.state.prompt?.form).fields[2].text.text == "Samira Ahmed")
    keyboard.press("Shift-Tab Ctrl-U Ahm Tab")
    #expect(try #require(keyboard.state.prompt?.form).fields[2].text.text == "Ahm")
  }
}

@Suite("The list of cases")
struct CaseListTests {
  @Test(
    "what a clock says is whole at every width it is shown at", arguments: [50, 58, 64, 80, 100, 110, 120, 130, 160])
  func clocks(width: Int) {
    var keyboard = Keyboard(width, 30)
    keyboard.press("2")
    #expect(keyboard.screen.contains("66 days late"), "\(keyboard.screen)")
    #expect(keyboard.screen.contains("Adult"), "\(keyboard.screen)")
  }
}
