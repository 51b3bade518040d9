// An action as it stood at the end of an earlier day, from the days of its own moves and extensions.
extension Action {
  /// The stage it had reached by the end of a day; a move without a day counts as made.
  public func stage(asAt day: Day) -> ActionStage {
    moves.last { move in move.on.map { $0 <= day } ?? true }?.to ?? .proposed
  }

  /// The day it was due as far as was known at the end of a day: the original one until the day of an extension.
  ///
  /// A correction mends a day that was never meant, and so counts from the day on which what it mends did. An extension
  /// without a day counts as made.
  public func due(asAt day: Day) -> Day? {
    var due = timescale.due
    for event in extensions {
      if event.kind == .extension, let on = event.on, on > day { break }
      due = event.to ?? due
    }
    return due
  }

  /// Whether it was there at the end of a day: begun or moved by then, or never moved at all.
  public func wasThere(on day: Day) -> Bool {
    guard let first = moves.first?.on else { return true }
    return min(first, start ?? first) <= day
  }

  /// Whether it was late at the end of a day, as it stood then.
  public func wasOverdue(on day: Day) -> Bool {
    guard let due = due(asAt: day), due < day, wasThere(on: day) else { return false }
    let stage = stage(asAt: day)
    return stage != .completed && !stage.isEnding
  }
}
