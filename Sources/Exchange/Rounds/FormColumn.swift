/// A column of the sheet on which an agency says how its actions are getting on.
public enum FormColumn: String, ImportColumn {
  case reference, action, outcome, leads, due, stage, claimed, update
  case progress, claim, evidence, proposed, reason
  /// Which row of which round it is: found again wherever the row stands, and in a file of any name.
  case mark

  public static let needed: [FormColumn] = [.mark, .reference]

  /// What the agency is shown and cannot change.
  static let locked: [FormColumn] = [.reference, .action, .outcome, .leads, .due, .stage, .claimed, .update]

  /// What the agency fills in.
  static let answers: [FormColumn] = [.progress, .claim, .evidence, .proposed, .reason]

  var title: String {
    switch self {
    case .reference: "Reference"
    case .action: "Action"
    case .outcome: "Outcome wanted"
    case .leads: "Lead"
    case .due: "Due"
    case .stage: "Stage"
    case .claimed: "BRAG last claimed"
    case .update: "Last update held"
    case .progress: "Progress since last time"
    case .claim: "BRAG now"
    case .evidence: "Evidence"
    case .proposed: "Proposed date"
    case .reason: "Reason for the new date"
    case .mark: "Leave as it is"
    }
  }

  public var usualHeadings: [String] { [title.wordKey] }

  var isAnswer: Bool { Self.answers.contains(self) }
}
