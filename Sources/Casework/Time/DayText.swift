extension Day: FieldValue {
  public static var form: FieldForm { .day }
  public init?(fieldText: String) { self.init(iso: fieldText) }
  public var fieldText: String { iso }
}

extension Day: CustomStringConvertible {
  /// "2026-11-21".
  public var description: String { iso }
}

extension Day {
  /// Reads "2026-11-21" and nothing looser.
  public init?(iso text: some StringProtocol) {
    let day =
      text.utf8.withContiguousStorageIfAvailable(Self.read) ?? Array(text.utf8).withUnsafeBufferPointer(Self.read)
    guard let day else { return nil }
    self = day
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Day? {
    var digits = ISODigits(bytes.makeIterator())
    guard let year = digits.number(4), digits.take("-"), let month = digits.number(2), digits.take("-"),
      let day = digits.number(2), digits.isAtEnd
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// "2026-11-21". Years before 0 or past 9999 do not occur: no initialiser from text makes one.
  public var iso: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      writeISO(to: bytes)
      return 10
    }
  }

  func writeISO(to bytes: UnsafeMutableBufferPointer<UInt8>) {
    let (year, month, day) = parts
    bytes.putDigits(year, count: 4, at: 0)
    bytes[4] = UInt8(ascii: "-")
    bytes.putDigits(month, count: 2, at: 5)
    bytes[7] = UInt8(ascii: "-")
    bytes.putDigits(day, count: 2, at: 8)
  }

  /// "21 Nov 2026".
  public var words: String {
    let (year, month, day) = parts
    return "\(day) \(Month.shortName(month)) \(year)"
  }

  /// "Sat 21 Nov 2026".
  public var wordsWithWeekday: String { "\(weekday.shortName) \(words)" }
}

/// The names of the months, by number 1 to 12.
public enum Month {
  static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// "November".
  public static func name(_ month: Int) -> String { names[month - 1] }

  /// "Nov".
  public static func shortName(_ month: Int) -> String { shortNames[month - 1] }

  private static let shortNames = names.map { String($0.prefix(3)) }

  /// The month that a word names, in full or shortened to three letters or more ("Sept"), in any case.
  public static func named(_ word: some StringProtocol) -> Int? {
    let wanted = word.lowercased()
    guard wanted.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0.lowercased().hasPrefix(wanted) }.map { $0 + 1 }
  }
}

/// Reads fixed-width digits and separators from bytes.
struct ISODigits<Bytes: IteratorProtocol> where Bytes.Element == UInt8 {
  private var bytes: Bytes
  init(_ bytes: Bytes) { self.bytes = bytes }

  mutating func number(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = bytes.next(), (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  mutating func take(_ letter: Unicode.Scalar) -> Bool { bytes.next() == UInt8(ascii: letter) }

  var isAtEnd: Bool {
    mutating get { bytes.next() == nil }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes `value` with leading zeros.
  func putDigits(_ value: Int, count: Int, at start: Int) {
    var rest = value
    for place in stride(from: start + count - 1, through: start, by: -1) {
      self[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}
