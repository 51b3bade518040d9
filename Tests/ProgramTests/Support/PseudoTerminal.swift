import Glibc

/// A terminal that a program runs on and a test looks at: every byte that the program sends to it.
final class PseudoTerminal {
  private let master: Int32
  private let slave: Int32
  private(set) var bytes: [UInt8] = []

  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  init(columns: Int, rows: Int) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    var (locked, index): (Int32, Int32) = (0, 0)
    guard master >= 0, ioctl(master, Self.unlock, &locked) == 0, ioctl(master, Self.number, &index) == 0 else {
      throw SetupFailure("no pseudo-terminal")
    }
    slave = open("/dev/pts/\(index)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw SetupFailure("no pseudo-terminal") }
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(master)
    close(slave)
  }

  /// Starts a program whose stdin, stdout and stderr this terminal is.
  func start(_ words: [String], in scene: Scene, term: String = "xterm-256color") throws -> ChildProcess {
    let streams = ChildProcess.Streams(input: slave, output: slave, errors: slave)
    let variables = scene.variables.merging(["TERM": term]) { kept, _ in kept }
    return try ChildProcess(
      words, environment: variables, directory: scene.directory, streams: streams, ownsTerminal: true)
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) { _ = write(master, text, text.utf8.count) }

  /// Takes in what the program sent so far.
  func read() {
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = Glibc.read(master, &piece, piece.count), count > 0 { bytes += piece[..<count] }
  }

  /// Waits until the program has sent something, or seems to have nothing to send, and then nothing for a while.
  func settle(within seconds: Double = 1) {
    let start = bytes.count
    _ = eventually(within: seconds) {
      read()
      return bytes.count > start
    }
    var last = -1
    _ = eventually(within: 5, every: 100_000) {
      read()
      defer { last = bytes.count }
      return bytes.count == last
    }
  }

  /// Waits for the end of the program, taking in what it sends.
  func wait(for process: ChildProcess, seconds: Double = 10) -> Ending {
    _ = eventually(within: seconds, every: 5_000) {
      read()
      return process.hasEnded
    }
    let ending = process.wait(seconds: 0)
    read()
    return ending
  }

  /// How the terminal is set, to be compared; not which characters wait in it.
  var settings: [UInt32] {
    var settings = termios()
    guard tcgetattr(slave, &settings) == 0 else { return [] }
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  func contains(_ text: String) -> Bool { String(decoding: bytes, as: UTF8.self).contains(text) }
}
