// Postcodes of the United Kingdom: "SW1A 1AA", "M1 1AE", "pr1 8xj". Source: Royal Mail, PAF programmers' guide.
extension TextScan {
  /// The postcode whose first digit stands at `place`, after the one or two letters of its area.
  func postcode(around place: Int) -> Range<Int>? {
    let start = isLetter(place - 2) ? place - 2 : place - 1
    return isWord(start - 1) ? nil : postcode(at: start)
  }

  /// The postcode that begins at `place`, with or without its space. In small letters it needs its space.
  private func postcode(at place: Int) -> Range<Int>? {
    var at = place
    while isLetter(at), at - place < 3 { at += 1 }
    let letters = at - place
    guard letters == 1 || letters == 2, isDigit(at), Self.isArea(bytes[place].asciiFolded) else { return nil }
    at += 1
    return inward(after: at, from: place) ?? (isDigit(at) || isLetter(at) ? inward(after: at + 1, from: place) : nil)
  }

  /// A digit and two letters, after a space or none, that end the word.
  private func inward(after place: Int, from start: Int) -> Range<Int>? {
    let hasSpace = place < bytes.count && bytes[place] == UInt8(ascii: " ")
    let at = hasSpace ? place + 1 : place
    guard isDigit(at), isUnit(at + 1), isUnit(at + 2), !isWord(at + 3) else { return nil }
    let whole = start..<(at + 3)
    let isCapital = whole.allSatisfy { bytes[$0] < 0x61 }
    guard isCapital || hasSpace && isSmall(whole) else { return nil }
    return whole
  }

  private func isSmall(_ range: Range<Int>) -> Bool { range.allSatisfy { !isLetter($0) || bytes[$0] >= 0x61 } }

  /// The letters of a unit leave out C, I, K, M, O and V, which look like others.
  private func isUnit(_ place: Int) -> Bool { isLetter(place) && !"cikmov".utf8.contains(bytes[place].asciiFolded) }

  /// No area begins with Q, V or X.
  private static func isArea(_ letter: UInt8) -> Bool { !"qvx".utf8.contains(letter) }
}
