/// When something is to be done, as a plan printed it and as it was understood.
///
/// Many timescales are not dates. What was printed is always kept; only the kinds `date`, `month`,
/// `quarter` and `range` can have a due day, and one without it is never silently overdue nor fine.
public struct Timescale: Fielded {
  /// The words of the plan, untouched: "May-19", "Monthly", "31/04/19".
  public var printed = ""
  public var kind = TimescaleKind.blank
  /// The last day on which it is in time.
  public var due: Day?
  /// The day a range, an ongoing or a recurring timescale begins; the day of an event, where one is printed.
  public var from: Day?
  /// How often something recurring is to be done.
  public var every: Recurrence?
  /// The last day of a range, or of something ongoing or recurring.
  public var until: Day?
  /// What an `event` or `before` timescale waits for: "national guidance is finalised".
  public var awaiting = ""

  public init() {}

  public init(
    printed: String, kind: TimescaleKind, due: Day? = nil, from: Day? = nil, every: Recurrence? = nil,
    until: Day? = nil, awaiting: String = ""
  ) {
    self.printed = printed
    self.kind = kind
    self.due = due
    self.from = from
    self.every = every
    self.until = until
    self.awaiting = awaiting
  }

  /// A plain due day, printed as "21 Nov 2026".
  public init(due day: Day) { self.init(printed: day.words, kind: .date, due: day) }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("printed", &printed)
    fields.field("kind", &kind)
    fields.field("due", &due)
    fields.field("from", &from)
    fields.field("every", &every)
    fields.field("until", &until)
    fields.field("awaiting", &awaiting)
  }
}

/// What sort of timescale a plan's words are.
public enum TimescaleKind: String, ChoiceValue {
  case date, month, quarter, range, ongoing
  case ongoingFrom = "ongoing from"
  case recurring
  /// After something that has no date yet: blocked, awaiting it.
  case event
  /// So long before something that has no date yet.
  case before
  case toBeConfirmed = "to be confirmed"
  case blank
  /// Looks like a date and is none: "31/04/19".
  case invalid

  /// A missing kind is written as no key at all.
  public var isBlank: Bool { self == .blank }

  /// Whether the words name a day by which it is due.
  public var canBeDue: Bool { [.date, .month, .quarter, .range].contains(self) }
}

/// How often something recurring is to be done.
public enum Recurrence: String, ChoiceValue {
  case weekly, fortnightly, monthly
  case everyTwoMonths = "every two months"
  case quarterly
  case halfYearly = "half yearly"
  case yearly
  case eachBoard = "each Board"
  case eachMeeting = "each meeting"

  /// The period in days or months, or nothing when meetings set it.
  public var period: (days: Int, months: Int)? {
    switch self {
    case .weekly: (7, 0)
    case .fortnightly: (14, 0)
    case .monthly: (0, 1)
    case .everyTwoMonths: (0, 2)
    case .quarterly: (0, 3)
    case .halfYearly: (0, 6)
    case .yearly: (0, 12)
    case .eachBoard, .eachMeeting: nil
    }
  }

  /// The day by which the next one is due after one on `day`; nothing when meetings set it.
  public func next(after day: Day) -> Day? {
    period.map { day.adding(months: $0.months).adding(days: $0.days) }
  }
}
