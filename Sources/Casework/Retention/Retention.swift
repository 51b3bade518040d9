/// Until when a record whose work is over is kept, and why until then.
public struct Retention: Sendable, Equatable {
  /// The last day on which it is kept.
  public let until: Day
  /// "6 years after it closed on 3 Mar 2026 (local policy)".
  public let basis: String

  /// Whether a day is past the last on which it is kept.
  public func isDue(on day: Day) -> Bool { until < day }

  /// "3 Mar 2032: 6 years after it closed on 3 Mar 2026 (local policy)".
  public var words: String { "\(until.words): \(basis)" }
}

/// A record that is kept for a time after its work is over.
protocol Retained {
  static var retentionClass: RetentionClass { get }
  /// The day on which its work was over; nothing while it goes on, and where no one knows.
  var closedOn: Day? { get }
  /// The day that someone set for this one record.
  var keepUntil: Day? { get }
}

extension CaseFile: Retained {
  static var retentionClass: RetentionClass { .caseFile }

  var closedOn: Day? {
    isOpen ? nil : [referral?.moves.last?.on, review?.moves.last?.on].compactMap { $0 }.max()
  }
}

extension Plan: Retained {
  static var retentionClass: RetentionClass { .plan }
  var closedOn: Day? { stage == .closed ? moves.last?.on : nil }
}

extension Audit: Retained {
  static var retentionClass: RetentionClass { .audit }
  var closedOn: Day? { hasEnded ? moves.last?.on : nil }
}

extension UpdateRound: Retained {
  static var retentionClass: RetentionClass { .round }
  var closedOn: Day? { closing?.on }
}

extension Register {
  /// Until when a record is kept; nothing while its work goes on, and where it is kept for good.
  public func retention(of document: DocumentKey) -> Retention? {
    switch document {
    case .caseFile(let id): cases[id].flatMap { retention(of: $0) }
    case .plan(let id): plans[id].flatMap { retention(of: $0) }
    case .audit(let id): audits[id].flatMap { retention(of: $0) }
    case .round(let id): rounds[id].flatMap { retention(of: $0) }
    case .chronology(let id): chronologies[id]?.caseFile.flatMap { retention(of: .caseFile($0)) }
    case .settings, .agencies, .people, .groups, .themes: nil
    }
  }

  func retention<R: Retained>(of record: R) -> Retention? {
    guard let closed = record.closedOn else { return nil }
    if let day = record.keepUntil { return Retention(until: day, basis: "as was set for this record") }
    let (rule, years) = (settings.retention, settings.retention.years(R.retentionClass))
    guard years > 0 else { return nil }
    let source = rule.source.isVoid ? "" : " (\(rule.source))"
    let after = "\(years) \(years == 1 ? "year" : "years") after it closed on \(closed.words)"
    return Retention(until: closed.adding(months: 12 * years), basis: after + source)
  }
}

extension AlertContext {
  /// A record that has been kept as long as it was to be: someone erases it, or says why it is kept on.
  func retentionDue(_ record: some Retained) -> Concern? {
    guard let retention = register.retention(of: record) else { return nil }
    return .late(.retentionDue, due: retention.until, on: day, "It", retention.basis)
  }
}

/// Until when a row's record is kept, as lists show it on a day.
public struct KeptUntil: Sendable, Equatable {
  public let day: Day
  public let isDue: Bool

  init(_ retention: Retention, on day: Day) { (self.day, isDue) = (retention.until, retention.isDue(on: day)) }

  /// What `retention:` may ask.
  var word: String { isDue ? "due" : "running" }
}

extension Register {
  func keptUntil(_ record: some Retained, on day: Day) -> KeptUntil? {
    retention(of: record).map { KeptUntil($0, on: day) }
  }
}

extension KeptUntil? {
  var filterValue: FilterValue { .words(map { [$0.word] } ?? []) }
}
