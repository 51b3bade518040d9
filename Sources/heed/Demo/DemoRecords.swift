import Casework
import RegisterStore
import StrictJSON

/// What the demonstration's board had when it came to Heed: its directory, cases, chronologies, plans, audits and update rounds.
///
/// Read from the templates under `Resources/demo` and dated around a day.
struct DemoRecords {
  private(set) var settings = Settings()
  private(set) var agencies = AgencyDirectory()
  private(set) var people = PeopleDirectory()
  private(set) var groups = GroupDirectory()
  private(set) var themes: [Theme] = []
  private(set) var cases: [CaseFile] = []
  private(set) var chronologies: [Chronology] = []
  private(set) var plans: [Plan] = []
  private(set) var audits: [Audit] = []
  private(set) var rounds: [UpdateRound] = []
  /// The referral that comes in once the board uses Heed, and what is done from then on.
  private(set) var newReferral = CaseFile()
  private(set) var history: [JSONObject] = []
  /// What could not be read of the templates: empty, unless a template is wrong.
  private(set) var problems: [String] = []

  private let template: DemoTemplate
  private let reference: ReferenceData

  /// - Throws: `damaged` where a built-in file is no JSON or does not fit its record.
  init(around day: Day, _ reference: ReferenceData) throws(RegisterError) {
    template = DemoTemplate(day: day)
    self.reference = reference
    themes = reference.list(.themes).phrases.map { phrase in
      Theme(id: DemoNames.id("theme/\(phrase)")) { $0.name = phrase }
    }
    let files = try Self.files()
    for (path, json) in files where !path.hasPrefix("demo/plans/") { take(json, at: path) }
    if case .object(let banks) = files.first(where: { $0.path == "demo/banks.json" })?.json {
      takePlans(files.filter { $0.path.hasPrefix("demo/plans/") }.map(\.json), WordBanks(banks))
    }
    for (path, json) in files where path.hasPrefix("demo/rounds/") { takeRound(json) }
    if let problem = problems.first {
      throw RegisterError(.damaged, "The built-in demonstration is damaged: \(problem). Install Heed again.")
    }
  }

  private static func files() throws(RegisterError) -> [(path: String, json: JSONValue)] {
    var files: [(path: String, json: JSONValue)] = []
    for (path, bytes) in ShippedFiles.files(under: "demo/") {
      do { files.append((path, try JSONValue.parse(bytes))) } catch {
        throw RegisterError(.damaged, "The built-in file \(path) is damaged at \(error): install Heed again.")
      }
    }
    return files
  }

  private mutating func take(_ json: JSONValue, at path: String) {
    switch path {
    case "demo/directory.json": takeDirectory(json)
    case "demo/history.json":
      if case .array(let entries) = json {
        history = entries.compactMap { if case .object(let o) = $0 { o } else { nil } }
      }
    case "demo/new-referral.json": newReferral = caseFile(json)
    case _ where path.hasPrefix("demo/cases/"): cases.append(caseFile(json))
    case _ where path.hasPrefix("demo/chronologies/"): chronologies.append(item(json, "chronology"))
    case _ where path.hasPrefix("demo/audits/"): takeAudit(json)
    default: break
    }
  }

  private mutating func takeDirectory(_ json: JSONValue) {
    guard case .object(let lists) = json else { return }
    settings.id = DemoNames.id("settings")
    if let own = lists["settings"] { problems += TemplateReader.fill(&settings, from: own, name: "settings", template) }
    let passing: Set = ["settings", "agencies", "people", "groups"]
    problems += TemplateReader.fill(&agencies, from: json, name: "agencies", passing: passing, template)
    problems += TemplateReader.fill(&people, from: json, name: "people", passing: passing, template)
    problems += TemplateReader.fill(&groups, from: json, name: "groups", passing: passing, template)
  }

  private mutating func takePlans(_ templates: [JSONValue], _ banks: WordBanks) {
    var banks = banks
    for case .object(let json) in templates {
      var plan = PlanTemplate(json, template)
      plans.append(plan.plan(&banks))
      problems += plan.problems
    }
  }

  private mutating func takeAudit(_ json: JSONValue) {
    guard case .object(let json) = json else { return }
    var audit = AuditTemplate(json, template, reference)
    audits.append(audit.audit())
    problems += audit.problems
  }

  /// After the plans, whose actions it asks about.
  private mutating func takeRound(_ json: JSONValue) {
    guard case .object(let json) = json else { return }
    var round = RoundTemplate(json, template)
    rounds.append(round.round(over: plans))
    problems += round.problems
  }

  private mutating func item<I: Item>(_ json: JSONValue, _ kind: String) -> I {
    guard case .object(let object) = json, case .string(let key) = object["id"] else { return I() }
    var value = I(id: DemoNames.id("\(kind)/\(key)"))
    problems += TemplateReader.fill(&value, from: json, name: "\(kind)/\(key)", template)
    return value
  }

  /// A case of the board, under the framework of its date; where none was in force yet, the first that serves its kind.
  private mutating func caseFile(_ json: JSONValue) -> CaseFile {
    var file: CaseFile = item(json, "case")
    let on = file.referral?.received ?? file.referral?.aware ?? file.review?.commissioned ?? template.day
    let framework =
      reference.framework(for: file.kind, on: on) ?? reference.frameworks.first { $0.kinds.contains(file.kind) }
    file.framework = framework?.code ?? ""
    file.leadBoard = settings.board.name
    return file
  }
}
