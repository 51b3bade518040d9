/// Something that `heed check` found amiss with a register.
public struct Finding: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case damage
    case missingField = "missing field"
    case brokenLink = "broken link"
    case duplicateReference = "duplicate reference"
    case faultyTool = "faulty audit tool"
    case journal
    case outsideEdit = "outside edit"
    case holidays
    case permissions
    case realName = "real name"
    case erased
  }

  public let kind: Kind
  /// Within the register.
  public let path: String
  /// Counted from 1, where known.
  public let line: Int?
  /// What is wrong and what to do.
  public let sentence: String

  public init(_ kind: Kind, path: String, line: Int? = nil, _ sentence: String) {
    self.kind = kind
    self.path = path
    self.line = line
    self.sentence = sentence
  }
}
