// Whether someone is a lead, or two are one, however they are written down: the guards and the alerts ask here alone.
extension Action {
  /// Whether someone is among its leads: the same person or, where a side is only words, the same words in any order.
  ///
  /// A person of the directory is known by name, role, e-mail and login, and by a name that stands among other words:
  /// "Jo Marsh (Head of Service)".
  /// - Parameter person: the directory's person of that identifier.
  public func isLed(by party: Party, person: (PersonID) -> Person?) -> Bool {
    let one = SpokenOf(party, person)
    return leads.contains { one.isSame(as: SpokenOf($0, person)) }
  }
}

extension Register {
  public func isLead(_ party: Party, of action: Action) -> Bool { action.isLed(by: party) { person($0) } }

  /// Whether someone is the one named; no one is where no one is named.
  func isSame(_ one: Party, as other: Party?) -> Bool { other.map { isSame(one, as: $0) } ?? false }

  /// Whether two that are written down are the same person, each by identifier or in words.
  public func isSame(_ one: Party, as other: Party) -> Bool {
    SpokenOf(one) { person($0) }.isSame(as: SpokenOf(other) { person($0) })
  }
}

/// Someone by the words that are said of them.
private struct SpokenOf {
  private let id: PersonID?
  private let email: String
  /// The words of the directory's name; none for someone it does not have.
  private let name: [String]
  /// Every way to say who it is, each as its words in order of the alphabet.
  private let ways: Set<[String]>

  init(_ party: Party, _ person: (PersonID) -> Person?) {
    switch party {
    case .person(let id): self.init(words: "", id, person)
    case .named(let words): self.init(words: words, nil, person)
    }
  }

  init(_ lead: Lead, _ person: (PersonID) -> Person?) { self.init(words: lead.role, lead.person, person) }

  private init(words: String, _ id: PersonID?, _ person: (PersonID) -> Person?) {
    let known = id.flatMap(person)
    self.id = id
    email = known?.email.lowercased() ?? ""
    name = Self.words(of: known?.name ?? "")
    let said = [words, known?.name ?? "", known?.role ?? "", "\(words) \(known?.name ?? "")", known?.email ?? ""]
    ways = Set((said + (known?.logins ?? [])).map(Self.words).filter { !$0.isEmpty })
  }

  func isSame(as other: SpokenOf) -> Bool {
    if let id, let theirs = other.id { return id == theirs || !email.isEmpty && email == other.email }
    return !ways.isDisjoint(with: other.ways) || names(other) || other.names(self)
  }

  /// Whether this one's whole name, of two words or more, stands among the words of the other.
  private func names(_ other: SpokenOf) -> Bool {
    name.count > 1 && other.ways.contains { Set(name).isSubset(of: $0) }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).sorted()
  }
}
