/// How high a row stands, so that its wrapped words are all to be seen.
///
/// Excel would work it out when it opens the file; LibreOffice does not, and lets the words of one row run into the next.
struct RowHeight {
  private static let ofLine = 15.0
  /// What a spreadsheet allows.
  private static let most = 409.0
  /// Of the letters that a column is said to hold, as many as wide ones and breaks between words leave.
  private static let usable = 0.85

  /// In characters, by column.
  let widths: [Double]
  /// How many lines a row has at least: more where people are to write into it.
  let fewestLines: Int

  /// In points; nothing where the usual height will do.
  func points(of cells: [TypedCell]) -> Double? {
    var lines = fewestLines
    for (cell, width) in zip(cells, widths) where width > 0 {
      if case .text(let text) = cell { lines = max(lines, Self.lines(of: text, width)) }
    }
    return lines > 1 ? min(Double(lines) * Self.ofLine, Self.most) : nil
  }

  private static func lines(of text: String, _ width: Double) -> Int {
    let room = max(1, Int(width * usable))
    guard text.utf8.count > room || text.utf8.contains(0x0A) else { return 1 }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + max(1, ($1.count + room - 1) / room) }
  }
}
