import Drawing
import Testing

@Suite("The mouse")
struct MouseTests {
  private func press(_ keyboard: inout Keyboard, _ mouse: Mouse = .press, at x: Int, _ y: Int) {
    keyboard.take(.input(.mouse(mouse, at: Point(x, y))))
  }

  /// Where words stand on the screen.
  private func place(of words: String, in keyboard: Keyboard) throws -> Point {
    let lines = keyboard.canvas.lines
    let row = try #require(lines.firstIndex { $0.contains(words) })
    let range = try #require(lines[row].firstRange(of: words))
    return Point(TextWidth.columns(String(lines[row][..<range.lowerBound])), row)
  }

  @Test("the divider is dragged, wherever it is let go", arguments: [(120, 40), (80, 24)], [30, 50, 0, 100])
  func divider(size: (Int, Int), share: Int) throws {
    var keyboard = Keyboard(size.0, size.1)
    let before = try #require(keyboard.canvas.lines.dropFirst(3).firstIndex { $0.contains(size.0 > 100 ? "│" : "───") })
    let start = size.0 > 100 ? Point(66, 10) : Point(10, before)
    press(&keyboard, at: start.x, start.y)
    let end = size.0 > 100 ? Point(size.0 * share / 100, 10) : Point(10, 3 + 18 * share / 100)
    press(&keyboard, .drag, at: end.x, end.y)
    press(&keyboard, .release, at: end.x, end.y)
    expectScreen(keyboard, "divider-\(share)-\(size.0)x\(size.1)")
    #expect(keyboard.remembered.count == 1)
    let screen = keyboard.screen
    press(&keyboard, .drag, at: 40, 12)
    #expect(keyboard.screen == screen)
  }

  @Test("a press on a field of a form leads to it, and one on a choice takes that")
  func forms() throws {
    var keyboard = Keyboard(120, 40)
    keyboard.press("4 p")
    press(&keyboard, at: 40, try place(of: "By", in: keyboard).y)
    keyboard.press("Ctrl-U")
    keyboard.type("lo")
    let choice = try place(of: "Pat Lowe", in: keyboard)
    press(&keyboard, at: choice.x, choice.y)
    keyboard.press("Tab")
    #expect(keyboard.canvas.lines.contains { $0.contains("By") && $0.contains("Pat Lowe") }, "\(keyboard.screen)")
  }

  @Test("a press on the key line does what stands there")
  func keyLine() throws {
    var keyboard = Keyboard(120, 40)
    let place = try place(of: "o group by", in: keyboard)
    press(&keyboard, at: place.x + 3, place.y)
    #expect(keyboard.screen.contains("Late 10  by person"))
  }

  @Test("a press on an entry of a menu chooses it")
  func menu() throws {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4 j j b")
    let place = try place(of: "Amber", in: keyboard)
    press(&keyboard, at: place.x, place.y)
    #expect(keyboard.screen.contains("Saved:"))
    #expect(keyboard.screen.contains("A 11 Nov 2026"))
  }

  @Test("the wheel scrolls what is under the pointer and leaves the keys where they were")
  func wheel() {
    var keyboard = Keyboard(120, 40)
    keyboard.press("2")
    let list = keyboard.canvas.cursor
    for _ in 0..<20 { press(&keyboard, .wheelDown, at: 100, 20) }
    #expect(keyboard.canvas.cursor == list)
    #expect(!keyboard.screen.contains("information requested  since"))
  }

  @Test("a double press opens what is under it, and comes back to it")
  func double() {
    var keyboard = Keyboard(80, 24)
    keyboard.press("4")
    press(&keyboard, at: 10, 6)
    press(&keyboard, .doublePress, at: 10, 6)
    #expect(keyboard.screen.contains("→ PLAN-2026-001/1/1"))
    keyboard.press("Esc")
    #expect(keyboard.canvas.cursor == Point(0, 6))
  }
}
