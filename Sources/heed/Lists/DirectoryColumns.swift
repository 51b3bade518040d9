import Casework

extension ListColumns {
  static let people = ListCard<PersonRow>(columns: [
    ListColumn("name", "Name") { .text($0.name) },
    ListColumn("role", "Role") { .text($0.role) },
    ListColumn("agency", "Agency") { .text($0.agency?.name ?? "") },
    ListColumn("email", "E-mail", isUsual: false) { .text($0.email) },
    ListColumn("board-roles", "Board roles", isUsual: false) { .text($0.boardRoles.joined(separator: ", ")) },
    ListColumn("left", "Left") { .text($0.hasLeft ? "yes" : "") },
    .number("open-actions", "Open") { $0.openActions },
    .number("overdue-actions", "Overdue") { $0.overdueActions },
  ])

  static let agencies = ListCard<AgencyRow>(columns: [
    ListColumn("code", "Code") { .text($0.agency.code) },
    ListColumn("name", "Name") { .text($0.agency.name) },
    ListColumn("sector", "Sector") { .text($0.sector) },
    ListColumn("also", "Also printed as", isUsual: false) { .text($0.agency.all.dropFirst(2).joined(separator: ", ")) },
    ListColumn("lead-officer", "Lead officer") { .text($0.leadOfficer) },
    ListColumn("proposed", "Proposed") { .text($0.isProposed ? "yes" : "") },
    .number("open-actions", "Open") { $0.openActions },
    .number("overdue-actions", "Overdue") { $0.overdueActions },
    .number("late-returns", "Late returns") { $0.lateReturns },
  ])

  static let groups = ListCard<GroupRow>(columns: [
    ListColumn("code", "Code") { .text($0.code) },
    ListColumn("name", "Name") { .text($0.name) },
    ListColumn("chair", "Chair") { .text($0.chair) },
    ListColumn("meets", "Meets") { .text($0.meets) },
    .number("members", "Members") { $0.members },
    .number("plans", "Plans") { $0.plans },
  ])

  static let themes = ListCard<ThemeRow>(columns: [
    ListColumn("name", "Name") { .text($0.name) },
    ListColumn("retired", "No longer used") { .text($0.isRetired ? "yes" : "") },
    .number("cases", "Cases") { $0.cases },
    .number("recommendations", "Recs") { $0.recommendations },
    .number("actions", "Actions") { $0.actions },
  ])
}

/// One group as lists show it.
struct GroupRow: Sendable {
  let code: String
  let name: String
  let chair: String
  let meets: String
  let members: Int
  let plans: Int
}

/// One theme as lists show it.
struct ThemeRow: Sendable {
  let name: String
  let isRetired: Bool
  let cases: Int
  let recommendations: Int
  let actions: Int
}

/// One chronology as lists show it.
struct ChronologyRow: Sendable {
  let caseReference: String
  let agencies: [String]
  let events: Int
  let from: Day?
  let to: Day?
}

extension Register {
  var groupRows: [GroupRow] {
    groups.map { group in
      GroupRow(
        code: group.code, name: group.name, chair: name(of: group.chairs.last { $0.to == nil }?.person),
        meets: group.meetingCycle, members: group.members.count,
        plans: plans.values.count { $0.owningGroup == group.id })
    }
  }

  var themeRows: [ThemeRow] {
    themes.map { theme in
      ThemeRow(
        name: theme.name, isRetired: theme.isRetired, cases: cases.values.count { $0.themes.contains(theme.id) },
        recommendations: plans.values.flatMap(\.recommendations).count { $0.themes.contains(theme.id) },
        actions: plans.values.flatMap(\.actions).count { $0.themes.contains(theme.id) })
    }
  }

  var chronologyRows: [ChronologyRow] {
    casesInNaturalOrder.flatMap { file in
      chronologies(of: file.id).map { chronology in
        let days = chronology.events.compactMap(\.on)
        let agencies = Set(chronology.events.compactMap(\.agency))
        return ChronologyRow(
          caseReference: file.reference, agencies: self.agencies.filter { agencies.contains($0.id) }.map(\.name),
          events: chronology.events.count, from: days.min(), to: days.max())
      }
    }
  }
}

extension GroupRow: FilterSubject {
  static let vocabulary = FilterVocabulary("groups", fields: [.group, .lead, .reference], things: [.lead])
  func mentions(_ word: FoldedText) -> Bool { [code, name, chair, meets].contains(where: word.isIn) }
  func value(of field: FilterField) -> FilterValue {
    switch field {
    case .group, .reference: .words([code, name])
    case .lead: .words(chair.isEmpty ? [] : [chair])
    default: .unknown
    }
  }
  func isA(_ state: FilterState) -> Bool? { nil }
  func has(_ thing: FilterThing) -> Bool? { thing == .lead ? !chair.isEmpty : nil }
}

extension ThemeRow: FilterSubject {
  static let vocabulary = FilterVocabulary(
    "themes", fields: [.theme, .reference], states: [.open, .closed], things: [.action])
  func mentions(_ word: FoldedText) -> Bool { word.isIn(name) }
  func value(of field: FilterField) -> FilterValue { [.theme, .reference].contains(field) ? .words([name]) : .unknown }
  func isA(_ state: FilterState) -> Bool? { state == .open ? !isRetired : state == .closed ? isRetired : nil }
  func has(_ thing: FilterThing) -> Bool? { thing == .action ? actions > 0 : nil }
}

extension ChronologyRow: FilterSubject {
  static let vocabulary = FilterVocabulary("chronologies", fields: [.agency, .caseFile, .reference])
  func mentions(_ word: FoldedText) -> Bool { word.isIn(caseReference) || agencies.contains(where: word.isIn) }
  func value(of field: FilterField) -> FilterValue {
    switch field {
    case .caseFile, .reference: .words([caseReference])
    case .agency: .words(agencies)
    default: .unknown
    }
  }
  func isA(_ state: FilterState) -> Bool? { nil }
  func has(_ thing: FilterThing) -> Bool? { nil }
}
