/// An agency as lists show it and filters find it.
public struct AgencyNames: Sendable, Equatable {
  public let id: AgencyID
  public let code: String
  public let name: String
  /// Code, name and aliases.
  public let all: [String]

  init(_ agency: Agency) {
    id = agency.id
    code = agency.code
    name = agency.name
    all = [agency.code, agency.name] + agency.aliases
  }

  init(id: AgencyID, code: String, name: String, all: [String]) {
    self.id = id
    self.code = code
    self.name = name
    self.all = all
  }
}

/// The directory by identifier, made once for a whole list.
struct DirectoryIndex: Sendable {
  let agencies: [AgencyID: AgencyNames]
  let people: [PersonID: Person]
  let groups: [GroupID: String]
  let themes: [ThemeID: String]

  init(_ register: Register) {
    agencies = Dictionary(register.agencies.map { ($0.id, AgencyNames($0)) }) { first, _ in first }
    people = Dictionary(register.people.map { ($0.id, $0) }) { first, _ in first }
    groups = Dictionary(register.groups.map { ($0.id, $0.name) }) { first, _ in first }
    themes = Dictionary(register.themes.map { ($0.id, $0.name) }) { first, _ in first }
  }

  func agency(_ id: AgencyID?) -> AgencyNames? { id.flatMap { agencies[$0] } }

  func names(of ids: [ThemeID]) -> [String] { ids.compactMap { themes[$0] } }

  func name(of party: Party?) -> String {
    switch party {
    case nil: ""
    case .person(let id): people[id]?.name ?? "someone no longer listed"
    case .named(let words): words
    }
  }

  /// "Head of Service, Jo Marsh".
  func name(of lead: Lead) -> String {
    guard let name = lead.person.flatMap({ people[$0]?.name }) else { return lead.role }
    return lead.role.isEmpty ? name : "\(lead.role), \(name)"
  }

  /// The leads in words, the primary one first.
  func names(of leads: [Lead]) -> String {
    switch leads.count {
    case 0: ""
    case 1: name(of: leads[0])
    default: (leads.filter(\.isPrimary) + leads.filter { !$0.isPrimary }).map(name(of:)).joined(separator: "; ")
    }
  }
}
