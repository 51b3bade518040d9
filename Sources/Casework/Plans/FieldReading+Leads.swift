extension FieldReading {
  /// The leads that typed words mean, the first the primary one: a person of the directory by name, else a role.
  /// - Parameter present: the leads there are; one whose words are typed stays as it is.
  public func leads(_ typed: [String], among present: [Lead] = [], mint: IdentifierMint) -> [Lead] {
    typed.map(\.stripped).filter { !$0.isEmpty }.enumerated().map { place, words in
      var lead = present.first { register.name(of: $0) == words } ?? newLead(words, mint)
      lead.isPrimary = place == 0
      return lead
    }
  }

  private func newLead(_ words: String, _ mint: IdentifierMint) -> Lead {
    Lead(id: mint.make()) { lead in
      if case .person(let id) = someone(words) { lead.person = id } else { lead.role = words }
    }
  }
}
