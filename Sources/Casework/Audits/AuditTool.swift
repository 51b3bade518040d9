/// The questions of an audit, as data: shipped, or a board's own under the same code.
public struct AuditTool: Fielded {
  /// "case-file". A board's own tool with a shipped code takes its place.
  public var code = ""
  /// Counted from 1; a changed tool has the next one.
  public var version = 1
  public var title = ""
  public var purpose = ""
  /// The kinds of audit it is offered for first.
  public var kinds: [AuditKind] = []
  /// Whether each agency grades its own part of a case.
  public var isPerAgency = false
  public var sections: [ToolSection] = []
  /// What a return must contain before it is quality assured.
  public var requirements: [MinimumRequirement] = []
  /// The scales its questions use, and legacy ones that old grades may stand in.
  ///
  /// Blank in a tool as shipped, which names scales by their codes; an audit keeps them whole.
  public var scales: [GradeScale] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field(Field("code", .required), &code)
    fields.field("version", &version)
    fields.field("title", &title)
    fields.field(Field("purpose", .long), &purpose)
    fields.field("kinds", &kinds)
    fields.field(Field("isPerAgency", "Graded by each agency"), &isPerAgency)
    fields.items("sections", &sections)
    fields.items("requirements", &requirements)
    fields.items("scales", &scales)
  }

  /// Every question in printed order.
  public var questions: [AuditQuestion] { sections.flatMap(\.questions) }

  public func question(_ code: String) -> AuditQuestion? {
    sections.lazy.flatMap(\.questions).first { $0.code == code }
  }

  public func section(holding question: String) -> ToolSection? {
    sections.first { $0.questions.contains { $0.code == question } }
  }

  public func scale(_ code: String) -> GradeScale? { scales.first { $0.code == code } }

  /// The scale a question is graded on.
  public func scale(of question: AuditQuestion) -> GradeScale? { scale(question.scale) }
}

/// One heading of a tool. The identifier is its code.
public struct ToolSection: Item {
  public var id = Identifier<ToolSection>("")
  public var title = ""
  public var questions: [AuditQuestion] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("title", &title)
    fields.items("questions", &questions)
  }

  public var code: String { id.text }
}

/// One question of a tool. The identifier is its code ("voice"), the same in every version that asks the same.
public struct AuditQuestion: Item {
  public var id = Identifier<AuditQuestion>("")
  /// As printed: "1.2".
  public var ref = ""
  public var text = ""
  /// What good practice looks like.
  public var guidance = ""
  /// The code of its scale.
  public var scale = ""
  /// One of the questions that every multi-agency tool carries.
  public var isGeneric = false
  /// The judgement of the whole case, entered and never derived.
  public var isOverall = false

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("ref", &ref)
    fields.field("text", &text)
    fields.field(Field("guidance", .long), &guidance)
    fields.field("scale", &scale)
    fields.field("isGeneric", &isGeneric)
    fields.field(Field("isOverall", "Overall judgement"), &isOverall)
  }

  public var code: String { id.text }
}

/// One thing that every return must contain. The identifier is its code.
public struct MinimumRequirement: Item {
  public var id = Identifier<MinimumRequirement>("")
  public var text = ""

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) { fields.field("text", &text) }

  public var code: String { id.text }
}
