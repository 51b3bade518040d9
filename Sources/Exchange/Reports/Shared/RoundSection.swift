import Casework

/// How an update round stands: what was asked of each agency, and what came back.
struct RoundSection {
  let scene: ReportScene
  let status: RoundStatus
  let round: UpdateRound

  /// The open round with the nearest meeting, else the one with the latest.
  init?(_ scene: ReportScene) {
    let rounds = scene.register.rounds.values.filter { $0.openedOn.map { $0 <= scene.day } ?? true }
    let far = Day(number: .max)
    let open = rounds.filter(\.isOpen).min { ($0.meetingOn ?? far, $0.reference) < ($1.meetingOn ?? far, $1.reference) }
    let last = rounds.max { ($0.meetingOn ?? far, $0.reference) < ($1.meetingOn ?? far, $1.reference) }
    guard let round = open ?? last else { return nil }
    (self.scene, self.round) = (scene, round)
    status = RoundStatus(round, in: scene.register, on: scene.day)
  }

  /// Whether what is missing is now told to the chair.
  var isEscalated: Bool { status.isOpen && status.isEscalated }

  /// "the meeting of 8 Dec 2026".
  var meeting: String { status.meetingOn.map { "the meeting of \($0.words)" } ?? "a meeting without a day" }

  var section: ReportSection {
    guard status.isSent else {
      return ReportSection(
        "round", "Update round", [.paragraph("\(status.reference), for \(meeting), has not been sent yet.")])
    }
    let sentence =
      "\(status.reference), for \(meeting): \(status.returnRate.figure) of the actions asked about came back. Answers \(status.isOpen ? "are" : "were") due on \(status.dueOn?.words ?? "no day")."
    return ReportSection(
      "round", "Update round", [.paragraph(sentence), .table(table)] + notAsked, parts: isEscalated ? [escalation] : [])
  }

  private var table: TypedTable {
    TypedTable(
      "Update round by agency", of: status.agencies,
      [
        .name("Agency", \.name), .day("Asked", \.sentOn), .day("Due", \.dueOn),
        .number("Actions asked about", \.counts.asked), .number("Came back", \.counts.returned),
        .number("Waiting for a decision", \.counts.undecided), .number("Outstanding", \.counts.outstanding),
        .number("Days late") { $0.daysLate == 0 ? nil : $0.daysLate },
      ])
  }

  private var notAsked: [ReportBlock] {
    let missed = status.noOneToAsk.count + status.notAsked.count
    return missed == 0
      ? []
      : [
        .note(
          "\(counted(missed, "open action was", "open actions were")) not asked about: \(counted(status.noOneToAsk.count, "has", "have")) no lead agency to ask."
        )
      ]
  }

  /// What the chair is told of a week before the meeting.
  private var escalation: ReportSection {
    let missing = status.escalation.flatMap { agency in agency.outstanding.map { (agency, $0) } }
    return ReportSection(
      "escalation", "For the chair: no update came",
      [
        .table(
          "No update came", of: missing, orElse: "Every action asked about came back.",
          [
            .name("Agency", \.0.name), .name("Action", \.1.actionReference), .words("What is to be done", \.1.text),
            .number("Days late") { $0.0.daysLate == 0 ? nil : $0.0.daysLate }, .number("Times chased", \.0.chaseCount),
          ]
            + scene.within(.words("Whom to ask next") { $0.0.chain.joined(separator: ", then ") }))
      ])
  }
}
