import StrictJSON
import Testing

@Suite("A section 11 round on the command line")
struct SectionElevenTests {
  /// A round to 33 agencies, issued on 1 May 2026; one call brings all agencies in.
  private static func round() throws -> Workshop {
    let shop = try Workshop.withBoard()
    let rows = (1...33).map { "ag\($0),Agency \($0)" }
    try (["Code,Name"] + rows).joined(separator: "\n").write(
      toFile: shop.directory + "/agencies.csv", atomically: true, encoding: .utf8)
    try shop.done("import", "agencies", "agencies.csv")
    try shop.done(
      "add", "audit", "--topic", "Section 11", "--tool", "section-11", "--lead-auditor", "Jo Marsh", on: "2026-05-01")
    let asked = (1...33).map { "ag\($0)" }.joined(separator: ",")
    try shop.done("audit", "issue", "AUD-2026-001", asked, "--due", "2026-07-01")
    for stage in ["initiated", "collecting"] { try shop.done("move", "AUD-2026-001", stage) }
    return shop
  }

  @Test("of 33 agencies 28 have returned by 3 July: the rate is as at that day, and the five are named")
  func response() throws {
    let shop = try Self.round()
    for number in 1...28 { try shop.done("move", "AUD-2026-001/ag\(number)", "returned", on: "2026-07-02") }
    try shop.done("move", "AUD-2026-001/ag29", "returned", on: "2026-07-09")
    let page = try shop.done("audit", "figures", "AUD-2026-001", "--on", "2026-07-03", on: "2026-07-10").out
    #expect(page.contains("Response: 84.8 % (28 of 33) returned as at 3 Jul 2026"))
    #expect(page.contains("Awaited: Agency 29, Agency 30, Agency 31, Agency 32, Agency 33"))
    #expect(page.contains("Scores: as they stand on 10 Jul 2026"))
    #expect(try shop.done("audit", "figures", "AUD-2026-001").out.contains("87.9 % (29 of 33)"))
    #expect(try shop.done("audit", "figures", "AUD-2026-001", "--on", "2026-04-01").out.contains("Response: 0 of 0"))
    try shop.refused(
      "audit", "figures", "AUD-2026-001", "--on", "2026-12-01", saying: "1 Dec 2026 has not come yet", status: 64)
    let late = try shop.done("list", "returns", "is:late", "--json").json.array
    #expect(late.compactMap { $0["reference"]?.string }.first == "AUD-2026-001/ag30" && late.count == 4)
  }

  @Test(
    "green, amber and red are shares of what is graded, and a moderated score never takes the place of the agency's")
  func scores() throws {
    let shop = try Self.round()
    for (agency, grade) in [("ag1", "g"), ("ag2", "a"), ("ag3", "a"), ("ag4", "r")] {
      try shop.done("audit", "score", "AUD-2026-001", agency, "1.2", grade)
    }
    try shop.done("move", "AUD-2026-001/ag1", "returned")
    try shop.refused(
      "audit", "moderate", "AUD-2026-001", "ag1", "1.2", "a", "--as-auditor", "Panel", saying: "say why")
    try shop.done(
      "audit", "moderate", "AUD-2026-001", "ag1", "1.2", "a", "--as-auditor", "Panel", "--reason", "Dated 2019")
    let figures = try shop.done("audit", "figures", "AUD-2026-001", "--json").json
    #expect(ofGraded(figures["selfScores"]) == ["1 of 4", "2 of 4", "1 of 4", nil, nil])
    #expect(ofGraded(figures["moderated"]) == ["0 of 4", "3 of 4", "1 of 4", nil, nil])
    #expect(figures["mostPartly"]?.array.first?["share"]?["words"]?.string == "3 of 4")
    let page = try shop.done("audit", "figures", "AUD-2026-001").out
    #expect(page.contains("Self scores, of those graded") && page.contains("Not graded: 99.4 % (623 of 627)"))
  }

  private func ofGraded(_ distributions: JSONValue?) -> [String?]? {
    distributions?.array.first?["rows"]?.array.map { $0["ofGraded"]?["words"]?.string }
  }

  @Test("last year's round stands beside this one, and its scores beside these question by question")
  func lastYear() throws {
    let shop = try Workshop.withBoard()
    for (reference, day, grade) in [("AUD-2025-001", "2025-05-01", "a"), ("AUD-2026-001", "2026-05-01", "g")] {
      try shop.done(
        "add", "audit", "--topic", "Section 11", "--tool", "section-11", "--lead-auditor", "Jo Marsh", on: day)
      try shop.done("audit", "issue", reference, "police,housing,health", "--due", "+28d")
      for stage in ["initiated", "collecting"] { try shop.done("move", reference, stage) }
      try shop.done("audit", "score", reference, "police", "1.1", grade)
      try shop.done("move", "\(reference)/police", "returned")
    }
    try shop.done("move", "AUD-2025-001/housing", "returned")
    let page = try shop.done("audit", "figures", "AUD-2026-001").out
    #expect(
      page.contains("The round before, AUD-2025-001, 2025/26") && page.contains("Response: 2 of 3 returned in all"))
    let before = try shop.done("audit", "figures", "AUD-2026-001", "--json").json["before"]
    #expect(before?["reference"]?.string == "AUD-2025-001")
    #expect(ofGraded(before?["moderated"]) == ["0 of 1", "1 of 1", "0 of 1", nil, nil])
    let compared = try shop.done("audit", "compare", "AUD-2026-001", "--json").json.array.first
    #expect(compared?["before"]?.string == "0 of 1" && compared?["now"]?.string == "1 of 1")
  }

  @Test("a return is proved against the minimum requirements, chosen for challenge, challenged, and made final")
  func challenge() throws {
    let shop = try Self.round()
    let entry = "AUD-2026-001/ag1"
    try shop.done(
      "audit", "score", "AUD-2026-001", "ag1", "1.2", "a", "--improvement", "Fill the role", "--deadline", "+90d")
    try shop.done("move", entry, "returned")
    let refused = try shop.refused("move", entry, "quality assured", saying: "still to do")
    #expect(refused.err.contains("heed show \(entry) lists the codes") && !refused.err.contains(".;"))
    for code in [
      "all-graded", "evidence-cited", "improvements-dated", "training-figures", "voice-example", "signed-off",
    ] { try shop.done("audit", "requirement", entry, code, "met") }
    try shop.done("move", entry, "quality assured")
    try shop.refused("move", entry, "chosen for challenge", saying: "say why this one")
    try shop.done("move", entry, "chosen for challenge", "--reason", "Little evidence")
    try shop.refused("move", entry, "challenge held", saying: "leaves notes")
    try shop.done("edit", entry, "--challenge-notes", "Asked; agreed")
    for stage in ["challenge held", "final"] { try shop.done("move", entry, stage) }
    try shop.refused("audit", "score", "AUD-2026-001", "ag1", "1.2", "g", saying: "while issued or returned")
    try shop.done("add", "plan", "--title", "Improvements", "--source", "Section 11")
    let action = try shop.done("audit", "improve", "AUD-2026-001", "ag1", "1.2", "--into", "PLAN-2026-001").out
    #expect(action == "PLAN-2026-001/-/1\n")
    try shop.refused(
      "audit", "improve", "AUD-2026-001", "ag1", "1.2", "--into", "PLAN-2026-001",
      saying: "is PLAN-2026-001/-/1 already")
  }
}
