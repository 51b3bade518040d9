import CNcurses
import Drawing
import Glibc

/// The terminal as a screen to present canvases on and a source of events. One at a time, used by the main thread only;
/// `waker` is for the others.
public final class CursesScreen {
  /// Whether to draw with `Glyphs.unicode`; in a locale without UTF-8 `Glyphs.ascii` is right.
  public let usesUnicode: Bool
  /// Wakes `nextEvent` from another thread.
  public let waker: Waker

  let input: Int32
  let output: Int32
  let pipe = SignalPipe()
  var decoder: InputDecoder
  var pending: [Event] = []
  var lastPress: (place: Point, milliseconds: Int)?

  private let handle: OpaquePointer
  private let modes: ScreenModes
  private var palette: Palette
  private let handlesSignals: Bool
  private var shown: Canvas?
  private var isOpen = true

  /// Opens the screen on the process's own terminal and takes over its signals.
  public static func start() throws(TerminalError) -> CursesScreen {
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    return try CursesScreen(type: environment("TERM"), input: 0, output: 1)
  }

  /// Opens a screen of a terminfo type; signals are left alone unless `input` is a terminal.
  init(type: String, input: Int32, output: Int32) throws(TerminalError) {
    let text = TerminalText.adoptLocale()
    guard Self.canPlaceCursor(type: type, output: output) else { throw .cannotPlaceCursor(type: type) }
    var mode = termios()
    handlesSignals = tcgetattr(input, &mode) == 0
    guard let handle = newterm(type, fdopen(output, "w"), fdopen(input, "r")) else {
      throw .cannotPlaceCursor(type: type)
    }
    (self.handle, self.input, self.output) = (handle, input, output)
    usesUnicode = text.showsUnicode
    decoder = InputDecoder(isUTF8: text.sendsUTF8)
    waker = Waker(pipe: pipe)
    modes = ScreenModes()
    palette = Palette(depth: .detected())
    prepare(mode: mode)
  }

  deinit { stop() }

  /// Columns and rows, at least 1 by 1.
  public var size: Size { Size(Int(heed_columns()), Int(heed_rows())) }

  /// Gives the terminal back as it was. Calling it again does nothing.
  public func stop() {
    guard isOpen else { return }
    isOpen = false
    clearLastRow()
    leave()
    if handlesSignals { SignalHandlers.uninstall() }
    delscreen(handle)
  }

  /// Shows a canvas: rows that are as they were are not sent again, and the cursor follows the canvas's.
  public func present(_ canvas: Canvas) {
    guard isOpen else { return }
    let previous = shown.flatMap { $0.screenSize == canvas.screenSize ? $0 : nil }
    for row in 0..<min(size.height, canvas.screenSize.height) where previous?.row(row) != canvas.row(row) {
      push(canvas.row(row).prefix(size.width), at: row)
    }
    shown = canvas
    placeCursor(canvas.cursor)
    doupdate()
  }

  /// Gives the inks other colours from the next canvas on; NO_COLOR and a terminal without colours stand above any theme.
  public func use(theme: ColourTheme) {
    guard isOpen, theme != palette.theme else { return }
    palette.use(theme)
    redrawAll()
  }

  /// Draws everything anew with the next canvas, whatever the terminal shows now.
  public func redrawAll() {
    shown = nil
    clearok(heed_stdscr(), true)
  }

  /// Leaves the screen to another program (an editor) for as long as `body` runs.
  public func runExternal<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
    leave()
    defer { comeBack() }
    return try handlesSignals ? SignalHandlers.withDefaultStop(body) : body()
  }

  /// Gives the terminal to the shell until the job is continued.
  func suspend() {
    guard handlesSignals else { return }
    leave()
    SignalHandlers.stopProcess()
    comeBack()
  }

  /// Takes the terminal's size into account after it changed.
  func adoptSize() {
    var window = winsize()
    if ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
      resizeterm(Int32(window.ws_row), Int32(window.ws_col))
    }
    redrawAll()
  }

  /// Sets the modes of the screen again, after something else may have changed them.
  func comeBack() {
    reset_prog_mode()
    send(modes.on)
    adoptSize()
    wrefresh(heed_stdscr())
    pending.removeAll { $0 == .tick }
    let notices = pipe.takeNotices()
    if notices.contains(.terminate) { pipe.post(.terminate) }
    if notices.contains(.wake) { pipe.post(.wake) }
    pending.append(.resize(size))
  }

  func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}

extension CursesScreen {
  private static func canPlaceCursor(type: String, output: Int32) -> Bool {
    var outcome: Int32 = 0
    guard !type.isEmpty, setupterm(type, output, &outcome) == OK else { return false }
    return heed_capability("cup") != nil
  }

  private func prepare(mode: termios) {
    raw()
    noecho()
    nonl()
    typeahead(-1)
    leaveok(heed_stdscr(), false)
    wrefresh(heed_stdscr())
    send(modes.on)
    guard handlesSignals else { return }
    SignalHandlers.install(mode: mode, farewell: Array(modes.farewell.utf8), input: input, output: output, pipe: pipe)
  }

  private func leave() {
    send(modes.off)
    curs_set(1)
    endwin()
  }

  /// The shell's prompt comes to stand there on terminals that have no second screen to go back from.
  private func clearLastRow() {
    wmove(heed_stdscr(), Int32(size.height - 1), 0)
    wclrtoeol(heed_stdscr())
    wrefresh(heed_stdscr())
  }

  private func push(_ cells: ArraySlice<Cell>, at row: Int) {
    let characters = CursesRow(cells, palette: palette).characters
    wmove(heed_stdscr(), Int32(row), 0)
    wadd_wchnstr(heed_stdscr(), characters, Int32(characters.count))
  }

  private func placeCursor(_ cursor: Point?) {
    curs_set(cursor == nil ? 0 : 1)
    if let cursor { wmove(heed_stdscr(), Int32(cursor.y), Int32(cursor.x)) }
    wnoutrefresh(heed_stdscr())
  }
}
