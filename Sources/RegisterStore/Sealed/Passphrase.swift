import Glibc

/// A passphrase in memory that is written over when it is no longer needed.
///
/// The bytes are held here alone; the system may still have put the page they stood on out to its swap.
public final class Passphrase: @unchecked Sendable {
  // Never changed between making and letting go, so that threads may share it.
  private let bytes: UnsafeMutableRawBufferPointer

  /// In characters: a new one has at least so many.
  public static let shortest = 12

  /// Takes over bytes, which are written over where they came from.
  public init(taking bytes: inout [UInt8]) {
    self.bytes = .allocate(byteCount: bytes.count, alignment: 16)
    self.bytes.copyBytes(from: bytes)
    bytes.wipe()
  }

  deinit {
    if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
    bytes.deallocate()
  }

  public var isEmpty: Bool { bytes.isEmpty }

  /// Why it may not be used to seal anything anew; nothing where it may.
  public var weakness: String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.count >= Self.shortest, Set(text).count > 4 else {
      return
        "The passphrase is too easy to guess: take \(Self.shortest) characters or more, such as four words that do not belong together."
    }
    return nil
  }

  public func isSame(as other: Passphrase) -> Bool { bytes.elementsEqual(other.bytes) }

  func withBytes<Answer>(_ body: (UnsafeRawBufferPointer) throws -> Answer) rethrows -> Answer {
    try body(UnsafeRawBufferPointer(bytes))
  }
}

extension [UInt8] {
  /// Writes zeros over what it holds, where it is the only one to hold it, and empties it.
  public mutating func wipe() {
    withUnsafeMutableBytes { if let start = $0.baseAddress { explicit_bzero(start, $0.count) } }
    removeAll()
  }
}
