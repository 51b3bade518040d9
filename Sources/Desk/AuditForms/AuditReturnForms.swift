import Casework

// Asking agencies, looking at what came, and going on in another way or another year.
extension DeskState {
  func issueFields(of id: AuditID, on day: String) -> [FormField] {
    let listed = register.audits[id]?.returns.filter { $0.stage == .listed }.map { register.name(of: $0.agency) } ?? []
    let agencies = FieldEntry(
      path: ["agency"], field: Field("agency", "Agencies to ask", .required), form: .link(.agency), shape: .several)
    let due = FieldEntry(path: ["due"], field: Field("due", "Due", .required), form: .day)
    let on = FieldEntry(path: ["on"], field: Field("on", "Issued on", .required), form: .day)
    return [field(for: agencies, text: listed.joined(separator: "; ")), field(for: due), field(for: on, text: day)]
  }

  /// An agency that is listed already is asked by its own entry.
  func issue(of id: AuditID, _ values: FormValues) -> IssueReturns {
    let present = register.audits[id]?.returns ?? []
    let entries = values.all("agency").map { AgencyID($0) }.map { agency in
      present.first { $0.agency == agency } ?? AuditReturn(id: mint.make()) { $0.agency = agency }
    }
    return IssueReturns(
      audit: id, entries: entries, on: values.day("on") ?? today, due: values.day("due"), by: actor, today: today,
      mint: mint)
  }

  func requirementFields(
    of id: AuditID, _ entry: Identifier<AuditReturn>, on day: String, by me: String
  ) -> [FormField] {
    let all = register.audits[id]?.tool?.requirements ?? []
    let seen = Set(register.audits[id]?.agencyReturn(entry)?.requirements.map(\.requirement) ?? [])
    let choices = FieldForm.choice(all.map { FieldChoice(stored: $0.code, words: $0.text) })
    let next = all.first { !seen.contains($0.code) } ?? all.first
    let requirement = FieldEntry(
      path: ["requirement"], field: Field("requirement", "", .required), form: choices)
    return [field(for: requirement, text: next?.text ?? "")]
      + pick(["isMet", "note", "by", "on"], of: RequirementCheck(), ["isMet": "yes", "on": day, "by": me])
  }

  func requirementCheck(
    of id: AuditID, _ entry: Identifier<AuditReturn>, _ values: FormValues
  ) -> CheckRequirement {
    let check = RequirementCheck(id: mint.make()) { check in
      check.requirement = values.text("requirement")
      check.isMet = values.first("isMet").flatMap(Bool.init(fieldText:)) ?? false
      (check.note, check.by, check.on) = (values.text("note"), values.party("by"), values.day("on"))
    }
    return CheckRequirement(audit: id, entry: entry, check: check)
  }

  func methodChange(of id: AuditID, _ values: FormValues) -> ChangeMethod {
    let change = MethodChange(id: mint.make()) { change in
      (change.to, change.reason) = (values.text("to"), values.text("reason"))
      (change.by, change.on) = (values.party("by"), values.day("on"))
    }
    return ChangeMethod(audit: id, change: change)
  }

  func yearFields(of id: AuditID, on day: String, by me: String) -> [FormField] {
    let board = register.settings.board
    let present = register.audits[id].flatMap { ReportingYear(named: $0.year, of: board) }
    let next = (present ?? board.reportingYear(holding: today)).next.name
    return pick(
      ["to", "reason", "by", "on"], of: YearSlip(), ["to": next, "on": day, "by": me], ["to": "Into the year"])
  }

  func yearSlip(of id: AuditID, _ values: FormValues) -> CarryAuditForward {
    let slip = YearSlip(id: mint.make()) { slip in
      (slip.to, slip.reason) = (values.text("to"), values.text("reason"))
      (slip.by, slip.on) = (values.party("by"), values.day("on"))
    }
    return CarryAuditForward(audit: id, slip: slip)
  }

  /// The menu of the tools there are, those for this kind of audit first.
  mutating func openTools(of id: AuditID) {
    guard let audit = register.audits[id] else { return }
    let tools = register.reference.tools
    let ordered = tools.filter { $0.kinds.contains(audit.kind) } + tools.filter { !$0.kinds.contains(audit.kind) }
    guard !ordered.isEmpty else {
      message = Message("There is no audit tool to choose: the board's own stand in audit-tools.", .info)
      return
    }
    let choices = ordered.map { tool in
      let isNow = tool.code == audit.tool?.code
      let words = "\(tool.title)  \(count(tool.questions.count, "question"))\(isNow ? ", chosen now" : "")"
      return Menu.Choice(
        mark: .plain, words: words, ink: isNow ? .info : .normal, notes: [], outcome: .tool(id, code: tool.code))
    }
    prompt = .menu(Menu(title: "Tool of \(audit.reference)", choices: choices))
  }

  mutating func chooseTool(_ code: String, for id: AuditID) -> [DeskEffect] {
    send(register.reference.tool(code).map { ChooseTool(id, tool: $0) })
  }
}
