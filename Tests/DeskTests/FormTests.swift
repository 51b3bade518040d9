import Casework
import Drawing
import Testing

@testable import Desk

@Suite("Filling in a form")
struct FormTests {
  private func form(_ keys: String, register: Register = Fellshire.register) -> (Keyboard, Form?) {
    var keyboard = Keyboard(80, 24, register: register)
    keyboard.press(keys)
    guard case .form(let form)? = keyboard.state.prompt else { return (keyboard, nil) }
    return (keyboard, form)
  }

  private static let toAgency = "4 j j e Tab Tab Tab Tab Tab Tab Tab Ctrl-U"

  @Test(
    "an agency is found by its name, its code or another name, and taken with Right or Enter",
    arguments: [
      ("beck Right", "Beck Housing"), ("housing Down Enter", "Beck Housing"), ("asc Right", "Adult Social Care"),
      ("fell Down Down Tab", "Fellshire Health Trust"), ("the Space bill Right", "Fellshire Police"),
      ("soc Right", "Adult Social Care"), ("beck Tab Shift-Tab", "Beck Housing"), ("fell Down Up Down Esc", "fell"),
    ])
  func completing(keys: String, text: String) {
    var register = Fellshire.register
    register.changeAgencies { $0[0].aliases = ["The Bill"] }
    #expect(form("\(Self.toAgency) \(keys)", register: register).1?.fields[7].text.text == text)
  }

  @Test(
    "a person is found by name, role, agency or initials, those who left last",
    arguments: [
      ("low", "Pat Lowe"), ("nurs", "Pat Lowe"), ("sa", "Samira Ahmed"), ("jm", "Jo Marsh"), ("old", "Al Old"),
    ])
  func people(typed: String, name: String) {
    var register = Fellshire.register
    register.changePeople { people in
      people.insert(Person(id: PersonID("old")) { ($0.name, $0.activeTo) = ("Al Old", day(1, 1)) }, at: 0)
    }
    let (keyboard, form) = form("4 j j p Tab Tab Ctrl-U \(typed)", register: register)
    #expect(form?.list?.fits.first?.words == name)
    #expect(form?.fields[2].text.text == typed)
    if name == "Al Old" { #expect(keyboard.screen.contains("left 1 Jan 2026")) }
  }

  @Test("a name that is not in the directory stays as it is typed, and is said not to be in it")
  func printedWords() {
    let (keyboard, form) = form("4 j j p Tab Tab Ctrl-U Nobody Tab")
    #expect(form?.fields[2].text.text == "Nobody")
    #expect(keyboard.screen.contains("(not in the directory)"))
  }

  @Test("several values are completed one by one, written tidily, and taken out whole")
  func several() {
    let keys = "4 j j e Tab Tab Tab Tab Tab Tab Tab Tab Tab police Right beck Right"
    #expect(form("\(keys) Tab").1?.fields[9].text.text == "Fellshire Police; Beck Housing")
    #expect(form("\(keys) Ctrl-W Tab").1?.fields[9].text.text == "Fellshire Police")
    var keyboard = form("\(keys) Ctrl-S").0
    #expect(training(keyboard)?.supportAgencies == [Fellshire.police, Fellshire.housing])
    keyboard.press("e Tab Tab Tab Tab Tab Tab Tab Tab Tab Ctrl-W asc; Ctrl-S")
    #expect(training(keyboard)?.supportAgencies == [Fellshire.police, Fellshire.care])
  }

  private func training(_ keyboard: Keyboard) -> Action? {
    keyboard.state.register.action(FellshirePlans.training)?.action
  }

  @Test("the same value said twice is refused in one sentence")
  func twice() {
    let (_, form) = form("4 j j e Tab Tab Tab Tab Tab Tab Tab Tab Tab police;police Tab")
    #expect(form?.fields[9].error == "“police” is there twice: Ctrl-W takes the one at the cursor out.")
  }

  @Test("a short fixed list is gone through with Right")
  func fixedList() {
    let keys = "4 j j d Tab Tab Tab"
    #expect(form("\(keys) Right").1?.fields[3].text.text == "correction")
    #expect(form("\(keys) Right Right").1?.fields[3].text.text == "extension")
  }

  @Test("what a rule asks for bears a star and is refused beside its field")
  func askedFor() {
    let (keyboard, form) = form("4 j j d +10d Tab Late Ctrl-S")
    #expect(keyboard.screen.contains("Approver *"))
    #expect(form?.fields[2].error == "More time needs an approver: say who agreed to it.")
    #expect(form?.focus == 2)
  }

  @Test(
    "editing keys go by words, cut and put back",
    arguments: [
      ("one Space two Alt-b x", "one xtwo"), ("one Space two Ctrl-A Alt-f x", "onex two"),
      ("one Space two Ctrl-W Ctrl-W Ctrl-Y", "one two"), ("one Ctrl-U two Ctrl-Y", "twoone"),
      ("one Ctrl-N two Ctrl-U Ctrl-K x", "one\nx"), ("one Alt-Enter two Up x", "onex\ntwo"),
      ("one Ctrl-R Ctrl-Y", "one"), ("one Space two Ctrl-A Alt-d x", "x two"),
    ])
  func editing(keys: String, text: String) {
    #expect(form("4 j j p \(keys)").1?.fields[0].text.text == text)
  }

  @Test("typing narrows a menu without letters, and Esc shows all of it again")
  func menus() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j x carr")
    #expect(keyboard.screen.contains("Next stage of PLAN-2026-001/1/1: carr"))
    #expect(!keyboard.screen.contains("cancelled"))
    keyboard.press("z Esc")
    #expect(keyboard.screen.contains("cancelled"))
    keyboard.resize(80, 12)
    #expect(keyboard.screen.contains("more below"))
  }

  @Test("among five thousand people the one who is meant is found as the name is typed")
  func many() {
    var register = Fellshire.register
    register.changePeople { people in
      people += (0..<5000).map { number in
        Person(id: PersonID("p\(number)")) { ($0.name, $0.role) = ("Person Number\(number)", "Officer \(number % 90)") }
      }
    }
    var keyboard = form("4 j j p Tab Tab Ctrl-U", register: register).0
    keyboard.press("number4999")
    #expect(keyboard.screen.contains("Person Number4999"))
  }
}
