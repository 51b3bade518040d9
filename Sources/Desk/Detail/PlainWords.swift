import Casework
import Drawing

// How numbers and claims are said, the same on every screen.

/// "1 day", "10 days".
func dayCount(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }

/// ", 23 weeks" for days that are easier understood as weeks; nothing for less than two weeks.
func weeksInWords(of days: Int) -> String { days < 14 ? "" : ", \(days / 7) weeks" }

/// "1 action", "3 actions".
func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

extension String {
  /// With a capital letter at the beginning.
  var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}

extension Day {
  /// "today", "tomorrow", "in 12 days", "10 days ago".
  func distance(from today: Day) -> String {
    switch today.days(until: self) {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let days where days > 0: "in \(days) days"
    case let days: "\(-days) days ago"
    }
  }
}

extension ClaimedLevel {
  var ink: Ink { BragInk.ink(of: code, meaning: meaning) }
}

extension ClaimCount {
  var ink: Ink { BragInk.ink(of: code, meaning: meaning) }
}

/// The colour a claim is drawn in: its own where it is named after one, else what it means.
enum BragInk {
  static func ink(of code: String, meaning: BragMeaning?) -> Ink {
    switch code {
    case "blue": .bragBlue
    case "red": .bragRed
    case "amber": .bragAmber
    case "green": .bragGreen
    default: ink(of: meaning)
    }
  }

  private static func ink(of meaning: BragMeaning?) -> Ink {
    switch meaning {
    case .complete: .bragBlue
    case .onTarget: .bragGreen
    case .atRisk: .bragAmber
    case .offTarget: .bragRed
    case nil: .dim
    }
  }
}

extension ClockReading {
  /// "day 61 of 92, 31 days left", "12 days late".
  var standing: String {
    switch state {
    case .notStarted: return "not started"
    case .running: return remaining == 0 ? "due today" : "\(dayCount(remaining ?? 0)) left"
    case .late: return "\(dayCount(daysLate)) late"
    case .met: return "met"
    case .metLate: return "met \(dayCount(daysLate)) late"
    }
  }

  /// The part of its span that is gone, 0 to 1.
  var fraction: Double {
    guard let trigger, let due, due > trigger else { return state == .notStarted ? 0 : 1 }
    return min(1, max(0, Double(elapsed) / Double(due - trigger)))
  }

  var ink: Ink {
    switch state {
    case .late, .metLate: .late
    case .running: isNear ? .soon : .bar
    case .met: .good
    case .notStarted: .dim
    }
  }
}
