import Casework

/// A drawing of figures; the table beside it says the same.
public enum Chart: Sendable, Equatable {
  /// A bar a name: late actions by agency.
  case bars(title: String, [ChartBar])
  /// A bar a name, parted: claims by plan, ages by agency, distributions by question.
  case stacked(title: String, parts: [ChartPart], [StackedBar])
  /// A line over days: overdue at each month's end.
  case trend(title: String, [ChartPoint])
  /// Dated facts and stretches of one case along a line of days.
  case timeline(title: String, from: Day, to: Day, [TimelineMark])
}

/// One bar of a bar chart.
public struct ChartBar: Sendable, Equatable {
  public let name: String
  public let count: Int

  public init(_ name: String, _ count: Int) {
    self.name = name
    self.count = count
  }
}

/// What one part of stacked bars stands for: a word, a letter and a tone, never a colour alone.
public struct ChartPart: Sendable, Equatable {
  /// Named colours; the drawing pairs each with a pattern.
  public enum Tone: String, Sendable, CaseIterable {
    case blue, green, amber, red, grey
    /// From light to dark: the older, the darker.
    case first, second, third, fourth
  }

  public let word: String
  public let letter: String
  public let tone: Tone

  public init(_ word: String, letter: String, tone: Tone) {
    self.word = word
    self.letter = letter
    self.tone = tone
  }
}

/// A bar whose counts stand in the order of the chart's parts.
public struct StackedBar: Sendable, Equatable {
  public let name: String
  public let counts: [Int]

  public init(_ name: String, _ counts: [Int]) {
    self.name = name
    self.counts = counts
  }
}

/// A count on a day.
public struct ChartPoint: Sendable, Equatable {
  public let day: Day
  public let count: Int

  public init(_ day: Day, _ count: Int) {
    self.day = day
    self.count = count
  }
}

/// A dated fact, or a stretch of days, on a case's timeline.
public struct TimelineMark: Sendable, Equatable {
  public let words: String
  public let from: Day
  /// The same day for a fact.
  public let to: Day
  public let tone: ChartPart.Tone

  public init(_ words: String, from: Day, to: Day? = nil, tone: ChartPart.Tone = .blue) {
    self.words = words
    self.from = from
    self.to = to ?? from
    self.tone = tone
  }
}
