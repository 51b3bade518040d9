import Glibc

/// A pipe to oneself: signal handlers and other threads write a letter, the loop polls it beside the keyboard.
final class SignalPipe: Sendable {
  /// What the letters say.
  enum Notice: UInt8 {
    case wake = 0x6B  // k
    case resized = 0x77  // w
    case suspend = 0x7A  // z
    case continued = 0x63  // c
    case interrupt = 0x69  // i
    case terminate = 0x74  // t
  }

  let readEnd: Int32
  let writeEnd: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "a process can open a pipe")
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Safe from any thread; a full pipe already says enough.
  func post(_ notice: Notice) {
    var letter = notice.rawValue
    _ = write(writeEnd, &letter, 1)
  }

  /// What was posted since the last call, each kind once, in order of first arrival.
  func takeNotices() -> [Notice] {
    var notices: [Notice] = []
    var letters = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(readEnd, &letters, letters.count)
      guard count > 0 else { return notices }
      for notice in letters[..<count].compactMap(Notice.init) where !notices.contains(notice) { notices.append(notice) }
    }
  }
}

/// Wakes the event loop from another thread: its next event is `.wake`.
public struct Waker: Sendable {
  let pipe: SignalPipe

  public func wake() { pipe.post(.wake) }
}
