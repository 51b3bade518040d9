import Casework
import Testing

@Suite("Changes in words")
struct ChangeTests {
  @Test("something made of many fields is told a field a line, and anything less in a sentence")
  func lines() {
    let many = ["Reference: 1", "What to do: Train staff", "Start: 1 Nov 2026", "Priority: high"]
    let made = Change(field: "Actions 1", old: nil, new: many.joined(separator: "; "), contents: many)
    #expect(made.lines.first == "Actions 1 was added:")
    #expect(made.lines.rest == many)
    let gone = Change(field: "Actions 1", old: many.joined(separator: "; "), new: nil, contents: many)
    #expect(gone.lines.first == "Actions 1 was taken away:")
    let few = Change(field: "Moves", old: nil, new: "To: agreed", contents: ["To: agreed"])
    #expect(few.lines.first == "Moves: “To: agreed” was added.")
    #expect(few.lines.rest.isEmpty)
  }

  @Test("a moment reads as a day and a time in UTC")
  func moment() { #expect(Instant(fieldText: "2026-11-21T05:31:00Z")?.words == "21 Nov 2026, 05:31 UTC") }
}
