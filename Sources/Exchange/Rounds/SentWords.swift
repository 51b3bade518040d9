import Casework

/// Whether a cell that came back says what was sent in it, however a spreadsheet program wrote it again.
enum SentWords {
  /// Blanks, line ends and what is written as a token count for nothing, and a day is the same day in any form: "31 Dec 2026"
  /// and "31-Dec-26".
  static func agree(_ sent: String, _ returned: String) -> Bool {
    let (one, other) = (plain(sent), plain(returned))
    return one == other || sameDay(one, other) || isOlderEncoding(of: one, other)
  }

  private static func plain(_ text: String) -> String {
    ShownText.line(text).collapsed
  }

  private static func sameDay(_ one: String, _ other: String) -> Bool {
    guard one.utf8.count < 40, other.utf8.count < 40, let due = Timescale(printed: one).due else { return false }
    return due == Timescale(printed: other).due
  }

  /// A program that saves in an older encoding writes a question mark, or the bare letter, for what that cannot say.
  private static func isOlderEncoding(of sent: String, _ returned: String) -> Bool {
    guard sent.unicodeScalars.count == returned.unicodeScalars.count else { return false }
    return zip(sent.unicodeScalars, returned.unicodeScalars).allSatisfy { before, after in
      before == after || before.value > 0xFF && (after == "?" || "a"..."z" ~= after || "A"..."Z" ~= after)
    }
  }
}
