/// The end of a journal that does not end with a whole line, and how it can be mended.
struct JournalEnd {
  let path: String
  /// The whole file as it would be.
  let mended: [UInt8]
  /// Whether the last line is whole but for its end, so that nothing of it is lost.
  let isWhole: Bool

  /// - Returns: nothing where the file ends as it should.
  init?(of path: String, _ bytes: [UInt8]) {
    let feed = UInt8(ascii: "\n")
    guard let last = bytes.last, last != feed else { return nil }
    let start = bytes.lastIndex(of: feed).map { $0 + 1 } ?? 0
    let (lines, rest) = (bytes[..<start], bytes[start...])
    self.path = path
    // The line feed may be gone, or another byte may stand in its place.
    for line in [rest, rest.dropLast()] where JournalEntry(Array(line))?.isUntouched == true {
      mended = Array(lines + line + [feed])
      isWhole = true
      return
    }
    mended = Array(lines)
    isWhole = false
  }
}
