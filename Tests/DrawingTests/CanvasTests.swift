import Drawing
import Testing

@Suite("A canvas")
struct CanvasTests {
  @Test("clips text at its edges and leaves a space for half a wide character")
  func clips() {
    var canvas = Canvas(Size(6, 2))
    #expect(canvas.put("漢ab漢", at: Point(-1, 0)) == 5)
    canvas.put("abcd漢", at: Point(1, 1))
    #expect(canvas.text == " ab漢\n abcd\n")
  }

  @Test("keeps whole characters when one is written over half of another")
  func overwrites() {
    var canvas = Canvas(Size(6, 1))
    canvas.put("漢漢漢", at: .zero)
    canvas.put("x", at: Point(1, 0))
    canvas.put("字", at: Point(3, 0))
    #expect(canvas.text == " x 字\n")
    #expect(canvas.row(0).reduce(0) { $0 + Int($1.columns) } == 6)
  }

  @Test("pads, truncates and aligns in a width")
  func widths() {
    var canvas = Canvas(Size(12, 2))
    canvas.put("|", at: Point(canvas.put("late", at: .zero, width: 6), 0))
    canvas.put("contradicts", at: Point(0, 1), width: 6, alignment: .trailing)
    #expect(canvas.text == "late  |\ncontr…\n")
  }

  @Test("draws a pane with its own origin and never outside it")
  func panes() {
    var canvas = Canvas(Size(8, 4))
    canvas.within(Rect(x: 2, y: 1, width: 4, height: 2)) { pane in
      #expect(pane.size == Size(4, 2))
      pane.fill(Rect(x: -5, y: -5, width: 50, height: 50), with: ".")
      pane.put("long words", at: Point(1, 0))
      pane.within(Rect(x: 3, y: 1, width: 9, height: 9)) { $0.put("xyz", at: .zero) }
      pane.placeCursor(at: Point(1, 1))
    }
    #expect(canvas.text == "\n  .lon\n  ...x\n\n")
    #expect(canvas.cursor == Point(3, 2))
    #expect(canvas.size == Size(8, 4))
    canvas.placeCursor(at: Point(8, 0))
    #expect(canvas.cursor == nil)
  }

  @Test("shows hostile text as tokens")
  func hostile() {
    var canvas = Canvas(Size(20, 1), glyphs: .ascii)
    canvas.put("a\u{1B}[2Jb\u{202E}c", at: .zero)
    #expect(canvas.text == "a<ESC>[2Jb<U+202E>c\n")
  }

  @Test("marks styles in its golden text")
  func styles() {
    var canvas = Canvas(Size(10, 2))
    canvas.put("due 漢", at: Point(1, 0), style: Style(.late, bold: true))
    canvas.restyle(Rect(x: 0, y: 1, width: 2, height: 1)) { $0.reverse = true }
    canvas.placeCursor(at: Point(4, 0))
    #expect(canvas.styledText == " ‹late bold|due 漢›\n‹normal reverse|  ›\ncursor at column 4, row 0\n")
  }

  @Test("draws boxes, lines and bars, in Unicode and in ASCII")
  func shapes() {
    var canvas = Canvas(Size(10, 3))
    canvas.box(canvas.bounds, title: "Late")
    canvas.bar(0.5, at: Point(1, 1), width: 5)
    #expect(canvas.text == "┌─ Late ─┐\n│━━╸──   │\n└────────┘\n")
    var plain = Canvas(Size(10, 3), glyphs: .ascii)
    plain.box(plain.bounds, title: "Late")
    plain.bar(0.5, at: Point(1, 1), width: 5, isBlock: true)
    #expect(plain.text == "+- Late -+\n|###..   |\n+--------+\n")
  }

  @Test("is safe at any size", arguments: [Size(0, 0), Size(-3, 7), Size(1, 1), Size(20, 5)])
  func tiny(_ size: Size) {
    var canvas = Canvas(size)
    for far in [Int.min, -1, 0, 3, Int.max] {
      canvas.put("漢字 and words", at: Point(far, far), width: 9)
      canvas.box(Rect(x: far, y: 0, width: far, height: far), title: "Title")
      canvas.within(Rect(x: far, y: far, width: far, height: far)) { $0.fill($0.bounds, with: "漢") }
      canvas.bar(.nan, at: Point(0, far), width: 4)
      canvas.placeCursor(at: Point(far, far))
    }
    #expect(canvas.lines.count == size.height)
  }
}
