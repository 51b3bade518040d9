import Casework
import StrictJSON

// What was done in audits: "audit" moves one on, "agency" ("da/education") moves an agency's return on or chases it.
extension DemoHistory {
  mutating func auditCommand(
    _ verb: String, _ name: String, _ json: JSONObject, _ occasion: Occasion
  ) -> (any Command)? {
    let audit: AuditID = DemoNames.id("audit/\(name.prefix { $0 != "/" })")
    switch verb {
    case "audit":
      let move: StageMove<AuditStage> = entry(json["move"])
      guard let stage = move.to else { return nil }
      return MoveAudit(
        audit: audit, to: stage, details: details(of: move, occasion), moveID: move.id, today: occasion.day)
    default: return returnCommand(audit, DemoNames.id("audit return/\(name)"), json, occasion)
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
}
