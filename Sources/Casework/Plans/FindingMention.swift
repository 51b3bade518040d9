/// A finding as what answers it names it: one of an audit in this register or, where it stands in a document outside it,
/// in words.
///
/// Stored as `@` and the finding's identifier, or as the words.
public enum FindingMention: FieldValue, Hashable {
  case finding(AuditFindingID)
  case words(String)

  public static var form: FieldForm { .mention(.finding) }

  public init?(fieldText: String) {
    guard !fieldText.isEmpty else { return nil }
    self = fieldText.first == "@" ? .finding(AuditFindingID(String(fieldText.dropFirst()))) : .words(fieldText)
  }

  public var fieldText: String {
    switch self {
    case .finding(let id): "@" + id.text
    case .words(let words): words.first == "@" ? String(words.drop { $0 == "@" }) : words
    }
  }

  public var linked: AnyID? { finding?.erased }

  /// The finding of this register, where it is one.
  public var finding: AuditFindingID? { if case .finding(let id) = self { id } else { nil } }
}

extension Register {
  /// Where a finding stands; nothing where there is none.
  public func addressOfFinding(_ id: AuditFindingID) -> Address? {
    audits.values.first { $0.finding(id) != nil }.map { .finding($0.id, id) }
  }

  /// Where the finding that is meant stands; nothing where it is told in words alone.
  public func address(of mention: FindingMention) -> Address? { mention.finding.flatMap(addressOfFinding) }

  /// "AUD-2026-003/F1: the adult was not asked"; the words themselves of a finding outside this register.
  public func words(for mention: FindingMention) -> String {
    switch mention {
    case .words(let words): words
    case .finding(let id):
      audits.values.lazy.compactMap { audit in audit.finding(id).map { "\(audit.reference(of: $0)): \($0.text)" } }
        .first
        ?? "a finding no longer in this register"
    }
  }
}
