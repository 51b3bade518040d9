// Dates of birth: a date soon after words that say so. A date alone is no one's birthday.
extension TextScan {
  private static let words = ["dob", "d.o.b", "date of birth", "born", "birthday", "birth date", "birthdate"]
    .map { Array($0.utf8) }

  /// The words of birth that stand shortly before a digit, with the date that the digit is part of.
  func birthDate(before place: Int) -> Range<Int>? {
    var start = place - 1
    while start >= 0, place - start < 32 {
      let byte = bytes[start] | 0x20
      if byte == UInt8(ascii: "b") || byte == UInt8(ascii: "d"), !isWord(start - 1), let range = birthDate(at: start),
        range.contains(place)
      {
        return range
      }
      start -= 1
    }
    return nil
  }

  /// The words and the date, when a word of birth begins at `place` and a date follows within a few words.
  private func birthDate(at place: Int) -> Range<Int>? {
    guard let word = Self.words.first(where: { stands($0, at: place) }) else { return nil }
    let start = place + word.count
    guard !isLetter(start) else { return nil }
    for at in start..<min(start + 16, bytes.count) where bytes[at] != 0x0A {
      if !isWord(at - 1), let end = date(at: at) { return place..<end }
    }
    return nil
  }

  private func stands(_ word: [UInt8], at place: Int) -> Bool {
    guard place + word.count <= bytes.count else { return false }
    return word.indices.allSatisfy { bytes[place + $0].asciiFolded == word[$0] }
  }

  /// The end of a date at `place`: "3/4/2012", "3rd April 2012", "2012-04-03", "April 2012".
  private func date(at place: Int) -> Int? {
    var at = place
    let first = number(&at)
    if first == 1 || first == 2 || first == 4 {
      let start = at
      if sign(&at), isShortNumber(&at), sign(&at) {
        let last = number(&at)
        return (last == 1 || last == 2 || last == 4) && !isWord(at) ? at : nil
      }
      at = start
      guard first != 4 else { return nil }
      if "snrt".utf8.contains(letter(at)) { at += 2 }
    } else if first != 0 {
      return nil
    }
    return namedMonth(from: at)
  }

  private func namedMonth(from place: Int) -> Int? {
    var at = place
    spaces(&at)
    if stands(Array("of ".utf8), at: at) { at += 3 }
    let start = at
    while isLetter(at) { at += 1 }
    guard at - start >= 3, Month.named(text(start..<at)) != nil else { return nil }
    spaces(&at)
    let year = number(&at)
    return (year == 2 || year == 4) && !isWord(at) ? at : nil
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func letter(_ place: Int) -> UInt8 { isLetter(place) && isLetter(place + 1) ? bytes[place].asciiFolded : 0 }

  /// How many digits stand there, passed over.
  private func number(_ place: inout Int) -> Int {
    let start = place
    while isDigit(place) { place += 1 }
    return place - start
  }

  private func isShortNumber(_ place: inout Int) -> Bool { [1, 2].contains(number(&place)) }

  private func sign(_ place: inout Int) -> Bool {
    guard place < bytes.count, "/.-".utf8.contains(bytes[place]) else { return false }
    place += 1
    return true
  }

  private func spaces(_ place: inout Int) {
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x2C { place += 1 }
  }
}
