import Casework
import Drawing
import Glibc
import Testing

@testable import Desk

@Suite("Whatever is pressed")
struct RandomTests {
  /// Seeds of one test; each of them is told where something goes wrong.
  private static let seeds = Array(stride(from: 0, to: 1_000, by: 100))

  @Test("a thousand random scripts crash nothing and draw nothing outside the screen", arguments: seeds)
  func scripts(first: Int) {
    defer { Fatal.passed(at: first) }
    for seed in first..<first + 100 {
      Fatal.note("random script \(seed)", at: first)
      let calm = seed.isMultiple(of: 5) ? FellshireGrids.register : Fellshire.register
      let register = seed.isMultiple(of: 3) ? Hostile.register : seed.isMultiple(of: 2) ? Fellshire.busy : calm
      var keyboard = Keyboard(80, 24, register: register)
      let script = RandomScript(seed: seed)
      var pressed: [String] = []
      for step in 1...12 {
        pressed.append(script.step(&keyboard))
        if step.isMultiple(of: 4) { expectSound(keyboard, "seed \(seed): \(pressed.joined(separator: ", "))") }
      }
    }
  }

  private func expectSound(_ keyboard: Keyboard, _ place: String) {
    let canvas = keyboard.canvas
    #expect(canvas.screenSize == keyboard.size, "\(place)")
    for row in 0..<keyboard.size.height {
      let columns = canvas.row(row).map { Int($0.columns) }
      #expect(isWhole(columns), "\(place), row \(row): half a wide character")
    }
    for line in canvas.lines where TextWidth.columns(line) > keyboard.size.width {
      Issue.record("\(place): “\(line)” is wider than the screen")
    }
    if let cursor = canvas.cursor { #expect(Rect(.zero, keyboard.size).contains(cursor), "\(place): \(cursor)") }
  }

  /// Whether behind every wide character stand the cells that it covers, and none elsewhere.
  private func isWhole(_ columns: [Int]) -> Bool {
    var covered = 0
    for count in columns {
      guard (count == 0) == (covered > 0) else { return false }
      covered = count == 0 ? covered - 1 : count - 1
    }
    return covered == 0
  }

  /// Characters that no key, record or completion brings.
  private static let typed = "ʘɸʬ"
  private static let forms = [
    "4 p", "4 j d", "4 j e", "4 v", "2 e", "3 e", "4 * d", "4 * p", "1 j Enter j a", "2 Enter a Enter", "3 a Enter",
    "4 x Enter", "4 Space Space T", "4 L", "3 Enter j j e", "2 j x Enter",
    "5 z g Enter", "5 G z g F", "6 z g Right Enter",
  ]

  @Test(
    "what is typed into a form is in the form, in a draft or in a change, whatever is pressed then", arguments: seeds)
  func nothingLost(first: Int) {
    defer { Fatal.passed(at: first + 1) }
    for seed in first..<first + 100 {
      Fatal.note("random script \(seed) with a form", at: first + 1)
      let script = RandomScript(seed: seed, keepsText: true)
      var keyboard = Keyboard(80, 24, register: Fellshire.busy)
      keyboard.press(script.one(of: Self.forms))
      guard keyboard.state.prompt?.form != nil else { continue }
      keyboard.type(Self.typed)
      guard keyboard.screen.contains(Self.typed) else { continue }
      var pressed: [String] = []
      for _ in 0..<script.below(14) {
        pressed.append(script.step(&keyboard))
        expectKept(keyboard, "seed \(seed): \(pressed.joined(separator: ", "))")
      }
    }
  }

  /// Ends a copy of the desk as a closed terminal would, and looks for the text.
  private func expectKept(_ keyboard: Keyboard, _ place: String) {
    var ended = keyboard
    ended.take(.input(.terminate))
    let kept = ended.drafts.flatMap(\.texts.values).joined() + keyboard.committed
    #expect(Self.typed.allSatisfy { kept.contains($0) }, "\(place)")
  }
}
