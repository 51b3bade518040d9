extension String {
  /// Whether a reference comes before another as people count: 2 before 10, "7b" before "10", in any case of letters.
  public func isBefore(_ other: String) -> Bool {
    var (left, right) = (self, other)
    let order = left.withUTF8 { left in right.withUTF8 { right in NaturalOrder(left, right).order } }
    return order.map { $0 < 0 } ?? (self < other)
  }
}

/// The comparison of two texts, byte by byte save where both have digits.
private struct NaturalOrder {
  let left: UnsafeBufferPointer<UInt8>
  let right: UnsafeBufferPointer<UInt8>

  init(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) {
    self.left = left
    self.right = right
  }

  /// Below nought where the left one comes first, above it where the right one does; nothing where they are the same
  /// but for capitals and leading zeros.
  var order: Int? {
    var (at, to) = (0, 0)
    while at < left.count, to < right.count {
      if left[at].isDigit, right[to].isDigit {
        let (m, n) = (Self.number(in: left, at: &at), Self.number(in: right, at: &to))
        if m.count != n.count { return m.count - n.count }
        for (a, b) in zip(left[m], right[n]) where a != b { return Int(a) - Int(b) }
      } else {
        let (m, n) = (left[at].asciiFolded, right[to].asciiFolded)
        if m != n { return Int(m) - Int(n) }
        (at, to) = (at + 1, to + 1)
      }
    }
    return (at == left.count) == (to == right.count) ? nil : at == left.count ? -1 : 1
  }

  /// Where the digits that begin at a place stand, without leading zeros; the place is moved behind them.
  private static func number(in text: UnsafeBufferPointer<UInt8>, at place: inout Int) -> Range<Int> {
    while place < text.count, text[place] == UInt8(ascii: "0") { place += 1 }
    let start = place
    while place < text.count, text[place].isDigit { place += 1 }
    return start..<place
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// The small letter for a capital one; whatever else it is, itself.
  var asciiFolded: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
