import Casework

/// What a row of an agency's sheet carries unseen, so that it is known again: its round, request and ask.
///
/// Written as "heed1." and three identifiers between full stops. It begins with letters and holds no blank, so that no
/// spreadsheet takes it for a number or a date and saves it as one.
struct FormMark: Hashable, Sendable {
  let round: UpdateRoundID
  let request: RoundRequestID
  let ask: RoundAskID

  /// How sheets of this form are laid out; a later form has a higher number.
  static let version = 1

  init(round: UpdateRoundID, request: RoundRequestID, ask: RoundAskID) {
    (self.round, self.request, self.ask) = (round, request, ask)
  }

  init?(_ text: String) {
    let parts = text.trimmed.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, parts[0] == "heed\(Self.version)", !parts.contains("") else { return nil }
    self.init(round: UpdateRoundID(parts[1]), request: RoundRequestID(parts[2]), ask: RoundAskID(parts[3]))
  }

  var text: String { "heed\(Self.version).\(round).\(request).\(ask)" }
}
