import Casework
import StrictJSON

/// An update round that was over when the board came to Heed: its own fields, and in "asked" what each agency was asked
/// and answered, all of it decided on the day in "decided".
struct RoundTemplate {
  private let json: JSONObject
  private let key: String
  private let template: DemoTemplate
  private(set) var problems: [String] = []

  init(_ json: JSONObject, _ template: DemoTemplate) {
    self.json = json
    self.template = template
    if case .string(let key) = json["id"] { self.key = key } else { key = "" }
  }

  /// - Parameter plans: where the actions asked about stand.
  mutating func round(over plans: [Plan]) -> UpdateRound {
    var round = UpdateRound(id: DemoNames.id("round/\(key)"))
    problems += TemplateReader.fill(
      &round, from: .object(json), name: "round/\(key)", passing: ["sent", "decided", "asked"], template)
    guard case .array(let asked) = json["asked"] else { return round }
    for case .object(let own) in asked { round.requests.append(request(own, of: round, plans)) }
    return round
  }

  private mutating func request(_ own: JSONObject, of round: UpdateRound, _ plans: [Plan]) -> RoundRequest {
    let agency = text(own["agency"])
    let received = template.day(text(own["received"]))
    return RoundRequest(id: DemoNames.id("round/\(key)/\(agency)")) { request in
      request.agency = DemoNames.id("agency/\(agency)")
      request.recipient = .person(DemoNames.id("person/\(text(own["recipient"]))"))
      (request.sentOn, request.dueOn) = (template.day(text(json["sent"])), round.dueOn)
      if let received {
        request.receipts = [
          RoundReceipt(id: DemoNames.id("round/\(key)/\(agency)/receipt")) {
            ($0.on, $0.document) = (received, text(own["document"]))
          }
        ]
      }
      request.asks = ReplySketch.list(own["replies"]).map { ask($0, received, text(own["document"]), plans) }
      for action in ReplySketch.texts(own["silent"]) {
        request.asks.append(ask(ReplySketch(row: action), nil, "", plans))
      }
    }
  }

  /// - Parameter received: the day the answer came; nothing where none did.
  private mutating func ask(_ sketch: ReplySketch, _ received: Day?, _ document: String, _ plans: [Plan]) -> RoundAsk {
    let (id, name): (ActionID, String) = (DemoNames.id("action/\(sketch.action)"), "round/\(key)/\(sketch.action)")
    var ask = RoundAsk(id: DemoNames.id(name)) { $0.action = id }
    if let plan = plans.first(where: { $0.actions.contains { $0.id == id } }),
      let action = plan.actions.first(where: { $0.id == id })
    {
      ask.printed = PrintedAction { cells in
        (cells.reference, cells.plan, cells.text) = (plan.reference(of: action), plan.title, action.text)
        (cells.outcome, cells.due) = (action.intendedOutcome, action.originalDue?.words ?? action.timescale.printed)
        cells.stage = ActionStage.inProgress.words
      }
    } else {
      problems.append("\(name): there is no such action")
    }
    guard let received else { return ask }
    var reply = RoundReply(id: DemoNames.id("\(name)/reply")) { reply in
      (reply.receivedOn, reply.document, reply.decision) = (received, document, .accepted)
      (reply.decidedOn, reply.decidedBy) = (
        template.day(text(json["decided"])), .person(DemoNames.id("person/coordinator"))
      )
    }
    sketch.fill(&reply, template)
    ask.replies = [reply]
    return ask
  }

  private func text(_ json: JSONValue?) -> String { if case .string(let text) = json { text } else { "" } }
}

extension UpdateRound {
  /// What was accepted of it, as the plans had taken it in by the time they came to Heed.
  var acceptedProgress: [(action: ActionID, entry: ProgressEntry)] {
    requests.flatMap { request in
      request.asks.flatMap { ask in
        ask.replies.filter { $0.decision == .accepted && !$0.progress.isEmpty }.compactMap { reply in
          ask.action.map { action in
            let entry = ProgressEntry(id: DemoNames.id("progress/\(reply.id)")) {
              ($0.on, $0.by, $0.text) = (reply.receivedOn, request.recipient, reply.progress)
            }
            return (action, entry)
          }
        }
      }
    }
  }
}
