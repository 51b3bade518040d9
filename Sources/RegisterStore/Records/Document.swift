import Casework
import StrictJSON

/// What one file of the register holds, as its own type.
enum Document: Sendable {
  case settings(Settings)
  case agencies([Agency])
  case people([Person])
  case groups([Group])
  case themes([Theme])
  case caseFile(CaseFile)
  case plan(Plan)
  case audit(Audit)
  case round(UpdateRound)
  case chronology(Chronology)
  /// A board's own framework, scheme or calendar, which lies over the shipped ones.
  case framework(PracticeFramework)
  case scheme(BragScheme)
  case scale(GradeScale)
  case tool(AuditTool)
  case holidays(HolidayTable)

  /// Reads the file that stands at that path.
  init(_ node: JSONNode, kind: DocumentKind) throws(JSONError) {
    self =
      switch kind {
      case .settings: .settings(try RecordReader.read(node))
      case .agencies: .agencies(try RecordReader.read(node, as: AgencyDirectory.self).agencies)
      case .people: .people(try RecordReader.read(node, as: PeopleDirectory.self).people)
      case .groups: .groups(try RecordReader.read(node, as: GroupDirectory.self).groups)
      case .themes: .themes(try RecordReader.read(node, as: ThemeDirectory.self).themes)
      case .caseFile: .caseFile(try RecordReader.read(item: node))
      case .plan: .plan(try RecordReader.read(item: node))
      case .audit: .audit(try RecordReader.read(item: node))
      case .round: .round(try RecordReader.read(item: node))
      case .chronology: .chronology(try RecordReader.read(item: node))
      case .framework: .framework(try RecordReader.read(item: node))
      case .scheme: .scheme(try RecordReader.read(item: node))
      case .scale: .scale(try RecordReader.read(item: node))
      case .tool: .tool(try RecordReader.read(node))
      case .holidays: .holidays(try RecordReader.read(node))
      }
  }

  /// The document of that key in a register, or nothing where it is not there.
  init?(_ key: DocumentKey, in register: Register) {
    let found: Document? =
      switch key {
      case .settings: .settings(register.settings)
      case .agencies: .agencies(register.agencies)
      case .people: .people(register.people)
      case .groups: .groups(register.groups)
      case .themes: .themes(register.themes)
      case .caseFile(let id): register.cases[id].map { .caseFile($0) }
      case .plan(let id): register.plans[id].map { .plan($0) }
      case .audit(let id): register.audits[id].map { .audit($0) }
      case .round(let id): register.rounds[id].map { .round($0) }
      case .chronology(let id): register.chronologies[id].map { .chronology($0) }
      }
    guard let found else { return nil }
    self = found
  }

  /// Its key, for those that commands can change.
  var key: DocumentKey? {
    switch self {
    case .settings: .settings
    case .agencies: .agencies
    case .people: .people
    case .groups: .groups
    case .themes: .themes
    case .caseFile(let file): .caseFile(file.id)
    case .plan(let plan): .plan(plan.id)
    case .audit(let audit): .audit(audit.id)
    case .round(let round): .round(round.id)
    case .chronology(let chronology): .chronology(chronology.id)
    case .framework, .scheme, .scale, .tool, .holidays: nil
    }
  }

  /// The tree to be written, laid over the one that was read.
  func tree(over base: JSONObject?) -> JSONObject {
    switch self {
    case .settings(let settings): RecordWriter.object(of: settings, over: base)
    case .agencies(let list): RecordWriter.object(of: AgencyDirectory { $0.agencies = list }, over: base)
    case .people(let list): RecordWriter.object(of: PeopleDirectory { $0.people = list }, over: base)
    case .groups(let list): RecordWriter.object(of: GroupDirectory { $0.groups = list }, over: base)
    case .themes(let list): RecordWriter.object(of: ThemeDirectory { $0.themes = list }, over: base)
    case .caseFile(let file): RecordWriter.object(ofItem: file, over: base)
    case .plan(let plan): RecordWriter.object(ofItem: plan, over: base)
    case .audit(let audit): RecordWriter.object(ofItem: audit, over: base)
    case .round(let round): RecordWriter.object(ofItem: round, over: base)
    case .chronology(let chronology): RecordWriter.object(ofItem: chronology, over: base)
    case .framework(let framework): RecordWriter.object(ofItem: framework, over: base)
    case .scheme(let scheme): RecordWriter.object(ofItem: scheme, over: base)
    case .scale(let scale): RecordWriter.object(ofItem: scale, over: base)
    case .tool(let tool): RecordWriter.object(of: tool, over: base)
    case .holidays(let table): RecordWriter.object(of: table, over: base)
    }
  }
}

extension Register {
  /// Takes in a document as it was read.
  mutating func take(_ document: Document) {
    switch document {
    case .settings(let settings): changeSettings { $0 = settings }
    case .agencies(let list): changeAgencies { $0 = list }
    case .people(let list): changePeople { $0 = list }
    case .groups(let list): changeGroups { $0 = list }
    case .themes(let list): changeThemes { $0 = list }
    case .caseFile(let file): put(file)
    case .plan(let plan): put(plan)
    case .audit(let audit): put(audit)
    case .round(let round): put(round)
    case .chronology(let chronology): put(chronology)
    case .framework, .scheme, .scale, .tool, .holidays: break
    }
  }

  /// Takes away a document whose file is gone.
  mutating func drop(_ key: DocumentKey) {
    switch key {
    case .settings: break
    case .agencies: changeAgencies { $0 = [] }
    case .people: changePeople { $0 = [] }
    case .groups: changeGroups { $0 = [] }
    case .themes: changeThemes { $0 = [] }
    case .caseFile, .plan, .audit, .round, .chronology: remove(key)
    }
  }
}
