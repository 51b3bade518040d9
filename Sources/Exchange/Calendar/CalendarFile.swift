import Casework

/// A day in a calendar that other programs take in.
public struct CalendarEvent: Sendable, Equatable {
  /// Known again by this when the file is taken in anew: letters, digits, hyphens and full stops.
  public let name: String
  public let day: Day
  public let summary: String
  public let details: String

  public init(name: String, day: Day, summary: String, details: String) {
    self.name = name
    self.day = day
    self.summary = summary
    self.details = details
  }
}

extension CalendarEvent {
  /// The day that something late or soon was or is due; nothing for an alert that is about no such day.
  public init?(_ alert: Alert) {
    // Of a referrer not told, the day is that of the decision.
    guard [.late, .soon].contains(alert.severity), alert.code != .referrerNotTold, let due = alert.due else {
      return nil
    }
    let owed = [alert.agencyName, alert.person].filter { !$0.isEmpty }.joined(separator: ", ")
    self.init(
      name: alert.standingName, day: due, summary: "\(alert.record): \(alert.code.words)",
      details: [alert.title, alert.message, owed].filter { !$0.isEmpty }.joined(separator: "\n"))
  }
}

/// Writes a calendar (RFC 5545) of whole days that take up no time.
public enum CalendarFile {
  /// - Parameter moment: when it is written; a calendar takes the later of two copies of an event.
  public static func bytes(_ events: [CalendarEvent], titled title: String, at moment: Instant) -> [UInt8] {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Heed//Heed//EN", "METHOD:PUBLISH"]
    lines.append("X-WR-CALNAME:\(text(title))")
    for event in unique(events) { lines += self.lines(of: event, at: moment) }
    lines.append("END:VCALENDAR")
    return lines.flatMap { Array(folded($0).utf8) + [13, 10] }
  }

  /// Two things of one name on two days are two events.
  private static func unique(_ events: [CalendarEvent]) -> [CalendarEvent] {
    var seen: Set<String> = []
    return events.map { event in
      guard !seen.insert(event.name).inserted else { return event }
      let name = "\(event.name).\(event.day.iso)"
      return CalendarEvent(name: name, day: event.day, summary: event.summary, details: event.details)
    }
  }

  private static func lines(of event: CalendarEvent, at moment: Instant) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(event.name)@heed.invalid", "DTSTAMP:\(basic(moment.fieldText))",
      "DTSTART;VALUE=DATE:\(basic(event.day.iso))", "DTEND;VALUE=DATE:\(basic(event.day.adding(days: 1).iso))",
      "SUMMARY:\(text(event.summary))", "DESCRIPTION:\(text(event.details))", "TRANSP:TRANSPARENT",
      "CLASS:CONFIDENTIAL", "END:VEVENT",
    ]
  }

  /// "20261121T053100Z".
  private static func basic(_ iso: String) -> String { iso.filter { $0 != "-" && $0 != ":" } }

  /// A text as a calendar's value: what has a meaning there is escaped.
  private static func text(_ words: String) -> String {
    ShownText.visible(words).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// At most 75 octets a line; a longer one goes on in the next, after a blank. No character is cut.
  private static func folded(_ line: String) -> String {
    var (folded, room) = ("", 75)
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        folded += "\r\n "
        room = 74
      }
      folded.unicodeScalars.append(scalar)
      room -= size
    }
    return folded
  }
}
