import Testing

@testable import Casework

@Suite("What parts of a round are called") struct RoundReferenceTests {
  @Test(
    "a round, an agency and an action are found whole, and shortened while they are unique",
    arguments: [
      ("ROUND-2026-001", "ROUND-2026-001"), ("round-2026-001/POLICE", "ROUND-2026-001/police"),
      ("ROUND-2026-001/police/PLAN-2026-001/1/7b", "7b"), ("round-2026-001/police/7b", "7b"),
      ("ROUND-2026-001/7b", "7b"), ("police/7b", "7b"), ("police/1/7b", "7b"),
    ])
  func found(typed: String, names: String) throws {
    let register = RoundFixture.sent()
    guard case .found(let address) = AddressBook(register).find(typed) else {
      Issue.record("\(typed) is \(AddressBook(register).find(typed))")
      return
    }
    switch address {
    case .entry(.round, let path): #expect(path.steps.last == .entry(RoundFixture.ask(names, in: register).id.erased))
    default: #expect(register.called(address) == names)
    }
    #expect(register.holds(address))
  }

  @Test("an action's own short references stay its own")
  func actions() {
    let register = RoundFixture.sent()
    for typed in ["7b", "1/7b", "PLAN-2026-001/1/7b", "2026-001/1/7b"] {
      #expect(AddressBook(register).find(typed) == .found(.action(RoundFixture.plan, ActionID("7b"))), "\(typed)")
    }
    #expect(AddressBook(register).find("police") == .found(.agency(RoundFixture.police)))
    #expect(AddressBook(register).find("police/99") == .nothing)
  }

  @Test("rounds and requests are gone to by words")
  func jumping() {
    let index = RecordIndex(RoundFixture.sent())
    #expect(index.hits(for: "updates 9 dec", limit: 3).first?.reference == "ROUND-2026-001")
    #expect(index.hits(for: "round", limit: 5).map(\.kind).contains("request of a round"))
  }
}
