import Testing

@testable import Casework

@Suite("Commands about agencies' returns to audits") struct AuditReturnCommandTests {
  private let police: Identifier<AuditReturn> = Identifier("return-police")

  private func register(at stage: AuditReturnStage, _ change: (inout Audit) -> Void = { _ in }) -> Register {
    AuditFixture.register {
      $0 = AuditFixture.round(at: stage)
      change(&$0)
    }
  }

  private func entry(_ register: Register) throws -> AuditReturn {
    try #require(register.audits[AuditFixture.audit]?.agencyReturn(police))
  }

  private func issue(
    _ entries: [AuditReturn], due: String? = "2026-12-15", on: Day = AuditFixture.today
  ) -> IssueReturns {
    IssueReturns(
      audit: AuditFixture.audit, entries: entries, on: on, due: due.map(AuditFixture.day), by: AuditFixture.chair,
      today: AuditFixture.today, mint: CaseSamples.mint())
  }

  private func new(_ agency: String) -> AuditReturn {
    AuditReturn(id: Identifier("new-\(agency)")) { $0.agency = AgencyID(agency) }
  }

  @Test("returns are issued to those listed and to new agencies, each with the day it is due")
  func issued() throws {
    let register = register(at: .listed)
    let listed = try entry(register)
    let command = issue([listed, new("housing"), new("health")])
    #expect(command.rules(in: register) == [])
    let audit = try #require(command.applied(to: register).audits[AuditFixture.audit])
    #expect(audit.returns.map(\.agency?.text) == ["police", "housing", "health"])
    #expect(audit.returns.map(\.stage) == [.issued, .issued, .issued])
    #expect(audit.returns.allSatisfy { $0.due == AuditFixture.day("2026-12-15") && $0.issued == AuditFixture.today })
    #expect(Set(audit.returns.flatMap(\.moves).map(\.id)).count == 3)
    #expect(command.words(in: register) == "issue returns of AUD-2026-003 to Police, Housing, Health")
  }

  @Test("an agency is known, asked once, and given a day to answer by")
  func refused() throws {
    let register = register(at: .issued)
    #expect(issue([]).rules(in: register) == ["needs-agency"])
    #expect(issue([new("gone")]).rules(in: register) == ["agency-known"])
    #expect(issue([new("police")]).rules(in: register) == ["asked-once"])
    #expect(issue([new("health"), new("health")]).rules(in: register) == ["asked-once"])
    #expect(issue([new("health")], due: nil).rules(in: register) == ["needs-due"])
    #expect(issue([new("health")], due: "2026-11-20").rules(in: register) == ["due-after-issued"])
    #expect(issue([new("health")], on: AuditFixture.day("2026-11-22")).rules(in: register) == ["not-in-future"])
    let ended = self.register(at: .listed) { $0.moves = [PlanFixture.move(to: .closed)] }
    #expect(issue([new("health")]).rules(in: ended) == ["audit-ended"])
    // One that is listed is asked by its own entry, not by a second one.
    #expect(issue([new("police")]).rules(in: self.register(at: .listed)) == ["asked-once"])
    #expect(issue([try entry(self.register(at: .issued))]).rules(in: register) == ["asked-once"])
  }

  private func move(_ stage: AuditReturnStage, _ change: (inout MoveDetails) -> Void = { _ in }) -> MoveAuditReturn {
    var details = AuditFixture.said
    change(&details)
    return MoveAuditReturn(
      audit: AuditFixture.audit, entry: police, to: stage, details: details, moveID: Identifier("new"),
      today: AuditFixture.today)
  }

