extension Day {
  /// The one day that the text prints and nothing else: "31/12/26", "31 Dec 2026", "2026-12-31"; day first.
  public init?(printed text: String) {
    var tokens = PrintedTokens(text)
    guard let day = tokens.takeDay(), tokens.isAtEnd else { return nil }
    self = day
  }
}
