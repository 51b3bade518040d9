/// Every record and entry that can be gone to, found by its reference or by words.
///
/// Made once for a register and asked at every key: 10,000 actions take a few milliseconds.
public struct RecordIndex: Sendable {
  /// Something found.
  public struct Hit: Sendable, Equatable, Identifiable {
    public let address: Address
    public let reference: String
    /// What it is about, on one line.
    public let title: String
    /// "case", "action", "return".
    public let kind: String

    public var id: Address { address }
  }

  private struct Entry: Sendable {
    let hit: Hit
    /// What it is found by, in small letters: its reference and title, and what counts for less.
    let text: String
    let others: String
    let shortened: String
    let rank: Int
  }

  private let entries: [Entry]

  public init(_ register: Register) {
    let words = RecordWords(register)
    entries = AddressBook(register).everything().compactMap { reference, address in
      guard let kind = address.kindWords else { return nil }
      let title = words.titles[address] ?? ""
      return Entry(
        hit: Hit(address: address, reference: reference, title: title, kind: kind),
        text: "\(reference)\n\(title)".lowercased(), others: (words.others[address] ?? "").lowercased(),
        shortened: AddressBook.shortened(reference), rank: address.rank)
    }
  }

  /// What fits a text, best first: a whole reference, a shortened one, then whatever has all the words.
  ///
  /// - Parameter limit: at most so many; for an empty text, the cases and plans.
  public func hits(for text: String, limit: Int) -> [Hit] {
    let wanted = text.stripped.lowercased()
    guard !wanted.isEmpty else { return entries.filter { $0.rank < 2 }.prefix(limit).map(\.hit) }
    let words = wanted.split { $0 == " " }.map { FoldedText(String($0)) }
    let short = AddressBook.shortened(wanted)
    let scored = entries.enumerated().compactMap { place, entry in
      Self.score(entry, wanted, short, words).map { (score: $0, place: place) }
    }
    let best = scored.sorted { left, right in
      let (first, second) = (entries[left.place].rank, entries[right.place].rank)
      return (right.score, first, left.place) < (left.score, second, right.place)
    }
    return best.prefix(limit).map { entries[$0.place].hit }
  }

  private static func score(_ entry: Entry, _ wanted: String, _ short: String, _ words: [FoldedText]) -> Int? {
    if !short.isEmpty, entry.shortened.hasSuffix(short) { return entry.shortened == short ? 1000 : 500 }
    if entry.text.hasPrefix(wanted) { return 300 }
    var score = 0
    for word in words {
      if word.beginsWord(in: entry.text) {
        score += 10
      } else if word.isIn(entry.text) {
        score += 3
      } else if word.beginsWord(in: entry.others) {
        score += 2
      } else {
        return nil
      }
    }
    return score
  }
}

extension Address {
  /// What it is, in a word; nil for what has no page of its own to go to.
  fileprivate var kindWords: String? {
    switch self {
    case .caseFile: "case"
    case .agencyReturn: "return"
    case .plan: "plan"
    case .objective: "objective"
    case .recommendation: "recommendation"
    case .action: "action"
    case .agency: "agency"
    case .person: "person"
    case .group: "group"
    case .theme: "theme"
    case .audit: "audit"
    case .auditReturn: "audit return"
    case .sampleCase: "sample case"
    case .finding: "finding"
    case .round: "update round"
    case .roundRequest: "request of a round"
    case .settings, .casePart, .entry: nil
    }
  }

  /// What is likelier to be meant comes first among equals.
  fileprivate var rank: Int {
    switch self {
    case .caseFile: 0
    case .plan, .audit, .round: 1
    case .action: 2
    case .recommendation, .finding: 3
    case .objective: 4
    case .person, .agency: 5
    case .agencyReturn, .auditReturn, .roundRequest: 6
    default: 7
    }
  }
}

/// What every thing in a register is called in a list of found ones, and what else it is found by.
private struct RecordWords {
  private(set) var titles: [Address: String] = [:]
  private(set) var others: [Address: String] = [:]
  /// What the agencies are called, with their codes.
  private let agencies: [AgencyID: String]

  init(_ register: Register) {
    agencies = Dictionary(register.agencies.map { ($0.id, "\($0.name) \($0.code)") }) { first, _ in first }
    for file in register.cases.values { note(file, in: register) }
    for plan in register.plans.values { note(plan) }
    for audit in register.audits.values { note(audit, in: register) }
    for round in register.rounds.values { note(round, in: register) }
    for agency in register.agencies { note(.agency(agency.id), agency.name, agency.aliases) }
    for person in register.people { note(.person(person.id), person.role) }
    for group in register.groups { note(.group(group.id), group.name) }
  }

  private mutating func note(_ address: Address, _ title: String, _ others: [String] = []) {
    titles[address] = title
    if !others.isEmpty { self.others[address] = others.joined(separator: " ") }
  }

  private mutating func note(_ file: CaseFile, in register: Register) {
    note(.caseFile(file.id), file.title, file.formerly)
    for part in CasePart.allCases where part == .referral || part == .review {
      let returns = part == .referral ? file.referral?.returns : file.review?.returns
      for entry in returns ?? [] {
        note(.agencyReturn(file.id, entry.id, part), register.agency(entry.agency)?.name ?? "", [file.title])
      }
    }
  }

  private mutating func note(_ audit: Audit, in register: Register) {
    note(.audit(audit.id), audit.topic, audit.formerly)
    for entry in audit.findings { note(.finding(audit.id, entry.id), entry.text) }
    for entry in audit.cases { note(.sampleCase(audit.id, entry.id), audit.topic, [entry.locality]) }
    for entry in audit.returns {
      note(.auditReturn(audit.id, entry.id), register.agency(entry.agency)?.name ?? "", [audit.topic])
    }
  }

  private mutating func note(_ round: UpdateRound, in register: Register) {
    note(.round(round.id), register.title(of: round))
    for entry in round.requests {
      note(.roundRequest(round.id, entry.id), register.name(of: entry.agency), [register.title(of: round)])
    }
  }

  private func agencies(of action: Action) -> [String] {
    action.leadAgency.flatMap { agencies[$0] }.map { [$0] } ?? []
  }

  private mutating func note(_ plan: Plan) {
    note(.plan(plan.id), plan.title, plan.formerly)
    for objective in plan.objectives { note(.objective(plan.id, objective.id), objective.title) }
    for entry in plan.recommendations { note(.recommendation(plan.id, entry.id), entry.text) }
    for action in plan.actions { note(.action(plan.id, action.id), action.text, agencies(of: action)) }
  }
}
