extension String {
  /// Whether a reference comes before another as people count: 2 before 10, "7b" before "10", in any case of letters.
  public func isBefore(_ other: String) -> Bool {
    var (left, right) = (self[...].utf8, other[...].utf8)
    while let a = left.first, let b = right.first {
      if a.isDigit, b.isDigit {
        let (m, n) = (left.takeNumber(), right.takeNumber())
        if m.count != n.count { return m.count < n.count }
        if let order = Self.order(m, n) { return order }
      } else {
        let (m, n) = (a.asciiFolded, b.asciiFolded)
        if m != n { return m < n }
        left.removeFirst()
        right.removeFirst()
      }
    }
    return left.isEmpty == right.isEmpty ? self < other : left.isEmpty
  }

  private static func order(_ left: Substring.UTF8View, _ right: Substring.UTF8View) -> Bool? {
    for (a, b) in zip(left, right) where a != b { return a < b }
    return nil
  }
}

extension Substring.UTF8View {
  /// Takes the digits at the front away and gives them without leading zeros.
  fileprivate mutating func takeNumber() -> Substring.UTF8View {
    let digits = prefix { $0.isDigit }
    self = self[digits.endIndex...]
    return digits.drop { $0 == UInt8(ascii: "0") }
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  /// The small letter for a capital one; whatever else it is, itself.
  var asciiFolded: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
