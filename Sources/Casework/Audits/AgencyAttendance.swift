/// How an agency answered its invitations to the case conferences of an audit.
public struct AgencyAttendance: Sendable, Equatable {
  public let agency: AgencyID
  public private(set) var invited = 0
  /// Came, of those invited.
  public private(set) var attended = 0
  /// Sent a report and did not come.
  public private(set) var reportOnly = 0
  /// Neither came nor sent a report.
  public private(set) var neither = 0
  /// Came without being asked: stands outside the other counts.
  public private(set) var uninvited = 0

  init(_ agency: AgencyID) { self.agency = agency }

  /// Came, of the invitations.
  public var attendance: Share { Share(attended, of: invited) }

  /// Came or sent a report, of the invitations.
  public var contribution: Share { Share(attended + reportOnly, of: invited) }

  mutating func count(_ seat: ConferenceSeat) {
    guard seat.wasInvited else {
      uninvited += seat.attended ? 1 : 0
      return
    }
    invited += 1
    if seat.attended { attended += 1 } else if seat.sentReport { reportOnly += 1 } else { neither += 1 }
  }
}

extension Audit {
  /// Each agency's attendance at its conferences, of all or of one locality, in the order in which they first appear.
  public func attendance(locality: String? = nil) -> [AgencyAttendance] {
    var found: [AgencyAttendance] = []
    for conference in conferences where locality.map({ $0 == conference.locality }) ?? true {
      for seat in conference.seats {
        guard let agency = seat.agency else { continue }
        let place = found.firstIndex { $0.agency == agency } ?? found.count
        if place == found.count { found.append(AgencyAttendance(agency)) }
        found[place].count(seat)
      }
    }
    return found
  }
}
