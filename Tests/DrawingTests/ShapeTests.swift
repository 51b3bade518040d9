import Drawing
import Testing

@Suite("Bars and layouts")
struct ShapeTests {
  @Test(
    "a bar shows anything above nothing, and only the whole looks complete",
    arguments: [
      (0, "░░░░"), (0.001, "▏░░░"), (0.5, "██░░"), (0.999, "███▉"), (1, "████"), (-1, "░░░░"), (7, "████"),
      (.nan, "░░░░"),
    ])
  func bars(_ fraction: Double, _ bar: String) {
    let parts = Glyphs.unicode.block.parts(fraction: fraction, width: 4)
    #expect(parts.filled + parts.empty == bar)
  }

  @Test("an ASCII bar moves a whole column at a time")
  func asciiBars() {
    let widths = [0, 0.01, 0.4, 0.99, 1].map { Glyphs.ascii.block.parts(fraction: $0, width: 5).filled.count }
    #expect(widths == [0, 1, 2, 4, 5])
    #expect(Glyphs.ascii.line.parts(fraction: 0.5, width: -1) == ("", ""))
  }

  @Test("a layout is cut from a rectangle until nothing is left")
  func cuts() {
    var area = Rect(x: 0, y: 0, width: 20, height: 5)
    #expect(area.takeTop(1) == Rect(x: 0, y: 0, width: 20, height: 1))
    #expect(area.takeBottom(2) == Rect(x: 0, y: 3, width: 20, height: 2))
    #expect(area.takeLeft(8) == Rect(x: 0, y: 1, width: 8, height: 2))
    #expect(area.takeRight(30) == Rect(x: 8, y: 1, width: 12, height: 2))
    #expect(area.isEmpty)
    #expect(area.inset(columns: 1, rows: 1).isEmpty)
  }

  @Test("rectangles that do not meet have nothing in common")
  func intersections() {
    let left = Rect(x: 0, y: 0, width: 5, height: 5)
    #expect(left.intersection(Rect(x: 3, y: 3, width: 5, height: 5)) == Rect(x: 3, y: 3, width: 2, height: 2))
    #expect(left.intersection(Rect(x: 9, y: 0, width: 5, height: 5)).isEmpty)
    #expect(left.contains(Point(4, 4)) && !left.contains(Point(5, 4)))
  }
}
