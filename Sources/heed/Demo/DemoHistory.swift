import Casework
import StrictJSON

/// Tells what the board did since it came to Heed, as the commands that anyone would have given.
struct DemoHistory {
  let template: DemoTemplate
  let newReferral: CaseFile
  var problems: [String] = []
  /// The line of the history that is being told, from which identifiers follow.
  private var line = 0

  init(_ template: DemoTemplate, newReferral: CaseFile) {
    self.template = template
    self.newReferral = newReferral
  }

  /// The chapter of one line, given the register as it stands by then.
  mutating func chapter(_ json: JSONObject, in register: Register, notAfter instant: Instant) -> DemoChapter? {
    line += 1
    guard let day = template.day(text(json["day"])), let by = text(json["by"]).dropFirst().asName else {
      return refuse("a line without a day or an actor")
    }
    // A minute later for each line: no two stand at the same moment.
    let moment = min(Instant(day, hour: 9 + line % 8, minute: line), instant)
    let occasion = Occasion(day: day, instant: moment, actor: .person(DemoNames.id("person/\(by)")))
    if json["undo"] != nil { return DemoChapter(occasion: occasion, deed: .undo) }
    guard let command = command(json, occasion, in: register) else { return nil }
    return DemoChapter(occasion: occasion, deed: .commit([command]))
  }

  private mutating func command(_ json: JSONObject, _ occasion: Occasion, in register: Register) -> (any Command)? {
    guard let verb = json.keys.first(where: { !["day", "by", "entry", "field", "to"].contains($0) }) else { return nil }
    let name = text(json[verb])
    switch verb {
    case "register", "step", "criterion", "chase", "set": return caseCommand(verb, name, json, occasion, in: register)
    case "answer":
      return AnswerRecommendation(
        plan: plan(of: name), recommendation: DemoNames.id("recommendation/\(name)"), response: entry(json["entry"]))
    case "acknowledge": return acknowledgement(name, json, occasion, in: register)
    case "audit", "agency", "grade", "raise", "improve":
      return auditCommand(verb, name, json, occasion, in: register)
    case _ where Self.roundVerbs.contains(verb): return roundCommand(verb, name, json, occasion, in: register)
    default: return actionCommand(verb, plan(of: name), DemoNames.id("action/\(name)"), json, occasion)
    }
  }

  private mutating func actionCommand(
    _ verb: String, _ plan: PlanID, _ action: ActionID, _ json: JSONObject, _ occasion: Occasion
  ) -> (any Command)? {
    let row = json["entry"]
    switch verb {
    case "progress": return AddProgress(plan: plan, action: action, entry: entry(row))
    case "claim": return ClaimBrag(plan: plan, action: action, claim: entry(row))
    case "extend": return ExtendAction(plan: plan, action: action, extension: entry(row))
    case "evidence": return AddEvidence(plan: plan, action: action, evidence: entry(row))
    case "move":
      let move: StageMove<ActionStage> = entry(row)
      guard let stage = move.to else { return nil }
      return MoveAction(
        plan: plan, action: action, to: stage, details: details(of: move, occasion), moveID: move.id,
        today: occasion.day)
    default: return refuse("no such deed: \(verb)")
    }
  }

  private mutating func caseCommand(
    _ verb: String, _ name: String, _ json: JSONObject, _ occasion: Occasion, in register: Register
  ) -> (any Command)? {
    let id: CaseID = DemoNames.id("case/\(name)")
    switch verb {
    case "register":
      return RegisterReferral(newReferral, occasion: occasion, in: register, mint: DemoNames.mint("criteria"))
    case "step":
      let move: StageMove<ReferralStage> = entry(json["move"])
      guard let stage = move.to else { return nil }
      return MoveReferral(id, to: stage, details: details(of: move, occasion), moveID: move.id, occasion: occasion)
    case "criterion":
      let row: CriterionAnswer = entry(json["entry"])
      let there = register.cases[id]?.referral?.criteria.first { $0.criterion == row.criterion }
      guard let there else { return refuse("no such criterion: \(row.criterion)") }
      let edits = FieldListing.entries(of: row).filter { !$0.stored.isEmpty }
      return EditEntry(
        document: .caseFile(id), entry: FieldPath([.key("referral"), .key("criteria"), .entry(there.id.erased)]),
        called: "\(row.criterion) of \(register.cases[id]?.reference ?? name)",
        edits: edits.map { FieldEdit($0.path, new: $0.stored) })
    case "set":
      let day = template.day(text(json["to"]))
      let edit = FieldEdit(FieldPath(dotted: text(json["field"])), new: day.map { [$0.iso] } ?? [])
      return EditEntry(document: .caseFile(id), called: register.cases[id]?.reference ?? name, edits: [edit])
    default:
      let file: CaseID = DemoNames.id("case/\(name.prefix { $0 != "/" })")
      return ChaseReturn(file, DemoNames.id("return/\(name)"), chase: entry(json["entry"]), occasion: occasion)
    }
  }
}

// The parts of a command.
extension DemoHistory {
  private mutating func acknowledgement(
    _ name: String, _ json: JSONObject, _ occasion: Occasion, in register: Register
  ) -> (any Command)? {
    let about: AnyID = DemoNames.id("action/\(name)")
    let code = text(json["code"])
    let alerts = register.alerts(on: occasion.day)
    guard let alert = alerts.first(where: { $0.code.rawValue == code && $0.item == about }) else {
      return refuse("nothing to acknowledge: \(name)")
    }
    var acknowledgement: Acknowledgement = entry(json["entry"])
    (acknowledgement.code, acknowledgement.about, acknowledgement.facts) = (code, about, alert.facts)
    return AcknowledgeAlert(
      document: alert.document, acknowledgement: acknowledgement, called: alert.record, occasion: occasion)
  }

  func details<Stage>(of move: StageMove<Stage>, _ occasion: Occasion) -> MoveDetails {
    MoveDetails(on: move.on ?? occasion.day, by: move.by, reason: move.reason)
  }

  mutating func entry<I: Item>(_ json: JSONValue?) -> I {
    var value = I(id: DemoNames.id(lineName))
    if let json { problems += TemplateReader.fill(&value, from: json, name: lineName, template) }
    return value
  }

  /// What the line is called, from which the identifiers of what it adds follow.
  var lineName: String { "history/\(line)" }

  func plan(of name: String) -> PlanID { DemoNames.id("plan/\(name.prefix { $0 != "/" })") }

  func text(_ json: JSONValue?) -> String {
    if case .string(let text) = json { text } else { "" }
  }

  mutating func refuse<Answer>(_ what: String) -> Answer? {
    problems.append("line \(line) of the history: \(what)")
    return nil
  }
}

extension Substring {
  fileprivate var asName: String? { isEmpty ? nil : String(self) }
}
