import Foundation
import StrictJSON
import Testing

@Suite("The journey of an audit in the desk", .enabled(if: Tmux.isThere, "tmux is not here: scripts/setup installs it"))
struct AuditJourneyTests {
  private let scene: Scene

  init() throws {
    scene = try JourneyDesk.board(with: ["Police", "Housing", "Health", "Probation", "Education"])
    try scene.done("add", "person", "--name", "Ruth Vane", "--agency", "health")
  }

  @Test("by keyboard alone an audit is graded, moderated and reported, its plan completed, and the audit repeated")
  func journey() throws {
    do {
      let desk = try JourneyDesk(in: scene)
      try toCollecting(desk)
      try grade(desk)
      try leave(desk)
    }
    // Nobody moderates what they graded: another person sits down.
    let desk = try JourneyDesk(in: scene, as: "Ruth Vane")
    try moderate(desk)
    try recordFindings(desk)
    try report(desk)
    try throughThePlan(desk)
    try signOff(desk)
    try again(desk)
    try expectFacts()
  }

  private func toCollecting(_ desk: JourneyDesk) throws {
    try desk.tmux.press("5", "a", "Enter")
    try desk.save(["Topic": "Self-neglect", "Tool": "case-file", "Lead auditor": "Jo March"])
    try desk.tmux.press("Enter")
    try desk.add("sample case", fields: ["How many": "8"])
    try desk.perform(
      "z", "r", fields: ["Agencies to ask": "police; housing; health; probation; education", "Due": "fri"])
    try desk.tmux.press("Home")
    try desk.move(to: "initiated")
    try desk.move(to: "collecting")
    try desk.go(to: "AUD-2026-001/police")
    try desk.move(to: "returned")
    try desk.go(to: "AUD-2026-001")
  }

  /// A case at a time, typed on without looking; counts every key from the audit's page on.
  private func grade(_ desk: JourneyDesk) throws {
    let way = ["z", "g"]
    let grades = String(repeating: "grrgogirngog", count: 8)
    #expect(grades.count == 96 && way.count + grades.count < 130)
    for key in way { try desk.tmux.press(key) }
    try #require(desk.tmux.shows("graded 0 of 96"), "\(desk.tmux.screen)")
    try desk.tmux.type(grades)
    #expect(desk.tmux.shows("graded 96 of 96", within: 30), "\(desk.tmux.screen)")
    #expect(eventually(within: 30, every: 500_000) { (try? responses()) == 96 })
  }

  private func responses() throws -> Int? { try scene.rows("audits").first?["responses"]?.integer }

  private func leave(_ desk: JourneyDesk) throws {
    for _ in 1...6 where !desk.tmux.shows("ended 0", within: 0.5) { try desk.tmux.press("q") }
    try #require(desk.tmux.shows("ended 0"), "\(desk.tmux.screen)")
  }

  /// One grade that agrees, and one that differs and so needs a reason.
  private func moderate(_ desk: JourneyDesk) throws {
    try desk.tmux.press("5", "z", "g")
    try #require(desk.tmux.shows("Others graded 96 of 96"), "\(desk.tmux.screen)")
    try desk.tmux.press("m", "g")
    #expect(desk.tmux.shows("moderated 1 of 96"), "\(desk.tmux.screen)")
    try desk.tmux.press("g")
    try #require(desk.tmux.shows("Moderate 1.2 to Good"), "\(desk.tmux.screen)")
    try desk.save(["Reason": "The visits of May show it"])
    #expect(desk.tmux.shows("moderated 2 of 96"), "\(desk.tmux.screen)")
  }

  private func recordFindings(_ desk: JourneyDesk) throws {
    try desk.perform("f", fields: ["What was found": "Concerns were passed on late"])
    try desk.tmux.press("q")
    try desk.go(to: "AUD-2026-001")
    try desk.add("finding", fields: ["Kind": "missed opportunity", "Text": "Nobody rang the ward"])
  }

  private func report(_ desk: JourneyDesk) throws {
    try desk.tmux.press("Home")
    try desk.move(to: "moderation", fields: ["Reason": "Graded together at the audit day"])
    try desk.tmux.press("e")
    try #require(desk.tmux.shows("Enter choose"), "\(desk.tmux.screen)")
    try desk.tmux.type("what came of it")
    try desk.tmux.press("Enter")
    try desk.save(["Summary": "Adults are heard; concerns travel late"])
    try desk.move(to: "reported")
  }

