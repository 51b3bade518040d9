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

  /// What the terminal is sent while a word is shown, first in the terminal's own colours and then in a theme.
  private func bytes(of theme: ColourTheme, on type: String, noColour: String? = nil) throws -> (
    before: String, after: String
  ) {
    // What runs the tests may have set it.
    let given = getenv("NO_COLOR").map { String(cString: $0) }
    setNoColour(noColour)
    defer { setNoColour(given) }
    var template = Array("/tmp/heed-theme-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    defer { close(file) }
    unlink(template)
    let screen = try CursesScreen(type: type, input: open("/dev/null", O_RDWR), output: dup(file))
    var canvas = Canvas(screen.size)
    canvas.put("late", at: .zero, style: Style(.late))
    screen.present(canvas)
    let length = Int(lseek(file, 0, SEEK_END))
    screen.use(theme: theme)
    screen.present(canvas)
    let whole = Int(lseek(file, 0, SEEK_END))
    screen.stop()
    var bytes = [UInt8](repeating: 0, count: whole)
    #expect(pread(file, &bytes, whole, 0) == whole)
    return (String(decoding: bytes[..<length], as: UTF8.self), String(decoding: bytes[length...], as: UTF8.self))
  }

  private func setNoColour(_ value: String?) {
    if let value { setenv("NO_COLOR", value, 1) } else { unsetenv("NO_COLOR") }
  }

  @Test("changes its theme while it runs, and paints everything anew")
  func theme() throws {
    let (before, after) = try bytes(of: .dark, on: "xterm-256color")
    #expect(before.contains("38;5;202m") && !before.contains("48;5;"))
    #expect(after.contains("38;5;209m") && after.contains("48;5;233m") && after.contains("late"))
    #expect(try bytes(of: .light, on: "linux").after.contains("47m"))
  }

  @Test("sends no colour of any theme where NO_COLOR is set", arguments: ColourTheme.allCases)
  func noColour(_ theme: ColourTheme) throws {
    let (before, after) = try bytes(of: theme, on: "xterm-256color", noColour: "1")
    for sent in [before, after] { #expect(!sent.contains("38;5") && !sent.contains("48;5")) }
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
