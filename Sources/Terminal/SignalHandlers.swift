import Glibc

/// What the handlers of signals may touch: memory that is allocated before any of them is installed, and never freed.
private struct Emergency {
  let savedMode = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  let farewell = UnsafeMutablePointer<UInt8>.allocate(capacity: 512)
  let farewellLength = UnsafeMutablePointer<Int>.allocate(capacity: 1)
  /// Terminal input, terminal output and the signal pipe.
  let descriptors = UnsafeMutablePointer<Int32>.allocate(capacity: 3)
}

private nonisolated(unsafe) let emergency = Emergency()

/// The process's signal handlers while the desk is open. A crash puts the terminal back with `tcsetattr` and one `write`
/// and goes on to whoever handled it before; everything else becomes a letter in the signal pipe.
enum SignalHandlers {
  private static let crashes = [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE]
  private static let notices = [SIGWINCH, SIGTSTP, SIGCONT, SIGINT, SIGTERM, SIGHUP]

  /// `mode` is the terminal's before curses, `farewell` the bytes (at most 512) that undo the screen's modes.
  static func install(mode: termios, farewell: [UInt8], input: Int32, output: Int32, pipe: SignalPipe) {
    emergency.savedMode.initialize(to: mode)
    emergency.farewellLength.initialize(to: min(512, farewell.count))
    for (index, byte) in farewell.prefix(512).enumerated() { emergency.farewell[index] = byte }
    for (index, descriptor) in [input, output, pipe.writeEnd].enumerated() { emergency.descriptors[index] = descriptor }
    provideStack()
    for signal in crashes { handle(signal, with: restoreAndPassOn, flags: SA_ONSTACK) }
    for signal in notices { handle(signal, with: postNotice, flags: SA_RESTART) }
    Glibc.signal(SIGPIPE, SIG_IGN)
  }

  static func uninstall() {
    for signal in crashes + notices { sigaction(signal, &emergency.previous[Int(signal)], nil) }
  }

  /// Stops the whole job, as the terminal would, until it is continued.
  static func stopProcess() {
    withDefaultStop { _ = kill(0, SIGTSTP) }
  }

  /// While `body` runs (an editor has the terminal), Ctrl-Z stops this process too.
  static func withDefaultStop<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
    var kept = sigaction()
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &standard, &kept)
    defer { sigaction(SIGTSTP, &kept, nil) }
    return try body()
  }

  /// A stack for the handler of a stack overflow, unless Swift's own crash reports have brought one. Never freed.
  private static func provideStack() {
    var present = stack_t()
    sigaltstack(nil, &present)
    guard present.ss_flags & Int32(SS_DISABLE) != 0 else { return }
    let size = 65_536
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    var stack = stack_t(ss_sp: memory, ss_flags: 0, ss_size: size)
    sigaltstack(&stack, nil)
  }

  private static func handle(_ signal: Int32, with handler: @convention(c) (Int32) -> Void, flags: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = flags
    sigfillset(&action.sa_mask)
    sigaction(signal, &action, emergency.previous + Int(signal))
  }
}

/// Every signal is blocked here, so the raised one arrives when this returns, at the place of the crash.
private func restoreAndPassOn(_ signal: Int32) {
  tcsetattr(emergency.descriptors[0], TCSANOW, emergency.savedMode)
  _ = write(emergency.descriptors[1], emergency.farewell, emergency.farewellLength.pointee)
  sigaction(signal, emergency.previous + Int(signal), nil)
  raise(signal)
}

private func postNotice(_ signal: Int32) {
  let kept = errno
  var letter: UInt8 =
    switch signal {
    case SIGWINCH: SignalPipe.Notice.resized.rawValue
    case SIGTSTP: SignalPipe.Notice.suspend.rawValue
    case SIGCONT: SignalPipe.Notice.continued.rawValue
    case SIGINT: SignalPipe.Notice.interrupt.rawValue
    default: SignalPipe.Notice.terminate.rawValue
    }
  _ = write(emergency.descriptors[2], &letter, 1)
  errno = kept
}
