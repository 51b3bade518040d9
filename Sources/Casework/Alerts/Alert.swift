/// Something that is late, soon due, contradictory, missing or too plain about a person, on a given day.
///
/// Computed from the records, never stored. A record raises at most one alert of a code, save for a case, which
/// raises one for each of its clocks, holds and the like.
public struct Alert: Sendable, Equatable {
  public let code: AlertCode
  /// The whole reference: "PLAN-2026-001/1/7b", "SAR-2026-004/police".
  public let record: String
  /// The file it is about.
  public let document: DocumentKey
  /// The entry within the file, where it is about one.
  public let item: AnyID?
  /// What the record is called: the action's text, the case's subjects.
  public let title: String
  /// The agency that owes something, and its name.
  public let agencyNames: AgencyNames?
  /// The person or role that owes something, in words; empty where no one is named.
  public let person: String
  /// The group that owns the plan.
  public let group: GroupID?
  /// The day it was or is due, where there is one.
  public let due: Day?
  /// Days late or, for `soon`, days left; for a gap its age. Nothing where none can be said.
  public let days: Int?
  /// The particulars that the sentence names, by code; they change only when the facts do.
  let details: [String]
  /// Who accepted it for now, until when and why; nothing while it stands.
  public internal(set) var acknowledged: Acknowledgement?

  public var agency: AgencyID? { agencyNames?.id }
  /// Empty where no agency owes anything.
  public var agencyName: String { agencyNames?.name ?? "" }
  public var severity: AlertSeverity { code.severity }

  /// What an acknowledgement keeps, and returns on when it is another: the due day and the particulars.
  public var facts: String { ([due?.iso ?? ""] + details).joined(separator: " | ") }
}
