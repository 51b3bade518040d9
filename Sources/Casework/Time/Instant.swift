/// A moment in UTC, to the second. A file keeps it as "2026-11-21T05:31:00Z" (RFC 3339).
public struct Instant: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  /// That time of the day in UTC.
  public init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  /// The day in UTC; a board's own day near midnight may be another.
  public var dayInUTC: Day { Day(number: Int32((Double(seconds) / 86_400).rounded(.down))) }
}

extension Instant {
  /// "21 Nov 2026, 05:31 UTC".
  public var words: String { "\(dayInUTC.words), \(fieldText.dropFirst(11).prefix(5)) UTC" }
}

extension Instant: Comparable {
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: FieldValue {
  public static var form: FieldForm { .instant }

  /// Reads "2026-11-21T05:31:00Z": whole seconds, and `Z` only, since nothing else is ever written.
  public init?(fieldText text: String) {
    guard text.utf8.count == 20, let day = Day(iso: text.prefix(10)) else { return nil }
    var digits = ISODigits(text.utf8.dropFirst(10).makeIterator())
    guard digits.take("T"), let hour = digits.number(2), digits.take(":"), let minute = digits.number(2),
      digits.take(":"), let second = digits.number(2), digits.take("Z"), hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(day, hour: hour, minute: minute, second: second)
  }

  public var fieldText: String {
    let day = dayInUTC
    let rest = Int(seconds - Int64(day.number) * 86_400)
    return String(unsafeUninitializedCapacity: 20) { bytes in
      day.writeISO(to: bytes)
      for (at, sign) in zip([10, 13, 16, 19], "T::Z".utf8) { bytes[at] = sign }
      bytes.putDigits(rest / 3600, count: 2, at: 11)
      bytes.putDigits(rest / 60 % 60, count: 2, at: 14)
      bytes.putDigits(rest % 60, count: 2, at: 17)
      return 20
    }
  }
}

extension Instant: CustomStringConvertible {
  public var description: String { fieldText }
}
