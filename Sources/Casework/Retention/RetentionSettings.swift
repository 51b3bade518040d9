/// The kinds of record that are kept for a time of their own. A case's chronologies are kept with it.
public enum RetentionClass: String, CaseIterable, Sendable {
  case caseFile = "case"
  case plan, audit
  case round = "update round"
}

/// For how many years a board keeps each kind of record after its work is over; 0 keeps it for good.
///
/// No law of England or Wales says it for all of them: each board has its policy. A new value holds the shipped
/// defaults; a test keeps them equal to `Resources/settings/retention.json`.
public struct RetentionSettings: Fielded {
  public var caseYears = 20
  public var planYears = 10
  public var auditYears = 6
  public var roundYears = 3
  /// Whose rule it is, told beside every day that follows from it.
  public var source = "local policy"

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("caseYears", "Years a case is kept after it closes"), &caseYears)
    fields.field(Field("planYears", "Years a plan is kept"), &planYears)
    fields.field(Field("auditYears", "Years an audit is kept"), &auditYears)
    fields.field(Field("roundYears", "Years an update round is kept"), &roundYears)
    fields.field(Field("source", "Whose rule it is"), &source)
  }

  public func years(_ kind: RetentionClass) -> Int {
    switch kind {
    case .caseFile: caseYears
    case .plan: planYears
    case .audit: auditYears
    case .round: roundYears
    }
  }
}
