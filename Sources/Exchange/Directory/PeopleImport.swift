import Casework

/// A list of people read from a sheet. `ImportDirectory` puts them in the directory, with the agencies they bring.
public struct PeopleImport: Sendable {
  public let people: [Person]
  /// Bodies that the list names and the directory did not know.
  public let agencies: [Agency]
  public let columns: ColumnGuess<PersonColumn>
  public let doubts: [Doubt]

  /// - Throws: a refusal where no column holds names.
  public init(
    _ table: SheetTable, mappings: [ColumnMapping] = [], register: Register, mint: IdentifierMint
  ) throws(ImportRefusal) {
    let columns = try ColumnGuess<PersonColumn>(table, mappings: mappings)
    var reader = PersonReader(register, mint, DirectoryDoubts.unread(columns, in: table))
    for row in SheetRow.rows(of: table, columns) { reader.read(row) }
    people = reader.people
    agencies = reader.names.agencies(besides: register.agencies)
    self.columns = columns
    doubts = reader.doubts
  }
}

/// Goes down a list of people.
private struct PersonReader {
  var people: [Person] = []
  var names: PrintedAgencies
  var doubts: [Doubt]
  private var known: Set<String>
  private let mint: IdentifierMint

  init(_ register: Register, _ mint: IdentifierMint, _ doubts: [Doubt]) {
    self.mint = mint
    self.doubts = doubts
    names = PrintedAgencies(register.agencies, mint: mint)
    known = Set(register.people.map { Self.key($0.name, $0.email) })
  }

  /// Two people may share a name: the address tells them apart.
  private static func key(_ name: String, _ email: String) -> String { "\(name.wordKey) \(email.lowercased())" }

  mutating func read(_ row: SheetRow<PersonColumn>) {
    guard !row[.name].isEmpty else {
      return doubts.append(row.doubt("The row names no one: it is left out."))
    }
    guard known.insert(Self.key(row.line(.name), row.line(.email))).inserted else {
      return doubts.append(row.doubt(.name, "“\(row.line(.name))” is listed already: the row is left out."))
    }
    var person = Person(id: mint.make())
    person.name = row.line(.name)
    person.role = row.line(.role)
    person.agency = agency(row)
    person.email = row.line(.email)
    person.logins = row[.logins].split { $0.isNewline || ",; ".contains($0) }.map(String.init)
    person.activeFrom = row.day(.activeFrom, &doubts)
    person.activeTo = row.day(.activeTo, &doubts)
    people.append(person)
  }

  private mutating func agency(_ row: SheetRow<PersonColumn>) -> AgencyID? {
    let printed = row.line(.agency)
    guard !printed.isEmpty else { return nil }
    if let id = names.exact(printed) { return id }
    doubts.append(row.doubt(.agency, "“\(printed)” is not in the directory: it is proposed as an agency."))
    return names.propose(printed)
  }
}

extension PrintedAgencies {
  /// The proposed bodies as agencies, each with a code of its own.
  func agencies(besides known: [Agency]) -> [Agency] {
    var codes = AgencyCodes(known)
    return proposed.map { proposal in
      Agency(id: proposal.id) {
        $0.name = proposal.name
        $0.aliases = proposal.aliases
        $0.code = codes.code(printed: "", name: proposal.name, aliases: proposal.aliases)
        $0.isProposed = true
      }
    }
  }

  mutating func learn(_ agency: Agency) {
    for name in [agency.code, agency.name] + agency.aliases { learn(name, agency.id) }
  }
}
