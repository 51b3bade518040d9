import Testing

@testable import Casework

@Suite("Receiving, accepting and rejecting what agencies answer") struct ReplyTests {
  private func action(_ register: Register) throws -> Action {
    try #require(register.action(ActionID("7b"))?.action)
  }

  @Test("replies are kept as they came, and change nothing in the plan")
  func kept() throws {
    let register = RoundFixture.answered()
    #expect(try action(register) == RoundFixture.action("7b", RoundFixture.police, due: "2026-12-31"))
    #expect(RoundFixture.ask("7b", in: register).replies.map(\.progress) == ["  Two of three\nteams trained."])
    #expect(RoundFixture.ask("7b", in: register).state == .undecided)
    #expect(RoundFixture.ask("7a", in: register).state == .saidNothing)
    #expect(RoundFixture.ask("8", in: register).state == .outstanding)
    #expect(RoundFixture.request(RoundFixture.police, in: register).receipts.map(\.document) == ["return.xlsx"])
  }

  @Test("the same file again adds nothing and is said, and a second file adds to the first")
  func twice() {
    let register = RoundFixture.answered()
    let same = RoundFixture.receive(register, [("7b", RoundFixture.whole)])
    #expect(same.rules(in: register) == ["received-already"])
    #expect(
      same.violations(in: register).first?.sentence
        == "return.xlsx is the file of Police that came on 24 Nov 2026 as return.xlsx: nothing is added.")
    let second = RoundFixture.receive(
      register, on: day("2026-11-25"), print: "b2",
      [("7a", { $0.progress = "Begun" }), ("7b", { $0.progress = "Three of three" })])
    #expect(second.rules(in: register) == [])
    let after = second.applied(to: register)
    #expect(RoundFixture.ask("7b", in: after).replies.count == 2)
    #expect(RoundFixture.ask("7a", in: after).state == .undecided)
    #expect(RoundFixture.request(RoundFixture.police, in: after).receipts.count == 2)
    #expect(
      after.replyRows().map(\.reference) == [
        "ROUND-2026-001/police/PLAN-2026-001/1/7a", "ROUND-2026-001/police/PLAN-2026-001/1/7b~1",
        "ROUND-2026-001/police/PLAN-2026-001/1/7b~2",
      ])
  }

  @Test("what comes is dated, comes after it was asked for, and answers what was asked")
  func receivingRefused() {
    let register = RoundFixture.sent()
    func rules(_ on: String, _ agency: AgencyID = RoundFixture.police, _ action: String = "7b") -> [String] {
      RoundFixture.receive(register, from: agency, on: day(on), [(action, RoundFixture.whole)]).rules(in: register)
    }
    #expect(rules("2026-11-18") == [])
    #expect(rules("2026-11-17") == ["not-before-sent"])
    #expect(rules("2026-11-20", RoundFixture.housing) == ["not-asked"])
    #expect(rules("2026-11-20", AgencyID("gone")) == ["request-gone"])
    let receipt = RoundReceipt(id: Identifier("r")) { $0.on = day("2026-11-26") }
    let future = ReceiveReplies(
      round: RoundFixture.round, request: RoundFixture.request(RoundFixture.police, in: register).id, replies: [],
      receipt: receipt, today: day("2026-11-25"))
    #expect(future.rules(in: register) == ["not-in-future"])
  }

  @Test("accepting writes progress, claim, evidence and the new day into the plan as one change")
  func accepted() throws {
    let register = RoundFixture.answered()
    let command = RoundFixture.accept()
    #expect(command.rules(in: register) == [])
    #expect(command.words(in: register) == "accept ROUND-2026-001/police/PLAN-2026-001/1/7b")
    let after = command.applied(to: register)
    let action = try action(after)
    let author = Party.person(RoundFixture.officer)
    let entry = try #require(action.progress.last)
    #expect((entry.text, entry.on, entry.by) == ("  Two of three\nteams trained.", day("2026-11-24"), author))
    let claim = try #require(action.claim)
    #expect((claim.level, claim.on, claim.by) == ("green", day("2026-11-24"), author))
    let piece = try #require(action.evidence.last)
    #expect((piece.title, piece.kind, piece.standing) == ("Register of those trained", .other, .unvalidated))
    #expect((piece.on, piece.by, piece.shows) == (day("2026-11-24"), author, ""))
    let event = try #require(action.extensions.last)
    #expect((event.to, event.reason) == (day("2027-02-28"), "The trainer is ill."))
    #expect((event.approver, event.on, event.kind) == (RoundFixture.chair, day("2026-11-25"), .extension))
    #expect(action.slips == 1 && action.originalDue == day("2026-12-31"))
    let reply = try #require(RoundFixture.ask("7b", in: after).replies.first)
    #expect((reply.decision, reply.decidedOn) == (.accepted, day("2026-11-25")))
    #expect(command.applied(to: register) == after, "the same command gives the same register")
  }

  @Test(
    "a part may be left out, and what was is written down",
    arguments: ReplyPart.allCases)
  func parts(without: ReplyPart) throws {
    let register = RoundFixture.answered()
    let command = RoundFixture.accept(without: [without])
    #expect(command.rules(in: register) == [])
    let after = command.applied(to: register)
    let action = try action(after)
    #expect(action.progress.isEmpty == (without == .progress))
    #expect(action.claims.isEmpty == (without == .claim))
    #expect(action.evidence.isEmpty == (without == .evidence))
    #expect(action.extensions.isEmpty == (without == .date))
    #expect(RoundFixture.ask("7b", in: after).replies[0].leftOut == [without])
    #expect(command.words(in: register).hasSuffix("7b without \(without.words)"))
  }

  @Test("the rules of the plan hold: of the approver, the level, the reason, the day")
  func rules() {
    func rules(
      _ command: AcceptReply = RoundFixture.accept(), _ fill: @escaping (inout RoundReply) -> Void
    ) -> [String] {
      let register = RoundFixture.answered { reply in
        RoundFixture.whole(&reply)
        fill(&reply)
      }
      return command.rules(in: register)
    }
    #expect(rules { _ in } == [])
    #expect(rules(RoundFixture.accept(approver: nil)) { _ in } == ["needs-approver"])
    #expect(rules(RoundFixture.accept(approver: .named("Head of Service"))) { _ in } == ["own-sign-off"])
    #expect(rules { $0.reason = "" } == ["needs-reason"])
    #expect(rules { $0.claim = "purple" } == ["no-such-level"])
    #expect(rules { $0.proposedDue = day("2026-12-01") } == ["not-later"])
    #expect(rules { $0.proposedDue = day("2026-12-31") } == ["not-later"])
    #expect(rules { ($0.proposedDue, $0.proposedDuePrinted) = (nil, "31/04/27") } == ["not-a-day"])
    #expect(
      rules(RoundFixture.accept(without: [.date])) { ($0.proposedDue, $0.proposedDuePrinted) = (nil, "31/04/27") } == []
    )
    #expect(rules(RoundFixture.accept(without: Set(ReplyPart.allCases))) { _ in } == ["nothing-left"])
    #expect(rules(RoundFixture.accept(reply: RoundReplyID("gone"))) { _ in } == ["reply-gone"])
    #expect(rules(RoundFixture.accept(reply: RoundReplyID("reply-7a-a1"))) { _ in } == ["nothing-said"])
  }

  @Test("a reason alone is something said, with nothing in it to accept")
  func reasonAlone() {
    let register = RoundFixture.answered { $0.reason = "No one was told" }
    #expect(RoundFixture.accept().rules(in: register) == ["nothing-left"])
    #expect(RoundFixture.reject().rules(in: register) == [])
  }

  @Test("the first day of an action that had none is no slip, and needs no approver")
  func firstDay() throws {
    var register = RoundFixture.answered()
    register.change(RoundFixture.plan) { plan in
      plan.change(ActionID("7b")) { $0.timescale = Timescale(printed: "to be confirmed") }
    }
    let command = RoundFixture.accept(approver: nil)
    #expect(command.rules(in: register) == [])
    let action = try action(command.applied(to: register))
    #expect(action.currentDue == day("2027-02-28") && action.slips == 0)
  }

  @Test("what happened to the action meanwhile is minded: ended, or gone")
  func meanwhile() {
    var ended = RoundFixture.answered()
    ended.change(RoundFixture.plan) { plan in
      plan.change(ActionID("7b")) { $0.moves.append(.to(.cancelled, "2026-11-24")) }
    }
    #expect(RoundFixture.accept().rules(in: ended) == ["has-ended"])
    #expect(RoundFixture.accept(without: [.date]).rules(in: ended) == [])
    var gone = RoundFixture.answered()
    gone.change(RoundFixture.plan) { plan in plan.actions.removeAll { $0.ref == "7b" } }
    #expect(RoundFixture.accept().rules(in: gone) == ["action-gone"])
    #expect(RoundFixture.reject().rules(in: gone) == [])
  }

  @Test("evidence of several lines has the first for its title and all for what it shows")
  func longEvidence() throws {
    let register = RoundFixture.answered { $0.evidence = "Minutes of 3 Nov\nItem 4 says so" }
    let piece = try #require(try action(RoundFixture.accept().applied(to: register)).evidence.first)
    #expect((piece.title, piece.shows) == ("Minutes of 3 Nov", "Minutes of 3 Nov\nItem 4 says so"))
  }

  @Test("rejecting needs a reason, leaves the plan alone, and is done once")
  func rejected() throws {
    let register = RoundFixture.answered()
    #expect(RoundFixture.reject(" ").rules(in: register) == ["needs-reason"])
    let after = RoundFixture.reject().applied(to: register)
    #expect(try action(after) == action(register))
    #expect(RoundFixture.ask("7b", in: after).state == .rejected)
    #expect(RoundFixture.reject().rules(in: after) == ["already-decided"])
    #expect(RoundFixture.accept().rules(in: after) == ["already-decided"])
    #expect(
      RoundFixture.reject().words(in: register)
        == "reject ROUND-2026-001/police/PLAN-2026-001/1/7b: That is another action")
  }
}
