extension MoveDetails {
  /// The rules about the day of any stage move.
  ///
  /// - Parameters:
  ///   - today: the day on which the move is written down.
  ///   - previous: the day of the move before it, where there was one.
  public func dayViolations(today: Day, previous: Day?) -> [Violation] {
    var found: [Violation] = []
    if on > today {
      found.append(
        Violation("not-in-future", "A move cannot happen on \(on.words), which is after today.", field: "on"))
    }
    if let previous, on < previous {
      let sentence = "The move before this one was on \(previous.words): give that day or a later one."
      found.append(Violation("not-before-previous", sentence, field: "on"))
    }
    return found
  }
}
