import Glibc
import RegisterStore

/// Wakes a desk that is left open as each day begins, also when the machine slept or its clock was set meanwhile.
enum Midnight {
  /// Calls `wake` from a thread of its own, which sleeps until then, for as long as the program runs.
  static func follow(_ wake: @escaping @Sendable () -> Void) {
    let sleeper = WorkerThread {
      while true {
        var next = timespec(tv_sec: Self.next, tv_nsec: 0)
        while clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &next, nil) == EINTR {}
        wake()
      }
    }
    sleeper?.leave()
  }

  /// The beginning of tomorrow where the machine stands, in seconds since 1970; days that are longer or shorter than
  /// others count as they are.
  private static var next: Int {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return seconds + 3_600 }
    (parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, parts.tm_isdst) = (parts.tm_mday + 1, 0, 0, 0, -1)
    let next = mktime(&parts)
    return next > seconds ? next : seconds + 3_600
  }
}
