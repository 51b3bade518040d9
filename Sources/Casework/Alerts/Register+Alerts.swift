extension Register {
  /// Everything that is late, soon due, contradictory, missing or too plain about a person on `day`: late first, then
  /// the oldest. Acknowledged ones are among them, flagged.
  ///
  /// - Parameters:
  ///   - within: how many days ahead is soon; the board's setting where nothing is given.
  ///   - files: how evidence files stand on disk; without it they are not checked.
  ///   - standing: how the register's own files stand.
  ///   - names: whose real names are looked for; none while they are sealed.
  public func alerts(
    on day: Day, within: Int? = nil, files: @escaping FileLookup = { _ in nil },
    standing: RegisterStanding = RegisterStanding(), names: NameList = NameList()
  ) -> [Alert] {
    let survey = AlertSurvey(of: self, on: day, within: within, files: files, standing: standing, names: names)
    return AlertSurvey.joined(survey.pieces.map { survey.alerts(of: $0) })
  }
}
