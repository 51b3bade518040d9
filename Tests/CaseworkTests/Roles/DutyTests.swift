import Testing

@testable import Casework

@Suite struct DutyTests {
  private static let (jo, sam) = (Party.person(RoleFixture.jo), Party.person(RoleFixture.sam))

  private func rules(_ scene: DutyScene, named: Party, by actor: Party, signedIn: Party? = nil) -> [String] {
    scene.register.violations(of: scene.command(named), on: RoleFixture.occasion(actor, signedIn: signedIn)).map(\.rule)
  }

  @Test("there is a scene for every duty")
  func whole() { #expect(Set(DutyScene.all.map(\.duty)) == Set(SeparateDuty.allCases)) }

  @Test("no one does a duty on their own work, in their own name or another's", arguments: DutyScene.all)
  func refused(scene: DutyScene) {
    #expect(rules(scene, named: Self.sam, by: Self.sam) == [])
    #expect(rules(scene, named: Self.jo, by: Self.sam) == ["own-sign-off"])
    #expect(rules(scene, named: Self.jo, by: Self.jo) == ["own-sign-off"])
    #expect(rules(scene, named: Self.sam, by: Self.jo) == ["own-sign-off"])
    #expect(rules(scene, named: Self.sam, by: Self.sam, signedIn: Self.jo) == ["own-sign-off"])
  }

  @Test("one field says who does the duty, and the refusal points at it", arguments: DutyScene.all)
  func field(scene: DutyScene) {
    let found = scene.register.violations(of: scene.command(Self.jo), on: RoleFixture.occasion(Self.sam))
    #expect(found == [scene.duty.violation])
  }

  @Test("where roles are not enforced, only the one who is named counts", arguments: DutyScene.all)
  func noted(scene: DutyScene) {
    var register = scene.register
    register.changeSettings { $0.roles = .noted }
    let byJo = RoleFixture.occasion(Self.jo)
    #expect(register.violations(of: scene.command(Self.sam), on: byJo) == [])
    #expect(register.violations(of: scene.command(Self.jo), on: byJo).map(\.rule) == ["own-sign-off"])
  }

  @Test("a board that only warns of it takes it down and says so", arguments: DutyScene.all)
  func warned(scene: DutyScene) {
    var register = scene.register
    register.changeSettings { $0.ownWork = .warned }
    for (named, actor, isWarned) in [
      (Self.jo, Self.jo, true), (Self.jo, Self.sam, true), (Self.sam, Self.jo, true), (Self.sam, Self.sam, false),
    ] {
      let (command, occasion) = (scene.command(named), RoleFixture.occasion(actor))
      #expect(register.violations(of: command, on: occasion) == [])
      let warnings = register.warnings(of: command, on: occasion)
      #expect(warnings == (isWarned ? ["Taken down, with a warning: \(scene.duty.sentence)"] : []))
    }
    #expect(scene.register.warnings(of: scene.command(Self.jo), on: RoleFixture.occasion(Self.jo)) == [])
  }
}
