import Casework
import StrictJSON

// What was done in audits: "audit" moves one on, "agency" ("da/education") moves an agency's return on or chases it,
// "grade" takes a sheet's row, "raise" brings a finding and "improve" an agency's improvement ("s11/trust/training")
// into a plan.
extension DemoHistory {
  mutating func auditCommand(
    _ verb: String, _ name: String, _ json: JSONObject, _ occasion: Occasion, in register: Register
  ) -> (any Command)? {
    guard let audit = register.audits[DemoNames.id("audit/\(name.prefix { $0 != "/" })")] else {
      return refuse("no such audit: \(name)")
    }
    switch verb {
    case "audit":
      let move: StageMove<AuditStage> = entry(json["move"])
      guard let stage = move.to else { return nil }
      return MoveAudit(
        audit: audit.id, to: stage, details: details(of: move, occasion), moveID: move.id, today: occasion.day)
    case "grade": return grading(audit, json)
    case "raise": return raising(DemoNames.id("finding/\(name)"), of: audit, json, occasion)
    case "improve":
      let parts = name.split(separator: "/").map(String.init)
      return parts.count == 3 ? improving(audit, parts[1], parts[2], json, occasion, in: register) : refuse(name)
    default: return returnCommand(audit.id, DemoNames.id("audit return/\(name)"), json, occasion)
    }
  }

  private mutating func returnCommand(
    _ audit: AuditID, _ entry: Identifier<AuditReturn>, _ json: JSONObject, _ occasion: Occasion
  ) -> (any Command)? {
    guard json["move"] != nil else {
      return ChaseAuditReturn(audit: audit, entry: entry, chase: self.entry(json["entry"]))
    }
    let move: StageMove<AuditReturnStage> = self.entry(json["move"])
    guard let stage = move.to else { return nil }
    return MoveAuditReturn(
      audit: audit, entry: entry, to: stage, details: details(of: move, occasion), moveID: move.id,
      today: occasion.day)
  }

  private mutating func grading(_ audit: Audit, _ json: JSONObject) -> (any Command)? {
    guard let sketch = SheetSketch(json["entry"] ?? .null, name: lineName, template) else {
      return refuse("no row of grades")
    }
    let sheet = sketch.sheet(of: audit, &problems)
    guard let auditor = sheet.auditor, let on = sheet.on else { return refuse("grades without an auditor or a day") }
    let gradings = sheet.responses.map { response in
      GiveGrade(
        audit: audit.id,
        cell: GradeCell(sampleCase: sheet.sampleCase, agency: sheet.agency, question: response.question),
        role: sheet.role, auditor: auditor, grade: response.grade,
        comment: response.comment.isEmpty ? nil : response.comment, sheetID: sheet.id, responseID: response.id, on: on)
    }
    return ChangeTogether("grade \(gradings.count) cells of \(audit.reference)", gradings)
  }

  private mutating func raising(
    _ finding: AuditFindingID, of audit: Audit, _ json: JSONObject, _ occasion: Occasion
  ) -> (any Command)? {
    RaisePlan(
      audit: audit.id, findings: [finding], into: .existing(plan(of: text(json["to"]))),
      recommendations: [entry(json["entry"])], sourceID: DemoNames.id("\(lineName)/source"), occasion: occasion)
  }

  private mutating func improving(
    _ audit: Audit, _ agency: String, _ question: String, _ json: JSONObject, _ occasion: Occasion,
    in register: Register
  ) -> (any Command)? {
    let sheet = audit.sheets.first { $0.role == .selfAssessment && $0.agency == DemoNames.id("agency/\(agency)") }
    guard let sheet, let response = sheet.response(to: question),
      let plan = register.plans[plan(of: text(json["to"]))]
    else { return refuse("nothing to improve: \(agency), \(question)") }
    var action = Action(improving: response, of: sheet, id: DemoNames.id(lineName), in: plan)
    problems += TemplateReader.fill(&action, from: json["entry"] ?? .null, name: lineName, template)
    return ImproveByAction(
      audit: audit.id, sheet: sheet.id, response: response.id, into: plan.id, action: action,
      sourceID: DemoNames.id("\(lineName)/source"), occasion: occasion)
  }
}
