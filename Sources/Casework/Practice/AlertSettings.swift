/// The lengths and thresholds by which a board wants to be alerted.
///
/// A new value holds the shipped defaults, so that a register without a setting has the default; a test
/// keeps them equal to `Resources/settings/defaults.json`. Periods of review are clocks, not settings.
public struct AlertSettings: Fielded {
  /// Something due within so many days is due soon.
  public var soonDays = 14
  /// A clock is near when so much of its span has run, in percent.
  public var clockNearPercent = 75
  /// A panel within so many days with returns missing is an alert.
  public var panelSoonDays = 5
  /// A started action without an entry for so many days has no update, where no update round says otherwise.
  public var noUpdateDays = 100
  /// An approved review without a plan after so many days is a gap.
  public var approvedWithoutPlanDays = 30
  /// Family contact older than so many days in an open review is a gap.
  public var familyContactDays = 90
  /// So many extensions or more are an alert.
  public var manyExtensions = 2
  /// An audit has a low return when fewer of the agencies issued have returned, in percent.
  public var lowReturnPercent = 75
  /// So many months after it closes an audit is done again, unless its closing says otherwise.
  public var reauditMonths = 12
  /// Agencies are asked for updates so many weeks before a board meeting.
  public var roundAskWeeks = 3
  /// Their answers are due so many weeks before it.
  public var roundDueWeeks = 2
  /// The chair is told what is missing so many weeks before it.
  public var roundEscalateWeeks = 1
  /// Clocks, by code, that this board counts from their alternative trigger.
  public var alternativeTriggers: [String] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("soonDays", &soonDays)
    fields.field("clockNearPercent", &clockNearPercent)
    fields.field("panelSoonDays", &panelSoonDays)
    fields.field("noUpdateDays", &noUpdateDays)
    fields.field("approvedWithoutPlanDays", &approvedWithoutPlanDays)
    fields.field("familyContactDays", &familyContactDays)
    fields.field("manyExtensions", &manyExtensions)
    fields.field("lowReturnPercent", &lowReturnPercent)
    fields.field("reauditMonths", &reauditMonths)
    fields.field(Field("roundAskWeeks", "Weeks before a meeting to ask"), &roundAskWeeks)
    fields.field(Field("roundDueWeeks", "Weeks before it that answers are due"), &roundDueWeeks)
    fields.field(Field("roundEscalateWeeks", "Weeks before it to tell the chair"), &roundEscalateWeeks)
    fields.field("alternativeTriggers", &alternativeTriggers)
  }

  /// The rule as this board counts it: from its alternative trigger where the board says so.
  public func applied(to rule: ClockRule) -> ClockRule {
    guard alternativeTriggers.contains(rule.code), let trigger = rule.alternativeTrigger else { return rule }
    var rule = rule
    (rule.trigger, rule.alternativeTrigger) = (trigger, nil)
    return rule
  }
}
