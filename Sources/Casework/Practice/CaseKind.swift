/// What a case is a referral for, or a review of, by its code: "sar", "lcspr".
///
/// Open, because law changes and boards add kinds of their own; what is shown and how references
/// begin is data, in `CaseKindCard`.
public struct CaseKind: FieldValue, Hashable {
  public static let form = FieldForm.text

  /// Lower case, letters and hyphens: "single-agency".
  public let code: String

  public init(_ code: String) { self.code = code }

  public init?(fieldText: String) {
    guard !fieldText.isEmpty else { return nil }
    code = fieldText
  }

  public var fieldText: String { code }
  public var isBlank: Bool { code.isEmpty }

  /// Safeguarding adults review: Care Act 2014 s44.
  public static let sar = CaseKind("sar")
  /// Serious case review: children, Working Together 2015.
  public static let scr = CaseKind("scr")
  /// Local child safeguarding practice review: children, since 2018.
  public static let lcspr = CaseKind("lcspr")
  /// Single unified safeguarding review: Wales.
  public static let susr = CaseKind("susr")
  /// Child practice review: Wales.
  public static let cpr = CaseKind("cpr")
  /// Adult practice review: Wales.
  public static let apr = CaseKind("apr")
  /// Multi-agency learning review.
  public static let malr = CaseKind("malr")
  public static let singleAgency = CaseKind("single-agency")
  public static let other = CaseKind("other")
}

/// How a kind of case is named and numbered. The identifier is the kind's code.
public struct CaseKindCard: Item {
  public var id = Identifier<CaseKindCard>("")
  /// What a reference begins with: "SAR" in "SAR-2026-004".
  public var prefix = ""
  /// The short name in lists: "SAR".
  public var short = ""
  /// "Safeguarding adults review".
  public var name = ""
  public var people = CasePeople.either

  public init() {}

  public init(_ kind: CaseKind, prefix: String, short: String, name: String, people: CasePeople) {
    id = Identifier(kind.code)
    self.prefix = prefix
    self.short = short
    self.name = name
    self.people = people
  }

  public var kind: CaseKind { CaseKind(id.text) }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("prefix", &prefix)
    fields.field("short", &short)
    fields.field("name", &name)
    fields.field("people", &people)
  }
}

/// Whom a kind of case is about.
public enum CasePeople: String, ChoiceValue {
  case adult, child, either
}
