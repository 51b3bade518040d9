/// The kinds of record and entry that a link may lead to.
public enum LinkTarget: String, Sendable, Equatable, CaseIterable {
  case agency, person, group, theme
  case caseFile = "case"
  case agencyReturn = "return"
  case plan, objective, recommendation, action
  case audit, finding
  case auditReturn = "audit return"
  case sampleCase = "sample case"
  case round = "update round"
  case roundRequest = "request of a round"
  case anything

  /// What people call it: "agency".
  public var noun: String {
    switch self {
    case .agencyReturn: "agency's return"
    case .anything: "record"
    default: rawValue
    }
  }

  /// One of them, in words: "an agency".
  public var words: String { (noun.first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + noun }
}

/// A kind of record or entry that others may link to.
public protocol Linkable {
  static var linkTarget: LinkTarget { get }
}

extension Identifier: FieldValue where Of: Linkable {
  public static var form: FieldForm { .link(Of.linkTarget) }
  public init?(fieldText: String) {
    guard !fieldText.isEmpty else { return nil }
    self.init(fieldText)
  }
  public var fieldText: String { text }
  public var linked: AnyID? { erased }
}

/// Stands for any linkable thing in links whose target may be of several kinds.
public enum Anything: Linkable {
  public static let linkTarget = LinkTarget.anything
}

public typealias AnyID = Identifier<Anything>
