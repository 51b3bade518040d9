/// Goes over the pseudonymous text of a record and notes what looks like a personal detail, or is someone's name.
struct PrivacyVisitor: FieldVisitor {
  /// What was found, the field it stands in, and the entry of a list that has the field.
  struct Finding {
    enum What {
      case detail(PersonalDetail)
      case name(NameMention)
    }

    let what: What
    let label: String
    /// The innermost entry that a reference can name: an action, a recommendation, a return, a finding, the sample
    /// case of a grading sheet, a reply to a round.
    let item: AnyID?
  }

  /// Whose names are looked for; none where nothing is unlocked.
  let names: NameList
  private(set) var findings: [Finding] = []
  private var item: AnyID?

  init(names: NameList = NameList()) { self.names = names }

  private mutating func look(_ text: String, _ field: Field) {
    for detail in PrivacyScan.details(in: text) {
      findings.append(Finding(what: .detail(detail), label: field.label, item: item))
    }
    for mention in names.mentions(in: text) {
      findings.append(Finding(what: .name(mention), label: field.label, item: item))
    }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) {
    if field.traits.contains(.pseudonymous) { look(value.fieldText, field) }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) {
    if field.traits.contains(.pseudonymous), let value { look(value.fieldText, field) }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {
    guard field.traits.contains(.pseudonymous) else { return }
    for value in values { look(value.fieldText, field) }
  }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard var part = value else { return }
    part.visit(&self)
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    let outer = item
    let isNamed =
      I.self == Action.self || I.self == Recommendation.self || I.self == AgencyReturn.self
      || I.self == SampleCase.self || I.self == AuditFinding.self || I.self == AuditReturn.self
      || I.self == RoundReply.self
    // A copy of each entry: writing through the array would copy all of it.
    for var value in values {
      if isNamed { item = AnyID(value.id.text) }
      if I.self == GradingSheet.self { item = (value as? GradingSheet)?.sampleCase?.erased }
      value.visit(&self)
      item = outer
    }
  }
}

extension PrivacyScan {
  /// What stands in the pseudonymous fields of a record: the fields' labels and what was found, in file order.
  public static func details<R: Fielded>(ofRecord record: R) -> [(label: String, detail: PersonalDetail)] {
    findings(in: record).compactMap { finding in
      if case .detail(let detail) = finding.what { (finding.label, detail) } else { nil }
    }
  }

  static func findings<R: Fielded>(in record: R, naming names: NameList = NameList()) -> [PrivacyVisitor.Finding] {
    var (visitor, copy) = (PrivacyVisitor(names: names), record)
    copy.visit(&visitor)
    return visitor.findings
  }
}
