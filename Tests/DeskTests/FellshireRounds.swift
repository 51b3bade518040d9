import Casework

/// The board of Fellshire with two update rounds: one whose answers are in or late, and one that is not sent yet.
enum FellshireRounds {
  static let november = UpdateRoundID("roundnov")
  static let december = UpdateRoundID("rounddec")

  static let register: Register = {
    var register = Fellshire.register
    register.changeAgencies { agencies in
      for place in agencies.indices where agencies[place].id == Fellshire.health {
        agencies[place].leadOfficer = .person(PersonID("lowe"))
      }
      for place in agencies.indices where agencies[place].id == Fellshire.police {
        agencies[place].leadOfficer = .person(PersonID("ahmed"))
        agencies[place].boardRepresentative = .named("Superintendent Rowan Vale")
      }
    }
    register.put(asked(in: register))
    register.put(
      register.newRound(id: december, reference: "ROUND-2026-002", meetingOn: day(12, 12), on: day(11, 16)))
    register.forgetTouched()
    return register
  }()

  /// For the meeting of 25 November: asked in time, two agencies have answered, the police were chased.
  private static func asked(in register: Register) -> UpdateRound {
    var round = register.newRound(
      id: november, reference: "ROUND-2026-001", meetingOn: day(11, 25), on: day(10, 28))
    let numbers = Numbers(seed: 11)
    round.requests = register.requestsToSend(in: round, on: day(11, 4), mint: IdentifierMint { numbers.next() })
    for place in round.requests.indices {
      switch round.requests[place].agency {
      case Fellshire.police:
        round.requests[place].chases = [
          Chase(id: Identifier("chase")) {
            ($0.on, $0.by, $0.note) = (day(11, 12), .person(Fellshire.marsh), "Left a message")
          }
        ]
      case Fellshire.health: answer(&round.requests[place], "health-update.xlsx", ["1": training])
      case Fellshire.care: answer(&round.requests[place], "asc.xlsx", ["2": leaflet, "4": pathway])
      default: break
      }
    }
    return round
  }

  private static func answer(
    _ request: inout RoundRequest, _ document: String, _ replies: [String: (inout RoundReply) -> Void]
  ) {
    request.receipts = [RoundReceipt(id: Identifier("file")) { ($0.on, $0.document) = (day(11, 11), document) }]
    for place in request.asks.indices {
      let ref = request.asks[place].printed.reference.split(separator: "/").last.map(String.init) ?? ""
      let plan = request.asks[place].printed.reference.hasPrefix("PLAN-2026-001")
      let reply = RoundReply(id: RoundReplyID("reply\(request.asks[place].action?.text ?? "")")) { reply in
        (reply.receivedOn, reply.document) = (day(11, 11), document)
        if plan { replies[ref]?(&reply) }
      }
      request.asks[place].replies = [reply]
    }
  }

  private static func training(_ reply: inout RoundReply) {
    (reply.progress, reply.claim) = ("Five of six wards are trained; the last is booked for the week after.", "amber")
    (reply.proposedDue, reply.reason) = (day(12, 18), "The trainer was on leave in October.")
    reply.proposedDuePrinted = "18/12/2026"
  }

  private static func leaflet(_ reply: inout RoundReply) {
    (reply.progress, reply.claim) = ("Printed and with every team.", "green")
    reply.evidence = "The leaflet, version 3"
  }

  private static func pathway(_ reply: inout RoundReply) {
    (reply.progress, reply.proposedDuePrinted) = ("Guidance is expected in spring.", "31/04/27")
  }
}
