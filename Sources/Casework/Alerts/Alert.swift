/// Something that is late, soon due, contradictory, missing or too plain about a person, on a given day.
///
/// Computed from the records, never stored. A record raises at most one alert of a code, save for a case, which
/// raises one for each of its clocks, holds and the like.
public struct Alert: Sendable, Equatable {
  public let code: AlertCode
  /// Shared by the alerts of one record: an alert is copied often, and this is one reference in place of a dozen.
  let place: AlertPlace
  /// The day it was or is due, where there is one.
  public let due: Day?
  /// Days late or, for `soon`, days left; for a gap its age. Nothing where none can be said.
  public let days: Int?
  /// The particulars that the sentence names, by code; they change only when the facts do.
  let details: [String]
  private var acceptance = Acceptance.none
  /// Who accepted it for now, until when and why; nothing while it stands.
  public internal(set) var acknowledged: Acknowledgement? {
    get { if case .by(let acknowledgement) = acceptance { acknowledgement } else { nil } }
    set { acceptance = newValue.map(Acceptance.by) ?? .none }
  }

  public var isAcknowledged: Bool { if case .by = acceptance { true } else { false } }

  /// Kept apart from the alert itself, for it is large and few alerts have one.
  private indirect enum Acceptance: Equatable {
    case none
    case by(Acknowledgement)
  }

  init(code: AlertCode, place: AlertPlace, due: Day?, days: Int?, details: [String]) {
    self.code = code
    self.place = place
    self.due = due
    self.days = days
    self.details = details
  }

  /// What an acknowledgement keeps, and returns on when it is another: the due day and the particulars.
  public var facts: String { ([due?.iso ?? ""] + details).joined(separator: " | ") }
}

extension Alert {
  /// The whole reference: "PLAN-2026-001/1/7b", "SAR-2026-004/police".
  public var record: String { place.record }
  /// The file it is about.
  public var document: DocumentKey { place.document }
  /// The entry within the file, where it is about one.
  public var item: AnyID? { place.item }
  /// What the record is called: the action's text, the case's subjects.
  public var title: String { place.title }
  /// The agency that owes something, and its name.
  public var agencyNames: AgencyNames? { place.agency }
  public var agency: AgencyID? { agencyNames?.id }
  /// The person or role that owes something, in words; empty where no one is named.
  public var person: String { place.person }
  /// The group that owns the plan.
  public var group: GroupID? { place.group }
}
