import Casework

/// Tells which agency printed words mean: one in the directory, or one that the sheet brings with it.
struct PrintedAgencies {
  /// What printed words were taken for.
  enum Meaning: Equatable {
    /// Agencies, and a sentence where a person should look at it.
    case agencies([AgencyID], doubt: String?)
    /// A role, not a body.
    case role
    /// Words that name neither.
    case unclear
  }

  private var known: [String: AgencyID] = [:]
  private var initials: [String: AgencyID] = [:]
  private(set) var proposed: [ProposedAgency] = []
  private let mint: IdentifierMint

  /// Words that stand in the names of bodies.
  private static let bodyWords: Set<String> = [
    "ccg", "icb", "ics", "nhs", "trust", "trusts", "council", "constabulary", "police", "hospital", "hospitals",
    "university", "college", "school", "schools", "academy", "ltd", "limited", "cic", "cqc", "ofsted", "probation",
    "cafcass", "charity", "federation", "commission", "hospice", "ambulance",
  ]
  /// Bodies that are named by their sector alone.
  private static let sectors: Set<String> = [
    "health", "police", "probation", "education", "housing", "ambulance", "fireandrescue", "fireservice",
    "ambulanceservice", "adultsocialcare", "youthjustice",
  ]
  /// Initials of posts.
  private static let postInitials: Set<String> = [
    "PSW", "DCS", "DASS", "IRO", "HOS", "DSL", "LADO", "CEO", "GP", "SW", "DO", "QA", "CP", "IP", "TM", "HR", "TBC",
    "TBA", "N/A", "NA", "ALL",
  ]

  init(_ agencies: [Agency], mint: IdentifierMint) {
    self.mint = mint
    for agency in agencies {
      for name in [agency.code, agency.name] + agency.aliases { learn(name, agency.id) }
    }
  }

  /// The agency by its code, name or alias, in any case and spacing; words in brackets may be an alias.
  func exact(_ words: String) -> AgencyID? {
    ([words] + Bracketed(words).parts).lazy.compactMap { known[$0.wordKey] }.first
  }

  /// What a lead's words mean; a body that the directory does not know is proposed, once.
  ///
  /// - Parameter isAlone: whether they are a cell's only lead; initials among several are more likely posts.
  mutating func meaning(of words: String, isAlone: Bool) -> Meaning {
    if let id = exact(words) { return .agencies([id], doubt: nil) }
    if let ids = several(words) { return .agencies(ids, doubt: nil) }
    if let (initials, id) = leadingInitials(words) {
      return .agencies([id], doubt: "“\(words)” is taken for the agency \(initials), whose initials it begins with.")
    }
    if LeadNames.isRole(words) { return .role }
    guard isBody(words, isAlone) else { return LeadNames.isShortName(words) ? .role : .unclear }
    return .agencies([propose(words)], doubt: "“\(words)” is not in the directory: it is proposed as an agency.")
  }

  /// Adds a body that the directory does not know, without asking whether the words name one.
  mutating func propose(_ words: String) -> AgencyID {
    let named = Bracketed(words)
    let agency = ProposedAgency(id: mint.make(), name: named.outside, aliases: named.inside.map { [$0] } ?? [])
    proposed.append(agency)
    for name in [words, agency.name] + agency.aliases { learn(name, agency.id) }
    return agency.id
  }

  /// The first bearer of a name keeps it.
  mutating func learn(_ name: String, _ id: AgencyID) {
    let key = name.wordKey
    guard !key.isEmpty, known[key] == nil else { return }
    known[key] = id
    if LeadNames.isShortName(name) && name.count >= 3 { initials[name] = id }
  }

  /// "Police and Health", where each is an agency by itself.
  private func several(_ words: String) -> [AgencyID]? {
    let pieces = words.split { ",/&;+".contains($0) }.flatMap { $0.split(separator: " and ") }.map(\.collapsed)
    let ids = pieces.compactMap(exact)
    return pieces.count > 1 && ids.count == pieces.count ? ids : nil
  }

  private func leadingInitials(_ words: String) -> (String, AgencyID)? {
    let first = String(words.prefix { $0.isLetter || $0.isNumber })
    return initials[first].map { (first, $0) }
  }

  private func isBody(_ words: String, _ isAlone: Bool) -> Bool {
    if Self.sectors.contains(words.wordKey) || words.bareWords.contains(where: Self.bodyWords.contains) { return true }
    return isAlone && LeadNames.isShortName(words) && !Self.postInitials.contains(words)
  }
}

/// Words with other words in brackets after them: "Blackpool Teaching Hospitals (BTH)".
private struct Bracketed {
  let outside: String
  let inside: String?

  init(_ words: String) {
    guard words.last == ")", let open = words.lastIndex(of: "("), open > words.startIndex else {
      (outside, inside) = (words.collapsed, nil)
      return
    }
    outside = words[..<open].collapsed
    let within = words[words.index(after: open)...].dropLast().collapsed
    inside = within.isEmpty ? nil : within
  }

  var parts: [String] { [outside] + (inside.map { [$0] } ?? []) }
}
