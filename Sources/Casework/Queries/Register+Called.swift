extension Register {
  /// What people call a thing: "PLAN-2026-001/1/7b", "SAR-2026-004/milestone/2", a person's name; empty where it is gone.
  public func called(_ address: Address) -> String {
    switch address {
    case .settings: "the board's settings"
    case .caseFile(let id): cases[id]?.reference ?? ""
    case .casePart(let id, let part): "\(cases[id]?.reference ?? "")/\(part.rawValue)"
    case .agencyReturn(let id, let entry, _):
      cases[id].flatMap { references(ofReturnsIn: $0).first { $0.id == entry }?.reference } ?? ""
    case .plan(let id): plans[id]?.reference ?? ""
    case .objective(let id, let entry): "\(plans[id]?.reference ?? "")/\(plans[id]?.objective(entry)?.ref ?? "")"
    case .recommendation(let id, let entry):
      plans[id].flatMap { plan in plan.recommendation(entry).map { plan.reference(of: $0) } } ?? ""
    case .action(let id, let entry):
      plans[id].flatMap { plan in plan.actions.first { $0.id == entry }.map { plan.reference(of: $0) } } ?? ""
    case .audit(let id): audits[id]?.reference ?? ""
    case .auditReturn(let id, _), .sampleCase(let id, _), .finding(let id, _):
      audits[id].flatMap { AddressBook(self).names(in: $0).first { $0.address == address }?.reference } ?? ""
    case .round(let id): rounds[id]?.reference ?? ""
    case .roundRequest(let id, let entry):
      rounds[id].flatMap { round in round.request(entry).map { reference(of: $0, in: round) } } ?? ""
    case .agency(let id): agency(id)?.name ?? ""
    case .person(let id): person(id)?.name ?? ""
    case .group(let id): group(id)?.name ?? ""
    case .theme(let id): theme(id)?.name ?? ""
    case .entry: calledEntry(address)
    }
  }

  /// An entry by its home, its kind and its place in the list, as the command line takes it.
  private func calledEntry(_ address: Address) -> String {
    guard let list = address.list, let item = address.item else { return calledDocument(address.document) }
    let known = EntryKind.of(address)
    let kind = known?.kind.name ?? Field.hyphenated(list.lastKey)
    let place = entries(of: list, in: address.document).firstIndex(of: item).map { String($0 + 1) } ?? "?"
    var home = (known?.home ?? address.home).map(called) ?? ""
    // A part of a case that keeps a history of its own is named as the case is.
    if case .casePart(let id, _)? = address.home, known == nil { home = called(.caseFile(id)) }
    return "\(home)/\(kind)/\(place)"
  }

  private func calledDocument(_ document: DocumentKey) -> String {
    guard case .chronology(let id) = document, let file = chronologies[id]?.caseFile else { return "" }
    return called(.caseFile(file))
  }
}
