extension NHSNumber {
  /// The ten digits of a number as someone typed it, with spaces or hyphens or without; nothing where the last digit does
  /// not check the others.
  static func digits(_ typed: String) -> String? {
    let digits = typed.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
    guard digits.count == 10, digits.allSatisfy(\.isDigit) else { return nil }
    let numbers = digits.map { $0 - 0x30 }
    guard check(of: numbers) == numbers[9], Set(numbers).count > 1 else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The groups in which ten digits are printed: 3, 3 and 4.
  static func groups(of digits: String) -> [String] {
    guard digits.utf8.count == 10 else { return digits.isEmpty ? [] : [digits] }
    return [String(digits.prefix(3)), String(digits.dropFirst(3).prefix(3)), String(digits.suffix(4))]
  }
}
