/// What the reader refuses by size, so that a hostile file costs neither memory nor stack.
public struct JSONLimits: Equatable, Sendable {
  /// The largest input, in bytes; values above 512 MiB count as 512 MiB.
  public let inputBytes: Int
  /// The largest string as it stands in the file between its quotes, in bytes.
  public let stringBytes: Int
  /// How many objects and arrays may stand inside one another; the reader recurses once a level.
  public let depth: Int

  /// Limits of 64 MiB of input, 256 KiB a string and 128 levels, unless told otherwise.
  public init(inputBytes: Int = 64 << 20, stringBytes: Int = 256 << 10, depth: Int = 128) {
    self.inputBytes = min(inputBytes, 512 << 20)
    self.stringBytes = stringBytes
    self.depth = depth
  }
}
