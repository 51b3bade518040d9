import Casework

/// What one agency is sent in an update round: its own actions to read, and room to answer beside each.
public struct RoundForm: Sendable, Equatable {
  public let board: String
  public let agency: String
  public let meetingOn: Day
  /// The day by which it is to come back.
  public let dueOn: Day
  let round: UpdateRoundID
  /// "ROUND-2026-002".
  let reference: String
  let request: RoundRequest
  /// The words that a claim may be made in, in the order of their schemes.
  let claims: [String]

  /// - Returns: nothing where the request is to no agency of the directory, or its days are not set.
  public init?(of request: RoundRequest, in round: UpdateRound, register: Register) {
    guard let agency = register.agency(request.agency), let meetingOn = round.meetingOn,
      let dueOn = request.dueOn ?? round.dueOn
    else { return nil }
    board = register.settings.board.name
    (self.agency, self.meetingOn, self.dueOn) = (agency.name, meetingOn, dueOn)
    (self.round, reference, self.request) = (round.id, round.reference, request)
    claims = Self.claims(in: request, register)
  }

  private static func claims(in request: RoundRequest, _ register: Register) -> [String] {
    let words = request.asks.flatMap { ask in register.scheme(askedIn: ask)?.levels.map(\.word) ?? [] }
    return words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// "1 action", "4 actions".
  var count: String { request.asks.count == 1 ? "1 action" : "\(request.asks.count) actions" }

  var title: String { "\(board): update from \(agency) for the meeting on \(meetingOn.words)" }

  /// What is said above the sheet's headings.
  var notes: [String] { [title, "Please send this back by \(dueOn.wordsWithWeekday)."] + howTo }

  /// How it is filled in, in plain lines.
  var howTo: [String] {
    [
      "Fill in the last five columns, from “\(FormColumn.progress.title)” to “\(FormColumn.reason.title)”; leave the others as "
        + "they are. A cell with nothing new may stay empty.",
      "“\(FormColumn.claim.title)” takes one of these words: \(claims.joined(separator: ", ")). "
        + "“\(FormColumn.proposed.title)” is only for asking to move the date: write it like 31/12/2026, and say why beside it.",
      "Please name no child, adult or family: use the pseudonyms that the action uses.",
    ]
  }

  func mark(of ask: RoundAsk) -> FormMark { FormMark(round: round, request: request.id, ask: ask.id) }
}

extension Register {
  /// The scheme in which an action that was asked about is claimed; nothing where it is gone.
  func scheme(askedIn ask: RoundAsk) -> BragScheme? {
    ask.action.flatMap { action($0) }.flatMap { scheme(of: $0.plan) }
  }
}

extension PrintedAction {
  /// What a locked column says of the action: cut where it is longer than a cell of a workbook can be.
  func words(_ column: FormColumn) -> String {
    let words =
      switch column {
      case .reference: reference
      case .action: text
      case .outcome: outcome
      case .leads: leads
      case .due: due
      case .stage: stage
      case .claimed: claim
      case .update: progress
      case .progress, .claim, .evidence, .proposed, .reason, .mark: ""
      }
    guard words.utf16.count > 32_000 else { return words }
    return String(String.UnicodeScalarView(words.unicodeScalars.prefix(15_000))) + " …"
  }
}
