import Testing

@testable import Casework

@Suite struct OwnWorkAlertTests {
  private static let (jo, sam) = (Party.person(RoleFixture.jo), Party.person(RoleFixture.sam))

  private func messages(_ scene: DutyScene, named: Party, under rule: OwnWorkRule) -> [String] {
    var register = scene.register
    register.changeSettings { $0.ownWork = rule }
    scene.command(named).apply(to: &register)
    return register.alerts(on: RoleFixture.today).filter { $0.code == .ownSignOff }.map(\.message)
  }

  @Test("where the board only warns, an alert tells of every duty on one's own work", arguments: DutyScene.all)
  func warned(scene: DutyScene) {
    let told = scene.duty.told
    #expect(messages(scene, named: Self.jo, under: .warned) == ["\(told.deed) Jo Marsh, who \(told.work)."])
    #expect(messages(scene, named: Self.sam, under: .warned) == [])
  }

  @Test("where it is refused, what came from elsewhere is told of sign-offs alone", arguments: DutyScene.all)
  func refused(scene: DutyScene) {
    let isSignOff = scene.duty == .signOff || scene.duty == .auditSignOff
    #expect(messages(scene, named: Self.jo, under: .refused).count == (isSignOff ? 1 : 0))
  }
}
