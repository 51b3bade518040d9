/// What one check finds wrong, before it is known as an alert of its record.
struct Concern: Sendable, Equatable {
  let code: AlertCode
  var due: Day?
  var days: Int?
  /// What the sentence names. Kept in acknowledgements: it must not change from day to day by itself.
  var details: [String] = []

  init(_ code: AlertCode, due: Day? = nil, days: Int? = nil, _ details: String...) {
    self.code = code
    self.due = due
    self.days = days
    self.details = details
  }

  /// A thing that is late by `day`, when it is.
  static func late(_ code: AlertCode, due: Day?, on day: Day, _ details: String...) -> Concern? {
    guard let due, due < day else { return nil }
    var concern = Concern(code, due: due, days: due.days(until: day))
    concern.details = details
    return concern
  }

  /// A thing that is due on `day` or within so many days after it, when it is.
  static func soon(_ code: AlertCode, due: Day?, on day: Day, within days: Int, _ details: String...) -> Concern? {
    guard let due, day <= due, day.days(until: due) <= days else { return nil }
    var concern = Concern(code, due: due, days: day.days(until: due))
    concern.details = details
    return concern
  }
}

/// The alerts found so far, with the acknowledgements of the document they are about.
struct AlertList {
  private(set) var alerts: [Alert] = []
  let day: Day

  init(on day: Day) { self.day = day }

  mutating func add(
    _ concern: Concern?, at place: @autoclosure () -> AlertPlace, _ acknowledgements: [Acknowledgement]
  ) {
    guard let concern else { return }
    var alert = Alert(
      code: concern.code, place: place(), due: concern.due, days: concern.days, details: concern.details)
    if !acknowledgements.isEmpty { alert.acknowledged = acknowledgements.last { $0.covers(alert, on: day) } }
    alerts.append(alert)
  }
}

extension [[Alert]] {
  /// Late first, then the oldest; those alike stay as found, which is in the order of their records.
  var mostPressingFirst: [Alert] {
    var (keys, places) = ([UInt64](), [(piece: Int, alert: Int)]())
    for piece in indices {
      for alert in self[piece].indices {
        keys.append(self[piece][alert].sortKey << 32 | UInt64(places.count))
        places.append((piece, alert))
      }
    }
    keys.sort()
    return keys.map { key in
      let place = places[Int(key & 0xFFFF_FFFF)]
      return self[place.piece][place.alert]
    }
  }
}

extension Acknowledgement {
  /// Whether it still hides an alert on a day: the same code about the same thing, with the same facts, before `until`.
  func covers(_ alert: Alert, on day: Day) -> Bool {
    code == alert.code.rawValue && about == alert.item && until.map { day < $0 } ?? false && facts == alert.facts
  }
}

extension Alert {
  /// Severity, then the most days first (the fewest for what is still to come, no days at the end), in 32 bits.
  fileprivate var sortKey: UInt64 {
    let limit = 0xFF_FFFF
    let place = days.map { severity == .soon ? min($0, limit - 1) : limit - 1 - min(max($0, 0), limit - 1) } ?? limit
    return UInt64(severity.rank) << 24 | UInt64(max(0, place))
  }
}
