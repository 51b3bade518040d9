import Casework
import StrictJSON

// What was done in update rounds: "open-round" opens one, "ask" sends it, "receive" ("jex/csc") takes in what an agency
// sent back, "accept" and "reject" ("jex/insp/4c") decide about one action, and "remind" chases an agency.
extension DemoHistory {
  static let roundVerbs: Set = ["open-round", "ask", "receive", "accept", "reject", "remind"]

  mutating func roundCommand(
    _ verb: String, _ name: String, _ json: JSONObject, _ occasion: Occasion, in register: Register
  ) -> (any Command)? {
    let id: UpdateRoundID = DemoNames.id("round/\(name.prefix { $0 != "/" })")
    if verb == "open-round" { return opening(id, json, occasion, in: register) }
    guard let round = register.rounds[id] else { return refuse("no such round: \(name)") }
    let rest = String(name.drop { $0 != "/" }.dropFirst())
    switch verb {
    case "ask":
      let requests = register.requestsToSend(in: round, on: occasion.day, mint: DemoNames.mint(lineName))
      return SendRound(round: id, requests: requests, on: occasion.day, today: occasion.day)
    case "receive": return receiving(rest, of: round, json, occasion)
    case "remind":
      guard let request = round.request(to: DemoNames.id("agency/\(rest)")) else { return refuse("not asked: \(rest)") }
      return ChaseRequest(round: id, request: request.id, chase: entry(json["entry"]))
    default: return decision(verb, rest, of: round, json, occasion)
    }
  }

  private mutating func opening(
    _ id: UpdateRoundID, _ json: JSONObject, _ occasion: Occasion, in register: Register
  ) -> (any Command)? {
    guard let meeting = template.day(text(json["to"])) else { return refuse("a round without a meeting") }
    let series = "ROUND-\(meeting.year)-"
    let number = register.rounds.values.count { $0.reference.hasPrefix(series) } + 1
    let round = register.newRound(
      id: id, reference: "\(series)00\(number)", meetingOn: meeting,
      group: DemoNames.id("group/\(text(json["field"]))"), on: occasion.day)
    return OpenRound(round, occasion: occasion)
  }

  /// The rows that say something are told; the others came back blank, but for those that are told to be missing.
  private mutating func receiving(
    _ agency: String, of round: UpdateRound, _ json: JSONObject, _ occasion: Occasion
  ) -> (any Command)? {
    guard let request = round.request(to: DemoNames.id("agency/\(agency)")), case .object(let own) = json["entry"]
    else { return refuse("nothing that \(agency) was asked") }
    let sketches = ReplySketch.list(own["replies"])
    let missing = Set(ReplySketch.texts(own["missing"]))
    let receipt = RoundReceipt(id: DemoNames.id("\(lineName)/receipt")) {
      ($0.on, $0.document) = (occasion.day, text(own["document"]))
    }
    let answers = request.asks.compactMap { ask -> RoundAnswer? in
      guard let action = ask.action, !missing.contains(where: { DemoNames.id("action/\($0)") == action }) else {
        return nil
      }
      var reply = RoundReply(id: DemoNames.id("\(lineName)/reply/\(action)")) {
        ($0.receivedOn, $0.document) = (receipt.on, receipt.document)
      }
      sketches.first { DemoNames.id("action/\($0.action)") == action }?.fill(&reply, template)
      return RoundAnswer(to: ask.id, reply)
    }
    guard answers.count(where: \.reply.saysSomething) == sketches.count else {
      return refuse("\(agency) answered about what it was not asked")
    }
    return ReceiveReplies(
      round: round.id, request: request.id, replies: answers, receipt: receipt, today: occasion.day)
  }

  private mutating func decision(
    _ verb: String, _ name: String, of round: UpdateRound, _ json: JSONObject, _ occasion: Occasion
  ) -> (any Command)? {
    let action: ActionID = DemoNames.id("action/\(name)")
    let reply = round.requests.flatMap(\.asks).first { $0.action == action }?.undecided.first
    guard let reply else { return refuse("no reply about \(name)") }
    guard verb == "accept" else {
      return RejectReply(
        round: round.id, reply: reply.id, reason: text(json["entry"]), by: occasion.actor, on: occasion.day)
    }
    let approver = text(json["to"])
    return AcceptReply(
      round: round.id, reply: reply.id,
      approver: approver.isEmpty ? nil : .person(DemoNames.id("person/\(approver.dropFirst())")), by: occasion.actor,
      on: occasion.day, mint: DemoNames.mint(lineName))
  }
}
