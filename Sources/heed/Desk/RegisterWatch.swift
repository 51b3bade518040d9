/// When to look whether another program changed the register: soon after the disk says so, or about once a second where
/// the disk cannot say so. The longer a look takes, the rarer they are.
struct RegisterWatch {
  private let path: String
  /// Nothing before the first look is due, so that the first frame need not wait for it.
  private var folders: FolderWatch?
  private var hasBegun = false
  /// What was changed before the folders were watched is looked for once.
  private var hasNews = true
  /// In milliseconds of `Stopwatch`.
  private var nextLook: Int

  /// Milliseconds that news wait for more of the same: a commit changes several files.
  private static let gathering = 40
  /// Milliseconds between looks where nothing tells of changes.
  private static let pause = 1_000

  /// - Parameter now: in milliseconds of `Stopwatch`.
  init(_ path: String, from now: Int) {
    self.path = path
    nextLook = now + Self.pause
  }

  /// What can be read as soon as something may have changed; nothing where the disk cannot say so.
  var descriptor: Int32? { folders?.descriptor }

  /// When to look next, in milliseconds of `Stopwatch`; nothing while there is no reason to.
  mutating func nextLook(at now: Int) -> Int? {
    begin()
    guard let folders else { return nextLook }
    if folders.takeNews(), !hasNews {
      hasNews = true
      nextLook = max(nextLook, now + Self.gathering)
    }
    return hasNews ? nextLook : nil
  }

  /// Answers whether a look is due, and counts it as begun.
  mutating func isDue(at now: Int) -> Bool {
    guard let next = nextLook(at: now), now >= next else { return false }
    hasNews = false
    return true
  }

  /// Counts a look as done, from its beginning to its end in milliseconds of `Stopwatch`.
  mutating func looked(from start: Int, to end: Int) {
    nextLook = folders == nil ? end + max(Self.pause, (end - start) * 20) : end + (end - start) * 4
  }

  private mutating func begin() {
    guard !hasBegun else { return }
    hasBegun = true
    folders = FolderWatch(path)
  }
}
