extension AlertContext {
  /// What concerns the register as a whole, and its directory.
  func addRegisterAlerts(to list: inout AlertList) {
    let settings = register.settings
    let place = AlertPlace(record: "settings", document: .settings, item: nil, title: settings.board.name)
    for concern in [holidaysExpired, openToOthers, clockSkew] {
      list.add(concern, at: place, settings.acknowledgements)
    }
    for (concern, place) in duplicateCodes { list.add(concern, at: place, settings.acknowledgements) }
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
