/// An action as lists show and filter it: made from its record, or read from what was kept of it.
public protocol ActionListing: FilterSubject {
  /// The whole reference: "PLAN-2026-001/1/7b".
  var reference: String { get }
  var planReference: String { get }
  var planTitle: String { get }
  /// "-" where the action has no objective.
  var objectiveRef: String { get }
  var objective: String { get }
  /// As printed: "7b".
  var ref: String { get }
  var text: String { get }
  var agency: AgencyNames? { get }
  /// The leads in words, the primary one first; empty where there is none.
  var leads: String { get }
  var stage: ActionStage { get }
  /// What was last said of its colour; nothing where it is unrated.
  var claim: ClaimedLevel? { get }
  /// The timescale as printed.
  var timescalePrinted: String { get }
  var timescaleKind: TimescaleKind { get }
  var due: Day? { get }
  var originalDue: Day? { get }
  /// Whether it is due within the days that the board's settings call soon.
  var isSoon: Bool { get }
  /// Days past the current due day; 0 where it is not late.
  var daysLate: Int { get }
  var slips: Int { get }
  /// How many times its due day was changed, corrections with them.
  var extensionCount: Int { get }
  var progressCount: Int { get }
  var lastProgress: Day? { get }
  /// Days since its last progress entry or stage move; nothing where neither has a day.
  var age: Int? { get }
  var evidenceCount: Int { get }
  /// Whether it says what will show that it worked.
  var hasMeasure: Bool { get }
  var linkCount: Int { get }
  var themes: [String] { get }
  /// The group that owns the plan.
  var group: String { get }
  /// The references of the cases its plan comes from.
  var cases: [String] { get }
  /// The references of the audits its plan comes from.
  var audits: [String] { get }
  /// Findings that it answers itself.
  var findingCount: Int { get }
  var isUnverified: Bool { get }
}

extension ActionListing {
  public var hasEnded: Bool { stage.isEnding }
  public var isOverdue: Bool { daysLate > 0 }
  /// Open, waiting for something that has no date yet.
  public var isBlocked: Bool { isOpenWithoutDate && (timescaleKind == .event || timescaleKind == .before) }
  /// Open, with neither a due day nor a period.
  public var isUndated: Bool { isOpenWithoutDate && timescaleKind != .recurring && !isBlocked }

  private var isOpenWithoutDate: Bool { !hasEnded && stage != .completed && due == nil }
}
