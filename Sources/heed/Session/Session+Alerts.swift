import Casework
import RegisterStore

extension Session {
  /// How the register's own files stand; a journal that cannot be read tells nothing here, for `heed check` does.
  var standing: RegisterStanding { (try? store.standing(at: WallClock.now)) ?? RegisterStanding() }

  /// What stands on the session's day, found on all cores, with the files that evidence points to looked at.
  ///
  /// - Parameters:
  ///   - files: remembers the files that were looked at.
  ///   - names: whose real names are looked for.
  func alerts(
    within: Int? = nil, files: RememberedFiles = RememberedFiles(), naming names: NameList = NameList()
  ) -> [Alert] {
    let survey = AlertSurvey(
      of: register, on: today, within: within, files: files.lookup, standing: standing, names: names)
    let pieces = Cores.stretches(of: survey.pieces.count, length: 1) { survey.alerts(of: $0.lowerBound) }
    return AlertSurvey.joined(pieces)
  }
}
