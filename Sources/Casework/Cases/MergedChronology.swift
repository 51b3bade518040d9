/// One event of a case's merged chronology: whose record it is stands beside it, whatever else is shown.
public struct MergedEvent: Sendable, Equatable {
  public let event: ChronologyEvent
  /// The chronology it was entered in.
  public let chronology: ChronologyID
  /// The agency's name; says so where the record names none.
  public let agency: String

  /// Whether its date could not be read as a day: it stands after the last dated event, as it was printed.
  public var isUncertain: Bool { event.on == nil }
}

extension Register {
  /// Every agency's chronology of a case as one: dated events by day, then time, then entry; uncertain ones after the
  /// last dated one, in the order of entry.
  ///
  /// An event with a day and no time comes before the timed ones of that day.
  public func mergedChronology(of id: CaseID) -> [MergedEvent] {
    let entered = chronologies(of: id).flatMap { chronology in
      chronology.events.map { event in
        let name = name(of: event.agency)
        return MergedEvent(
          event: event, chronology: chronology.id, agency: name.isEmpty ? "agency not recorded" : name)
      }
    }
    return entered.enumerated().sorted { left, right in
      let (a, b) = (left.element.event.place, right.element.event.place)
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }
}

extension ChronologyEvent {
  /// Where it stands in time: day, then minute.
  fileprivate var place: (day: Int32, minute: Int) { (on?.number ?? .max, on == nil ? 0 : minute ?? -1) }

  /// Minutes after midnight, where the time can be read: "14:05", "9.30".
  var minute: Int? {
    let parts = time.stripped.split { $0 == ":" || $0 == "." }
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
