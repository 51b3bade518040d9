import Testing

@testable import Casework

@Suite("A finding as what answers it names it") struct FindingMentionTests {
  private let entry = FieldEntry(
    path: ["findings"], field: Field("findings"), form: FindingMention.form, shape: .several)

  @Test(
    "a reference becomes a link, and other words stay words",
    arguments: [
      ("AUD-2026-003/F1", "@f1"), ("f1", "@f1"), ("Finding 4 of the inspection", "Finding 4 of the inspection"),
      ("AUD-2026-003", "AUD-2026-003"), ("@F1", "F1"),
    ])
  func typed(text: String, stored: String) throws {
    let reading = FieldReading(AuditFixture.register, on: AuditFixture.today)
    #expect(try reading.stored(text, for: entry).get() == stored)
  }

  @Test("a link is read as the finding's reference, and leads to it")
  func words() {
    let register = AuditFixture.register
    let reading = FieldReading(register, on: AuditFixture.today)
    #expect(reading.words("@f1", for: FindingMention.form) == "AUD-2026-003/F1")
    #expect(register.words(for: .finding(AuditFixture.finding)) == "AUD-2026-003/F1: Plans were not shared.")
    #expect(register.address(of: .words("F1")) == nil)
  }

  @Test("a reference that fits several findings is not guessed")
  func several() {
    var register = AuditFixture.register
    register.change(AuditFixture.next) { audit in
      audit.findings.append(AuditFinding(id: AuditFindingID("other")) { ($0.ref, $0.text) = ("F1", "Another") })
    }
    let reading = FieldReading(register, on: AuditFixture.today)
    guard case .failure(let violation) = reading.stored("F1", for: entry) else {
      Issue.record("one of the two was taken")
      return
    }
    #expect(violation.rule == "several-fit")
  }
}
