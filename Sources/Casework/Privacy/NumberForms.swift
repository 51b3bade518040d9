/// The NHS number: ten digits, of which the last is a check (modulus 11). Source: NHS Data Dictionary.
enum NHSNumber {
  /// Whether the digits stand as one number, bare or grouped 3-3-4, and the check digit is right.
  static func isValid(_ run: DigitRun) -> Bool {
    guard run.digits.count == 10, !run.hasPlus, !run.isCutOff, run.groups == [10] || run.groups == [3, 3, 4] else {
      return false
    }
    return check(of: run.digits) == run.digits[9] && Set(run.digits).count > 1
  }

  /// The check digit of the first nine; nothing where there is no number with these.
  static func check(of digits: [UInt8]) -> UInt8? {
    let sum = (0..<9).reduce(0) { $0 + Int(digits[$1]) * (10 - $1) }
    let check = 11 - sum % 11
    return check == 10 ? nil : UInt8(check % 11)
  }
}

/// Telephone numbers of the United Kingdom. Source: Ofcom, National Telephone Numbering Plan.
enum PhoneNumber {
  /// Whether the digits are a national number with its 0, or one with the country's code, in a form people write.
  static func isOne(_ run: DigitRun) -> Bool {
    guard !run.isCutOff, let national = national(run) else { return false }
    guard let first = national.first, [1, 2, 3, 7, 8].contains(first) else { return false }
    return national.count == 10 || (national.count == 9 && (first == 1 || first == 8))
  }

  private static func national(_ run: DigitRun) -> ArraySlice<UInt8>? {
    let digits = run.digits
    if run.hasPlus || digits.starts(with: [0, 0, 4, 4]) {
      let rest = run.hasPlus ? digits[...] : digits.dropFirst(2)
      guard rest.starts(with: [4, 4]) else { return nil }
      let own = rest.dropFirst(2)
      return own.first == 0 ? own.dropFirst() : own
    }
    return digits.first == 0 && run.groups.count <= 5 ? digits.dropFirst() : nil
  }
}
