import Foundation
import StrictJSON
import Testing

@Suite("References, fields and the past, as they are typed")
struct ReferenceTests {
  @Test("a reference may be shortened while it is unique, and in any letter case")
  func shortened() throws {
    let shop = try Workshop.withReferral()
    for reference in ["SAR-2026-001", "sar-2026-001", "sar", "1"] {
      #expect(try shop.done("show", reference, "--json").json["reference"]?.string == "SAR-2026-001", "\(reference)")
    }
  }

  @Test("a reference that fits several lists them")
  func ambiguous() throws {
    let shop = try Workshop.withReferral()
    try shop.done("add", "case", "--kind", "sar", "--subject", "Adult L")
    try shop.refused("show", "SAR-2026", saying: "may be any of 2: SAR-2026-001, SAR-2026-002")
  }

  @Test("a case moves by its parts")
  func parts() throws {
    let shop = try Workshop.withReferral()
    try shop.refused("move", "SAR-2026-001/report", "published", saying: "No record is called SAR-2026-001/report")
    #expect(try shop.done("move", "SAR-2026-001").out.hasPrefix("referral screening\n"))
    #expect(try shop.done("move", "SAR-2026-001/referral", "screen").err.contains("to screening"))
  }

  @Test("a record is renumbered by an edit and still answers to its old reference")
  func renumbered() throws {
    let shop = try Workshop.withReferral()
    try shop.done("edit", "SAR-2026-001", "--reference", "SAR-2026-777")
    #expect(try shop.done("show", "SAR-2026-001", "--json").json["reference"]?.string == "SAR-2026-777")
    try shop.done("add", "case", "--kind", "sar", "--subject", "Adult L")
    #expect(try shop.done("list", "cases", "--columns", "reference").out.contains("SAR-2026-778"))
  }

  @Test("fields are edited, cleared and refused by name")
  func edits() throws {
    let shop = try Workshop.withReferral()
    try shop.done(
      "edit", "SAR-2026-001", "--next-panel", "+28d", "--agencies-involved", "police", "--agencies-involved", "housing")
    let record = try shop.done("show", "SAR-2026-001", "--json").json["record"]?["referral"]
    #expect(record?["nextPanel"]?.string == "2026-12-01")
    #expect(record?["agenciesInvolved"]?.array.map(\.string) == ["Fellshire Police", "Housing"])
    try shop.done("edit", "SAR-2026-001", "--next-panel", "")
    #expect(try shop.done("show", "SAR-2026-001", "--json").json["record"]?["referral"]?["nextPanel"] == nil)
    try shop.refused("edit", "SAR-2026-001", "--next-panel", "soon", saying: "is not a day")
    try shop.refused("edit", "SAR-2026-001", "--commissioned", "today", saying: "There is no field", status: 64)
  }

  @Test("entries are added, named by their place, changed and removed")
  func entries() throws {
    let shop = try Workshop.withReferral()
    let made = try shop.done("add", "contact", "--in", "SAR-2026-001", "--with", "family", "--on", "today")
    #expect(made.out == "SAR-2026-001/contact/1\n")
    try shop.done("edit", "SAR-2026-001/contact/1", "--note", "They wish to take part")
    #expect(try shop.done("show", "SAR-2026-001/contact/1").out.contains("They wish to take part"))
    try shop.done("remove", "SAR-2026-001/contact/1")
    try shop.refused("show", "SAR-2026-001/contact/1", saying: "No record is called")
    try shop.refused("remove", "SAR-2026-001", saying: "records stay")
    try shop.refused("add", "contact", "--in", "police", "--on", "today", saying: "does not belong to")
  }

  @Test("a field called version is a field, not a question about the program")
  func versionField() throws {
    let shop = try Workshop.withBoard()
    try shop.done("add", "case", "--kind", "sar", "--subject", "Adult M", "--no-referral", "--commissioned", "today")
    try shop.done("add", "terms", "--in", "SAR-2026-001", "--version", "2", "--agreed", "today")
    #expect(try shop.done("show", "SAR-2026-001/terms/1").out.contains("Version: 2"))
  }

  @Test("the person who acts is the one named, or whoever the login belongs to")
  func actor() throws {
    let shop = try Workshop.withPlan()
    try shop.done("progress", "PLAN-2026-001/1/1", "Begun", "--as", "Jo Marsh")
    let history = try shop.done("history", "PLAN-2026-001/1/1", "--json").json["entries"]?.array
    #expect(history?.last?["actor"]?.string == "Jo Marsh")
  }

  @Test("the past can be read and not changed")
  func past() throws {
    let shop = try Workshop.withReferral()
    #expect(try shop.run(["list", "cases", "--json", "--as-at", "2000-01-01"]).json.array.isEmpty)
    // Today as the journal has it, in UTC; a test begun just before midnight must not fail for it.
    let today = String(ISO8601DateFormatter().string(from: Date()).prefix(10))
    #expect(try shop.run(["list", "cases", "--json", "--as-at", today]).json.array.count == 1)
    try shop.refused(
      "edit", "SAR-2026-001", "--next-step", "x", "--as-at", today, saying: "cannot be changed", status: 64)
  }

  @Test("the fields of a kind are listed by its help", arguments: ["case", "plan", "action", "person", "milestone"])
  func help(kind: String) throws {
    let out = try Workshop().run(["add", kind, "--help"]).out
    #expect(out.hasPrefix("The fields of heed add \(kind)") && out.contains("  --"))
  }
}
