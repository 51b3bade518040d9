import Casework
import Glibc
import Testing

@testable import RegisterStore

/// Copies of one register on several machines, over a bare repository between them.
final class Copies {
  let path: String
  private(set) var stores: [RegisterStore] = []
  private var minute = 1

  /// - Parameter count: how many copies, the first of which began it.
  init(_ count: Int) throws {
    path = Bench.temporaryDirectory()
    let first = try RegisterStore.create(
      at: path + "/0", settings: Settings { $0.board.name = "Northmoor" }, on: .at(0))
    stores = [first]
    _ = try first.commit([MakePlan(actions: [ActionID("act1"), ActionID("act2")])], on: .at(0))
    _ = try first.share(at: path + "/shared.git", on: now)
    for number in 1..<max(2, count) where count > 1 {
      stores.append(try RegisterStore.join(path + "/shared.git", in: path + "/\(number)", on: now))
    }
  }

  deinit { Bench.removeTree(path) }

  var now: Occasion {
    minute += 1
    return .at(minute)
  }

  @discardableResult
  func save(_ copy: Int, _ commands: any Command...) throws -> CommitOutcome {
    try stores[copy].commit(commands, on: now)
  }

  @discardableResult
  func sync(_ copy: Int) throws -> SyncReport { try stores[copy].sync(on: now) }

  /// Each copy in turn, twice, after which all have everything.
  func syncAll() throws { for _ in 0..<2 { for copy in stores.indices { try sync(copy) } } }

  func plan(_ copy: Int) -> Plan { stores[copy].register.plansInOrder[0] }

  /// Every file of a copy that goes to others.
  func files(_ copy: Int) -> [String: String] {
    let paths = Bench.filesBelow("\(path)/\(copy)").filter { !$0.hasPrefix(".heed/") && !$0.hasPrefix(".git/") }
    return Dictionary(uniqueKeysWithValues: paths.map { ($0, Bench.read("\(path)/\(copy)/\($0)") ?? "") })
  }

  /// All copies hold the same bytes, and each is whole: chains, replay and files agree.
  func expectOneRegister(_ place: SourceLocation = #_sourceLocation) throws {
    for copy in stores.indices {
      #expect(files(copy) == files(0), "copy \(copy)", sourceLocation: place)
      let findings = try stores[copy].check(on: Occasion.at(0).day)
      let grave = findings.filter { [.damage, .journal, .outsideEdit, .duplicateReference].contains($0.kind) }
      #expect(grave.map(\.sentence) == [], "copy \(copy)", sourceLocation: place)
      let replayed = try stores[copy].snapshot(asAt: Occasion.at(0).day)
      #expect(replayed.plans == stores[copy].register.plans, "copy \(copy)", sourceLocation: place)
      #expect(replayed.cases == stores[copy].register.cases, "copy \(copy)", sourceLocation: place)
    }
  }

  /// Git as a person would run it.
  func git(_ words: String...) throws -> Git.Outcome {
    let author = Git.Author(name: "Jo", email: "jo@example.org", instant: Instant(seconds: 0))
    return try Git(directory: path, author: author).run(words)
  }
}

@Suite("Syncing through git") struct GitSyncTests {
  @Test("different fields changed in two copies are both there afterwards, and nothing is left to settle")
  func differentFields() throws {
    let copies = try Copies(2)
    try copies.save(0, ChangePlan { $0.title = "Mine" })
    try copies.save(1, ChangePlan { $0.actions[1].text = "Yours" })
    #expect(try copies.sync(0).sent == ["PLAN-2026-001"])
    let report = try copies.sync(1)
    #expect(report.takenIn == ["PLAN-2026-001"] && report.sent == ["PLAN-2026-001"] && report.conflicts.isEmpty)
    #expect(try copies.sync(0).takenIn == ["PLAN-2026-001"])
    #expect(copies.plan(0).title == "Mine" && copies.plan(0).actions[1].text == "Yours")
    #expect(copies.plan(0).conflicts == [])
    try copies.expectOneRegister()
    #expect(try copies.sync(0).sent == [] && copies.sync(1).takenIn == [])
  }

  @Test("the same field changed in two copies keeps both, alerts, and is settled by one command that undo takes back")
  func sameField() throws {
    let copies = try Copies(2)
    try copies.save(0, ChangePlan { $0.title = "Mine" })
    try copies.save(1, ChangePlan { $0.title = "Yours" })
    try copies.sync(0)
    #expect(try copies.sync(1).conflicts.map(\.count) == [1])
    try copies.sync(0)
    let store = copies.stores[0]
    let conflict = try #require(copies.plan(0).conflicts.first)
    let kept = copies.plan(0).title
    #expect([kept, conflict.fields[0].other[0]].sorted() == ["Mine", "Yours"] && conflict.fields[0].kept == [kept])
    let alerts = store.register.alerts(on: Occasion.at(0).day).filter { $0.code == .syncConflict }
    #expect(alerts.map(\.record) == ["PLAN-2026-001"])
    #expect(alerts.first?.message.hasPrefix("PLAN-2026-001, title: “\(kept)” stands") == true)
    try copies.save(0, SettleConflict(in: .plan(copies.plan(0).id), conflict.id, .take))
    #expect(copies.plan(0).title == conflict.fields[0].other[0] && copies.plan(0).conflicts == [])
    _ = try store.undo(on: copies.now)
    #expect(copies.plan(0).title == kept && copies.plan(0).conflicts == [conflict])
    _ = try store.redo(on: copies.now)
    try copies.syncAll()
    #expect(copies.plan(1).conflicts == [] && copies.plan(1).title == conflict.fields[0].other[0])
    try copies.expectOneRegister()
  }

