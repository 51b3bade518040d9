// Who may do what: whoever saves a change asks here, so that no face of Heed can go round it.
extension Register {
  /// Whether roles decide on a day: the settings say so, and someone who has not left can give them.
  ///
  /// Where no one can any more, no role binds anyone: a board is never locked out of its own register.
  public func enforcesRoles(on day: Day) -> Bool {
    settings.roles == .enforced && people.contains { $0.mayGiveRoles && !$0.hasLeft(by: day) }
  }

  /// Why whoever acts may not do these things; nothing where they may.
  public func refusal(of acts: Set<Act>, on occasion: Occasion) -> Violation? {
    guard enforcesRoles(on: occasion.day) else { return nil }
    let held = roles(of: occasion.answerable, on: occasion.day)
    guard let act = Act.allCases.first(where: { acts.contains($0) && held.isDisjoint(with: $0.roles) }) else {
      return nil
    }
    let sentence = "\(name(of: occasion.answerable)) may not \(act.words): \(whoMay(act, on: occasion.day))"
    return Violation("needs-role", sentence)
  }

  /// Why whoever acts may not have made these changes to roles; nothing where they may.
  ///
  /// Asked of what was changed and not of how: no import, undo or edit gives a role unseen.
  public func roleRefusal(since before: Register, on occasion: Occasion) -> Violation? {
    guard roleFacts != before.roleFacts else { return nil }
    if let refusal = before.refusal(of: [.givingRoles], on: occasion) { return refusal }
    guard enforcesRoles(on: occasion.day), !before.enforcesRoles(on: occasion.day) else { return nil }
    guard roles(of: occasion.answerable, on: occasion.day).isDisjoint(with: Act.givingRoles.roles) else { return nil }
    let sentence =
      "Roles would bind \(name(of: occasion.answerable)) too, who is neither a coordinator nor a chair: make them one first."
    return Violation("needs-role", sentence, field: "roles")
  }

  /// The roles someone has on a day; none for whoever is not in the directory or has left.
  public func roles(of party: Party, on day: Day) -> Set<BoardRole> {
    guard case .person(let id) = party, let person = person(id), !person.hasLeft(by: day) else { return [] }
    return Set(person.boardRoles)
  }

  /// "that is for a coordinator or a chair (Jo Marsh, Sam Lee)."
  private func whoMay(_ act: Act, on day: Day) -> String {
    let holders = people.filter { person in
      !person.hasLeft(by: day) && person.boardRoles.contains { act.roles.contains($0) }
    }
    let names = holders.prefix(3).map(\.name).joined(separator: ", ") + (holders.count > 3 ? ", …" : "")
    return "that is for \(Enumeration.either(act.roles.map(\.withArticle)))" + (names.isEmpty ? "." : " (\(names)).")
  }

  private var roleFacts: RoleFacts {
    RoleFacts(settings: [settings.roles.rawValue, settings.ownWork.rawValue], people: people)
  }
}

extension Person {
  var mayGiveRoles: Bool { boardRoles.contains { Act.givingRoles.roles.contains($0) } }
}

/// What decides who may do what, to be compared.
private struct RoleFacts: Equatable {
  let settings: [String]
  /// By person; logins too, for a role is had by whoever signs in so.
  let people: [PersonID: [String]]

  init(settings: [String], people: [Person]) {
    self.settings = settings
    let held = people.filter { !$0.boardRoles.isEmpty }
    self.people = Dictionary(
      held.map { ($0.id, $0.boardRoles.map(\.rawValue) + $0.logins) }, uniquingKeysWith: { first, _ in first })
  }
}
