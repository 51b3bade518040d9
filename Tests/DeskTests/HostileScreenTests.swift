import Casework
import Drawing
import HostileText
import Testing

@testable import Desk

@Suite("Hostile text on every screen")
struct HostileScreenTests {
  @Test("no screen of the desk shows what acts on a terminal, turns the reading order round or hides")
  func screens() {
    var poisoned = 0
    for (number, script) in GoldenScript.all.enumerated() {
      var texts = HostileTexts(.max, seed: UInt64(number))
      var script = script
      script.register = Poison.register(script.register, with: &texts)
      var keyboard = script.keyboard(number % 2 == 0 ? 80 : 140, 40)
      // What is pasted into whatever is open, and what the program answers.
      keyboard.take(.input(.paste(texts.next() ?? "")))
      poisoned += expectClean(keyboard, script.name)
      keyboard.take(.told(texts.next() ?? ""))
      poisoned += expectClean(keyboard, script.name)
    }
    #expect(poisoned > GoldenScript.all.count, "the texts are on the screens, as tokens")
  }

  /// Answers 1 where something was shown as a token.
  private func expectClean(_ keyboard: Keyboard, _ name: String) -> Int {
    let screen = keyboard.screen
    let hidden = Hidden.scalars(in: screen, breaks: ["\n"])
    if !hidden.isEmpty { Issue.record("\(name) shows \(hidden.map(\.value))") }
    return screen.contains("⟨") ? 1 : 0
  }
}

/// Puts a hostile text behind every text of a register.
struct Poison: FieldVisitor {
  var texts: HostileTexts

  static func register(_ register: Register, with texts: inout HostileTexts) -> Register {
    var poison = Poison(texts: texts)
    var register = register
    for var file in register.casesInOrder {
      file.visit(&poison)
      register.put(file)
    }
    for var plan in register.plansInOrder {
      plan.visit(&poison)
      register.put(plan)
    }
    for var audit in register.auditsInOrder {
      audit.visit(&poison)
      register.put(audit)
    }
    register.changeAgencies { for index in $0.indices { $0[index].visit(&poison) } }
    register.changePeople { for index in $0.indices { $0[index].visit(&poison) } }
    register.changeThemes { for index in $0.indices { $0[index].visit(&poison) } }
    register.forgetTouched()
    texts = poison.texts
    return register
  }

  /// What other records or the program find something by.
  private static let names: Set<String> = ["reference", "ref", "code", "brag-scheme", "framework", "format", "email"]

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    guard let text = value as? String, !text.isEmpty, !Self.names.contains("\(field.name)"),
      let other = (text + " " + (texts.next() ?? "")) as? T
    else { return }
    value = other
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    guard var present = value else { return }
    self.field(field, &present)
    value = present
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    for index in values.indices { self.field(field, &values[index]) }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard var present = value else { return }
    present.visit(&self)
    value = present
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    for index in values.indices { values[index].visit(&self) }
  }
}
