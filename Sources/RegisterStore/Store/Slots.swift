import Synchronization

/// Where threads put their answers, each in its own place.
final class Slots<Answer: Sendable>: Sendable {
  private let slots: Mutex<[Answer?]>

  init(count: Int) { slots = Mutex(Array(repeating: nil, count: count)) }

  func fill(_ index: Int, _ answer: Answer) { slots.withLock { $0[index] = answer } }

  /// In the order of the places.
  var all: [Answer] { slots.withLock { $0.compactMap { $0 } } }
}
