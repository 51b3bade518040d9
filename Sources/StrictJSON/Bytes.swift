/// The bytes that JSON gives a meaning.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let minus = UInt8(ascii: "-")
  static let zero = UInt8(ascii: "0")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
}

/// Eight bytes handled at once, the first in the lowest place.
struct Word {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highBits: UInt64 = 0x8080_8080_8080_8080
  static let spaces: UInt64 = 0x2020_2020_2020_2020

  let bits: UInt64

  @inline(__always)
  init(at pointer: UnsafePointer<UInt8>) {
    bits = UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
  }

  /// How many bytes come before the first that may not stand in a string as it is, or is not ASCII; 8 if none.
  ///
  /// Subtraction borrows only out of a byte that is itself a hit, so the lowest hit is always a true one.
  @inline(__always)
  var plainPrefix: Int {
    let quotes = bits ^ (Self.ones &* UInt64(Byte.quote))
    let backslashes = bits ^ (Self.ones &* UInt64(Byte.backslash))
    let found =
      (bits &- Self.spaces) & ~bits | (quotes &- Self.ones) & ~quotes | (backslashes &- Self.ones) & ~backslashes | bits
    return (found & Self.highBits).trailingZeroBitCount >> 3
  }
}

/// Whether two runs of `count` bytes are the same.
@usableFromInline
func areSame(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int) -> Bool {
  var index = 0
  while index + 8 <= count {
    if Word(at: left + index).bits != Word(at: right + index).bits { return false }
    index += 8
  }
  while index < count {
    if left[index] != right[index] { return false }
    index += 1
  }
  return true
}

/// Whether two texts are the same scalar for scalar; `==` would call a composed and a decomposed "é" the same.
func areSame(_ left: String, _ right: String) -> Bool {
  left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
}
