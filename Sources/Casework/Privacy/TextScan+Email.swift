// E-mail addresses: a name, an `@`, and a domain with a dot.
extension TextScan {
  /// The whole address around the `@` at `place`.
  func email(at place: Int) -> Range<Int>? {
    var (start, end) = (place, place + 1)
    while start > 0, isName(start - 1) { start -= 1 }
    while end < bytes.count, isDomain(end) { end += 1 }
    while end > place + 1, !isWord(end - 1) { end -= 1 }
    let domain = bytes[(place + 1)..<end]
    guard start < place, let dot = domain.lastIndex(of: UInt8(ascii: ".")), dot > place + 1, end - dot > 2 else {
      return nil
    }
    return start..<end
  }

  private func isName(_ place: Int) -> Bool {
    isDomain(place) || "_+%'".utf8.contains(bytes[place])
  }

  private func isDomain(_ place: Int) -> Bool {
    bytes[place].isLetter || bytes[place].isDigit || bytes[place] == UInt8(ascii: ".")
      || bytes[place] == UInt8(ascii: "-")
  }
}
