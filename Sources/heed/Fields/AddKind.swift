import Casework

/// What `heed add` can make: seven kinds with commands of their own, and every entry of a list.
enum AddKind {
  case caseFile, plan, audit, objective, recommendation, action, finding
  case entry(EntryKind)

  init?(named name: String) {
    switch name.lowercased() {
    case "case": self = .caseFile
    case "plan": self = .plan
    case "audit": self = .audit
    case "objective": self = .objective
    case "recommendation", "rec": self = .recommendation
    case "action": self = .action
    case "finding": self = .finding
    default:
      guard let kind = EntryKind.named(name) else { return nil }
      self = .entry(kind)
    }
  }

  /// Every name, for completion and for refusals.
  static var names: [String] { ["case", "plan", "audit"] + EntryKind.all.map(\.name) }

  /// The fields that may be typed, and what they take.
  var fields: [(option: String, words: String)] {
    switch self {
    case .caseFile:
      [
        ("reference", "Reference; the next of its kind where it is not given"),
        ("kind", "Kind of review: sar, scr, lcspr, …; needed"),
        ("subject", "A subject's pseudonym, such as “Adult K”; may be repeated"),
        ("no-referral", "A review that no referral asked for: give --commissioned"),
      ] + FieldListing.entries(of: CaseFile()).filter { !["reference", "kind"].contains($0.option) }.helpLines
    case .plan:
      [
        ("reference", "Reference; the next one where it is not given"),
        ("source", "The case it comes from, or words for another source; may be repeated"),
      ] + FieldListing.entries(of: Plan()).filter { $0.option != "reference" }.helpLines
    case .audit:
      [
        ("reference", "Reference; the next one where it is not given"),
        ("year", "Programme year, such as 2026/27; that of its start where it is not given"),
        ("group", "The group that owns it, by its code"),
        ("agency", "An agency that takes part, by its code; may be repeated"),
        ("tool", "The tool whose questions it asks, by its code: heed audit tools lists them"),
      ] + FieldListing.entries(of: Audit()).filter { !["reference", "year"].contains($0.option) }.helpLines
    case .objective: Self.numbered(FieldListing.entries(of: Objective()))
    case .recommendation:
      [("agency", "An agency it is addressed to; may be repeated")]
        + Self.numbered(FieldListing.entries(of: Recommendation()))
    case .action:
      [
        ("due", "When it is due: a day, or words such as “monthly”"),
        ("lead", "Who leads it, the primary lead first: a person or a role; may be repeated"),
      ] + Self.numbered(FieldListing.entries(of: Action()))
    case .finding: Self.numbered(FieldListing.entries(of: AuditFinding()))
    case .entry(let kind): kind.fields().helpLines
    }
  }

  /// The fields of what gets a reference of its own where none is given.
  private static func numbered(_ entries: [FieldEntry]) -> [(option: String, words: String)] {
    [("ref", "Reference; the next one where it is not given")] + entries.filter { $0.option != "ref" }.helpLines
  }
}

extension AddKind {
  /// What an entry is added to; nothing for what stands by itself.
  var needsHome: Bool {
    switch self {
    case .caseFile, .plan, .audit: false
    case .objective, .recommendation, .action, .finding: true
    case .entry(let kind): if case .directory = kind.home { false } else { true }
    }
  }
}
