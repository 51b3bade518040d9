import CNcurses
import Drawing
import Glibc
import Testing

@testable import Terminal

/// Curses knows one screen at a time.
@Suite("A curses screen", .serialized)
struct CursesScreenTests {
  /// A screen on /dev/null, which never has a size of its own.
  private func headless(_ type: String) throws -> CursesScreen {
    try CursesScreen(type: type, input: open("/dev/null", O_RDWR), output: open("/dev/null", O_RDWR))
  }

  @Test("presents canvases of any size on any terminal", arguments: ["xterm-256color", "linux", "vt100", "screen"])
  func presents(_ type: String) throws {
    let screen = try headless(type)
    for size in [screen.size, Size(1, 1), Size(0, 0), Size(300, 90), Size(20, 5)] {
      var canvas = Canvas(size)
      for (row, ink) in Ink.allCases.enumerated() {
        canvas.put("漢字 👩‍👩‍👧 e\u{301} 🇬🇧 \u{1B} क्षि", at: Point(row, row), style: Style(ink, bold: true))
      }
      canvas.placeCursor(at: Point(3, 3))
      screen.present(canvas)
      canvas.put("x", at: .zero)
      screen.present(canvas)
    }
    screen.redrawAll()
    screen.stop()
    screen.stop()
  }

  @Test("refuses a terminal that cannot place its cursor, in one sentence", arguments: ["dumb", "no-such-type", ""])
  func refuses(_ type: String) {
    let error = #expect(throws: TerminalError.self) { try headless(type) }
    #expect(error == .cannotPlaceCursor(type: type))
    #expect(error?.sentence.hasSuffix(".") ?? false)
  }

  @Test("runs another program and draws anew after it")
  func external() throws {
    let screen = try headless("xterm")
    #expect(screen.runExternal { 7 } == 7)
    #expect(screen.nextEvent(timeout: 0) == .resize(screen.size))
    screen.stop()
  }

  @Test("hears keys, other threads, silence and the end of its input")
  func events() throws {
    var ends: [Int32] = [0, 0]
    try #require(Glibc.pipe(&ends) == 0)
    let screen = try CursesScreen(type: "xterm", input: ends[0], output: open("/dev/null", O_RDWR))
    #expect(screen.nextEvent(timeout: 1) == .tick)
    screen.waker.wake()
    screen.waker.wake()
    #expect(screen.nextEvent() == .wake)
    write(ends[1], "g\u{1B}", 2)
    #expect(screen.nextEvent() == .key(.character("g")))
    #expect(screen.nextEvent() == .key(.escape))
    write(ends[1], "\u{1B}[<0;3;3M\u{1B}[<0;3;3m\u{1B}[<0;3;3M", 27)
    let mice = (0..<3).map { _ in screen.nextEvent() }
    #expect(mice == [Mouse.press, .release, .doublePress].map { .mouse($0, at: Point(2, 2)) })
    close(ends[1])
    #expect(screen.nextEvent() == .terminate)
    screen.stop()
  }

  @Test("and the canvas agree on the width of every character of this machine")
  func widths() {
    _ = TerminalText.adoptLocale()
    for value in UInt32(0x20)...0x3FFFF {
      guard let scalar = Unicode.Scalar(value), wcwidth(wchar_t(value)) > 0 else { continue }
      let text = SafeText.visible(String(scalar))
      guard text == String(scalar) else { continue }
      let width = Int(wcwidth(wchar_t(value)))
      if TextWidth.columns(text) != width { Issue.record("U+\(String(value, radix: 16)) is \(width) wide") }
    }
  }

  @Test("gives each cell exactly its columns")
  func parts() {
    #expect(CursesRow.parts(of: "e\u{301}", columns: 1) == [[0x65, 0x301]])
    #expect(CursesRow.parts(of: "👩‍👩‍👧", columns: 2) == [[0x1F469]])
    #expect(CursesRow.parts(of: "🇬🇧", columns: 2) == [[0x1F1EC], [0x1F1E7]])
    #expect(CursesRow.parts(of: "❤️", columns: 1) == [[0x2764]])
    #expect(CursesRow.parts(of: "漢", columns: 3) == [[0x3F], [0x20], [0x20]])
    #expect(CursesRow.parts(of: Character("e" + String(repeating: "\u{301}", count: 99)), columns: 1)[0].count == 5)
  }

  @Test("encodes what it copies", arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("£", "wqM=")])
  func base64(_ text: String, _ encoded: String) {
    #expect(Base64.encoded(Array(text.utf8)) == encoded)
  }
}
