import Glibc
import Synchronization

/// Says what was being tried when the program under test ends by a trap, which no expectation outlives.
enum Fatal {
  /// What is being tried, by who tries it.
  private static let words = Mutex<[Int: [UInt8]]>([:])
  private static let handler: Void = {
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT] {
      Glibc.signal(signal) { number in
        Fatal.words.withLockIfAvailable { words in
          for line in words.values { _ = write(2, line, line.count) }
        }
        Glibc.signal(number, SIG_DFL)
        raise(number)
      }
    }
  }()

  static func note(_ what: String, at place: Int) {
    _ = handler
    words.withLock { $0[place] = Array("Crashed in or beside \(what).\n".utf8) }
  }

  static func passed(at place: Int) { words.withLock { $0[place] = nil } }
}
