import Casework

// What references and typed words name, or why they name nothing.
extension Session {
  /// What a reference names: whole, or shortened while it is unique.
  func find(_ reference: String) throws -> Address {
    let book = AddressBook(register)
    switch book.find(reference) {
    case .found(let address):
      book.notes(on: reference).forEach(tell)
      return address
    case .several(let candidates):
      let shown = candidates.prefix(12).joined(separator: ", ") + (candidates.count > 12 ? ", …" : "")
      throw Refusal("“\(reference)” may be any of \(candidates.count): \(shown).")
    case .nothing:
      if let damage = damage(hiding: reference) {
        throw Refusal("\(reference) cannot be read while \(damage.path) is damaged: mend that file first.", .trouble)
      }
      if let stone = register.tombstone(called: reference) { throw Refusal(register.sentence(of: stone)) }
      throw Refusal("No record is called \(reference): heed list \(Self.listHint(for: reference)) shows them.")
    }
  }

  /// The damaged file that holds the record of that reference: a file is named after the reference it was born with.
  private func damage(hiding reference: String) -> Damage? {
    let record = reference.split(separator: "/").first.map { $0.uppercased() } ?? reference
    return store.damage.first { $0.path.split(separator: "/").last?.hasPrefix(record + "-") ?? false }
  }

  /// Which list most likely holds what a reference was meant to name.
  private static func listHint(for reference: String) -> String {
    let plain = reference.uppercased()
    if plain.hasPrefix("AUD") { return plain.contains("/F") ? "findings" : plain.contains("/") ? "returns" : "audits" }
    if plain.hasPrefix("ROUND") { return plain.contains("/") ? "replies" : "rounds" }
    guard plain.hasPrefix("PLAN") else { return "cases" }
    if plain.contains("/REC") { return "recommendations" }
    return plain.contains("/") ? "actions" : "plans"
  }

  func wrongKind(_ reference: String, needed: String) -> Refusal {
    Refusal("\(reference) is not \(needed).")
  }

  func action(_ reference: String) throws -> (plan: Plan, action: Action) {
    guard case .action(let plan, let id) = try find(reference), let held = register.plans[plan],
      let action = held.actions.first(where: { $0.id == id })
    else { throw wrongKind(reference, needed: "an action: name one as PLAN-2026-001/1/7b") }
    return (held, action)
  }

  func recommendation(_ reference: String) throws -> (plan: Plan, recommendation: Recommendation) {
    guard case .recommendation(let plan, let id) = try find(reference), let held = register.plans[plan],
      let recommendation = held.recommendation(id)
    else { throw wrongKind(reference, needed: "a recommendation: name one as PLAN-2026-001/rec/3") }
    return (held, recommendation)
  }

  func plan(_ reference: String) throws -> Plan {
    guard case .plan(let id) = try find(reference), let plan = register.plans[id] else {
      throw wrongKind(reference, needed: "a plan: name one as PLAN-2026-001")
    }
    return plan
  }

  /// A case, named by its own reference or by one of its parts.
  func caseFile(_ reference: String) throws -> CaseFile {
    let id: CaseID? =
      switch try find(reference) {
      case .caseFile(let id), .casePart(let id, _), .agencyReturn(let id, _, _): id
      default: nil
      }
    guard let held = id.flatMap({ register.cases[$0] }) else {
      throw wrongKind(reference, needed: "a case: name one as SAR-2026-004")
    }
    return held
  }

  func agencyReturn(_ reference: String) throws -> (caseFile: CaseFile, entry: AgencyReturn) {
    guard case .agencyReturn(let id, let entry, _) = try find(reference), let held = register.cases[id],
      let found = held.agencyReturn(entry)?.entry
    else { throw wrongKind(reference, needed: "an agency's return: name one as SAR-2026-004/police") }
    return (held, found)
  }

  /// An audit, named by its own reference or by one of its cases, findings or returns.
  func audit(_ reference: String) throws -> Audit {
    let id: AuditID? =
      switch try find(reference) {
      case .audit(let id), .sampleCase(let id, _), .finding(let id, _), .auditReturn(let id, _): id
      default: nil
      }
    guard let held = id.flatMap({ register.audits[$0] }) else {
      throw wrongKind(reference, needed: "an audit: name one as AUD-2026-003")
    }
    return held
  }

  func auditReturn(_ reference: String) throws -> (audit: Audit, entry: AuditReturn) {
    guard case .auditReturn(let id, let entry) = try find(reference), let held = register.audits[id],
      let found = held.agencyReturn(entry)
    else { throw wrongKind(reference, needed: "an agency's return to an audit: name one as AUD-2026-003/police") }
    return (held, found)
  }

  func agency(_ typed: String) throws -> Agency {
    if let agency = register.agency(printed: typed) { return agency }
    if case .found(.agency(let id)) = AddressBook(register).find(typed), let agency = register.agency(id) {
      return agency
    }
    let known = register.agencies.map(\.code).joined(separator: ", ")
    throw Refusal(
      known.isEmpty
        ? "No agency is called \(typed): add it with heed add agency --code CODE --name NAME."
        : "No agency is called \(typed): the directory has \(known).")
  }
}

// Days, people and choices as they are typed.
extension Session {
  func day(_ typed: String) throws -> Day {
    switch DayShorthand.read(typed, on: today, calendar: calendar) {
    case .success(let day): return day
    case .failure(let refusal): throw Refusal(refusal.sentence, .usage)
    }
  }

  func day(_ typed: String?) throws -> Day? { try typed.map { try day($0) } }

  /// The day typed, else today.
  func dayOrToday(_ typed: String?) throws -> Day { try day(typed) ?? today }

  func party(_ typed: String?) -> Party? { typed.map { FieldReading(register, on: today).someone($0) } }

  func choice<C: ChoiceValue>(_ typed: String, _ what: String) throws -> C {
    let found = C.matches(typed: typed)
    if found.count == 1 { return found[0] }
    let words = (found.isEmpty ? C.allCases.map(\.words) : found.map(\.words)).joined(separator: ", ")
    throw Refusal("“\(typed)” is no \(what): choose \(found.isEmpty ? "one of" : "between") \(words).", .usage)
  }
}
