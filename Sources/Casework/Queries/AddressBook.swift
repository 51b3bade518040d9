/// Finds what a person's reference names: whole, shortened while it is unique, in any letter case.
public struct AddressBook: Sendable {
  /// What a reference turned out to name.
  public enum Answer: Sendable, Equatable {
    case found(Address)
    /// Several things fit: their whole references.
    case several([String])
    case nothing
  }

  let register: Register

  public init(_ register: Register) { self.register = register }

  public func find(_ reference: String) -> Answer {
    let wanted = reference.stripped.lowercased()
    guard !wanted.isEmpty else { return .nothing }
    if let found = exact(wanted) { return found }
    let fits = everything().filter { Self.isShort(wanted, for: $0.reference) }
    return Self.answer(fits.isEmpty ? asks(fitting: wanted) : fits)
  }

  /// What of one kind a reference names, whatever else it would fit.
  public func find(_ reference: String, among target: LinkTarget) -> Answer {
    let wanted = reference.stripped.lowercased()
    guard !wanted.isEmpty else { return .nothing }
    if case .found(let address)? = exact(wanted), address.target == target { return .found(address) }
    return Self.answer(everything().filter { $0.address.target == target && Self.isShort(wanted, for: $0.reference) })
  }

  private static func answer(_ fits: [(reference: String, address: Address)]) -> Answer {
    switch fits.count {
    case 0: .nothing
    case 1: .found(fits[0].address)
    default: .several(fits.map(\.reference))
    }
  }

  /// Every reference there is and what it names, in order: for completion and jumping.
  public func everything() -> [(reference: String, address: Address)] {
    var all: [(reference: String, address: Address)] = []
    for caseFile in register.casesInOrder { all += names(in: caseFile) }
    for plan in register.plansInOrder { all += names(in: plan) }
    for audit in register.auditsInOrder { all += names(in: audit) }
    for round in register.roundsInOrder { all += names(in: round) }
    for agency in register.agencies { all.append((agency.code, .agency(agency.id))) }
    for group in register.groups { all.append((group.code, .group(group.id))) }
    for person in register.people { all.append((person.name, .person(person.id))) }
    for theme in register.themes { all.append((theme.name, .theme(theme.id))) }
    return all
  }

  private func exact(_ wanted: String) -> Answer? {
    if wanted == "settings" || wanted == "board" { return .found(.settings) }
    return record(wanted, isFormer: false) ?? record(wanted, isFormer: true) ?? inDirectory(wanted).map { .found($0) }
  }

  /// What a record's reference names, or one that it had before: after a sync, one record may have what another had.
  private func record(_ wanted: String, isFormer: Bool) -> Answer? {
    let head = String(wanted.prefix { $0 != "/" })
    func answers(_ reference: String, _ formerly: [String]) -> Bool {
      isFormer ? formerly.contains { $0.lowercased() == head } : reference.lowercased() == head
    }
    for caseFile in register.cases.values where answers(caseFile.reference, caseFile.formerly) {
      return inside(names(in: caseFile), wanted, at: caseFile.reference)
        ?? entry(wanted, in: .caseFile(caseFile.id)).map { .found($0) }
    }
    for plan in register.plans.values where answers(plan.reference, plan.formerly) {
      return inside(names(in: plan), wanted, at: plan.reference)
        ?? entry(wanted, in: .plan(plan.id)).map { .found($0) }
    }
    for audit in register.audits.values where answers(audit.reference, audit.formerly) {
      return inside(names(in: audit), wanted, at: audit.reference)
        ?? entry(wanted, in: .audit(audit.id)).map { .found($0) }
    }
    for round in register.rounds.values where answers(round.reference, round.formerly) {
      return inside(names(in: round), wanted, at: round.reference)
        ?? inside(asks(in: round), wanted, at: round.reference)
        ?? entry(wanted, in: .round(round.id)).map { .found($0) }
    }
    return nil
  }

  /// What to know of a reference that records had before, a sentence each: "SAR-2026-004 was the reference of SAR-2026-007".
  public func notes(on reference: String) -> [String] {
    let head = reference.stripped.lowercased().prefix { $0 != "/" }
    let holders =
      register.cases.values.map { ($0.reference, $0.formerly) }
      + register.plans.values.map { ($0.reference, $0.formerly) }
      + register.audits.values.map { ($0.reference, $0.formerly) }
      + register.rounds.values.map { ($0.reference, $0.formerly) }
    return holders.flatMap { now, formerly in
      formerly.filter { $0.lowercased() == head }.map { "\($0) was the reference of \(now) before it was renumbered." }
    }.sorted()
  }

