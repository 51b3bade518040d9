import Casework

// What may be written into a field, by what the field asks for.
extension DeskState {
  func completions(for form: FieldForm) -> [Completion] {
    switch form {
    case .choice(let choices): choices.map { Completion($0.words, foundBy: [$0.stored]) }
    case .flag: [Completion("yes"), Completion("no")]
    case .party: people + groups
    case .link(let target), .mention(let target): completions(for: target)
    case .text, .day, .instant, .number, .timescale: []
    }
  }

  private func completions(for target: LinkTarget) -> [Completion] {
    switch target {
    case .agency: agencies
    case .person: people
    case .group: groups
    case .theme: themes
    case .caseFile: cases
    case .plan: plans
    case .agencyReturn: register.casesInOrder.flatMap { entries(AddressBook(register).names(in: $0), .agencyReturn) }
    case .objective, .recommendation, .action:
      register.plansInNaturalOrder.flatMap { entries(AddressBook(register).names(in: $0), target) }
    case .audit: audits
    case .finding, .sampleCase, .auditReturn:
      register.auditsInOrder.flatMap { entries(AddressBook(register).names(in: $0), target) }
    case .round, .roundRequest: register.roundsInOrder.flatMap { entries(AddressBook(register).names(in: $0), target) }
    case .anything: cases + plans + audits
    }
  }

  private var audits: [Completion] {
    register.auditsInOrder.map { Completion($0.reference, foundBy: [$0.topic], note: $0.topic) }
  }

  private var people: [Completion] {
    let agencies = Dictionary(register.agencies.map { ($0.id, $0) }) { first, _ in first }
    return register.people.map { person in
      let agency = person.agency.flatMap { agencies[$0] }
      let left = person.hasLeft(by: today) ? "left \(person.activeTo?.words ?? "")" : ""
      let initials = String(person.name.split(separator: " ").compactMap(\.first))
      return Completion(
        person.name, foundBy: [initials, person.role, agency?.code ?? "", agency?.name ?? ""] + person.logins,
        note: [person.role, agency?.name ?? "", left].filter { !$0.isEmpty }.joined(separator: ", "),
        isPast: !left.isEmpty)
    }
  }

  private var agencies: [Completion] {
    register.agencies.map { agency in
      let ended = ended(agency.activeTo)
      return Completion(
        agency.name, foundBy: [agency.code] + agency.aliases, note: agency.code + ended, isPast: !ended.isEmpty)
    }
  }

  private var groups: [Completion] {
    register.groups.map { group in
      let ended = ended(group.activeTo)
      return Completion(group.name, foundBy: [group.code], note: "group \(group.code)\(ended)", isPast: !ended.isEmpty)
    }
  }

  private func ended(_ day: Day?) -> String { day.map { $0 < today ? ", ended \($0.words)" : "" } ?? "" }

  private var themes: [Completion] {
    register.themes.map { Completion($0.name, note: $0.isRetired ? "no longer used" : "", isPast: $0.isRetired) }
  }

  private var cases: [Completion] {
    register.casesInOrder.map { file in
      Completion(
        file.reference, foundBy: [file.title] + file.formerly, note: "\(file.title), \(file.stageWords)",
        isPast: !file.isOpen)
    }
  }

  private var plans: [Completion] {
    register.plansInNaturalOrder.map { Completion($0.reference, foundBy: [$0.title] + $0.formerly, note: $0.title) }
  }

  /// The entries of a record that a field may name, by their references and what they say.
  private func entries(_ names: [(reference: String, address: Address)], _ target: LinkTarget) -> [Completion] {
    names.filter { $0.address.target == target }.map { name in
      let words = register.words(of: name.address)
      return Completion(name.reference, foundBy: [words], note: words)
    }
  }
}

extension Register {
  /// What an entry says of itself, in its own words.
  fileprivate func words(of address: Address) -> String {
    switch address {
    case .objective(let plan, let id): plans[plan]?.objective(id)?.title ?? ""
    case .recommendation(let plan, let id): plans[plan]?.recommendation(id)?.text ?? ""
    case .action(let plan, let id): plans[plan]?.actions.first { $0.id == id }?.text ?? ""
    case .agencyReturn(let file, let id, _): name(of: cases[file]?.agencyReturn(id)?.entry.agency)
    default: ""
    }
  }
}
