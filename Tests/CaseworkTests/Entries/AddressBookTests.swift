import Casework
import Testing

@Suite("References")
struct AddressBookTests {
  private let book = AddressBook(EntryFixtures.register)

  @Test(
    "a reference is found whole, in any letter case, and shortened while it is unique",
    arguments: [
      ("SAR-2026-004", Address.caseFile("case4")), ("sar-2026-004", .caseFile("case4")),
      ("SAR-2026-4", .caseFile("case4")), ("sar", .caseFile("case4")), ("4", .caseFile("case4")),
      ("SAR-2026-004/referral", .casePart("case4", .referral)),
      ("SAR-2026-004/police", .agencyReturn("case4", "r1", .referral)),
      ("SAR-2026-004/police-2", .agencyReturn("case4", "r2", .referral)),
      ("SAR-2026-004/hold/1", .entry(.caseFile("case4"), FieldPath([.key("holds"), .entry("h1")]))),
      ("PLAN-2026-001/1/7b", .action("plan1", "a7b")), ("7b", .action("plan1", "a7b")),
      ("1/10b.ii", .action("plan1", "a10b.ii")), ("PLAN-2026-001/1", .objective("plan1", "o1")),
      ("PLAN-2026-001/rec/9a", .recommendation("plan1", "rec9a")),
      ("police", .agency("police")), ("The Police", .agency("police")), ("Mara Ives", .person("mara")),
    ])
  func found(reference: String, address: Address) {
    #expect(book.find(reference) == .found(address))
  }

  @Test("a reference that a case had before still finds it")
  func formerReference() {
    #expect(book.find("SAR-2026-003") == .found(.caseFile("case4")))
    #expect(book.find("SAR-2026-003/police") == .found(.agencyReturn("case4", "r1", .referral)))
  }

  @Test("a shortened reference that fits several things names them all")
  func severalFit() {
    #expect(book.find("plan-2026-001/1/") == .several(["PLAN-2026-001/1/7b", "PLAN-2026-001/1/10b.ii"]))
  }

  @Test(
    "what fits nothing is nothing",
    arguments: ["", "  ", "SAR-2027-001", "PLAN-2026-001/1/99", "PLAN-2026-001/-/1", "hold/9", "/"])
  func nothing(reference: String) {
    #expect(book.find(reference) == .nothing)
  }

  @Test("every reference that is listed is found again")
  func everyListedReferenceIsFound() {
    for (reference, address) in book.everything() { #expect(book.find(reference) == .found(address)) }
  }
}
