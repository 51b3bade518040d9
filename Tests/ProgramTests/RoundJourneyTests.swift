import Foundation
import StrictJSON
import Testing

@Suite("The journey of an update round", .enabled(if: Tmux.isThere, "tmux is not here: scripts/setup installs it"))
struct RoundJourneyTests {
  private let scene: Scene

  init() throws {
    scene = try JourneyDesk.board(with: ["Police", "Housing", "Health"])
    let rows = [
      "Objective,Ref,Action,Lead Agency,Timescale,Progress,BRAG",
      "1,1a,Train every officer,Fellshire Police,31/12/2026,03/10/2026: booked,Green",
      "1,1b,Write to landlords,Fellshire Police,May 2027,,Amber",
      "2,2,Survey every tenant over 80,Fellshire Housing,28/02/2027,,Red",
    ]
    try Files.write(rows.joined(separator: "\r\n") + "\r\n", to: scene.directory + "/plan.csv")
    try scene.done("import", "plan", "plan.csv", "--title", "Self-neglect")
  }

  @Test("a round is opened, sent, taken in and decided at the desk; each decision is taken back by one u")
  func journey() throws {
    let desk = try JourneyDesk(in: scene)
    try desk.tmux.press("9", "a", "Enter")
    try desk.save(["Meeting": "14/12/26"])
    try scene.done("round", "send", "out", "--csv")
    try answer()
    try receive(desk)
    try decide(desk)
    try takeBack(desk)
  }

  /// What the police write back about both of their actions.
  private func answer() throws {
    let sheet = try Files.text(scene.directory + "/out/police-2026-12-14.csv")
    let filled = sheet.replacingOccurrences(
      of: ",Green,booked,,,,,,", with: ",Green,booked,Forty trained,amber,,,,"
    ).replacingOccurrences(of: ",Amber,,,,,,,", with: ",Amber,,Letters went out,green,,,,")
    try #require(filled.contains("Forty trained") && filled.contains("Letters went out"), "\(sheet)")
    try Files.write(filled, to: scene.directory + "/back.csv")
  }

  private func receive(_ desk: JourneyDesk) throws {
    try desk.tmux.press("I")
    try #require(desk.tmux.shows("take in"), "\(desk.tmux.screen)")
    try desk.tmux.press("C-u")
    try desk.tmux.type("back.csv")
    try desk.tmux.press("Enter")
    try #require(desk.tmux.shows("What came back"), "\(desk.tmux.screen)")
    #expect(desk.tmux.shows("Forty trained"), "\(desk.tmux.screen)")
    try desk.tmux.press("q")
    try #require(desk.tmux.loses("What came back"), "\(desk.tmux.screen)")
  }

  private func decide(_ desk: JourneyDesk) throws {
    try desk.go(to: "ROUND-2026-001/police")
    try #require(desk.tmux.shows("to decide 2"), "\(desk.tmux.screen)")
    try desk.goDown(to: "PLAN-2026-001/1/1a")
    try desk.tmux.press("a")
    try #require(desk.tmux.shows("Saved: accept"), "\(desk.tmux.screen)")
    try #require(desk.tmux.shows("to decide 1"), "\(desk.tmux.screen)")
    // The cursor is on the next by now.
    #expect(eventually { desk.tmux.lineAtCursor.contains("PLAN-2026-001/1/1b") }, "\(desk.tmux.screen)")
    try desk.perform("r", fields: ["Reason": "That is another action"])
    try #require(desk.tmux.shows("to decide 0"), "\(desk.tmux.screen)")
    #expect(try states() == ["accepted", "rejected"])
    #expect(try scene.rows("actions").first { $0["ref"]?.string == "1a" }?["brag"]?.string == "amber")
  }

  private func takeBack(_ desk: JourneyDesk) throws {
    try desk.tmux.press("u")
    try #require(desk.tmux.shows("to decide 1"), "\(desk.tmux.screen)")
    try desk.tmux.press("u")
    try #require(desk.tmux.shows("to decide 2"), "\(desk.tmux.screen)")
    #expect(try states() == ["undecided", "undecided"])
    #expect(try scene.rows("actions").first { $0["ref"]?.string == "1a" }?["brag"]?.string == "green")
    try scene.expectWhole()
  }

  private func states() throws -> [String] { try scene.rows("replies").map { $0["state"]?.string ?? "" }.sorted() }
}
