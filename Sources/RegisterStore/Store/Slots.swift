import Synchronization

/// Where threads put their answers, each in its own place.
final class Slots<Answer: Sendable>: Sendable {
  let count: Int
  private let slots: Mutex<[[Answer]]>

  init(count: Int) {
    self.count = count
    slots = Mutex(Array(repeating: [], count: count))
  }

  func fill(_ index: Int, _ answers: [Answer]) { slots.withLock { $0[index] = answers } }

  /// In the order of the places.
  var all: [Answer] { slots.withLock { $0.flatMap { $0 } } }
}
