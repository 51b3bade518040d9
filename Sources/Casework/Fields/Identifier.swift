/// A random, permanent name for one record or list entry; links hold it, screens never show it.
///
/// Twelve characters of Crockford's base 32 in lower case (60 random bits). It comes in with the
/// command that makes the thing, as time does, so that the same command gives the same bytes.
public struct Identifier<Of>: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) { self.text = text }

  /// Whether this is the placeholder of something not yet made.
  public var isBlank: Bool { text.isEmpty }

  public var description: String { text }

  /// The same identifier, of whatever kind: for journals and lookups across kinds.
  public var erased: AnyID { AnyID(text) }

  /// The same text as an identifier of another kind.
  public func retyped<Other>() -> Identifier<Other> { Identifier<Other>(text) }
}

extension Identifier: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Makes identifiers from a source of random numbers that the caller chooses.
public struct IdentifierMint: Sendable {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
  private var draw: @Sendable () -> UInt64

  /// A mint over the system's random numbers.
  public init() { draw = { UInt64.random(in: .min ... .max) } }

  /// A mint over the given numbers, so that tests and the demonstration can be repeated.
  public init(drawing draw: @escaping @Sendable () -> UInt64) { self.draw = draw }

  public func make<Of>(_: Of.Type = Of.self) -> Identifier<Of> {
    let bits = draw()
    let letters = (0..<12).map { Self.alphabet[Int(truncatingIfNeeded: bits >> UInt64($0 * 5)) & 31] }
    return Identifier(String(letters))
  }
}
