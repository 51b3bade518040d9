import Casework
import Testing

@testable import Desk

/// How one kind of entry is added by keys: where, and what is typed into its form, field by field.
struct EntryScript: CustomTestStringConvertible, Sendable {
  let kind: String
  let home: Address
  /// The keys to its home's page, and the line there that the cursor goes to.
  let keys: String
  let line: String
  let texts: [String]

  init(_ kind: String, _ home: Address, _ keys: String, at line: String = "", _ texts: String...) {
    (self.kind, self.home, self.keys, self.line, self.texts) = (kind, home, keys, line, texts)
  }

  var testDescription: String { kind }

  private static let adultK = Address.caseFile(CaseID("adultk"))
  private static let adultM = Address.caseFile(CaseID("adultm"))
  private static let plan = Address.plan(PlanID("planm"))
  private static let action = Address.action(PlanID("planm"), FellshirePlans.training)
  private static let advice = Address.recommendation(PlanID("planm"), Identifier("rec1"))
  private static let housing = Address.agencyReturn(CaseID("adultk"), Identifier("r2"), .referral)
  private static let audit = Address.audit(FellshireAudits.selfNeglect)
  private static let conference = audit.entry(["conferences"], Identifier<ConferenceAttendance>("cc1"))
  private static let asked = Address.auditReturn(FellshireAudits.selfNeglect, Identifier("rethealth"))
  private static let toAudit = "5 j Enter"
  private static let toM = "2 / SAR-2026-001 Enter Enter"

  static let all = [
    EntryScript("agency", .settings, "D", "fire", "Fire and Rescue"),
    EntryScript("person", .settings, "D", "Robin Vale"),
    EntryScript("group", .settings, "D", "qapi", "Quality Group"),
    EntryScript("theme", .settings, "D", "Discharge"),
    EntryScript("chair", .group(Fellshire.group), "D", at: "SAR Group", "Pat Lowe"),
    EntryScript("subject", adultK, "2 Enter", "Adult Z"),
    EntryScript("hold", adultK, "2 Enter", "criminal", "21/11/26", "+30d", "", "Trial listed"),
    EntryScript("contact", adultK, "2 Enter", "21/11/26"),
    EntryScript("document", adultK, "2 Enter", "Terms of reference"),
    EntryScript("criterion", adultK, "2 Enter", "together"),
    EntryScript("return", adultK, "2 Enter", "Fellshire Health Trust", "", "21/11/26", "+10d"),
    EntryScript("review-return", adultM, toM, "Fellshire Police", "", "21/11/26", "+10d"),
    EntryScript("process", adultK, "2 Enter", "Inquest"),
    EntryScript("characteristic", adultK, "2 Enter", "Accommodation"),
    EntryScript("terms", adultM, toM, "2"),
    EntryScript("panel-member", adultM, toM, "Pat Lowe"),
    EntryScript("learning-event", adultM, toM, "1/12/26"),
    EntryScript("milestone", adultM, toM, "Second draft", "+30d"),
    EntryScript("review-check", adultM, toM, "impact", "+90d"),
    EntryScript("chase", housing, "2 Enter", at: "Beck Housing", "21/11/26"),
    EntryScript(
      "event", adultK, "2 Enter", "1 Sep 2026", "", "", "", "Fellshire Police", "Call log",
      "Called to the house"),
    EntryScript("source", plan, "3 Enter", "audit", "", "An audit of discharge"),
    EntryScript("plan-review", plan, "3 Enter", "21/11/26"),
    EntryScript("objective", plan, "3 Enter", "", "Learn together"),
    EntryScript("recommendation", plan, "3 Enter", "", "Share what works."),
    EntryScript("action", plan, "3 Enter", "", "Write a guide"),
    EntryScript("response", advice, "3 Enter", at: "Agencies ask", "Beck Housing"),
    EntryScript(
      "recommendation-evidence", advice, "3 Enter", at: "Agencies ask", "", "Audit figures"),
    EntryScript("check", advice, "3 Enter", at: "Agencies ask", "impact", "+90d"),
    EntryScript("lead", action, "4 j j Enter", "Matron"),
    EntryScript("measure", action, "4 j j Enter", "Files that say it"),
    EntryScript("action-check", action, "4 j j Enter", "impact", "+90d"),
    EntryScript("link", action, "4 j j Enter", "depends on", "PLAN-2026-001/1/2"),
    EntryScript("trigger", audit, toAudit, "inspection", "", "A visit in May"),
    EntryScript("auditor", audit, toAudit, "Pat Lowe"),
    EntryScript("audit-agency", audit, toAudit, "Adult Social Care"),
    EntryScript("sample-case", audit, toAudit, "C7"),
    EntryScript("finding", audit, toAudit, "", "area for development", "No one asked who else was involved"),
    EntryScript("judgement", audit, toAudit, "", "", "Good", "The adult was heard."),
    EntryScript("observation", audit, toAudit),
    EntryScript("conference", audit, toAudit),
    EntryScript("seat", conference, toAudit, at: "CC1", "Fellshire Police", "yes"),
    EntryScript("return-chase", asked, toAudit, at: "days late, chased", "", "", "Telephoned"),
  ]
}

extension Keyboard {
  /// Presses a key until the line of the cursor holds some words.
  mutating func press(_ key: String, until words: String) {
    for _ in 0..<120 where !cursorLine.contains(words) { press(key) }
  }

  private var cursorLine: String {
    let canvas = canvas
    guard let y = canvas.cursor?.y, canvas.lines.indices.contains(y) else { return "" }
    return canvas.lines[y]
  }

