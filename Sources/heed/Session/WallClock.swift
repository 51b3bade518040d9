import Casework
import Glibc

/// The machine's clock: the one place where time is read.
enum WallClock {
  static var now: Instant { Instant(seconds: Int64(time(nil))) }

  /// Today where the machine stands.
  static var today: Day {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil,
      let day = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { return now.dayInUTC }
    return day
  }
}
