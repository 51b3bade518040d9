/// One thing that `heed repair` would do, told before it is done.
public struct Repair: Sendable, Equatable {
  public enum Kind: String, Sendable {
    /// A damaged file gives way to its last good version.
    case restore
    /// A file that is gone comes back.
    case bringBack = "bring back"
    /// A journal's last line that does not end is ended, or taken off.
    case journalEnd = "journal end"
    /// What is of no use, such as what a killed program left half written, is put out of the way.
    case setAside = "set aside"
  }

  public let kind: Kind
  /// Within the register.
  public let path: String
  /// What is wrong and what would be done.
  public let sentence: String
  /// The lines that would go and those that would come, each after "- " or "+ "; empty where no text is changed.
  public let differences: [String]
  /// What is to stand there; nothing where nothing is.
  let good: [UInt8]?
}

/// What a repair comes to: what can be done, and what is beyond it.
public struct RepairPlan: Sendable, Equatable {
  public let repairs: [Repair]
  /// What only a copy can mend, in sentences.
  public let beyond: [String]

  public init(repairs: [Repair], beyond: [String]) {
    self.repairs = repairs
    self.beyond = beyond
  }
}

extension Repair {
  /// Where two texts differ: what stands between the lines they begin with and those they end with, 12 of each at most.
  static func differences(from old: [UInt8], to new: [UInt8]) -> [String] {
    var (old, new) = (lines(of: old)[...], lines(of: new)[...])
    while let line = old.first, line == new.first { (old, new) = (old.dropFirst(), new.dropFirst()) }
    while let line = old.last, line == new.last { (old, new) = (old.dropLast(), new.dropLast()) }
    return marked(old, "- ") + marked(new, "+ ")
  }

  private static func lines(of bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func marked(_ lines: ArraySlice<Substring>, _ mark: String) -> [String] {
    lines.prefix(12).map { mark + $0.prefix(200) } + (lines.count > 12 ? ["\(mark)... \(lines.count - 12) more"] : [])
  }
}
