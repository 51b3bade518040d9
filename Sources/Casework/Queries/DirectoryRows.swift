/// One person as lists show them on a day.
public struct PersonRow: Sendable, Equatable, Identifiable {
  public let id: PersonID
  public let name: String
  public let role: String
  public let agency: AgencyNames?
  public let email: String
  public let boardRoles: [String]
  public let hasLeft: Bool
  /// Open actions this person leads, and how many of them are overdue.
  public let openActions: Int
  public let overdueActions: Int
}

/// One agency as lists show it on a day.
public struct AgencyRow: Sendable, Equatable, Identifiable {
  public let id: AgencyID
  public let agency: AgencyNames
  public let sector: String
  public let isProposed: Bool
  public let isActive: Bool
  public let leadOfficer: String
  public let openActions: Int
  public let overdueActions: Int
  public let lateReturns: Int
}

/// Open and overdue actions, counted for one lead or agency.
private struct Workload {
  var open = 0
  var overdue = 0

  mutating func add(_ action: Action, on day: Day) {
    guard !action.hasEnded else { return }
    open += 1
    if action.isOverdue(on: day) { overdue += 1 }
  }
}

extension Register {
  /// Everyone in the directory, by name.
  public func personRows(on day: Day) -> [PersonRow] {
    let directory = DirectoryIndex(self)
    var loads: [PersonID: Workload] = [:]
    for action in plans.values.flatMap(\.actions) {
      for person in Set(action.leads.compactMap(\.person)) { loads[person, default: Workload()].add(action, on: day) }
    }
    return people.sorted { $0.name.isBefore($1.name) }.map { person in
      let load = loads[person.id] ?? Workload()
      return PersonRow(
        id: person.id, name: person.name, role: person.role, agency: directory.agency(person.agency),
        email: person.email, boardRoles: person.boardRoles.map(\.words), hasLeft: person.hasLeft(by: day),
        openActions: load.open, overdueActions: load.overdue)
    }
  }

  /// Every agency, by name.
  public func agencyRows(on day: Day) -> [AgencyRow] {
    let directory = DirectoryIndex(self)
    var loads: [AgencyID: Workload] = [:]
    for action in plans.values.flatMap(\.actions) {
      if let agency = action.leadAgency { loads[agency, default: Workload()].add(action, on: day) }
    }
    let late = cases.values.flatMap(\.allReturns).filter { $0.daysLate(on: day) > 0 }
    return agencies.sorted { $0.name.isBefore($1.name) }.map { agency in
      let load = loads[agency.id] ?? Workload()
      return AgencyRow(
        id: agency.id, agency: AgencyNames(agency), sector: agency.sector, isProposed: agency.isProposed,
        isActive: agency.activeTo.map { day <= $0 } ?? true, leadOfficer: directory.name(of: agency.leadOfficer),
        openActions: load.open, overdueActions: load.overdue, lateReturns: late.count { $0.agency == agency.id })
    }
  }
}

extension PersonRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "people", fields: [.agency, .lead, .reference], states: [.overdue, .late, .open, .closed],
    things: [.agency, .action])

  public func mentions(_ word: FoldedText) -> Bool {
    [name, role, email].contains(where: word.isIn) || agency?.all.contains(where: word.isIn) ?? false
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency: .words(agency?.all ?? [])
    case .lead, .reference: .words([name])
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .open: !hasLeft
    case .closed: hasLeft
    case .overdue, .late: overdueActions > 0
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .agency: agency != nil
    case .action: openActions > 0
    default: nil
    }
  }
}

extension AgencyRow: FilterSubject {
  public static let vocabulary = FilterVocabulary(
    "agencies", fields: [.agency, .lead, .kind, .reference], states: [.overdue, .late, .open, .closed, .unverified],
    things: [.lead, .action])

  public func mentions(_ word: FoldedText) -> Bool {
    word.isIn(sector) || word.isIn(leadOfficer) || agency.all.contains(where: word.isIn)
  }

  public func value(of field: FilterField) -> FilterValue {
    switch field {
    case .agency, .reference: .words(agency.all)
    case .lead: .words(leadOfficer.isEmpty ? [] : [leadOfficer])
    case .kind: .words(sector.isEmpty ? [] : [sector])
    default: .unknown
    }
  }

  public func isA(_ state: FilterState) -> Bool? {
    switch state {
    case .open: isActive
    case .closed: !isActive
    case .unverified: isProposed
    case .overdue, .late: overdueActions > 0 || lateReturns > 0
    default: nil
    }
  }

  public func has(_ thing: FilterThing) -> Bool? {
    switch thing {
    case .lead: !leadOfficer.isEmpty
    case .action: openActions > 0
    default: nil
    }
  }
}
