/// A part someone has in the board's work, by which a register knows what they may change. A person may have several.
public enum BoardRole: String, ChoiceValue {
  /// Keeps the register: may do everything.
  case coordinator
  case auditor
  /// Answers for an agency: reports progress, evidence and what was asked of it.
  case agencyLead = "agency lead"
  /// Signs off, approves and decides.
  case chair
  /// Reads and changes nothing, as does anyone without a role.
  case viewer

  /// Whether there is anything at all that it allows.
  public var changesSomething: Bool { Act.allCases.contains { $0.roles.contains(self) } }

  /// "a coordinator", "an auditor".
  var withArticle: String { (self == .auditor || self == .agencyLead ? "an " : "a ") + words }
}

/// Whether people's roles decide what they may change.
public enum RoleEnforcement: String, ChoiceValue {
  /// Roles stand in the directory and bind no one.
  case noted
  /// A change needs a role that allows it.
  case enforced
}

/// What becomes of someone signing off, approving or deciding on their own work.
public enum OwnWorkRule: String, ChoiceValue {
  case refused
  /// It is taken down, with a warning then and an alert afterwards.
  case warned
}
