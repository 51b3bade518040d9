import Casework
import Testing

@testable import RegisterStore

@Suite("Roles at the register's door") struct RoleTests {
  private static let people: [(id: String, roles: [BoardRole])] = [
    ("coordinator", [.coordinator]), ("auditor", [.auditor]), ("lead", [.agencyLead]), ("chair", [.chair]),
    ("viewer", [.viewer]), ("nobody", []),
  ]

  private func occasion(_ minute: Int, _ person: String, signedIn: Party? = nil) -> Occasion {
    let at = Occasion.at(minute)
    return Occasion(day: at.day, instant: at.instant, actor: .person(PersonID(person)), signedIn: signedIn)
  }

  private func isSaved(_ outcome: CommitOutcome) -> Bool { if case .saved = outcome { true } else { false } }

  private func rules(_ outcome: CommitOutcome) -> [String] {
    if case .refused(let violations) = outcome { violations.map(\.rule) } else { [] }
  }

  /// A register with a plan, and everyone of the table in its directory, in which roles are enforced.
  private func bench() throws -> Bench {
    let bench = try Bench()
    let everyone = ChangeRegister { register in
      register.changePeople {
        $0 = Self.people.map { id, roles in Person(id: PersonID(id)) { ($0.name, $0.boardRoles) = (id, roles) } }
      }
      register.changeSettings { $0.roles = .enforced }
    }
    #expect(isSaved(try bench.store.commit([MakePlan()], on: .at(1))))
    #expect(isSaved(try bench.store.commit([everyone], on: occasion(2, "coordinator"))))
    return bench
  }

  @Test("a plan is changed by a coordinator alone, and a refused change leaves every byte", arguments: people.map(\.id))
  func changing(person: String) throws {
    let bench = try bench()
    let before = bench.documents
    let outcome = try bench.store.commit([ChangePlan { $0.title = "Other" }], on: occasion(3, person))
    #expect(isSaved(outcome) == (person == "coordinator"))
    #expect(rules(outcome) == (person == "coordinator" ? [] : ["needs-role"]))
    #expect((bench.documents == before) == (person != "coordinator"))
  }

  @Test("a part that is not theirs refuses a whole change, whichever way it comes", arguments: ["lead", "viewer"])
  func together(person: String) throws {
    let bench = try bench()
    let progress = AddProgress(
      plan: PlanID("planaaaaaaaa"), action: ActionID("act111111111"),
      entry: ProgressEntry(id: Identifier("p1")) { $0.text = "Begun" })
    let alone = try bench.store.commit([progress], on: occasion(3, person))
    #expect(isSaved(alone) == (person == "lead"))
    let outcome = try bench.store.commit([progress, ChangePlan { $0.title = "Other" }], on: occasion(4, person))
    #expect(rules(outcome) == ["needs-role"])
    #expect(bench.firstPlan.title == "Learning from Adult K")
  }

  @Test("no command gives a role by the way, nor does undo or redo")
  func giving() throws {
    let bench = try bench()
    let promote = ChangeRegister { $0.changePeople { $0[4].boardRoles = [.coordinator] } }
    #expect(rules(try bench.store.commit([promote], on: occasion(3, "auditor"))) == ["needs-role"])
    #expect(isSaved(try bench.store.commit([promote], on: occasion(4, "chair"))))
    #expect(rules(try bench.store.undo(on: occasion(5, "auditor"))) == ["needs-role"])
    #expect(isSaved(try bench.store.undo(on: occasion(6, "chair"))))
    #expect(rules(try bench.store.redo(on: occasion(7, "lead"))) == ["needs-role"])
  }

  @Test("one's own change is taken back with any role that changes something, another's with the role it needed")
  func undoing() throws {
    let bench = try bench()
    let progress = AddProgress(
      plan: PlanID("planaaaaaaaa"), action: ActionID("act111111111"),
      entry: ProgressEntry(id: Identifier("p1")) { $0.text = "Begun" })
    #expect(isSaved(try bench.store.commit([progress], on: occasion(3, "lead"))))
    for other in ["auditor", "chair", "viewer", "nobody"] {
      #expect(rules(try bench.store.undo(on: occasion(4, other))) == ["needs-role"])
    }
    #expect(isSaved(try bench.store.undo(on: occasion(5, "lead"))))
    #expect(rules(try bench.store.redo(on: occasion(6, "viewer"))) == ["needs-role"])
    #expect(isSaved(try bench.store.redo(on: occasion(7, "coordinator"))))
  }

  @Test("who acts for another is journalled beside them, and acts with their own roles")
  func actingForAnother() throws {
    let bench = try bench()
    let shared = occasion(3, "coordinator", signedIn: .named("office"))
    #expect(isSaved(try bench.store.commit([ChangePlan { $0.title = "Other" }], on: shared)))
    let entry = try #require(try bench.store.history(of: .plan(PlanID("planaaaaaaaa"))).last)
    #expect(bench.store.register.who(made: entry) == "coordinator (signed in as office)")
    let viewer = occasion(4, "coordinator", signedIn: .person(PersonID("viewer")))
    #expect(rules(try bench.store.commit([ChangePlan { $0.title = "Third" }], on: viewer)) == ["needs-role"])
    #expect(try bench.store.check(on: shared.day).filter { $0.kind == .journal } == [])
  }

  @Test("a board that only warns is told at once, and the change is saved")
  func warning() throws {
    let bench = try bench()
    let lenient = ChangeRegister { register in
      register.changeSettings { $0.ownWork = .warned }
      register.change(PlanID("planaaaaaaaa")) { $0.actions[0].leads[0].person = PersonID("coordinator") }
    }
    #expect(isSaved(try bench.store.commit([lenient], on: occasion(3, "chair"))))
    let event = Extension(id: Identifier("x")) {
      ($0.to, $0.reason, $0.approver) = (Day(iso: "2027-03-31"), "Late data", .person(PersonID("coordinator")))
    }
    let extend = ExtendAction(plan: PlanID("planaaaaaaaa"), action: ActionID("act111111111"), extension: event)
    guard case .saved(let receipt) = try bench.store.commit([extend], on: occasion(4, "chair")) else {
      Issue.record("not saved")
      return
    }
    #expect(
      receipt.notices == [
        "Taken down, with a warning: More time cannot be approved by the action's own lead: name someone else."
      ])
  }

  @Test("making a record again that undo took away needs the role that made it")
  func redoingWhatIsGone() throws {
    let bench = try bench()
    let other = MakePlan(id: PlanID("planbbbbbbbb"), reference: "PLAN-2026-002")
    #expect(isSaved(try bench.store.commit([other], on: occasion(3, "coordinator"))))
    #expect(isSaved(try bench.store.undo(on: occasion(4, "coordinator"))))
    for person in ["auditor", "lead", "chair", "viewer"] {
      #expect(rules(try bench.store.redo(on: occasion(5, person))) == ["needs-role"])
    }
    #expect(isSaved(try bench.store.redo(on: occasion(6, "coordinator"))))
  }
}
