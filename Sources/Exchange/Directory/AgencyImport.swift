import Casework

/// A list of agencies read from a sheet. `ImportDirectory` puts them in the directory.
public struct AgencyImport: Sendable {
  public let agencies: [Agency]
  public let columns: ColumnGuess<AgencyColumn>
  public let doubts: [Doubt]

  /// - Throws: a refusal where no column holds names.
  public init(
    _ table: SheetTable, mappings: [ColumnMapping] = [], register: Register, mint: IdentifierMint
  ) throws(ImportRefusal) {
    let columns = try ColumnGuess<AgencyColumn>(table, mappings: mappings)
    var codes = AgencyCodes(register.agencies)
    var known = PrintedAgencies(register.agencies, mint: mint)
    var doubts = DirectoryDoubts.unread(columns, in: table)
    var agencies: [Agency] = []
    for row in SheetRow.rows(of: table, columns) {
      guard let reason = Self.reasonToSkip(row, known) else {
        agencies.append(Self.agency(row, &codes, register, mint, &doubts))
        known.learn(agencies[agencies.count - 1])
        continue
      }
      doubts.append(row.doubt(.name, reason))
    }
    (self.agencies, self.columns, self.doubts) = (agencies, columns, doubts)
  }

  private static func reasonToSkip(_ row: SheetRow<AgencyColumn>, _ known: PrintedAgencies) -> String? {
    if row[.name].isEmpty { return "The row names no agency: it is left out." }
    let isKnown = known.exact(row.line(.name)) != nil || known.exact(row.line(.code)) != nil
    return isKnown ? "“\(row.line(.name))” is in the directory already: it is left out." : nil
  }

  private static func agency(
    _ row: SheetRow<AgencyColumn>, _ codes: inout AgencyCodes, _ register: Register, _ mint: IdentifierMint,
    _ doubts: inout [Doubt]
  ) -> Agency {
    var agency = Agency(id: mint.make())
    agency.name = row.line(.name)
    agency.code = codes.code(printed: row.line(.code), name: agency.name)
    if row[.code].isEmpty { doubts.append(row.doubt(.name, "It has no code: “\(agency.code)” is made of its name.")) }
    agency.aliases = row[.aliases].split { $0.isNewline || ",;".contains($0) }.map(\.collapsed).filter { !$0.isEmpty }
    agency.sector = row.line(.sector)
    agency.leadOfficer = register.party(printed: row.line(.leadOfficer))
    agency.boardRepresentative = register.party(printed: row.line(.boardRepresentative))
    agency.chiefOfficer = register.party(printed: row.line(.chiefOfficer))
    agency.activeFrom = row.day(.activeFrom, &doubts)
    agency.activeTo = row.day(.activeTo, &doubts)
    return agency
  }
}

/// Gives each new agency a code that no other has.
struct AgencyCodes {
  private var taken: Set<String>

  init(_ agencies: [Agency]) { taken = Set(agencies.map { $0.code.lowercased() }) }

  /// The printed code, else the name's initials in brackets, else its words; with a number where that is taken.
  mutating func code(printed: String, name: String, aliases: [String] = []) -> String {
    let short = aliases.first(where: LeadNames.isShortName)
    let wanted =
      [printed, short?.lowercased() ?? "", Self.hyphenated(name), "agency"].first { !$0.isEmpty } ?? "agency"
    var (code, number) = (wanted, 2)
    while !taken.insert(code.lowercased()).inserted {
      code = "\(wanted)-\(number)"
      number += 1
    }
    return code
  }

  private static func hyphenated(_ name: String) -> String {
    name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}

extension Register {
  /// The person of that name, or the name as printed; nothing for a blank.
  func party(printed: String) -> Party? {
    guard !printed.isEmpty else { return nil }
    if let person = people.first(where: { $0.name.wordKey == printed.wordKey }) { return .person(person.id) }
    return .named(printed)
  }
}

extension SheetRow {
  /// The day in that cell; where there is none to read, nothing and a doubt.
  func day(_ column: Column, _ doubts: inout [Doubt]) -> Day? {
    guard !self[column].isEmpty else { return nil }
    if let day = Day(printed: self[column]) { return day }
    doubts.append(
      doubt(column, Timescale(printed: self[column]).doubt ?? "“\(line(column))” is not one day: it is left out."))
    return nil
  }
}

/// What lists of people and agencies leave behind.
enum DirectoryDoubts {
  /// A directory entry keeps no cells it does not know: each column that is not read is said once.
  static func unread<Column>(_ columns: ColumnGuess<Column>, in table: SheetTable) -> [Doubt] {
    let rows = SheetRow.rows(of: table, columns)
    return SheetRow.doubts(of: rows, in: table)
      + columns.kept.filter { column in rows.contains { !$0.words(inColumn: column).isEmpty } }.map { column in
        Doubt(
          at: columns.headerPlace(column), heading: columns.heading(column),
          cell: columns.heading(column), "This column has no place in the directory: its words are left out.")
      }
  }
}
