/// When to look whether another program changed the register; the longer a look takes, the rarer they are.
struct RegisterWatch {
  private var nextLook = 0

  /// Answers whether a look is due, and counts it as begun.
  mutating func isDue(at now: Int) -> Bool {
    guard now >= nextLook else { return false }
    nextLook = .max
    return true
  }

  mutating func looked(from start: Int, to end: Int) { nextLook = end + (end - start) * 20 }
}
