import Casework
import StrictJSON

/// The schemas that are published with the program, one a kind of file.
///
/// They say what each key may hold. Keys that they do not name are allowed, and kept: another version may know them.
/// What a record must say before it is complete is a rule, which `heed check` tells, and no part of a schema.
public enum PublishedSchema {
  /// The name of each schema's file under `Resources/schema`, and its bytes.
  public static var all: [(name: String, bytes: [UInt8])] {
    DocumentKind.allCases.map { kind in
      (name: "\(kind.rawValue).schema.json", bytes: JSONWriter().bytes(of: .object(schema(of: kind))))
    }
  }

  static func schema(of kind: DocumentKind) -> JSONObject {
    var schema: JSONObject = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("heed:\(kind.rawValue)"),
      "title": .string(kind.title),
    ]
    for (key, value) in object(of: kind).members { schema[key] = value }
    return schema
  }

  private static func object(of kind: DocumentKind) -> JSONObject {
    switch kind {
    case .settings: SchemaVisitor.object(of: Settings.self, isItem: false)
    case .agencies: SchemaVisitor.object(of: AgencyDirectory.self, isItem: false)
    case .people: SchemaVisitor.object(of: PeopleDirectory.self, isItem: false)
    case .groups: SchemaVisitor.object(of: GroupDirectory.self, isItem: false)
    case .themes: SchemaVisitor.object(of: ThemeDirectory.self, isItem: false)
    case .caseFile: SchemaVisitor.object(of: CaseFile.self, isItem: true)
    case .plan: SchemaVisitor.object(of: Plan.self, isItem: true)
    case .audit: SchemaVisitor.object(of: Audit.self, isItem: true)
    case .round: SchemaVisitor.object(of: UpdateRound.self, isItem: true)
    case .chronology: SchemaVisitor.object(of: Chronology.self, isItem: true)
    case .framework: SchemaVisitor.object(of: PracticeFramework.self, isItem: true)
    case .scheme: SchemaVisitor.object(of: BragScheme.self, isItem: true)
    case .scale: SchemaVisitor.object(of: GradeScale.self, isItem: true)
    case .tool: SchemaVisitor.object(of: AuditTool.self, isItem: false)
    case .holidays: SchemaVisitor.object(of: HolidayTable.self, isItem: false)
    }
  }
}

extension DocumentKind {
  fileprivate var title: String {
    switch self {
    case .settings: "register.json: the format, the board and its settings"
    case .agencies: "directory/agencies.json"
    case .people: "directory/people.json"
    case .groups: "directory/groups.json"
    case .themes: "directory/themes.json"
    case .caseFile: "cases: a referral, a review, or both"
    case .plan: "plans: objectives, recommendations and actions"
    case .audit: "audits: sample, grades, findings and returns"
    case .round: "rounds: what agencies were asked before a board meeting, and answered"
    case .chronology: "chronologies: what agencies knew and did, day by day"
    case .framework: "frameworks: the rules under which cases are decided and reviewed"
    case .scheme: "schemes: a board's colours and what it means by them"
    case .scale: "scales: the grades a question of an audit may be given"
    case .tool: "audit-tools: the questions of an audit"
    case .holidays: "holidays: the bank holidays of a division"
    }
  }
}