  @Test(
    "an entry, and a record, taken away in one copy and changed in the other stays, and says so until it is settled")
  func removedAndEdited() throws {
    let copies = try Copies(2)
    let second = PlanID("planbbbbbbbb")
    try copies.save(0, MakePlan(id: second, reference: "PLAN-2026-002", actions: [ActionID("act9")]))
    try copies.syncAll()
    try copies.save(0, ChangePlan { $0.actions.remove(at: 0) }, RemoveDocument(key: .plan(second)))
    var edit = ChangePlan { $0.title = "Still wanted" }
    edit.id = second
    try copies.save(1, ChangePlan { $0.actions[0].impact = "Felt" }, edit)
    try copies.syncAll()
    try copies.expectOneRegister()
    #expect(copies.plan(0).actions.map(\.id.text) == ["act1", "act2"] && copies.plan(0).actions[0].impact == "Felt")
    #expect(copies.plan(0).conflicts.map(\.kind) == [.removed])
    let kept = try #require(copies.stores[0].register.plans[second])
    #expect(kept.title == "Still wanted" && kept.conflicts.map(\.kind) == [.removed])
    try copies.save(0, SettleConflict(in: .plan(second), kept.conflicts[0].id, .take))
    try copies.save(0, SettleConflict(in: .plan(copies.plan(0).id), copies.plan(0).conflicts[0].id, .keep))
    try copies.syncAll()
    try copies.expectOneRegister()
    #expect(copies.stores[1].register.plans[second] == nil && copies.plan(1).conflicts == [])
  }

  @Test("a record that took the reference of another copy's gets the next one, keeps the old, and is found by it")
  func bornAlike() throws {
    let copies = try Copies(2)
    try copies.save(0, MakePlan(id: PlanID("planbbbbbbbb"), reference: "PLAN-2026-002", actions: []))
    try copies.save(1, MakePlan(id: PlanID("plancccccccc"), reference: "PLAN-2026-002", actions: []))
    try copies.sync(0)
    let report = try copies.sync(1)
    #expect(report.renumbered == [SyncReport.Renumbering(from: "PLAN-2026-002", to: "PLAN-2026-003")])
    try copies.sync(0)
    try copies.expectOneRegister()
    let plan = try #require(copies.stores[0].register.plans[PlanID("plancccccccc")])
    #expect(plan.reference == "PLAN-2026-003" && plan.formerly == ["PLAN-2026-002"])
    let book = AddressBook(copies.stores[0].register)
    #expect(book.find("PLAN-2026-002") == .found(.plan(PlanID("planbbbbbbbb"))))
    #expect(book.notes(on: "plan-2026-002").count == 1)
  }

  @Test("two stages moved to at once are both in the history; which counts is shown and can be turned round")
  func twoStages() throws {
    let copies = try Copies(2)
    func move(_ id: String, _ stage: ActionStage) -> ChangePlan {
      ChangePlan { plan in
        plan.actions[0].moves.append(
          StageMove(id: Identifier(id)) {
            $0.to = stage
            $0.on = Occasion.at(0).day
          })
      }
    }
    try copies.save(0, move("moveaaaaaaaa", .inProgress))
    try copies.save(1, move("movebbbbbbbb", .onHold))
    try copies.syncAll()
    try copies.expectOneRegister()
    let conflict = try #require(copies.plan(0).conflicts.first)
    #expect(copies.plan(0).actions[0].moves.count == 2 && conflict.kind == .order)
    let stood = copies.plan(0).actions[0].stage
    try copies.save(0, SettleConflict(in: .plan(copies.plan(0).id), conflict.id, .take))
    #expect(copies.plan(0).actions[0].stage != stood && copies.plan(0).actions[0].moves.count == 2)
  }

  @Test("what no one journalled and no one can merge is kept in both versions")
  func otherFiles() throws {
    let copies = try Copies(2)
    Bench.write(copies.path + "/0/notes.txt", "one")
    Bench.write(copies.path + "/1/notes.txt", "other")
    try copies.sync(0)
    let report = try copies.sync(1)
    #expect(report.notices.count == 1 && report.notices[0].hasPrefix("notes.txt was changed in both places"))
    try copies.sync(0)
    try copies.expectOneRegister()
    let kept = copies.files(0).filter { $0.key.hasPrefix("notes.txt") }
    #expect(Set(kept.values) == ["one", "other"])
  }

  @Test("sealed identities are told among what goes out and what comes in")
  func sealed() throws {
    let copies = try Copies(2)
    Bench.write(copies.path + "/0/identities.sealed", "one")
    #expect(try copies.sync(0).sent == ["the sealed identities"])
    #expect(try copies.sync(1).takenIn == ["the sealed identities"])
  }

  @Test("people changed in two copies merge, and what clashes in a list stands in the settings")
  func lists() throws {
    let copies = try Copies(2)
    let person = Person(id: PersonID("personaaaaaa")) { $0.name = "Jo Marsh" }
    try copies.save(0, ChangeRegister { $0.changePeople { $0 = [person] } })
    try copies.syncAll()
    try copies.save(0, ChangeRegister { $0.changePeople { $0[0].role = "Chair" } })
    try copies.save(1, ChangeRegister { $0.changePeople { $0[0].role = "Coordinator" } })
    try copies.syncAll()
    try copies.expectOneRegister()
    let conflict = try #require(copies.stores[0].register.settings.conflicts.first)
    #expect(copies.stores[0].register.telling(of: conflict, in: .settings).subject == "Jo Marsh, role")
    try copies.save(1, SettleConflict(in: .settings, conflict.id, .take))
    #expect(copies.stores[1].register.people[0].role == conflict.fields[0].other[0])
  }
}
