import Desk
import Synchronization
import Terminal

/// Does what takes long and needs no register, one thing after another on a thread of its own: tables written, reports
/// made. Asked by the main thread alone.
final class Workroom {
  /// Does the work, says how far it is, and answers what came of it; a stopped one undoes what it began.
  typealias Work = @Sendable (WorkProgress) throws -> DeskEvent

  /// Work that is not done yet.
  struct Task {
    /// What is being done: "Writing actions.csv".
    let words: String
    let progress: WorkProgress
    /// When it was asked for, in milliseconds of `Stopwatch`.
    let since: Int
  }

  /// What is to be done and what is being done, in order.
  private(set) var inHand: [Task] = []
  private let queue = WorkQueue()
  private let answers = Answers()
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  func ask(_ words: String, _ work: @escaping Work) {
    let task = Task(words: words, progress: WorkProgress(), since: Stopwatch.now)
    inHand.append(task)
    queue.ask { [answers, waker, progress = task.progress] in
      answers.put(Self.answer(to: work, progress))
      waker.wake()
    }
  }

  private static func answer(to work: Work, _ progress: WorkProgress) -> DeskEvent {
    do {
      try progress.check()
      return try work(progress)
    } catch is WorkProgress.Stopped {
      return .told("Stopped: nothing was written.")
    } catch {
      return .told((error as? Refusal)?.sentences.joined(separator: " ") ?? String(describing: error))
    }
  }

  /// What came of the work that ended since the last call.
  func takeAnswers() -> [DeskEvent] {
    let events = answers.empty()
    inHand.removeFirst(min(events.count, inHand.count))
    return events
  }

  /// Stops the work in hand; what waits behind it is done.
  func stop() { inHand.first?.progress.stop() }

  /// Waits until everything that was asked for is done.
  func finish() { queue.finish() }
}

/// Where the answers of the workroom wait.
private final class Answers: Sendable {
  private let kept = Mutex<[DeskEvent]>([])

  func put(_ event: DeskEvent) { kept.withLock { $0.append(event) } }

  func empty() -> [DeskEvent] {
    kept.withLock { kept in
      defer { kept = [] }
      return kept
    }
  }
}

/// How far a piece of long work is, and whether it shall go on.
final class WorkProgress: Sendable {
  /// Thrown out of work that was stopped.
  struct Stopped: Error {}

  private struct State {
    var done = 0
    var total = 0
    var isStopped = false
  }

  private let state = Mutex(State())

  /// Says how far it is, and answers whether it shall go on.
  func goesOn(at done: Int, of total: Int) -> Bool {
    state.withLock { state in
      (state.done, state.total) = (done, total)
      return !state.isStopped
    }
  }

  /// - Throws: `Stopped`, where it shall not go on.
  func check() throws { if state.withLock(\.isStopped) { throw Stopped() } }

  func stop() { state.withLock { $0.isStopped = true } }

  /// ": 12,000 of 100,000"; nothing while it is not known.
  var words: String {
    let (done, total) = state.withLock { ($0.done, $0.total) }
    return total > 0 ? ": \(done) of \(total)" : ""
  }
}
