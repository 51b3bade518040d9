extension Register {
  /// Everything that is late, soon due, contradictory, missing or too plain about a person on `day`: late first, then
  /// the oldest. Acknowledged ones are among them, flagged.
  ///
  /// - Parameters:
  ///   - within: how many days ahead is soon; the board's setting where nothing is given.
  ///   - files: how evidence files stand on disk; without it they are not checked.
  public func alerts(on day: Day, within: Int? = nil, files: @escaping FileLookup = { _ in nil }) -> [Alert] {
    let context = AlertContext(self, on: day, within: within, files: files)
    var list = AlertList(on: day)
    context.addRegisterAlerts(to: &list)
    for file in casesInNaturalOrder { context.addCaseAlerts(of: file, to: &list) }
    context.addPlanAlerts(to: &list)
    context.addPrivacyAlerts(to: &list)
    return list.inOrder
  }
}
