import Casework

/// What a sync brought in, sent out and left to decide.
public struct SyncReport: Sendable, Equatable {
  /// A record that had to take another reference, because another copy had given out the same.
  public struct Renumbering: Sendable, Equatable {
    public let from: String
    public let to: String
  }

  /// What the other copy is called.
  public let remote: String
  /// What changed here, by what people call it, in order.
  public internal(set) var takenIn: [String] = []
  /// What changed there, by what people call it, in order.
  public internal(set) var sent: [String] = []
  /// What was changed in both places in two ways, by what people call it, with how many conflicts each has.
  public internal(set) var conflicts: [(record: String, count: Int)] = []
  public internal(set) var renumbered: [Renumbering] = []
  /// What the person should know besides, each a sentence.
  public internal(set) var notices: [String] = []

  public static func == (left: SyncReport, right: SyncReport) -> Bool {
    left.remote == right.remote && left.takenIn == right.takenIn && left.sent == right.sent
      && left.renumbered == right.renumbered && left.notices == right.notices
      && left.conflicts.elementsEqual(right.conflicts) { $0 == $1 }
  }
}