  @Test("each step of a return asks for what it needs")
  func guards() {
    func rules(
      _ from: AuditReturnStage, _ to: AuditReturnStage, reason: String = "", reviewOn: String? = nil,
      _ change: (inout Audit) -> Void = { _ in }
    ) -> [String] {
      move(to) { ($0.reason, $0.reviewOn) = (reason, reviewOn.map(AuditFixture.day)) }
        .rules(in: register(at: from, change))
    }
    #expect(rules(.listed, .issued) == [])
    #expect(rules(.listed, .issued) { $0.returns[0].due = nil } == ["needs-due"])
    #expect(rules(.listed, .issued, reviewOn: "2026-11-20") == ["needs-due"])
    #expect(rules(.listed, .noReturn) == ["needs-reason"] && rules(.issued, .noReturn) == ["needs-reason"])
    #expect(rules(.returned, .qualityAssured) { $0.kind = .thematic } == ["self-assessment-only"])
    #expect(rules(.returned, .qualityAssured) { $0.returns[0].requirements = [] } == ["requirements-seen"])
    #expect(rules(.returned, .qualityAssured) { $0.returns[0].requirements[0].isMet = false } == ["needs-reason"])
    #expect(
      rules(.returned, .qualityAssured, reason: "The director is away") {
        $0.returns[0].requirements[0].isMet = false
      } == [])
    #expect(
      rules(.qualityAssured, .chosen) == ["needs-reason"] && rules(.qualityAssured, .returned) == ["needs-reason"])
    #expect(rules(.chosen, .challenged) == ["needs-notes"] && rules(.chosen, .qualityAssured) == ["needs-reason"])
    #expect(rules(.chosen, .challenged) { $0.returns[0].challengeNotes = "Asked about training" } == [])
    #expect(rules(.issued, .returned) { $0.moves = [PlanFixture.move(to: .replaced)] } == ["audit-ended"])
  }

  @Test("what is still to be looked at is named")
  func missing() {
    let found = move(.qualityAssured).violations(
      in: register(at: .returned) { $0.returns[0].requirements.removeFirst() })
    #expect(
      found.map(\.sentence) == [
        "Every minimum requirement must have been looked at; still to do: Signed by a director."
      ])
  }

  @Test("issuing sets the day it is due, and a challenge that was held leaves its notes")
  func kept() throws {
    #expect(try entry(move(.issued).applied(to: register(at: .listed))).due == AuditFixture.day("2027-11-01"))
    let held = try entry(move(.challenged) { $0.reason = "Asked about training" }.applied(to: register(at: .chosen)))
    #expect(held.challengeNotes == "Asked about training" && held.stage == .challenged)
  }

  @Test("only a return that is awaited is chased, and not before it was issued")
  func chased() throws {
    func chase(_ on: String?) -> ChaseAuditReturn {
      ChaseAuditReturn(
        audit: AuditFixture.audit, entry: police, chase: Chase(id: Identifier("c")) { $0.on = on.map(AuditFixture.day) }
      )
    }
    for stage in AuditReturnStage.allCases {
      let rules = chase("2026-07-01").rules(in: register(at: stage))
      #expect(rules == (stage == .issued ? [] : ["return-awaited"]), "\(stage)")
    }
    #expect(chase(nil).rules(in: register(at: .issued)) == ["needs-day"])
    #expect(chase("2026-05-31").rules(in: register(at: .issued)) == ["not-before-issued"])
    #expect(try entry(chase("2026-07-01").applied(to: register(at: .issued))).chases.count == 1)
    #expect(chase("2026-07-01").words(in: register(at: .issued)) == "chase AUD-2026-003/police")
  }

  @Test("a requirement is of the tool, of a return that is in, and says what is missing where it is not met")
  func requirements() throws {
    func check(_ code: String, _ isMet: Bool, _ note: String = "") -> CheckRequirement {
      CheckRequirement(
        audit: AuditFixture.audit, entry: police,
        check: RequirementCheck(id: Identifier("new")) {
          ($0.requirement, $0.isMet, $0.note) = (code, isMet, note)
        })
    }
    #expect(check("signed", true).rules(in: register(at: .returned)) == [])
    #expect(check("colour", true).rules(in: register(at: .returned)) == ["no-such-requirement"])
    #expect(check("signed", false).rules(in: register(at: .returned)) == ["needs-note"])
    #expect(check("signed", true).rules(in: register(at: .issued)) == ["return-in"])
    let after = try entry(check("signed", false, "No signature").applied(to: register(at: .returned)))
    #expect(after.requirements.map(\.requirement) == ["signed", "proof"])
    #expect(after.requirements[0].note == "No signature")
    #expect(
      check("signed", false, "No signature").words(in: register(at: .returned))
        == "not met by AUD-2026-003/police: Signed by a director")
  }

  @Test("the stage of a return as at a day is the one it had reached by its end")
  func asAt() {
    var entry = AuditFixture.entry("police", at: .listed)
    entry.moves = [.to(.issued, "2026-06-01"), .to(.returned, "2026-07-03"), .to(.qualityAssured, "2026-08-01")]
    let days = ["2026-05-31", "2026-06-01", "2026-07-02", "2026-07-03", "2026-09-01"]
    #expect(
      days.map { entry.stage(asAt: AuditFixture.day($0)) } == [.listed, .issued, .issued, .returned, .qualityAssured])
    #expect(entry.issued == day("2026-06-01") && entry.returned == day("2026-07-03"))
  }
}
