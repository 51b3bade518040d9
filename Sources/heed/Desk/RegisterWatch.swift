import Glibc
import RegisterStore

/// Looks now and then whether another program changed the register; the longer a look takes, the rarer they are.
struct RegisterWatch {
  /// How long the loop waits for a key before it looks.
  static let milliseconds = 1_000

  private var nextLook = 0

  /// Whether there is something new, which the store has then read.
  mutating func sees(_ store: RegisterStore) -> Bool {
    let start = Self.now
    guard start >= nextLook else { return false }
    // A file in the middle of being replaced is read at the next look.
    let changed = (try? store.refresh()) ?? []
    let end = Self.now
    nextLook = end + (end - start) * 20
    return !changed.isEmpty
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
