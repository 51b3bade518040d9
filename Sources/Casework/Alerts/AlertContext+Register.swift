extension AlertContext {
  /// What concerns the register as a whole, and its directory.
  func addRegisterAlerts(to list: inout AlertList) {
    let settings = register.settings
    let place = AlertPlace(record: "settings", document: .settings, item: nil, title: settings.board.name)
    for concern in [holidaysExpired, openToOthers, clockSkew] {
      list.add(concern, at: place, settings.acknowledgements)
    }
    for key in conflictHolders { addConflicts(in: key, to: &list) }
    for (concern, place) in duplicateCodes { list.add(concern, at: place, settings.acknowledgements) }
  }

  /// The documents in which a sync left something to settle, in order.
  private var conflictHolders: [DocumentKey] {
    let files = register.cases.values.filter { !$0.conflicts.isEmpty }.sorted { $0.reference < $1.reference }
    let audits = register.audits.values.filter { !$0.conflicts.isEmpty }.sorted { $0.reference < $1.reference }
    let rounds = register.rounds.values.filter { !$0.conflicts.isEmpty }.sorted { $0.reference < $1.reference }
    return (register.settings.conflicts.isEmpty ? [] : [.settings]) + files.map { .caseFile($0.id) }
      + plans.filter { !$0.conflicts.isEmpty }.map { .plan($0.id) } + audits.map { .audit($0.id) }
      + rounds.map { .round($0.id) }
  }

  private func addConflicts(in key: DocumentKey, to list: inout AlertList) {
    let conflicts = register.conflicts(in: key)
    guard let first = conflicts.first else { return }
    let telling = register.telling(of: first, in: key)
    let more = conflicts.count > 1 ? "\(conflicts.count - 1)" : ""
    let concern = Concern(.syncConflict, telling.subject, telling.kept, telling.other, more)
    switch key {
    case .caseFile(let id):
      guard let file = register.cases[id] else { return }
      list.add(concern, at: place(of: file), file.acknowledgements)
    case .plan(let id):
      guard let plan = register.plans[id] else { return }
      let place = AlertPlace(
        record: plan.reference, document: key, item: nil, title: plan.title, group: plan.owningGroup)
      list.add(concern, at: place, plan.acknowledgements)
    case .audit(let id):
      guard let audit = register.audits[id] else { return }
      let place = AlertPlace(
        record: audit.reference, document: key, item: nil, title: audit.topic, group: audit.owningGroup)
      list.add(concern, at: place, audit.acknowledgements)
    case .round(let id):
      guard let round = register.rounds[id] else { return }
      let place = AlertPlace(
        record: round.reference, document: key, item: nil, title: "Update round", group: round.group)
      list.add(concern, at: place, round.acknowledgements)
    default:
      let settings = register.settings
      let place = AlertPlace(record: "settings", document: .settings, item: nil, title: settings.board.name)
      list.add(concern, at: place, settings.acknowledgements)
    }
  }

  /// From the first day that the table no longer covers, every count of working days may be wrong.
  private var holidaysExpired: Concern? {
    let calendar = register.workingCalendar
    guard let warning = calendar.warning(for: day) else { return nil }
    guard let end = calendar.table.to, end < day else {
      return Concern(
        .holidaysExpired, calendar.table.to == nil ? String(warning.dropLast()) : tableWords(calendar.table))
    }
    return Concern(.holidaysExpired, due: end, days: end.days(until: day), tableWords(calendar.table))
  }

  private var openToOthers: Concern? { standing.exposure.map { Concern(.openToOthers, $0.words) } }

  private var clockSkew: Concern? { standing.aheadOfClock.map { Concern(.clockSkew, $0.words) } }

  private func tableWords(_ table: HolidayTable) -> String {
    let (from, to) = (table.from?.words ?? "", table.to?.words ?? "")
    return "The bank holidays of \(table.division.words) are known from \(from) to \(to) only"
  }

  private var duplicateCodes: [(Concern, AlertPlace)] {
    let codes = Duplicates(register.agencies.map(\.code))
    return register.agencies.filter { codes.has($0.code) }.map { agency in
      let place = AlertPlace(
        record: agency.code, document: .agencies, item: agency.id.erased, title: agency.name,
        agency: directory.agency(agency.id))
      return (Concern(.duplicateReference, agency.code, "agency"), place)
    }
  }
}
