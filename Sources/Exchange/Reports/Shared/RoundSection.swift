import Casework

/// How an update round stands: what was asked of each agency, and what came back.
struct RoundSection {
  let scene: ReportScene
  let round: UpdateRound

  /// The open round with the nearest meeting, else the one closed last.
  init?(_ scene: ReportScene) {
    let rounds = scene.register.rounds.values.filter { $0.openedOn.map { $0 <= scene.day } ?? true }
    let far = Day(number: .max)
    let open = rounds.filter(\.isOpen).min { ($0.meetingOn ?? far, $0.reference) < ($1.meetingOn ?? far, $1.reference) }
    let closed = rounds.max { ($0.meetingOn ?? far, $0.reference) < ($1.meetingOn ?? far, $1.reference) }
    guard let round = open ?? closed else { return nil }
    (self.scene, self.round) = (scene, round)
  }

  private var asks: [RoundAsk] { round.requests.flatMap(\.asks) }

  /// Actions that came back, of those asked about.
  var returned: Share { Share(asks.count { $0.state != .outstanding }, of: asks.count) }

  var undecided: Int { round.undecided.count }

  /// "the meeting of 8 Dec 2026".
  var meeting: String { round.meetingOn.map { "the meeting of \($0.words)" } ?? "a meeting without a day" }

  /// Whether what is missing is now told to the chair.
  var isEscalated: Bool { round.isOpen && round.escalateOn.map { $0 <= scene.day } ?? false }

  var section: ReportSection {
    guard round.isSent else {
      return ReportSection(
        "round", "Update round", [.paragraph("\(round.reference), for \(meeting), has not been sent yet.")])
    }
    let sentence =
      "\(round.reference), for \(meeting): \(returned.figure) of the actions asked about came back. Answers \(round.isOpen ? "are" : "were") due on \(round.dueOn?.words ?? "no day")."
    return ReportSection(
      "round", "Update round", [.paragraph(sentence), .table(table)], parts: isEscalated ? [escalation] : [])
  }

  private var table: TypedTable {
    TypedTable(
      "Update round by agency", of: round.requests,
      [
        .name("Agency") { scene.register.name(of: $0.agency) }, .day("Asked", \.sentOn), .day("Due", \.dueOn),
        .number("Actions asked about") { $0.asks.count }, .number("Came back") { $0.asks.count - $0.outstanding.count },
        .number("Waiting for a decision") { $0.asks.flatMap(\.undecided).count },
        .number("Outstanding") { $0.outstanding.count }, .number("Days late") { late($0) },
      ])
  }

  private func late(_ request: RoundRequest) -> Int? {
    let days = request.daysLate(on: scene.day)
    return days == 0 ? nil : days
  }

  /// What the chair is told of a week before the meeting.
  private var escalation: ReportSection {
    let missing = round.requests.flatMap { request in request.outstanding.map { (request, $0) } }
    return ReportSection(
      "escalation", "For the chair: no update came",
      [
        .table(
          "No update came", of: missing, orElse: "Every action asked about came back.",
          [
            .name("Agency") { scene.register.name(of: $0.0.agency) }, .name("Action", \.1.printed.reference),
            .words("What is to be done", \.1.printed.text), .name("Due", \.1.printed.due),
            .number("Times chased") { $0.0.chases.count },
          ])
      ])
  }
}
