import RegisterStore
import Synchronization

/// Does one thing after another on a thread of its own, which is there only while there is something to do.
final class WorkQueue: Sendable {
  typealias Work = @Sendable () -> Void

  private struct State {
    var waiting: [Work] = []
    var isWorking = false
    var thread: WorkerThread?
  }

  private let state = Mutex(State())

  func ask(_ work: @escaping Work) {
    let isAlone = state.withLock { state in
      state.waiting.append(work)
      guard !state.isWorking else { return false }
      state.isWorking = true
      // The one before has nothing left to do but to end.
      state.thread?.join()
      state.thread = WorkerThread { self.work() }
      return state.thread == nil
    }
    if isAlone { self.work() }
  }

  /// Waits until everything that was asked for is done.
  func finish() {
    let thread = state.withLock { state in
      defer { state.thread = nil }
      return state.thread
    }
    thread?.join()
  }

  private func work() { while let next { next() } }

  private var next: Work? {
    state.withLock { state in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
      state.isWorking = false
      return nil
    }
  }
}
