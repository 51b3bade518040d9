import Casework
import Testing

@testable import Exchange

struct PrintedAgencyTests {
  private func names() -> PrintedAgencies {
    PrintedAgencies(
      [
        Sheets.agency("ncft", "Lancashire Care Foundation Trust", ["LCFT", "Lancashire Care"]),
        Sheets.agency("police", "Lancashire Constabulary", ["Police"]), Sheets.agency("health", "Health"),
      ], mint: Sheets.mint())
  }

  @Test(
    "an agency is known by its code, name or alias, whatever the case, spaces and brackets",
    arguments: [
      "NCFT", "Lancashire  care foundation trust", "lcft", "Lancashire Care Foundation Trust (LCFT)",
      "Our partner trust (LCFT)", "Lancashire-Care",
    ])
  func known(words: String) {
    var names = names()
    #expect(names.meaning(of: words, isAlone: false) == .agencies([AgencyID("ncft")], doubt: nil))
    #expect(names.proposed.isEmpty)
  }

  @Test("initials at the start of a lead tell the agency, with a doubt")
  func leadingInitials() {
    var names = names()
    let meaning = names.meaning(of: "LCFT LAC Nurse team", isAlone: true)
    let doubt = "“LCFT LAC Nurse team” is taken for the agency LCFT, whose initials it begins with."
    #expect(meaning == .agencies([AgencyID("ncft")], doubt: doubt))
  }

  @Test("two agencies in one line are both known")
  func several() {
    var names = names()
    let meaning = names.meaning(of: "Police and Health", isAlone: true)
    #expect(meaning == .agencies([AgencyID("police"), AgencyID("health")], doubt: nil))
  }

  @Test(
    "a body that is not known is proposed once, and a role or a service never",
    arguments: [
      ("North Lancs CCG", true), ("LCC", true), ("Education", true), ("Blackpool Council", true), ("PSW", false),
      ("Head of Housing Trust", false), ("Children Social Care", false), ("Partner Agencies", false),
    ])
  func proposals(words: String, isBody: Bool) {
    var names = names()
    let first = names.meaning(of: words, isAlone: true)
    let again = names.meaning(of: words.lowercased(), isAlone: true)
    #expect(names.proposed.count == (isBody ? 1 : 0))
    guard isBody, case .agencies(let ids, _) = first else { return }
    #expect(again == .agencies(ids, doubt: nil))
  }

  @Test("initials among several leads are a post's, not a body's")
  func initialsAmongOthers() {
    var names = names()
    #expect(names.meaning(of: "SIA", isAlone: false) == .role)
  }
}
