/// How long something may take: from which day, how it is counted, and who says so.
///
/// The identifier is the rule's code ("sar-decision"). Rules ship as data in a framework; a board may add
/// its own.
public struct ClockRule: Item {
  public var id = Identifier<ClockRule>("")
  /// What is to be done in time: "Decision on the referral".
  public var title = ""
  public var subject = ClockSubject.referral
  /// The day the clock starts; for `before`, the day it counts back from.
  public var trigger = DatedFact.received
  /// Where boards differ: the fact that a board may count from instead.
  public var alternativeTrigger: DatedFact?
  /// What stops it.
  public var stop = DatedFact.decided
  /// In `unit`s; 1 or more.
  public var length = 0
  public var unit = ClockUnit.calendarDays
  public var counting = ClockCounting.dayZero
  public var basis = ClockBasis.local
  /// The Act, guidance and chapter, exactly: "Working Together to Safeguard Children 2015, chapter 4".
  public var source = ""
  /// Who may allow longer, or what longer needs; blank when it cannot be extended.
  public var longer = ""
  /// The first and last trigger day to which the rule applies; open where absent.
  public var inForceFrom: Day?
  public var inForceTo: Day?

  public init() {}

  public init(
    _ code: String, title: String, subject: ClockSubject, trigger: DatedFact, stop: DatedFact, length: Int,
    unit: ClockUnit, counting: ClockCounting = .dayZero, basis: ClockBasis = .local, source: String = ""
  ) {
    id = Identifier(code)
    self.title = title
    self.subject = subject
    self.trigger = trigger
    self.stop = stop
    self.length = length
    self.unit = unit
    self.counting = counting
    self.basis = basis
    self.source = source
  }

  /// The rule's code: "sar-decision".
  public var code: String { id.text }

  public func isInForce(on day: Day) -> Bool {
    inForceFrom.map { $0 <= day } ?? true && inForceTo.map { day <= $0 } ?? true
  }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("title", &title)
    fields.field("subject", &subject)
    fields.field("trigger", &trigger)
    fields.field("alternativeTrigger", &alternativeTrigger)
    fields.field("stop", &stop)
    fields.field("length", &length)
    fields.field("unit", &unit)
    fields.field("counting", &counting)
    fields.field("basis", &basis)
    fields.field("source", &source)
    fields.field("longer", &longer)
    fields.field("inForceFrom", &inForceFrom)
    fields.field("inForceTo", &inForceTo)
  }
}

public enum ClockUnit: String, ChoiceValue {
  case calendarDays = "calendar days"
  case workingDays = "working days"
  case weeks, months

  /// "15 working days", "1 month".
  public func words(_ count: Int) -> String { "\(count) \(count == 1 ? String(rawValue.dropLast()) : rawValue)" }
}

/// Which day counts as the first.
public enum ClockCounting: String, ChoiceValue {
  /// The trigger day is day zero; due by the end of the last day.
  case dayZero = "day zero"
  /// The trigger day is day one, as where an Act says "beginning with".
  case beginningWith = "beginning with"
  /// Back from the trigger day, which is day zero.
  case before
}

/// How binding a clock is.
public enum ClockBasis: String, ChoiceValue {
  case statute, guidance, local
}
