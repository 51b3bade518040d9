/// One reference's referral, review, or both: the aggregate a case's file holds.
public struct CaseFile: Item, Linkable {
  public static let linkTarget = LinkTarget.caseFile

  public var id = CaseID("")
  /// What people call it: "SAR-2026-004". Unique in the register.
  public var reference = ""
  /// References it had before, newest last.
  public var formerly: [String] = []
  public var kind = CaseKind.sar
  /// The code of the practice framework in force at its date, kept whatever comes later.
  public var framework = ""
  public var leadBoard = ""
  public var otherBoards: [String] = []
  public var subjects: [Subject] = []
  public var themes: [ThemeID] = []
  /// Other cases this one answers or is answered by: a thematic review answers several referrals.
  public var linkedCases: [CaseID] = []
  public var referral: Referral?
  public var review: Review?
  /// Time out of the board's hands, laid over whatever stage the case is at.
  public var holds: [Hold] = []
  public var contacts: [Contact] = []
  public var documents: [CaseDocument] = []
  /// The last day on which it is kept once its work is over, where that is not the board's rule.
  public var keepUntil: Day?
  public var acknowledgements: [Acknowledgement] = []
  /// What a sync could not take from both sides, until it is settled.
  public var conflicts: [SyncConflict] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("reference", [.required, .kept]), &reference)
    fields.field(Field("formerly", .kept), &formerly)
    fields.field(Field("kind", .required), &kind)
    fields.field("framework", &framework)
    fields.field("leadBoard", &leadBoard)
    fields.field("otherBoards", &otherBoards)
    fields.items("subjects", &subjects)
    fields.field("themes", &themes)
    fields.field("linkedCases", &linkedCases)
    fields.part("referral", &referral)
    fields.part("review", &review)
    fields.items("holds", &holds)
    fields.items("contacts", &contacts)
    fields.items("documents", &documents)
    fields.field("keepUntil", &keepUntil)
    fields.items(Field("acknowledgements", .kept), &acknowledgements)
    fields.items(Field("conflicts", "", .kept), &conflicts)
  }
}

public typealias CaseID = Identifier<CaseFile>

/// Who a case is about, by pseudonym only: "Adult K", "Child LA", "Family F".
public struct Subject: Item {
  public enum Kind: String, ChoiceValue {
    case child, adult, family
  }

  public var id = Identifier<Subject>("")
  public var pseudonym = ""
  public var kind = Kind.adult
  /// A band, never an age: "65 to 74".
  public var ageBand = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("pseudonym", "", [.required, .pseudonymous]), &pseudonym)
    fields.field("kind", &kind)
    fields.field("ageBand", &ageBand)
  }
}

/// Time during which others' proceedings limit the work. It never stops a statutory clock.
public struct Hold: Item {
  public enum Kind: String, ChoiceValue {
    case criminal, inquest, family, reviewer, other
  }

  public var id = Identifier<Hold>("")
  public var kind = Kind.criminal
  public var from: Day?
  public var reviewOn: Day?
  public var to: Day?
  public var reason = ""
  /// The work that may go on meanwhile.
  public var mayGoOn = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("kind", &kind)
    fields.field(Field("from", [.required, .past]), &from)
    fields.field(Field("reviewOn", "Look at it again on"), &reviewOn)
    fields.field(Field("to", .past), &to)
    fields.field(Field("reason", "", [.required, .pseudonymous]), &reason)
    fields.field("mayGoOn", &mayGoOn)
  }
}

/// One contact with the coroner, the police, the family or another.
public struct Contact: Item {
  public enum With: String, ChoiceValue {
    case coroner, police
    case prosecution = "CPS"
    case family, other
  }

  public var id = Identifier<Contact>("")
  public var on: Day?
  public var with = With.family
  public var by: Party?
  public var note = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("on", [.required, .past]), &on)
    fields.field("with", &with)
    fields.field("by", &by)
    fields.field(Field("note", "", [.long, .pseudonymous]), &note)
  }
}

/// A paper of the case: where it is, which version, and until when it is kept.
public struct CaseDocument: Item {
  public var id = Identifier<CaseDocument>("")
  public var title = ""
  public var version = ""
  public var location = ""
  public var on: Day?
  public var retainUntil: Day?

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("title", "", [.required, .pseudonymous]), &title)
    fields.field("version", &version)
    fields.field("location", &location)
    fields.field("on", &on)
    fields.field("retainUntil", &retainUntil)
  }
}
