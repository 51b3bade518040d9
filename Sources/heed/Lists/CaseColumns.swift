import Casework
import StrictJSON

/// The columns of each kind of list.
enum ListColumns {}

extension ListColumns {
  static func cases(_ register: Register, _ day: Day) -> ListCard<CaseRow> {
    ListCard(
      columns: [
        ListColumn("reference", "Reference") { .text($0.reference) },
        ListColumn("kind", "Kind") { .text($0.kindWords) },
        ListColumn("subject", "Subject") { .text($0.subject) },
        ListColumn("stage", "Stage") { .text($0.stage) },
        .day("received", "Received") { $0.received },
        .day("decided", "Decided") { $0.decided },
        ListColumn("outcome", "Outcome", isUsual: false) { .text($0.outcomeWords) },
        ListColumn("returns", "Returns") {
          .text($0.returnsAsked == 0 ? "" : "\($0.returnsSettled) of \($0.returnsAsked)")
        },
        ListColumn("holds", "On hold") { .text($0.holds) },
        .number("age", "Days") { $0.age },
        ListColumn("holder", "Next step with", isUsual: false) { .text($0.holder) },
        ListColumn("next-step", "Next step", isUsual: false) { .text($0.nextStep) },
        .day("next-panel", "Next panel", isUsual: false) { $0.nextPanel },
        .day("commissioned", "Commissioned", isUsual: false) { $0.commissioned },
        ListColumn("themes", "Themes", isUsual: false) { .text($0.themes.joined(separator: ", ")) },
      ],
      json: { row in register.cases[row.id].map { CaseJSON.object(of: $0, in: register, on: day) } ?? .null })
  }

  static let chronologies = ListCard<ChronologyRow>(columns: [
    ListColumn("case", "Case") { .text($0.caseReference) },
    ListColumn("agencies", "Agencies") { .text($0.agencies.joined(separator: ", ")) },
    .number("events", "Events") { $0.events },
    .day("from", "From") { $0.from },
    .day("to", "To") { $0.to },
  ])
}

/// A case as scripts read it.
enum CaseJSON {
  static func object(of file: CaseFile, in register: Register, on day: Day) -> JSONValue {
    let decision = file.referral?.decision
    return [
      "reference": .string(file.reference), "kind": .string(file.kind.code), "subject": .string(file.title),
      "stage": .text(file.stageWords), "received": .day(file.referral?.received), "decided": .day(decision?.on),
      "outcome": .text(decision?.outcome),
      "clocks": .array(file.clockReadings(on: day, in: register).map { clock($0, in: register) }),
    ]
  }

  private static func clock(_ clock: CaseClock, in register: Register) -> JSONValue {
    let reading = clock.reading
    var object: JSONObject = [
      "id": .string(reading.rule.code), "trigger": .day(reading.trigger), "due": .day(reading.due),
      "state": .string(reading.state.rawValue), "elapsed": .int(reading.elapsed), "held": .int(reading.held),
      "net": .int(reading.net), "remaining": .int(reading.remaining),
    ]
    // A case has one such clock for each agency that was asked.
    if let agency = register.agency(clock.agency) { object["agency"] = .string(agency.code) }
    return .object(object)
  }
}
