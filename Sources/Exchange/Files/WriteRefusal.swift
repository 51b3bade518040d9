/// Why a file was not written. What stood there before still stands there.
public struct WriteRefusal: Error, Sendable, Equatable {
  /// One sentence: which file, why not, and what to do.
  public let sentence: String

  public init(_ sentence: String) { self.sentence = sentence }
}
