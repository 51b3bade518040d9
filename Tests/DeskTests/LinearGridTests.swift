import Casework
import Testing

@testable import Desk

@Suite("The grid as plain lines")
struct LinearGridTests {
  @Test("cells are graded one after the other, or named with their grade, and a comment is asked for")
  func grading() throws {
    var listener = Listener(register: FellshireGrids.register)
    listener.type(
      "audits", "/ 2026-007", "grade 1", "g", "requires improvement", "C3 2.2", "grade C3 2.2 i", "C2 1.1 q")
    listener.type("clear", "up", "clear", "comment", "Asked by phone", ".", "help", "whose", "2", "back")
    expectText(listener.transcript, "linear-grid")
    let sheets = try #require(listener.register.audits[FellshireGrids.ungraded]).sheets
    #expect(sheets.flatMap(\.responses).map(\.grade).filter { !$0.isEmpty } == ["good", "ri", "inadequate"])
  }
}
