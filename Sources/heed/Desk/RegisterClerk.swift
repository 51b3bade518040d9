import Desk
import RegisterStore
import Synchronization
import Terminal

/// Does what the desk asks of the register, one thing after another on a thread of its own, so that no key ever waits
/// for the disk. Asked by the main thread alone.
final class RegisterClerk {
  /// Works on the store and tells the desk, in order, what came of it.
  typealias Deed = @Sendable (RegisterStore, (DeskEvent) -> Void) -> Void

  /// A deed that is not done yet.
  struct Work {
    enum Kind: Equatable {
      case change, reading, look, drafts
      /// Files written or read beside the register, in words.
      case files(String)
    }

    let kind: Kind
    /// When it was asked for, in milliseconds of `Stopwatch`.
    let since: Int

    /// What is said of it while it takes long; nothing for what nobody asked for.
    var words: String? {
      switch kind {
      case .change: "Saving..."
      case .reading: "Reading..."
      case .files(let words): words
      case .look, .drafts: nil
      }
    }
  }

  /// What is to be done and what is being done, in order.
  private(set) var inHand: [Work] = []
  private let queue = WorkQueue()
  private let table: Table
  private let tray: Tray

  init(_ store: RegisterStore, waker: Waker) {
    table = Table(store: store)
    tray = Tray(waker: waker)
  }

  /// The store lies here: the queue does one deed at a time, and nothing else touches it while the desk is open.
  private struct Table: @unchecked Sendable {
    let store: RegisterStore
  }

  func ask(_ kind: Work.Kind, _ deed: @escaping Deed) {
    inHand.append(Work(kind: kind, since: Stopwatch.now))
    queue.ask { [table, tray] in
      deed(table.store) { tray.put(.event($0)) }
      tray.put(.end)
    }
  }

  /// What was told since the last call, and the work that ended.
  func takeAnswers() -> (events: [DeskEvent], ended: [Work]) {
    var (events, ended): ([DeskEvent], [Work]) = ([], [])
    for answer in tray.empty() {
      switch answer {
      case .event(let event): events.append(event)
      case .end: ended.append(inHand.removeFirst())
      }
    }
    return (events, ended)
  }

  /// Waits until everything that was asked for is done.
  func finish() { queue.finish() }
}

/// Where the clerk puts answers and the loop finds them.
private final class Tray: Sendable {
  enum Answer {
    case event(DeskEvent)
    case end
  }

  private let answers = Mutex<[Answer]>([])
  private let waker: Waker

  init(waker: Waker) { self.waker = waker }

  func put(_ answer: Answer) {
    answers.withLock { $0.append(answer) }
    waker.wake()
  }

  func empty() -> [Answer] {
    answers.withLock { kept in
      defer { kept = [] }
      return kept
    }
  }
}
