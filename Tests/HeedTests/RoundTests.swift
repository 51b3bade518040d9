import StrictJSON
import Testing

@Suite("Update rounds from the command line")
struct RoundTests {
  /// The demonstration on a day: a round that is closed, and one a week before its meeting.
  private static func demo() throws -> Workshop {
    let shop = try Workshop()
    try shop.done("demo", "register", "--no-open", on: "2026-11-21")
    return shop
  }

  @Test("a round is opened with its days, once, and says that it is asked late")
  func opening() throws {
    let shop = try Workshop.withPlan()
    try shop.done("move", "PLAN-2026-001", "open")
    let opened = try shop.done("round", "open", "--meeting", "2026-12-09", on: "2026-11-21")
    #expect(opened.out == "ROUND-2026-001\n")
    #expect(opened.err.contains("Ask agencies by 18 Nov 2026; their answers are due on 25 Nov 2026"))
    #expect(opened.err.contains("agencies are asked 3 days late."))
    #expect(opened.err.contains("It asks 1 agency about 1 action."))
    try shop.refused("round", "open", "--meeting", "9/12/26", saying: "ROUND-2026-001 is open for the meeting")
    try shop.refused("round", "open", "--meeting", "2026-11-20", saying: "20 Nov 2026 is not after today")
    try shop.refused("round", "open", "--meeting", "+30d", "--group", "nobody", saying: "No group is called nobody")
    #expect(try shop.done("round", "status").err.contains("no agency has been asked yet"))
    #expect(try shop.done("why", "ROUND-2026-001").out.contains("3 weeks before the meeting"))
    try shop.done("edit", "ROUND-2026-001", "--due-on", "2026-11-27")
    try shop.refused("edit", "ROUND-2026-001", "--due-on", "2026-12-08", saying: "in that order and before the meeting")
    try shop.refused("round", "close", "ROUND-2026-001", saying: "was never sent: close it with a reason")
    try shop.done("round", "close", "ROUND-2026-001", "--reason", "The meeting is off")
    #expect(try shop.done("list", "rounds", "is:closed", "--columns", "reference").out.contains("ROUND-2026-001"))
    try shop.done("undo")
    #expect(try shop.done("list", "rounds", "is:open", "--json").json.array.count == 1)
  }

  @Test("status says who was asked, what came back, and what the chair is told")
  func status() throws {
    let shop = try Self.demo()
    let page = try shop.done("round", "status", "--plain").out
    #expect(page.contains("ROUND-2026-002  Updates for the meeting of the Joint Executive of 27 Nov 2026"))
    #expect(page.contains("Stage: escalated") && page.contains("For the chair: what is missing"))
    #expect(page.contains("next to ask: Marcus Pellew, then Chief Nurse"))
    #expect(page.contains("next to ask: Medical Director"), "no one stands above themselves")
    #expect(page.contains("chased 2 times, last on 19 Nov 2026"))
    let counts = try shop.done("status", "--json").json
    #expect(counts["openRounds"]?.int == 1 && (counts["repliesUndecided"]?.int ?? 0) > 5)
    #expect(try shop.done("status").out.contains("Updates outstanding"))
    let json = try shop.done("round", "status", "--json").json
    #expect(json["format"]?.int == 1 && json["escalated"] == .bool(true))
    #expect(json["asked"]?.int == (json["returned"]?.int ?? 0) + (json["outstanding"]?.int ?? 0))
    #expect(json["escalation"]?.array.compactMap(\.string) == ["icb", "trust", "voluntary", "ambulance"])
    let rows = try shop.done("round", "status", "--csv").out.split(whereSeparator: \.isNewline)
    #expect(rows.count == 13 && rows[0].hasPrefix("Reference,Agency,Asked,Actions,Returned,Outstanding"))
    let missing = try shop.done("round", "status", "--escalation", "--csv").out.split(whereSeparator: \.isNewline)
    #expect(missing.count == 1 + (json["outstanding"]?.int ?? 0))
    #expect(try shop.done("round", "status", "ROUND-2026-001", "--plain").out.contains("Closed: 30 Aug 2026"))
  }

  @Test("replies are accepted by reference, in parts or all together, and rejected with a reason")
  func deciding() throws {
    let shop = try Self.demo()
    let police = "ROUND-2026-002/police/PLAN-2026-009/2/2.2"
    #expect(try shop.done("show", police).out.contains("State: undecided"))
    let taken = try shop.done("round", "accept", "police/2.2")
    #expect(taken.err.contains("accept \(police)"))
    #expect(try shop.done("show", "PLAN-2026-009/2/2.2").out.contains("eleven of eleven"))
    try shop.refused(
      "round", "accept", police, saying: "There is nothing to decide: \(police) accepted on 21 Nov 2026.")
    try shop.done("undo")
    #expect(try !shop.done("show", "PLAN-2026-009/2/2.2").out.contains("eleven of eleven"))
    try shop.refused("round", "accept", "PLAN-2026-009/2/2.1", saying: "More time needs an approver")
    try shop.done("round", "accept", "PLAN-2026-009/2/2.1", "--approver", "Rosalind Achterberg")
    try shop.refused("round", "accept", "mht/3.4", saying: "is no day: accept the rest without the date")
    try shop.done("round", "accept", "mht/3.4", "--without", "date")
    try shop.refused("round", "accept", "ROUND-2026-002/csc", saying: "may be any of 3")
    try shop.refused("round", "reject", "voluntary/1e", saying: "Rejecting a reply needs a reason")
    try shop.done("round", "reject", "voluntary/1e", "--reason", "That is action 3e")
    let left = try shop.done("list", "replies", "is:waiting", "--columns", "reference").out
    #expect(!left.contains("police/PLAN-2026-009/2/2.1") && left.contains("csc"))
    let all = try shop.run(["round", "accept", "--all", "--today", shop.today])
    #expect(all.status == 1 && all.err.contains("waits on: More time needs an approver"))
    #expect(try shop.done("list", "replies", "is:waiting", "--json").json.array.count == 1)
    try shop.done("undo")
    #expect(try shop.done("list", "replies", "is:waiting", "--json").json.array.count > 5)
  }

  @Test("an agency is chased while it owes something, and a round with replies undecided is closed with a reason")
  func chasing() throws {
    let shop = try Self.demo()
    try shop.done("round", "chase", "ROUND-2026-002", "ambulance", "--note", "Rang")
    try shop.done("round", "chase", "ROUND-2026-002/trust")
    #expect(try shop.done("show", "ROUND-2026-002/ambulance").out.contains("chased by"))
    try shop.refused("round", "chase", "ROUND-2026-002", "police", saying: "owes ROUND-2026-002 nothing more")
    try shop.refused("round", "chase", "ROUND-2026-001", "fire", saying: "was not asked in ROUND-2026-001")
    try shop.refused("round", "close", "ROUND-2026-002", saying: "neither accepted nor rejected")
    try shop.done("round", "close", "ROUND-2026-002", "--reason", "The executive met early")
    try shop.refused("round", "chase", "ROUND-2026-002", "trust", saying: "was closed on 21 Nov 2026")
    #expect(try shop.done("alerts", "code:return-late", "--json").out.contains("ROUND-2026-002") == false)
  }
}
