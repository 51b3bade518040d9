import Foundation
import StrictJSON
import Testing

@Suite("The journey of a case in the desk", .enabled(if: Tmux.isThere, "tmux is not here: scripts/setup installs it"))
struct DeskJourneyTests {
  private let desk: JourneyDesk

  init() throws { desk = try JourneyDesk() }

  @Test("by keyboard alone a referral becomes a review, the review a plan, and its work is signed off")
  func journey() throws {
    try toThePanel()
    try toTheReview()
    try throughThePlan()
    try throughTheAction()
    try expectFacts()
  }

  private func toThePanel() throws {
    try desk.tmux.press("2", "a", "Enter")
    try desk.save(
      ["Kind": "Safeguarding adults", "Subjects": "Adult K", "Referrer ": "Ward manager", "Summary": "Died at home"])
    try desk.tmux.press("Enter")
    try desk.move(to: "received")
    try desk.move(to: "screening")
    try desk.perform("z", "r", fields: ["Agenc": "police; housing; health"])
    try desk.move(to: "information")
    for (agency, how, reason) in [
      ("police", "received", ""), ("housing", "waived", "No contact in the period"), ("health", "nil", ""),
    ] {
      try desk.go(to: "SAR-2026-001/\(agency)")
      if agency == "police" { try desk.perform("c", fields: ["Note": "Rang the desk"]) }
      try desk.perform("r", fields: ["How": how, "Reason": reason])
    }
    try desk.go(to: "SAR-2026-001")
    try desk.move(to: "panel")
  }

  private func toTheReview() throws {
    for number in 1...4 {
      try desk.goDown(to: "not weighed")
      try desk.perform("e", fields: ["Answer": number == 4 ? "not met" : "met"])
    }
    try desk.tmux.press("Home")
    try desk.move(to: "recommended", fields: ["Outcome": "SAR, mandatory", "Rationale": "The duty is met"])
    try desk.move(
      to: "decided", fields: ["Outcome": "SAR, mandatory", "Rationale": "Agreed", "By whom": "Independent chair"])
    try desk.perform("z", "c", fields: [:])
  }

  private func throughThePlan() throws {
    try desk.tmux.press("3")
    try desk.add("plan", fields: ["Title": "Learning from Adult K", "Drawn from": "SAR-2026-001"])
    try desk.tmux.press("Enter")
    try desk.add("objective", fields: ["Title": "Staff know how to ask"])
    try desk.add("recommendation", fields: ["Text": "Ask the adult", "Addressed": "police"])
    try desk.go(to: "PLAN-2026-001/1")
    try desk.add(
      "action", fields: ["What to do": "Train staff", "Due": "31/12/26", "Lead agency": "police", "Led by": "Jo March"])
    try desk.go(to: "PLAN-2026-001")
    try desk.move(to: "open", fields: ["Reason": "The learning cannot wait"])
    try desk.go(to: "rec/1")
    try desk.perform("z", "a", fields: ["Answer  ": "accepted"])
    try desk.move(to: "answered")
  }

  private func throughTheAction() throws {
    try desk.go(to: "PLAN-2026-001/1/1")
    try desk.move(to: "agreed")
    try desk.move(to: "in progress")
    try desk.perform("d", fields: ["New due day": "31/1/27", "Reason": "Data late", "Approver": "SAR Group"])
    try desk.perform("p", fields: ["What happened": "Twelve came"])
    try desk.perform("v", fields: ["Title": "Training register"])
    try desk.move(to: "completed")
    try signOff()
  }

  /// The lead is refused; someone else does it, takes it back and makes it again.
  private func signOff() throws {
    try desk.open("S")
    try desk.fill("By whom", with: "Jo March")
    try desk.tmux.press("C-s")
    #expect(desk.tmux.shows("cannot be signed off by its own lead"), "\(desk.tmux.screen)")
    try desk.save(["By whom": "Chair of the group"])
    try desk.tmux.press("u")
    #expect(desk.tmux.shows("Taken back:"), "\(desk.tmux.screen)")
    try desk.tmux.press("C-r")
    #expect(desk.tmux.shows("Made again:"), "\(desk.tmux.screen)")
  }

  /// What the command line says of the same register.
  private func expectFacts() throws {
    let scene = desk.scene
    let action = try #require(scene.rows("actions").first)
    #expect(action["stage"]?.string == "signed off" && action["leads"]?.array.first?.string == "Jo March")
    #expect(action["timescale"]?["due"]?.string == "2027-01-31")
    #expect(action["timescale"]?["originalDue"]?.string == "2026-12-31")
    let recommendation = try #require(scene.rows("recommendations").first)
    #expect(recommendation["stage"]?.string == "answered")
    #expect(recommendation["answers"]?.string == "Fellshire Police accepted")
    let file = try scene.done("show", "SAR-2026-001").out
    for words in [
      "Referral: decided", "Review: commissioned", "Decided by: Independent chair", "Police: scoping summary, received",
      "chased once", "Housing: scoping summary, waived", "Health: scoping summary, nil involvement",
    ] {
      #expect(file.contains(words), "\(words): \(file)")
    }
    let page = try scene.done("show", "PLAN-2026-001/1/1").out
    for words in ["Twelve came", "Training register", "Data late", "Chair of the group"] {
      #expect(page.contains(words), "\(words): \(page)")
    }
    try scene.expectWhole()
  }

  @Test("typing that is cut off by a kill is offered in its form on return, and goes on where it was")
  func killed() throws {
    try desk.tmux.press("2", "a", "Enter")
    try desk.fill("Subjects", with: "Adult K")
    try desk.fill("Summary", with: "Died at")
    #expect(eventually { desk.holdsDraft(with: "Died at") })
    kill(try #require(pid_t(try Files.text(desk.scene.directory + "/pid").filter(\.isNumber))), SIGKILL)
    #expect(desk.tmux.shows("ended 137"), "\(desk.tmux.screen)")
    let again = try JourneyDesk(in: desk.scene)
    #expect(again.tmux.shows("You left a draft: register a referral"), "\(again.tmux.screen)")
    try again.tmux.press("z", "o", "Enter")
    #expect(again.tmux.shows("Adult K") && again.tmux.shows("Died at"), "\(again.tmux.screen)")
    try again.save(["Kind": "Safeguarding adults", "Referrer ": "Ward manager"])
    #expect(try again.scene.done("show", "SAR-2026-001").out.contains("Died at"))
  }
}
