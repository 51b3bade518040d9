import Casework

/// The labels and forms of a document's fields by their keys, whatever entries they stand in: "actions.timescale.due".
struct FieldLabels: FieldVisitor {
  struct Card {
    let label: String
    let form: FieldForm
  }

  private(set) var cards: [String: Card] = [:]
  private var prefix = ""

  /// The labels for the kind of document at a path.
  static func of(path: String) -> FieldLabels {
    switch DocumentKind(path: path) {
    case .settings: labels(of: Settings.self)
    case .agencies: labels(of: AgencyDirectory.self)
    case .people: labels(of: PeopleDirectory.self)
    case .groups: labels(of: GroupDirectory.self)
    case .themes: labels(of: ThemeDirectory.self)
    case .caseFile: labels(of: CaseFile.self)
    case .plan: labels(of: Plan.self)
    case .audit: labels(of: Audit.self)
    case .round: labels(of: UpdateRound.self)
    case .chronology: labels(of: Chronology.self)
    case .framework: labels(of: PracticeFramework.self)
    case .scheme: labels(of: BragScheme.self)
    case .scale: labels(of: GradeScale.self)
    case .tool: labels(of: AuditTool.self)
    case .holidays: labels(of: HolidayTable.self)
    case nil: FieldLabels()
    }
  }

  private static func labels<P: Fielded>(of _: P.Type) -> FieldLabels {
    var labels = FieldLabels()
    var blank = P()
    blank.visit(&labels)
    return labels
  }

  private mutating func note(_ field: Field, _ form: FieldForm) {
    cards[prefix + field.key] = Card(label: field.label, form: form)
  }

  private mutating func enter<P: Fielded>(_ field: Field, _: P.Type) {
    note(field, .text)
    let outer = prefix
    prefix += field.key + "."
    var blank = P()
    blank.visit(&self)
    prefix = outer
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) { note(field, T.form) }
  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) { note(field, T.form) }
  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) { note(field, T.form) }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { enter(field, P.self) }
  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) { enter(field, P.self) }
  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) { enter(field, I.self) }
}
