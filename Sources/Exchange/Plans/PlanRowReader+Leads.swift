import Casework

// Who answers for it.
extension PlanRowReader {
  mutating func readLeads(_ row: SheetRow<PlanColumn>, into action: inout ImportedRow) {
    let officers = leads(row, .leadOfficer)
    let services = leads(row, .leadAgency)
    var found: [AgencyID] = []
    action.leads = officers
    for name in services {
      let ids = meaning(of: name, isAlone: services.count == 1, row)
      found += ids
      let isNone = officers.isEmpty && !row[.leadOfficer].isEmpty
      if officers.isEmpty && !isNone || agencies.exact(name) == nil { action.leads.append(name) }
    }
    // A sheet that has a column for them names its support agencies there.
    if columns.places[.supportAgencies] == nil {
      for name in officers { found += agencies.exact(name).map { [$0] } ?? [] }
    }
    action.leadAgency = found.first
    for id in found.dropFirst() + supporters(row, into: &action) where id != found.first {
      if !action.supportAgencies.contains(id) { action.supportAgencies.append(id) }
    }
  }

  private mutating func leads(_ row: SheetRow<PlanColumn>, _ column: PlanColumn) -> [String] {
    if NoneWord.isSaid(row[column]) { return [] }
    if let listed = CellList.items(row[column]) { return listed }
    if column == .leadAgency, agencies.exact(row[column]) != nil { return [row[column]] }
    let read = LeadNames(row[column])
    if let doubt = read.doubt { note(row.doubt(column, doubt)) }
    return read.names
  }

  private mutating func meaning(of name: String, isAlone: Bool, _ row: SheetRow<PlanColumn>) -> [AgencyID] {
    switch agencies.meaning(of: name, isAlone: isAlone) {
    case .agencies(let ids, let doubt):
      if let doubt { note(row.doubt(.leadAgency, doubt)) }
      return ids
    case .role: return []
    case .unclear:
      note(row.doubt(.leadAgency, "“\(name)” is neither an agency of the directory nor a role: it stands as the lead."))
      return []
    }
  }

  private mutating func supporters(_ row: SheetRow<PlanColumn>, into action: inout ImportedRow) -> [AgencyID] {
    let lines = row[.supportAgencies].split(whereSeparator: \.isNewline)
    let names = lines.flatMap { line in
      agencies.exact(String(line)) == nil ? line.split { ",;/".contains($0) } : [line]
    }
    let ids = names.map(\.collapsed).filter { !$0.isEmpty }.map { agencies.exact($0) }
    if ids.contains(nil) {
      action.keptCells.append(kept(row, .supportAgencies))
      note(row.doubt(.supportAgencies, "Not every name is an agency of the directory: the cell is kept as a note."))
    }
    return ids.compactMap { $0 }
  }
}
