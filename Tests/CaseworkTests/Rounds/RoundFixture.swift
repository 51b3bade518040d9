@testable import Casework

/// A register with two agencies, four open actions and a round for the meeting of 9 December 2026, to be opened, sent
/// and answered by the commands that anyone gives.
enum RoundFixture {
  static let round = UpdateRoundID("round")
  static let (police, housing) = (AgencyID("police"), AgencyID("housing"))
  static let plan = PlanID("plan")
  static let quality = GroupID("qa")
  static let officer = PersonID("brock")
  static let chair = Party.named("Chair of the Quality Group")

  static func occasion(_ on: Day = today) -> Occasion {
    Occasion(day: on, instant: Instant(on, hour: 9), actor: .named("coordinator"))
  }

  static var register: Register {
    var register = Register(reference: ReferenceData(schemes: [PlanFixture.scheme]))
    register.changePeople { $0 = [Person(id: officer) { $0.name = "Ade Brock" }] }
    register.changeGroups { $0 = [Group(id: quality) { ($0.code, $0.name) = ("qa", "Quality Group") }] }
    register.changeAgencies { list in
      list = [
        Agency(id: police) { agency in
          (agency.code, agency.name) = ("police", "Police")
          (agency.leadOfficer, agency.boardRepresentative) = (.person(officer), .named("Assistant Chief"))
          agency.chiefOfficer = .named("Chief Constable")
        },
        Agency(id: housing) { ($0.code, $0.name) = ("housing", "Housing") },
      ]
    }
    register.put(plan(.open))
    register.forgetTouched()
    return register
  }

  static func plan(_ stage: PlanStage) -> Plan {
    Plan(id: plan) { plan in
      (plan.reference, plan.title, plan.owningGroup) = ("PLAN-2026-001", "Learning from Adult K", quality)
      plan.moves = [.to(stage, "2026-09-01")]
      plan.objectives = [Objective(id: ObjectiveID("o1")) { $0.ref = "1" }]
      plan.actions = [
        action("7a", police), action("7b", police, due: "2026-12-31"), action("8", housing), action("9", nil),
        action("10", police, stage: .completed), action("11", housing, stage: .cancelled),
      ]
    }
  }

  static func action(
    _ ref: String, _ agency: AgencyID?, stage: ActionStage = .inProgress, due: String = "2027-06-01"
  ) -> Action {
    Action(id: ActionID(ref)) { action in
      (action.ref, action.objective, action.text) = (ref, ObjectiveID("o1"), "Do what is numbered \(ref)")
      (action.leadAgency, action.timescale) = (agency, Timescale(due: day(due)))
      action.leads = [Lead(id: Identifier("lead-\(ref)")) { $0.role = "Head of Service" }]
      action.moves = [.to(stage, "2026-09-02")]
    }
  }

  /// Opened on a day, 21 days before the meeting unless another is given.
  static func opened(on: Day = day("2026-11-18"), meeting: String = "2026-12-09", group: GroupID? = nil) -> Register {
    let register = register
    return open(register, on: on, meeting: meeting, group: group).applied(to: register)
  }

  static func open(
    _ register: Register, on: Day = day("2026-11-18"), meeting: String = "2026-12-09", group: GroupID? = nil,
    id: UpdateRoundID = round, reference: String = "ROUND-2026-001"
  ) -> OpenRound {
    let made = register.newRound(id: id, reference: reference, meetingOn: day(meeting), group: group, on: on)
    return OpenRound(made, occasion: occasion(on))
  }

  /// Asked on a day, after it was opened.
  static func sent(on: Day = day("2026-11-18"), _ start: Register? = nil) -> Register {
    let register = start ?? opened()
    return send(register, on: on).applied(to: register)
  }

  static func send(_ register: Register, on: Day = day("2026-11-18")) -> SendRound {
    let requests = register.requestsToSend(in: held(register), on: on, mint: CaseSamples.mint())
    return SendRound(round: round, requests: requests, on: on, today: on)
  }

  static func held(_ register: Register) -> UpdateRound { register.rounds[round] ?? UpdateRound() }

  static func request(_ agency: AgencyID, in register: Register) -> RoundRequest {
    held(register).request(to: agency) ?? RoundRequest()
  }

  static func ask(_ action: String, in register: Register) -> RoundAsk {
    held(register).requests.flatMap(\.asks).first { $0.action?.text == action } ?? RoundAsk()
  }

  /// What an agency sent back: for each action, what was filled in.
  static func receive(
    _ register: Register, from agency: AgencyID = police, on: Day = day("2026-11-24"), print: String = "a1",
    _ rows: [(action: String, fill: (inout RoundReply) -> Void)]
  ) -> ReceiveReplies {
    let receipt = RoundReceipt(id: Identifier("receipt-\(print)")) {
      ($0.on, $0.document, $0.fingerprint) = (on, "return.xlsx", print)
    }
    let answers = rows.map { row in
      var reply = RoundReply(id: RoundReplyID("reply-\(row.action)-\(print)")) { $0.receivedOn = on }
      row.fill(&reply)
      return RoundAnswer(to: ask(row.action, in: register).id, reply)
    }
    return ReceiveReplies(
      round: round, request: request(agency, in: register).id, replies: answers, receipt: receipt, today: on)
  }

  /// With a reply about 7b that says everything, and one about 7a that says nothing.
  static func answered(_ fill: @escaping (inout RoundReply) -> Void = whole) -> Register {
    let register = sent()
    return receive(register, [("7a", { _ in }), ("7b", fill)]).applied(to: register)
  }

  static func whole(_ reply: inout RoundReply) {
    (reply.progress, reply.claim, reply.evidence) = (
      "  Two of three\nteams trained.", "green", "Register of those trained"
    )
    (reply.proposedDue, reply.proposedDuePrinted) = (day("2027-02-28"), "28/02/27")
    reply.reason = "The trainer is ill."
  }

  static let reply = RoundReplyID("reply-7b-a1")

  static func accept(
    without: Set<ReplyPart> = [], approver: Party? = chair, reply: RoundReplyID = reply
  ) -> AcceptReply {
    AcceptReply(
      round: round, reply: reply, without: without, approver: approver, by: .named("coordinator"),
      on: day("2026-11-25"), mint: CaseSamples.mint())
  }

  static func reject(_ reason: String = "That is another action") -> RejectReply {
    RejectReply(round: round, reply: reply, reason: reason, by: .named("coordinator"), on: day("2026-11-25"))
  }
}
