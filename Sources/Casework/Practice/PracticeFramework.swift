/// The rules under which a kind of case is decided and reviewed, for a span of years.
///
/// The identifier is its code ("care-act-2014"). A case keeps the framework of its date: law changes,
/// and old cases keep their old rules. Shipped as data; a board may add its own.
public struct PracticeFramework: Item {
  public var id = Identifier<PracticeFramework>("")
  public var title = ""
  /// The kinds of case it serves; none for clocks that are not about cases.
  public var kinds: [CaseKind] = []
  /// The first and last day on which a case may come under it; open where absent.
  public var inForceFrom: Day?
  public var inForceTo: Day?
  /// The last day on which a case may still come under it while boards moved to the next.
  public var transitionalTo: Day?
  public var referralPath = ReferralPath.adult
  /// Who decides, as a phrase: "the board or its delegate".
  public var decisionMaker = ""
  public var source = ""
  public var criteria: [CriterionTemplate] = []
  public var outcomes: [OutcomeRule] = []
  public var clocks: [ClockRule] = []

  public init() {}

  /// Its code: "care-act-2014".
  public var code: String { id.text }

  public func isInForce(on day: Day) -> Bool {
    inForceFrom.map { $0 <= day } ?? true && inForceTo.map { day <= $0 } ?? true
  }

  /// Whether it has ended for new cases in general and is still open to those in transition.
  public func isTransitional(on day: Day) -> Bool {
    guard let inForceTo, let transitionalTo else { return false }
    return inForceTo < day && day <= transitionalTo
  }

  public func outcome(_ code: String) -> OutcomeRule? { outcomes.first { $0.id.text == code } }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("title", &title)
    fields.field("kinds", &kinds)
    fields.field("inForceFrom", &inForceFrom)
    fields.field("inForceTo", &inForceTo)
    fields.field("transitionalTo", &transitionalTo)
    fields.field("referralPath", &referralPath)
    fields.field("decisionMaker", &decisionMaker)
    fields.field("source", &source)
    fields.items("criteria", &criteria)
    fields.items("outcomes", &outcomes)
    fields.items("clocks", &clocks)
  }
}

/// The stages a referral goes through before its decision.
public enum ReferralPath: String, ChoiceValue {
  /// Screening, information, panel, recommendation.
  case adult
  /// Notification, rapid review, sent to the national panel, the panel's reply.
  case childrenSince2018 = "children since 2018"
}

/// One row to be answered when a referral is weighed. The outcome is decided, never derived from the rows.
public struct CriterionTemplate: Item {
  public var id = Identifier<CriterionTemplate>("")
  public var group = CriterionGroup.required
  public var text = ""
  /// Section or paragraph: "s44(2)".
  public var source = ""

  public init() {}

  public init(_ code: String, _ group: CriterionGroup, _ text: String, source: String = "") {
    id = Identifier(code)
    self.group = group
    self.text = text
    self.source = source
  }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("group", &group)
    fields.field("text", &text)
    fields.field("source", &source)
  }
}

/// How a criterion bears on the decision.
public enum CriterionGroup: String, ChoiceValue {
  case required
  /// One of several alternatives: died, or alive and seriously abused or neglected.
  case anyOf = "any of"
  case consideration
}

/// One way a referral may end. The identifier is its code: "sar-mandatory".
public struct OutcomeRule: Item {
  public var id = Identifier<OutcomeRule>("")
  public var words = ""
  /// Where the board's figures count it.
  public var bucket = OutcomeBucket.notConverted
  /// The kind of review it starts, if it starts one.
  public var leadsTo: CaseKind?
  /// Whether the decision must name the other learning, or say why there is none.
  public var needsOtherLearning = false

  public init() {}

  public init(
    _ code: String, _ words: String, _ bucket: OutcomeBucket, leadsTo: CaseKind? = nil,
    needsOtherLearning: Bool = false
  ) {
    id = Identifier(code)
    self.words = words
    self.bucket = bucket
    self.leadsTo = leadsTo
    self.needsOtherLearning = needsOtherLearning
  }

  public var code: String { id.text }

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("words", &words)
    fields.field("bucket", &bucket)
    fields.field("leadsTo", &leadsTo)
    fields.field("needsOtherLearning", &needsOtherLearning)
  }
}

/// referrals = converted + learning review + other + pending + not converted.
public enum OutcomeBucket: String, ChoiceValue {
  case converted
  case learningReview = "learning review"
  case other
  case notConverted = "not converted"
}
