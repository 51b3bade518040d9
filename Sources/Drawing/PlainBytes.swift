/// UTF-8 read for scalars that are shown as they are, cover one column and join with no neighbour: most of what is drawn.
struct PlainBytes {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// How many there are; nothing where any other scalar stands among them.
  var columns: Int? {
    var reading = self
    var columns = 0
    while reading.at < bytes.count {
      guard reading.takeOne() else { return nil }
      columns += 1
    }
    return columns
  }

  private mutating func takeOne() -> Bool {
    switch bytes[at] {
    case 0x20...0x7E:
      at += 1
      return true
    case 0xC2: return take { $0 >= 0xA1 && $0 != 0xAD }  // U+00A1 to U+00BF without the soft hyphen
    case 0xC3...0xCB: return take { _ in true }  // U+00C0 to U+02FF
    case 0xE2: return takeThree()
    default: return false
    }
  }

  /// Takes a scalar of two bytes, if the second is one of some.
  private mutating func take(_ isFit: (UInt8) -> Bool) -> Bool {
    guard at + 1 < bytes.count, isFit(bytes[at + 1]) else { return false }
    at += 2
    return true
  }

  private mutating func takeThree() -> Bool {
    guard at + 2 < bytes.count else { return false }
    let (second, third) = (bytes[at + 1], bytes[at + 2])
    let isFit =
      switch second {
      case 0x80: (0x90...0xA7).contains(third)  // U+2010 to U+2027: dashes, quotation marks, the ellipsis
      case 0x94...0x96: true  // U+2500 to U+25BF: lines, blocks, triangles
      default: false
      }
    if isFit { at += 3 }
    return isFit
  }
}
