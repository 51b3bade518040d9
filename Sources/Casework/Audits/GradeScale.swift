/// The grades a question may be given, best first. The identifier is its code ("ofsted").
public struct GradeScale: Item {
  public var id = Identifier<GradeScale>("")
  public var title = ""
  /// No longer used for new grades: old ones stand beside, and are never counted with another scale's.
  public var isLegacy = false
  public var grades: [Grade] = []

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("title", &title)
    fields.field(Field("isLegacy", "Legacy"), &isLegacy)
    fields.items("grades", &grades)
  }

  public var code: String { id.text }

  public func grade(_ code: String) -> Grade? { grades.first { $0.code == code } }
}

/// One grade of a scale. The identifier is its code, unique in its scale ("ri").
public struct Grade: Item {
  /// What a grade says, whatever its words.
  public enum Sense: String, ChoiceValue {
    case good, partly, poor
    case notApplicable = "not applicable"
  }

  public var id = Identifier<Grade>("")
  /// What stands in a cell of the grid: "RI".
  public var letters = ""
  /// The key that gives it: "r".
  public var key = ""
  /// "Requires improvement".
  public var word = ""
  public var sense = Sense.good
  /// A finding so graded needs an action or a reasoned decision that there is none.
  public var needsAction = false

  public init() {}

  public mutating func visit<V: FieldVisitor>(_ fields: inout V) {
    fields.field("letters", &letters)
    fields.field("key", &key)
    fields.field("word", &word)
    fields.field("sense", &sense)
    fields.field("needsAction", &needsAction)
  }

  public var code: String { id.text }
}