  /// The thing in a record whose reference ends as the wanted one does, whatever the record was called before; all of
  /// them where several were given the same.
  private func inside(_ names: [(reference: String, address: Address)], _ wanted: String, at reference: String)
    -> Answer?
  {
    let tail = wanted.drop { $0 != "/" }
    let whole = reference.lowercased() + tail
    if let found = names.first(where: { $0.reference.lowercased() == whole }) { return .found(found.address) }
    let twins = names.map(\.reference).filter { $0.lowercased().hasPrefix(whole + "~") }
    return twins.isEmpty ? nil : .several(twins)
  }

  private func inDirectory(_ wanted: String) -> Address? {
    if let agency = register.agency(printed: wanted) { return .agency(agency.id) }
    if let group = register.groups.first(where: { [$0.code, $0.name].contains { $0.lowercased() == wanted } }) {
      return .group(group.id)
    }
    if let person = register.people.first(where: { $0.name.lowercased() == wanted }) { return .person(person.id) }
    return register.themes.first { $0.name.lowercased() == wanted }.map { .theme($0.id) }
  }

  /// The references of a case, its parts and its returns.
  public func names(in caseFile: CaseFile) -> [(reference: String, address: Address)] {
    let base = caseFile.reference
    let parts = CasePart.allCases.filter { caseFile.has($0) }.map { part in
      ("\(base)/\(part.rawValue)", Address.casePart(caseFile.id, part))
    }
    return [(base, .caseFile(caseFile.id))] + parts
      + register.references(ofReturnsIn: caseFile).map { ($0.reference, .agencyReturn(caseFile.id, $0.id, $0.part)) }
  }

  /// The references of a plan and its entries, twins told apart.
  public func names(in plan: Plan) -> [(reference: String, address: Address)] {
    let entries: [(String, Address)] =
      plan.objectives.map { ("\(plan.reference)/\($0.ref)", .objective(plan.id, $0.id)) }
      + plan.recommendations.map { (plan.reference(of: $0), .recommendation(plan.id, $0.id)) }
      + plan.actions.map { (plan.reference(of: $0), .action(plan.id, $0.id)) }
    return [(plan.reference, .plan(plan.id))] + Self.toldApart(entries)
  }

  /// The references of an audit, its sample cases, its findings and its returns, twins told apart.
  public func names(in audit: Audit) -> [(reference: String, address: Address)] {
    let base = audit.reference
    let entries: [(String, Address)] =
      audit.cases.map { ("\(base)/\($0.ref)", .sampleCase(audit.id, $0.id)) }
      + audit.findings.map { ("\(base)/\($0.ref)", .finding(audit.id, $0.id)) }
      + audit.returns.map { ("\(base)/\(register.agency($0.agency)?.code ?? "-")", .auditReturn(audit.id, $0.id)) }
    return [(base, .audit(audit.id))] + Self.toldApart(entries)
  }

  /// Entries that were given the same reference are numbered: "PLAN-2026-001/1/7~1", "PLAN-2026-001/1/7~2". A change
  /// meant for one of them must not go to the other.
  static func toldApart(_ entries: [(String, Address)]) -> [(reference: String, address: Address)] {
    let counts = Dictionary(entries.map { ($0.0.lowercased(), 1) }, uniquingKeysWith: +)
    var seen: [String: Int] = [:]
    return entries.map { reference, address in
      let key = reference.lowercased()
      guard counts[key, default: 1] > 1 else { return (reference, address) }
      seen[key, default: 0] += 1
      return ("\(reference)~\(seen[key, default: 1])", address)
    }
  }
}

extension AddressBook {
  /// Whether a shortened reference fits a whole one: it begins it, or its parts end it ("4" for "SAR-2026-004").
  static func isShort(_ wanted: String, for reference: String) -> Bool {
    if reference.lowercased().hasPrefix(wanted) { return !reference.contains("/") || wanted.contains("/") }
    let (parts, whole) = (pieces(wanted), pieces(reference.lowercased()))
    guard !parts.isEmpty, wanted.last != "/", parts.count <= whole.count else { return false }
    return Array(whole.suffix(parts.count)) == parts
  }

  /// A reference in its pieces, each after a stroke, so that a shortened one is its end: "/sar/2026/4".
  static func shortened(_ reference: String) -> String {
    pieces(reference.lowercased()).map { "/" + $0 }.joined()
  }

  /// The parts between strokes, each in its pieces between hyphens. A hyphen alone is a part: it stands where an action has
  /// no objective, and must not be passed over.
  private static func pieces(_ text: String) -> [String] {
    text.split(separator: "/").flatMap { part in
      part == "-"
        ? ["-"]
        : part.split(separator: "-").map { piece in
          let number = piece.drop { $0 == "0" }
          return piece.allSatisfy(\.isNumber) && !number.isEmpty ? String(number) : String(piece)
        }
    }
  }
}
