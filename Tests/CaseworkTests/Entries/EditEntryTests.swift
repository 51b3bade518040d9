import Casework
import Testing

@Suite("Editing and adding entries")
struct EditEntryTests {
  private let register = EntryFixtures.register
  private let action = Address.action("plan1", "a7b")

  private func edit(_ key: String, seen: [String]? = nil, to new: String...) -> EditEntry {
    EditEntry(
      document: action.document, entry: action.path, called: "PLAN-2026-001/1/7b",
      edits: [FieldEdit(FieldPath(dotted: key), seen: seen, new: new)])
  }

  @Test("an edit changes the one field it names")
  func changesOneField() throws {
    var changed = register
    let command = edit("text", to: "Write and test the protocol")
    #expect(command.violations(in: register).isEmpty)
    command.apply(to: &changed)
    #expect(changed.plans["plan1"]?.actions[0].text == "Write and test the protocol")
    #expect(changed.plans["plan1"]?.actions[1] == EntryFixtures.plan.actions[1])
    #expect(changed.touched == [.plan("plan1")])
  }

  @Test(
    "an edit that breaks a rule is refused by the rule's name",
    arguments: [
      ("text", "", "needs-text"), ("start", "soon", "bad-value"), ("ref", "10B.II", "duplicate-ref"),
      ("priority", "urgent", "bad-value"),
      ("moves", "signed off", "own-command"), ("timescale.due", "2027-01-01", "own-command"),
      ("colour", "green", "no-such-field"),
    ])
  func refused(key: String, new: String, rule: String) {
    let edits = new.isEmpty ? edit(key) : edit(key, to: new)
    #expect(edits.violations(in: register).map(\.rule) == [rule])
  }

  @Test("a field that someone else changed meanwhile is refused, with both texts shown")
  func changedMeanwhile() throws {
    let violations = edit("text", seen: ["What I saw"], to: "What I wrote").violations(in: register)
    let only = try #require(violations.first)
    #expect(only.rule == "changed-meanwhile")
    #expect(only.sentence.contains("Write the protocol") && only.sentence.contains("What I wrote"))
  }

  @Test("a fault that was there already does not stand in the way of another edit")
  func oldFaultsDoNotBlock() {
    var faulty = register
    faulty.change(PlanID("plan1")) { $0.actions[1].text = "" }
    #expect(edit("priority", to: "high").violations(in: faulty).isEmpty)
  }

  @Test("an entry is added with its fields, and refused without the required ones")
  func adds() {
    let milestone = AddEntry(
      document: .caseFile("case4"), list: ["holds"], id: "h2", called: "hold to SAR-2026-004",
      edits: [
        FieldEdit(["reason"], new: ["Inquest"]), FieldEdit(["from"], new: ["2026-11-01"]),
        FieldEdit(["reviewOn"], new: ["2026-12-01"]),
      ])
    var changed = register
    #expect(milestone.violations(in: register).isEmpty)
    milestone.apply(to: &changed)
    #expect(changed.cases["case4"]?.holds.last?.reason == "Inquest")
    let bare = AddEntry(document: .caseFile("case4"), list: ["holds"], id: "h2", called: "hold", edits: [])
    #expect(bare.violations(in: register).map(\.rule) == ["needs-day", "reason-held"])
  }

  @Test("an entry cannot be added to a part that is not there")
  func noSuchPart() {
    let milestone = AddEntry(
      document: .caseFile("case4"), list: ["nowhere", "milestones"], id: "m", called: "milestone", edits: [])
    #expect(milestone.violations(in: register).map(\.rule) == ["no-such-place"])
  }

  @Test("history is never taken away, and other entries may be")
  func removes() {
    var changed = register
    let hold = RemoveEntry(document: .caseFile("case4"), list: ["holds"], id: "h1", called: "the hold")
    #expect(hold.violations(in: register).isEmpty)
    hold.apply(to: &changed)
    #expect(changed.cases["case4"]?.holds.isEmpty == true)
    let moves = RemoveEntry(
      document: .caseFile("case4"), list: ["referral", "moves"], id: "m1", called: "the move")
    #expect(moves.violations(in: register).map(\.rule) == ["append-only"])
  }
}
