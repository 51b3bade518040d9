import Glibc

/// How time passes while the machine is on; no clock that anyone can put back.
enum Stopwatch {
  /// Milliseconds since some moment.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
