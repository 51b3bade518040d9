import Casework
import Testing

@Suite("What people type in a field")
struct FieldReadingTests {
  private let reading = FieldReading(EntryFixtures.register, on: EntryFixtures.today)
  private let fields = FieldListing.entries(of: EntryFixtures.plan.actions[0])
  private let referral = FieldListing.entries(of: EntryFixtures.caseFile)

  @Test(
    "is stored as files keep it",
    arguments: [
      ("leadAgency", "The police", "police"), ("leadAgency", "fell homes", "housing"),
      ("start", "21 Nov 2026", "2026-11-21"),
      ("start", "+3d", "2026-11-24"), ("priority", "HIGH", "high"), ("priority", "me", "medium"),
      ("checkAfterMonths", " 3 ", "3"), ("answers", "9a", "rec9a"),
    ])
  func stored(key: String, typed: String, expected: String) throws {
    let field = try #require(fields.first { $0.path.description == key })
    #expect(try reading.stored(typed, for: field).get() == expected)
  }

  @Test(
    "is refused in one sentence that names the field",
    arguments: [
      ("leadAgency", "fire brigade"), ("start", "31/04/2026"), ("priority", "urgent"), ("checkAfterMonths", "few"),
    ])
  func refused(key: String, typed: String) throws {
    let field = try #require(fields.first { $0.path.description == key })
    #expect { try reading.stored(typed, for: field).get() } throws: { error in
      (error as? Violation)?.sentence.hasPrefix(field.label + ": ") ?? false
    }
  }

  @Test("a person of the directory is linked, and another name stays as words")
  func parties() throws {
    let field = try #require(referral.first { $0.path.description == "referral.referrer" })
    #expect(try reading.stored("mara ives", for: field).get() == "@mara")
    #expect(try reading.stored("GP at the surgery", for: field).get() == "GP at the surgery")
    #expect(reading.words("@mara", for: field.form) == "Mara Ives")
  }

  @Test("every entry kind that can be added names its list and its fields")
  func entryKinds() {
    for kind in EntryKind.all {
      #expect(!kind.fields().isEmpty, "\(kind.name) has no fields")
      #expect(EntryKind.named(kind.name)?.name == kind.name)
    }
    #expect(Set(EntryKind.all.map(\.name)).count == EntryKind.all.count)
  }

  @Test("no two verbs share a key in the same place, and every command has a usage and an example")
  func verbs() {
    let keys = Verb.allCases.map(\.card.key).filter { !$0.isEmpty }
    #expect(Set(keys).count == keys.count)
    for verb in Verb.allCases where verb.card.isCommand {
      #expect(verb.card.usage.hasPrefix(verb.rawValue))
      #expect(verb.card.example.hasPrefix("heed \(verb.rawValue)"))
    }
  }
}
