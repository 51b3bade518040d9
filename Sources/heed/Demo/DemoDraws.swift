import Synchronization

/// Numbers that follow from a seed, one after the other, for the identifiers that the store makes.
final class DemoDraws: Sendable {
  private let state: Mutex<UInt64>

  init(seed: UInt64) { state = Mutex(seed) }

  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      return DemoNames.mixed(state)
    }
  }
}
