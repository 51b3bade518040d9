import Casework

/// Records of one kind as the rows of a sheet: a heading for each field, then a row for each record.
///
/// Lists of entries within a record have sheets of their own. What is written for people and agencies can be imported.
public enum RecordSheet {
  /// - Parameter register: where links find the names they stand for.
  public static func rows<R: Fielded>(of records: [R], in register: Register) -> [[String]] {
    [headings(of: R())]
      + records.map { record in
        FieldListing.entries(of: record).map { cell($0, register) }
      }
  }

  /// The words of each field; those of a part are led by the part's where two would be the same.
  private static func headings(of record: some Fielded) -> [String] {
    let entries = FieldListing.entries(of: record)
    let counts = Dictionary(entries.map { ($0.label, 1) }, uniquingKeysWith: +)
    return entries.map { counts[$0.label] == 1 ? $0.label : String($0.option.map { ".-".contains($0) ? " " : $0 }) }
  }

  private static func cell(_ entry: FieldEntry, _ register: Register) -> String {
    entry.stored.map { words($0, entry.form, register) }.joined(separator: "; ")
  }

  private static func words(_ stored: String, _ form: FieldForm, _ register: Register) -> String {
    switch form {
    case .choice(let choices): choices.first { $0.stored == stored }?.words ?? stored
    case .flag: stored == "true" ? "Yes" : "No"
    case .party: register.name(of: Party(fieldText: stored))
    case .mention(let target): stored.first == "@" ? name(String(stored.dropFirst()), target, register) : stored
    case .link(let target): name(stored, target, register)
    case .text, .day, .instant, .number, .timescale: stored
    }
  }

  private static func name(_ id: String, _ target: LinkTarget, _ register: Register) -> String {
    let name =
      switch target {
      case .agency: register.agency(AgencyID(id))?.name
      case .person: register.person(PersonID(id))?.name
      case .group: register.group(GroupID(id))?.name
      case .theme: register.theme(ThemeID(id))?.name
      case .caseFile: register.cases[CaseID(id)]?.reference
      case .plan: register.plans[PlanID(id)]?.reference
      case .action: register.action(ActionID(id)).map { $0.plan.reference(of: $0.action) }
      case .audit: register.audits[AuditID(id)]?.reference
      case .round: register.rounds[UpdateRoundID(id)]?.reference
      case .finding, .sampleCase, .auditReturn, .agencyReturn, .objective, .recommendation, .roundRequest, .anything:
        String?.none
      }
    return name ?? id
  }
}
