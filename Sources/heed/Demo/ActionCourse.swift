import Casework

/// The days on which a sketched action was agreed, begun, completed and signed off.
///
/// What happened in the bulk of the register happened by `latest`; what came after is history of its own.
struct ActionCourse {
  /// No later than four weeks ago.
  static let latest = -29

  let agreed: Day
  let begun: Day
  let completed: Day
  let signedOff: Day
  let embedded: Day
  /// The last day on which anyone wrote of it, where work goes on.
  let heard: Day

  /// - Parameters:
  ///   - opened: the day the plan's actions were agreed.
  ///   - turn: a number that differs from action to action, so that not all happens on one day.
  init(opened: Day, due: Day?, isStale: Bool, turn: Int, _ template: DemoTemplate) {
    let last = template.day.adding(days: Self.latest)
    let wanted = due?.adding(days: -(turn * 5 % 17)) ?? last
    agreed = opened
    completed = max(min(wanted, last.adding(days: -(turn * 7 % 31))), opened.adding(days: 12))
    begun = min(opened.adding(days: 7 + turn * 3 % 19), completed.adding(days: -2))
    signedOff = max(min(completed.adding(days: 8 + turn % 15), last), completed)
    embedded = max(min(signedOff.adding(days: 70 + turn * 11 % 40), last), signedOff)
    let quiet = isStale ? template.day.adding(days: -104 - turn * 9 % 60) : last.adding(days: -(turn * 13 % 52))
    heard = max(quiet, begun)
  }

  /// The stages on the way to the sketched one, with the day of each.
  func steps(to stage: ActionStage) -> [(stage: ActionStage, on: Day)] {
    let way: [(stage: ActionStage, on: Day)] = [
      (.agreed, agreed), (.inProgress, begun), (.completed, completed), (.signedOff, signedOff), (.embedded, embedded),
    ]
    guard let end = way.firstIndex(where: { $0.stage == stage }) else { return [] }
    return Array(way[...end])
  }
}
