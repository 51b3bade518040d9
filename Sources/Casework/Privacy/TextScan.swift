/// One pass over a text that has a digit or an `@` somewhere: all that is looked for has one or the other.
struct TextScan {
  let bytes: UnsafeBufferPointer<UInt8>

  var details: [PersonalDetail] {
    var found: [PersonalDetail] = []
    var place = 0
    while let sign = nextSign(from: place) {
      place = sign + 1
      guard let (kind, range) = detail(at: sign) else { continue }
      if let last = found.last, last.bytes.overlaps(range) { continue }
      found.append(PersonalDetail(kind: kind, bytes: range, masked: masked(range, kind)))
      place = max(place, range.upperBound)
    }
    return found
  }

  /// The next digit that follows no digit, or the next `@`.
  private func nextSign(from start: Int) -> Int? {
    var (place, wasDigit) = (start, isDigit(start - 1))
    while place < bytes.count {
      let byte = bytes[place]
      let isDigit = byte.isDigit
      if byte == UInt8(ascii: "@") || isDigit && !wasDigit { return place }
      (place, wasDigit) = (place + 1, isDigit)
    }
    return nil
  }

  private func detail(at place: Int) -> (PersonalDetail.Kind, Range<Int>)? {
    if bytes[place] == UInt8(ascii: "@") { return email(at: place).map { (.email, $0) } }
    if isLetter(place - 1) { return postcode(around: place).map { (.postcode, $0) } }
    guard !isWord(place - 1) else { return nil }
    return number(at: place) ?? birthDate(before: place).map { (.birthDate, $0) }
  }

  /// A number with the `+` or bracket that stands before it.
  private func number(at place: Int) -> (PersonalDetail.Kind, Range<Int>)? {
    guard mayBeLong(at: place) else { return nil }
    var start = place
    while start > 0, "+(".utf8.contains(bytes[start - 1]) { start -= 1 }
    let run = digits(from: start)
    if NHSNumber.isValid(run) { return (.nhsNumber, run.range) }
    return PhoneNumber.isOne(run) ? (.phone, run.range) : nil
  }

  /// Whether nine or more digits may begin here: at once, or with a space or another sign before more of them.
  private func mayBeLong(at place: Int) -> Bool {
    var end = place
    while isDigit(end) { end += 1 }
    return end - place >= 9 || separator(end) != nil
  }

  /// Whether a letter, digit or other part of a word stands there.
  func isWord(_ place: Int) -> Bool {
    guard bytes.indices.contains(place) else { return false }
    return bytes[place].isLetter || bytes[place].isDigit || bytes[place] >= 0x80
  }

  func isDigit(_ place: Int) -> Bool { bytes.indices.contains(place) && bytes[place].isDigit }

  func isLetter(_ place: Int) -> Bool { bytes.indices.contains(place) && bytes[place].isLetter }

  /// The first letters and a row of stars in place of the rest, spaces and signs kept.
  private func masked(_ range: Range<Int>, _ kind: PersonalDetail.Kind) -> String {
    let shown = kind == .email ? 1 : kind == .birthDate ? 0 : 2
    var letters = 0
    let scalars = range.map { place -> Unicode.Scalar in
      guard isWord(place) else { return Unicode.Scalar(bytes[place]) }
      letters += 1
      return letters <= shown && bytes[place] < 0x80 ? Unicode.Scalar(bytes[place]) : "*"
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// Digits in a row, with the spaces and hyphens people put between them.
struct DigitRun {
  var digits: [UInt8] = []
  /// How long each group of digits is: 3, 3, 4.
  var groups: [Int] = []
  var range: Range<Int>
  var hasPlus = false
  var hasHyphen = false
  /// Whether a letter, or a sign with more digits, follows at once: part of something longer.
  var isCutOff = false
}

extension TextScan {
  /// Reads digits from `place`; single spaces, hyphens and brackets between them are passed over.
  func digits(from place: Int) -> DigitRun {
    var run = DigitRun(range: place..<place)
    var (at, end, group) = (place, place, 0)
    if bytes[at] == UInt8(ascii: "+") { (run.hasPlus, at) = (true, at + 1) }
    if at < bytes.count, bytes[at] == UInt8(ascii: "(") { at += 1 }
    while at < bytes.count, run.digits.count < 16 {
      if bytes[at].isDigit {
        run.digits.append(bytes[at] - 0x30)
        (group, end) = (group + 1, at + 1)
      } else if let step = separator(at) {
        if group > 0 { run.groups.append(group) }
        if bytes[at] == UInt8(ascii: "-") { run.hasHyphen = true }
        (group, at) = (0, at + step - 1)
      } else {
        break
      }
      at += 1
    }
    if group > 0 { run.groups.append(group) }
    run.range = place..<max(end, place)
    run.isCutOff = isWord(end) || isDigit(end + 1) && "/.,:".utf8.contains(bytes[end])
    return run
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
  }

  /// How many bytes stand between one group of digits and the next, when they are only what may stand there.
  fileprivate func separator(_ place: Int) -> Int? {
    var end = place
    while end < bytes.count, end - place < 3, Self.isSeparator(bytes[end]) { end += 1 }
    return end > place && isDigit(end) ? end - place : nil
  }
}
