/// A place in an input, for people (line and column) and for programs (offset).
public struct JSONPosition: Equatable, Sendable {
  /// The line, counted from 1; only a line feed begins a new one.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars.
  public let column: Int
  /// The offset from the start of the input, in bytes.
  public let offset: Int

  /// A place that is already known.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// The place of a byte, found by counting from the start: it costs time, so it waits until somebody asks.
  init(of offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == Byte.lineFeed {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
    self.init(line: line, column: column, offset: offset)
  }
}
