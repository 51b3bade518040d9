@testable import Casework

/// People of a board in which roles are enforced, to stand in any register.
enum RoleFixture {
  static let today = Day(iso: "2026-11-21")!
  /// Does the work of every scene, and is a coordinator.
  static let jo = PersonID("jo")
  /// A coordinator who has done none of it.
  static let sam = PersonID("sam")

  static func person(_ id: PersonID, _ name: String, _ roles: [BoardRole], left: Day? = nil) -> Person {
    Person(id: id) { ($0.name, $0.boardRoles, $0.activeTo) = (name, roles, left) }
  }

  static func occasion(_ actor: Party, signedIn: Party? = nil) -> Occasion {
    Occasion(day: today, instant: Instant(today, hour: 9), actor: actor, signedIn: signedIn)
  }

  /// A register with Jo and Sam, both coordinators.
  static func enforced(_ register: Register = Register(), _ more: Person...) -> Register {
    var register = register
    register.changeSettings { $0.roles = .enforced }
    register.changePeople {
      $0 = [person(jo, "Jo Marsh", [.coordinator]), person(sam, "Sam Lee", [.coordinator])] + more
    }
    return register
  }

  /// One acting as someone with the given roles.
  static func acting(as roles: [BoardRole], left: Day? = nil) -> (register: Register, occasion: Occasion) {
    let kit = PersonID("kit")
    return (enforced(Register(), person(kit, "Kit Rowe", roles, left: left)), occasion(.person(kit)))
  }
}
