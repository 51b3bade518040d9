import Glibc

/// A thread of one's own: Dispatch looks after its threads with a timer that wakes even an idle program every second.
public struct WorkerThread: Sendable {
  private let thread: pthread_t

  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// Starts `body`; nothing where the system gives no more threads. Signals are left to the thread that starts it.
  public init?(_ body: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(body))
    var started = pthread_t()
    let trouble = Self.withoutSignals {
      pthread_create(
        &started, nil,
        { work in
          if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
          return nil
        }, work.toOpaque())
    }
    guard trouble == 0 else {
      work.release()
      return nil
    }
    thread = started
  }

  /// Waits for its end; to be asked once at most.
  public func join() { pthread_join(thread, nil) }

  /// Lets it end by itself.
  public func leave() { pthread_detach(thread) }

  /// A thread that starts here takes no signals but those of its own faults, which give the terminal back.
  private static func withoutSignals(_ start: () -> Int32) -> Int32 {
    var (held, before) = (sigset_t(), sigset_t())
    sigfillset(&held)
    for fault in [SIGSEGV, SIGILL, SIGBUS, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&held, fault) }
    pthread_sigmask(SIG_SETMASK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return start()
  }
}