  /// Opens the form for one kind of entry and saves what is typed into it.
  mutating func add(_ script: EntryScript) {
    press(script.keys)
    if !script.line.isEmpty { press("Down", until: script.line) }
    press("a")
    let words = EntryKind.named(script.kind)?.words ?? ""
    press("Down", until: " \(words)  ")
    press("Enter")
    fill(script.texts)
  }

  /// Types into a form field by field, and saves it; nothing leaves a field as it is.
  mutating func fill(_ texts: [String]) {
    for text in texts {
      if !text.isEmpty { press("Ctrl-U") }
      type(text)
      press("Tab")
    }
    press("Ctrl-S")
  }
}

extension Fellshire {
  /// The board with a chronology of its first case.
  static let withChronology: Register = {
    var register = Fellshire.register
    register.put(Chronology(id: ChronologyID("chron")) { $0.caseFile = CaseID("adultk") })
    register.forgetTouched()
    return register
  }()
}

/// What a register holds, to be compared.
struct Holdings: Equatable {
  let cases: [CaseID: CaseFile]
  let plans: [PlanID: Plan]
  let audits: [AuditID: Audit]
  let chronologies: [ChronologyID: Chronology]
  let agencies: [Agency]
  let people: [Person]
  let groups: [Group]
  let themes: [Theme]

  init(_ register: Register) {
    (cases, plans, chronologies) = (register.cases, register.plans, register.chronologies)
    audits = register.audits
    (agencies, people, groups, themes) = (
      register.agencies, register.people, register.groups, register.themes
    )
  }
}

@Suite("Adding, changing and removing every kind of entry")
struct EntryTests {
  @Test("there is a script for every kind of entry")
  func scripts() { #expect(EntryScript.all.map(\.kind) == EntryKind.all.map(\.name)) }

  private func entries(_ script: EntryScript, in register: Register) -> [AnyID] {
    let kind = EntryKind.named(script.kind)!
    switch kind.home {
    case .directory(let document): return register.entries(of: kind.list, in: document)
    case .chronology: return register.entries(of: kind.list, in: .chronology(ChronologyID("chron")))
    default:
      return register.entries(
        of: script.home.homePath.appending(kind.list), in: script.home.document)
    }
  }

  @Test("a adds one of every kind, and u takes it back", arguments: EntryScript.all)
  func add(script: EntryScript) {
    var keyboard = Keyboard(100, 50, register: Fellshire.withChronology)
    let before = keyboard.state.register
    keyboard.add(script)
    #expect(
      entries(script, in: keyboard.state.register).count == entries(script, in: before).count + 1,
      "\(keyboard.screen)")
    keyboard.press("u")
    #expect(Holdings(keyboard.state.register) == Holdings(before))
  }

  @Test("a new action has several leads, the first the primary one, and is linked within its plan")
  func severalLeads() throws {
    var keyboard = Keyboard(100, 50)
    keyboard.press("3 Enter")
    keyboard.press("Down", until: "Discharge safely")
    keyboard.press("a")
    keyboard.press("Down", until: " action  ")
    keyboard.press("Enter")
    keyboard.fill([
      "", "Write a guide", "+28d", "Beck Housing", "Pat Lowe; Matron", "", "PLAN-2026-001/rec/2",
    ])
    let action = try #require(keyboard.state.register.plans[PlanID("planm")]?.actions.last)
    #expect(action.ref == "5")
    #expect(action.objective == Identifier("o2"))
    #expect(action.leads.map(\.person) == [PersonID("lowe"), nil])
    #expect(action.leads.map(\.isPrimary) == [true, false])
    #expect(action.answers == [Identifier("rec2")])
    #expect(action.currentDue == day(12, 19))
  }

  @Test("z d takes an entry out of its list, and u puts it back")
  func remove() {
    var keyboard = Keyboard(100, 50)
    let before = keyboard.state.register
    keyboard.press("2 / SAR-2026-001 Enter Enter")
    keyboard.press("Down", until: "First draft")
    keyboard.press("z d")
    #expect(
      keyboard.state.register.cases[CaseID("adultm")]?.review?.milestones.map(\.id.text) == [
        "ms1", "ms3",
      ])
    keyboard.press("u")
    #expect(Holdings(keyboard.state.register) == Holdings(before))
  }

  @Test("e on a milestone's line edits that milestone, and Enter shows its fields whole")
  func milestone() {
    var keyboard = Keyboard(100, 50)
    keyboard.press("2 / SAR-2026-001 Enter Enter")
    keyboard.press("Down", until: "First draft")
    keyboard.press("Enter")
    #expect(keyboard.screen.contains("SAR-2026-001/milestone/2"))
    keyboard.press("e")
    keyboard.fill(["", "", "21/11/26"])
    #expect(
      keyboard.state.register.cases[CaseID("adultm")]?.review?.milestones[1].done == Fellshire.today
    )
  }

  @Test("what is history is neither edited nor removed, and says so", arguments: ["e", "z d"])
  func history(keys: String) {
    var keyboard = Keyboard(100, 50)
    keyboard.press("4 j j Enter")
    keyboard.press("Down", until: "Two of six wards")
    keyboard.press(keys)
    #expect(
      keyboard.screen.contains("is part of the history, which is never rewritten or taken away"))
  }

  @Test("a whole record stays, and says what to do instead")
  func whole() {
    var keyboard = Keyboard(120, 50)
    keyboard.press("2 z d")
    #expect(keyboard.screen.contains("it stays: x moves it to a stage that ends it"))
  }
}
