import Glibc

/// What the handler of a signal may touch: allocated before it is installed, and never freed.
private struct Kept {
  let mode = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  let terminal = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
}

private nonisolated(unsafe) let kept = Kept()

/// A line typed at the terminal that is not shown, or read from a file descriptor.
enum SecretLine {
  /// In bytes.
  private static let limit = 1024
  private static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Asks at the terminal, whatever stdin and stdout are, with its echo off until the line ends. A signal that ends the
  /// program puts the echo back first; Ctrl-Z waits.
  static func ask(_ question: String) throws -> [UInt8] {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else {
      throw Refusal("There is no terminal to ask for the passphrase on: give it with --passphrase-fd N.", .usage)
    }
    defer { close(terminal) }
    var mode = termios()
    guard tcgetattr(terminal, &mode) == 0 else {
      throw Refusal("The terminal's echo cannot be turned off: give the passphrase with --passphrase-fd N.", .trouble)
    }
    kept.mode.initialize(to: mode)
    kept.terminal.initialize(to: terminal)
    return try guarded {
      write(question + " ", to: terminal)
      mode.c_lflag &= ~tcflag_t(ECHO)
      mode.c_lflag |= tcflag_t(ICANON | ISIG)
      tcsetattr(terminal, TCSAFLUSH, &mode)
      defer {
        tcsetattr(terminal, TCSANOW, kept.mode)
        write("\n", to: terminal)
      }
      return try line(from: terminal)
    }
  }

  /// The first line that a descriptor gives, without its end.
  static func read(from descriptor: Int32) throws -> [UInt8] {
    guard descriptor >= 0, descriptor != 1, descriptor != 2, fcntl(descriptor, F_GETFD) >= 0 else {
      throw Refusal(
        "No passphrase can be read from descriptor \(descriptor): open one, such as --passphrase-fd 3 with 3< FILE.",
        .usage)
    }
    return try line(from: descriptor)
  }

  /// A byte at a time: what comes after the line is for someone else.
  private static func line(from descriptor: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    // Never moved while it grows, so that no copy of it is left in memory.
    bytes.reserveCapacity(limit + 1)
    var byte: UInt8 = 0
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Refusal("The passphrase cannot be read: \(String(cString: strerror(errno))).", .trouble)
      }
      if count == 0 || byte == UInt8(ascii: "\n") { break }
      bytes.append(byte)
    }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty else { throw Refusal("No passphrase was given, so nothing was done.") }
    guard bytes.count <= limit else { throw Refusal("A passphrase has \(limit) bytes at most, so nothing was done.") }
    return bytes
  }

  private static func guarded(_ body: () throws -> [UInt8]) rethrows -> [UInt8] {
    var earlier: [Int32: sigaction] = [:]
    for signal in endings + [SIGTSTP] {
      var (new, old) = (sigaction(), sigaction())
      if signal == SIGTSTP {
        new.__sigaction_handler.sa_handler = SIG_IGN
      } else {
        new.__sigaction_handler.sa_handler = putBackAndPassOn
      }
      sigaction(signal, &new, &old)
      earlier[signal] = old
    }
    defer { for (signal, var old) in earlier { sigaction(signal, &old, nil) } }
    // Whoever started the program may have left them blocked.
    var (unblocked, mask) = (sigset_t(), sigset_t())
    sigemptyset(&unblocked)
    for signal in endings { sigaddset(&unblocked, signal) }
    pthread_sigmask(SIG_UNBLOCK, &unblocked, &mask)
    defer { pthread_sigmask(SIG_SETMASK, &mask, nil) }
    return try body()
  }

  private static func write(_ text: String, to terminal: Int32) { _ = Glibc.write(terminal, text, text.utf8.count) }
}

private func putBackAndPassOn(_ signal: Int32) {
  tcsetattr(kept.terminal.pointee, TCSANOW, kept.mode)
  Glibc.signal(signal, SIG_DFL)
  raise(signal)
}
