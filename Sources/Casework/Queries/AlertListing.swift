/// An alert as lists show and filter it: as it was found, or read from what was kept of it.
public protocol AlertListing: FilterSubject {
  var code: AlertCode { get }
  /// The whole reference: "PLAN-2026-001/1/7b", "SAR-2026-004/police".
  var record: String { get }
  var kind: AlertedKind { get }
  /// What the record is called: the action's text, the case's subjects.
  var title: String { get }
  /// The agency that owes something, and its name.
  var agencyNames: AgencyNames? { get }
  /// The person or role that owes something, in words; empty where no one is named.
  var person: String { get }
  /// The day it was or is due, where there is one.
  var due: Day? { get }
  /// Days late or, for `soon`, days left; for a gap its age. Nothing where none can be said.
  var days: Int? { get }
  /// One sentence that says what is wrong.
  var message: String { get }
  /// Whether someone has accepted it for now.
  var isAcknowledged: Bool { get }
}

/// The kinds of record that a filter tells alerts apart by.
public enum AlertedKind: UInt32, Sendable, CaseIterable { case plan, caseFile, audit, other }

extension AlertListing {
  public var severity: AlertSeverity { code.severity }
  /// Empty where no agency owes anything.
  public var agencyName: String { agencyNames?.name ?? "" }
}