  private func throughThePlan(_ desk: JourneyDesk) throws {
    try desk.perform("z", "p", fields: ["Title of a new plan": "Learning from self-neglect"])
    try desk.go(to: "PLAN-2026-001")
    try desk.add("objective", fields: ["Title": "Concerns travel fast"])
    try desk.go(to: "PLAN-2026-001")
    try desk.add(
      "action",
      fields: [
        "What to do": "Ring on the same day", "Due": "31/12/26", "Lead agency": "police", "Led by": "Jo March",
        "Objective": "1", "Answers the recommendations": "rec/1; rec/2",
      ])
    try desk.go(to: "AUD-2026-001")
    try desk.move(to: "action plan")
    try refuseSignOff(desk)
    try complete(desk)
  }

  /// The audit is not signed off while its plan has work in it.
  private func refuseSignOff(_ desk: JourneyDesk) throws {
    try desk.tmux.press("x")
    try #require(desk.tmux.shows("signed off after its plans"), "\(desk.tmux.screen)")
    try desk.tmux.press("Enter")
    try #require(desk.tmux.loses("Enter choose"), "\(desk.tmux.screen)")
    #expect(try scene.rows("audits").first?["stage"]?.string == "action plan")
  }

  private func complete(_ desk: JourneyDesk) throws {
    try desk.go(to: "PLAN-2026-001")
    try desk.move(to: "open")
    try desk.go(to: "PLAN-2026-001/1/1")
    try desk.move(to: "agreed")
    try desk.move(to: "in progress")
    try desk.perform("v", fields: ["Title": "Log of calls"])
    try desk.move(to: "completed")
    try desk.perform("S", fields: ["By whom": "Chair of the group"])
  }

  private func signOff(_ desk: JourneyDesk) throws {
    try desk.go(to: "AUD-2026-001")
    try desk.move(to: "signed off", fields: ["By whom": "Chair of the group"])
    try desk.move(to: "closed", fields: ["Re-audit due": "1/6/27"])
  }

  /// The re-audit asks the same of two new cases, and is laid beside the first.
  private func again(_ desk: JourneyDesk) throws {
    try desk.perform("z", "i", fields: [:])
    try desk.go(to: "AUD-2026-002")
    try desk.add("sample case", fields: ["How many": "2"])
    try desk.tmux.press("Home")
    try desk.move(to: "initiated")
    try desk.move(to: "collecting")
    try desk.tmux.press("z", "g")
    try #require(desk.tmux.shows("graded 0 of 24"), "\(desk.tmux.screen)")
    try desk.tmux.type("ggg")
    try #require(desk.tmux.shows("graded 3 of 24"), "\(desk.tmux.screen)")
    try desk.tmux.press("q", "z", "b")
    try #require(desk.tmux.shows("AUD-2026-001 and AUD-2026-002"), "\(desk.tmux.screen)")
  }

  /// What the command line says of the same register.
  private func expectFacts() throws {
    let audits = try scene.rows("audits")
    #expect(audits.map { $0["stage"]?.string } == ["closed", "collecting"])
    #expect(audits.map { $0["responses"]?.integer } == [96, 3])
    #expect(audits.first?["reAuditDue"]?.string == "2027-06-01")
    #expect(try scene.rows("findings").count == 2)
    let page = try scene.done("show", "AUD-2026-001").out
    for words in [
      "Graded: 96 of 96 cells, 2 of those moderated", "Repeated by: AUD-2026-002", "Plans: PLAN-2026-001", "Cases: 8",
      "answer: 1 of 1 action ended", "signed off; on: 21 Nov 2026; by: Chair of the group",
    ] {
      #expect(page.contains(words), "\(words): \(page)")
    }
    // Of eight cases each graded alike, one was moderated from Requires improvement.
    let results = try scene.done("audit", "results", "AUD-2026-001", "--by", "question").out
    #expect(results.contains("7 of 8") && results.contains("1 of 8"), "\(results)")
    try scene.expectWhole()
  }
}
