import Testing

@testable import Casework

@Suite struct RoleTests {
  /// What each role allows, in the order of `Act.allCases`.
  private static let table: [(role: BoardRole, allowed: [Act])] = [
    (.coordinator, Act.allCases),
    (.auditor, [.auditing, .acknowledging]),
    (.agencyLead, [.reporting]),
    (.chair, [.givingRoles, .arranging, .approving, .acknowledging]),
    (.viewer, []),
  ]

  @Test("each role allows what the manual says and nothing else", arguments: table)
  func permissions(role: BoardRole, allowed: [Act]) {
    let (register, occasion) = RoleFixture.acting(as: [role])
    let found = Act.allCases.filter { register.refusal(of: [$0], on: occasion) == nil }
    #expect(found == allowed)
    #expect(role.changesSomething == !allowed.isEmpty)
  }

  @Test("several roles allow what any of them does, and a change of several kinds needs a role for each")
  func several() {
    let (register, occasion) = RoleFixture.acting(as: [.auditor, .chair])
    #expect(register.refusal(of: [.auditing, .approving], on: occasion) == nil)
    #expect(register.refusal(of: [.auditing, .planning], on: occasion)?.rule == "needs-role")
  }

  @Test("a refusal says in one sentence what may not be done and who may")
  func sentence() {
    let (register, occasion) = RoleFixture.acting(as: [.agencyLead])
    #expect(
      register.refusal(of: [.approving], on: occasion)?.sentence
        == "Kit Rowe may not sign off, approve or decide: that is for a coordinator or a chair (Jo Marsh, Sam Lee).")
  }

  @Test("no one is bound while roles are only noted, or while no one is left who could give them")
  func unbound() {
    var (register, occasion) = RoleFixture.acting(as: [.viewer])
    #expect(register.refusal(of: Set(Act.allCases), on: occasion) != nil)
    register.changePeople { people in
      for at in people.indices.dropLast() { people[at].activeTo = Day(iso: "2026-11-20") }
    }
    #expect(register.refusal(of: Set(Act.allCases), on: occasion) == nil)
    register = RoleFixture.acting(as: [.viewer]).register
    register.changeSettings { $0.roles = .noted }
    #expect(register.refusal(of: Set(Act.allCases), on: occasion) == nil)
  }

  @Test("whoever is not in the directory, has no role or has left may change nothing")
  func strangers() {
    let left = RoleFixture.acting(as: [.coordinator], left: Day(iso: "2026-11-20"))
    #expect(left.register.refusal(of: [.reporting], on: left.occasion) != nil)
    let none = RoleFixture.acting(as: [])
    #expect(none.register.refusal(of: [.reporting], on: none.occasion) != nil)
    #expect(none.register.refusal(of: [.reporting], on: RoleFixture.occasion(.named("root"))) != nil)
  }

  @Test("a known login acts with its own roles whatever name it gives, an unknown one with those of the name")
  func signedIn() {
    let (register, viewer) = RoleFixture.acting(as: [.viewer])
    let asJo = RoleFixture.occasion(.person(RoleFixture.jo), signedIn: viewer.actor)
    #expect(register.refusal(of: [.planning], on: asJo) != nil)
    let shared = RoleFixture.occasion(.person(RoleFixture.jo), signedIn: .named("office"))
    #expect(register.refusal(of: [.planning], on: shared) == nil)
    #expect(RoleFixture.occasion(viewer.actor, signedIn: viewer.actor).signedIn == nil)
  }

  @Test(
    "roles are given by a coordinator or chair once they are enforced, and by anyone before",
    arguments: BoardRole.allCases)
  func giving(role: BoardRole) {
    let (before, occasion) = RoleFixture.acting(as: [role])
    var after = before
    after.changePeople { $0[2].boardRoles.append(.coordinator) }
    let mayGive = role == .coordinator || role == .chair
    #expect((after.roleRefusal(since: before, on: occasion) == nil) == mayGive)
    var noted = before
    noted.changeSettings { $0.roles = .noted }
    after.changeSettings { $0.roles = .noted }
    #expect(after.roleRefusal(since: noted, on: occasion) == nil)
  }

  @Test("no one turns roles on who would lock themselves out")
  func turningOn() {
    for (roles, mayTurnOn) in [([BoardRole.coordinator], true), ([.chair], true), ([.auditor], false), ([], false)] {
      let (after, occasion) = RoleFixture.acting(as: roles)
      var before = after
      before.changeSettings { $0.roles = .noted }
      #expect((after.roleRefusal(since: before, on: occasion) == nil) == mayTurnOn)
    }
  }

  @Test("a change of many kinds is of the kinds of all its parts")
  func together() {
    let progress = AddProgress(plan: PlanFixture.plan, action: PlanFixture.sevenB, entry: ProgressEntry())
    let round = RoundFixture.reject()
    #expect(ChangeTogether("both", [progress, round]).acts == [.reporting, .asking])
    #expect(RoundFixture.accept().acts == [.asking, .approving])
    #expect(RoundFixture.accept(approver: nil).acts == [.asking])
  }
}
