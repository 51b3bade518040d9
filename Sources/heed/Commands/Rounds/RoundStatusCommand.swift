import ArgumentParser
import Casework
import Exchange
import StrictJSON

struct RoundStatusCommand: RegisterCommand {
  static let verb = Verb.roundStatus

  @Argument(
    help: ArgumentHelp("The round; the open one with the nearest meeting where none is named.", valueName: "round"))
  var reference: String?
  @Flag(help: "A row an action, in place of one an agency.")
  var actions = false
  @Flag(help: "The chair's list of what is missing, also before its day.")
  var escalation = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let round = try session.round(reference)
    let status = RoundStatus(round, in: session.register, on: session.today)
    switch globals.tableForm {
    case .json: Output.json(RoundJSON.object(of: status))
    case .terminal where !actions, .plain where !actions:
      Output.lines(RoundPage(round: round, session: session, tellsChair: escalation).lines)
    case let form:
      if !status.isSent { session.tell("\(status.reference) has not been sent: no agency has been asked yet.") }
      (actions || escalation ? RoundTable.actions(of: status, isMissing: escalation) : RoundTable.agencies(of: status))
        .write(as: form)
    }
  }
}

/// A round's standing as rows.
enum RoundTable {
  private static func number(_ name: String, _ title: String) -> TableColumn {
    TableColumn(name: name, title: title, kind: .number)
  }

  static func agencies(of status: RoundStatus) -> Table {
    let columns = [
      TableColumn(name: "reference", title: "Reference"), TableColumn(name: "agency", title: "Agency"),
      TableColumn(name: "recipient", title: "Asked"), number("asked", "Actions"), number("returned", "Returned"),
      number("outstanding", "Outstanding"), number("said-nothing", "Nothing said"), number("undecided", "To decide"),
      number("accepted", "Accepted"), number("rejected", "Rejected"), TableColumn(name: "sent", title: "Sent"),
      TableColumn(name: "due", title: "Due"), number("days-late", "Late"),
      TableColumn(name: "received", title: "Received"), number("chases", "Chased"),
      TableColumn(name: "last-chased", title: "Last chased"),
    ]
    let rows = status.agencies.map { agency -> [TypedCell] in
      let counts = agency.counts
      return [
        .text(agency.reference), .text(agency.name), .text(agency.recipient), .number(counts.asked),
        .number(counts.returned), .number(counts.outstanding), .number(counts.saidNothing), .number(counts.undecided),
        .number(counts.accepted), .number(counts.rejected), .day(agency.sentOn), .day(agency.dueOn),
        .number(agency.daysLate), .day(agency.receivedOn), .number(agency.chaseCount), .day(agency.lastChased),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  /// - Parameter isMissing: whether only what is outstanding is wanted: the chair's list.
  static func actions(of status: RoundStatus, isMissing: Bool) -> Table {
    let columns = [
      TableColumn(name: "reference", title: "Reference"), TableColumn(name: "agency", title: "Agency"),
      TableColumn(name: "action", title: "Action"), TableColumn(name: "text", title: "What to do"),
      TableColumn(name: "state", title: "State"), number("days-late", "Late"),
      TableColumn(name: "recipient", title: "Asked"), TableColumn(name: "sent", title: "Sent"),
      TableColumn(name: "last-chased", title: "Last chased"), TableColumn(name: "chain", title: "Next to ask"),
    ]
    let rows = status.agencies.flatMap { agency in
      (isMissing ? agency.outstanding : agency.actions).map { action -> [TypedCell] in
        [
          .text(action.reference), .text(agency.name), .text(action.actionReference), .text(action.text),
          .text(action.state.words), .number(action.state == .outstanding ? agency.daysLate : 0),
          .text(agency.recipient), .day(agency.sentOn), .day(agency.lastChased),
          .text(agency.chain.joined(separator: ", ")),
        ]
      }
    }
    return Table(columns: columns, rows: rows)
  }
}

/// A round as scripts read it.
enum RoundJSON {
  static func object(of status: RoundStatus) -> JSONValue {
    [
      "format": 1, "reference": .string(status.reference), "title": .string(status.title),
      "stage": .string(status.stage.rawValue), "meeting": .day(status.meetingOn), "askOn": .day(status.askOn),
      "dueOn": .day(status.dueOn), "escalateOn": .day(status.escalateOn), "closedOn": .day(status.closedOn),
      "daysAskedLate": .int(status.daysAskedLate), "asked": .int(status.counts.asked),
      "returned": .int(status.counts.returned), "outstanding": .int(status.counts.outstanding),
      "saidNothing": .int(status.counts.saidNothing), "undecided": .int(status.counts.undecided),
      "accepted": .int(status.counts.accepted), "rejected": .int(status.counts.rejected),
      "escalated": .bool(status.isEscalated), "agencies": .array(status.agencies.map(object)),
      "escalation": .texts(status.escalation.compactMap(\.agency?.code)), "noOneToAsk": gaps(status.noOneToAsk),
      "notAsked": gaps(status.notAsked),
    ]
  }

  private static func object(of agency: RoundAgency) -> JSONValue {
    [
      "reference": .string(agency.reference), "agency": .string(agency.agency?.code ?? ""),
      "recipient": .string(agency.recipient), "chain": .texts(agency.chain), "sentOn": .day(agency.sentOn),
      "dueOn": .day(agency.dueOn), "receivedOn": .day(agency.receivedOn), "asked": .int(agency.counts.asked),
      "returned": .int(agency.counts.returned), "outstanding": .int(agency.counts.outstanding),
      "daysLate": .int(agency.daysLate), "chases": .int(agency.chaseCount), "lastChased": .day(agency.lastChased),
      "actions": .array(
        agency.actions.map { action in
          [
            "reference": .string(action.reference), "action": .string(action.actionReference),
            "text": .string(action.text), "state": .string(action.state.rawValue),
          ]
        }),
    ]
  }

  private static func gaps(_ gaps: [RoundGap]) -> JSONValue {
    .array(gaps.map { ["action": .string($0.reference), "text": .string($0.text)] })
  }
}
