/// How a register's own files stand, as whoever can see the disk and a clock found them; nothing amiss unless it says so.
public struct RegisterStanding: Sendable, Equatable {
  /// How far the journal's time may be ahead of the clock, in seconds, before it is told.
  public static let patience: Int64 = 300

  /// What can be read or changed by others than the settings allow.
  public struct Exposure: Sendable, Equatable {
    /// The first such path.
    public let path: String
    public let count: Int
    /// The command that puts it right.
    public let remedy: String

    public init(path: String, count: Int, remedy: String) {
      (self.path, self.count, self.remedy) = (path, count, remedy)
    }

    /// "Others than the register allows can read or change plans/2026 and 3 more: chmod -R go-rwx DIR".
    public var words: String {
      let others = count == 1 ? "" : " and \(count - 1) more"
      return "Others than the register allows can read or change \(path)\(others): \(remedy)"
    }
  }

  public let exposure: Exposure?
  /// The time of the journal's latest entry, where the clock is more than `patience` behind it.
  public let aheadOfClock: Instant?

  /// - Parameter latest: the time of the journal's latest entry.
  public init(exposure: Exposure? = nil, latest: Instant? = nil, now: Instant = Instant(seconds: .max)) {
    self.exposure = exposure
    aheadOfClock = latest.flatMap { $0.seconds - Self.patience > now.seconds ? $0 : nil }
  }
}
