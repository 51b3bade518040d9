import Glibc
import Synchronization

/// Work shared out among the machine's cores.
public enum Cores {
  /// The answers for stretches of `0..<count`, each of up to `length`, found at the same time and given in order.
  ///
  /// What fits in one stretch is not worth a thread.
  public static func stretches<Answer: Sendable>(
    of count: Int, length: Int, _ answer: @Sendable (Range<Int>) -> Answer
  ) -> [Answer] {
    guard count > length else { return count > 0 ? [answer(0..<count)] : [] }
    let stretches = (count + length - 1) / length
    let answers = Slots<Answer>(count: stretches)
    let taken = Taken()
    // Every thread has ended when this does, so that nothing outlives the call.
    withoutActuallyEscaping(answer) { answer in
      let work: @Sendable () -> Void = {
        while let index = taken.next(below: stretches) {
          answers.fill(index, answer((index * length)..<min(count, (index + 1) * length)))
        }
      }
      // Where the system gives no more threads, this one does it all.
      let others = (1..<max(1, min(number, stretches))).compactMap { _ in WorkerThread(work) }
      work()
      for other in others { other.join() }
    }
    return answers.all
  }

  private static let number = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Gives each stretch to one thread.
  private final class Taken: Sendable {
    private let count = Atomic(0)

    func next(below end: Int) -> Int? {
      let index = count.wrappingAdd(1, ordering: .relaxed).oldValue
      return index < end ? index : nil
    }
  }
}
