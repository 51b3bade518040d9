import Dispatch

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
    DispatchQueue.concurrentPerform(iterations: stretches) { index in
      answers.fill(index, answer((index * length)..<min(count, (index + 1) * length)))
    }
    return answers.all
  }
}
