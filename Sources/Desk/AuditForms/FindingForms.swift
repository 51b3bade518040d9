import Casework

// What is done about findings: a plan raised from them, or the decision that nothing is.
extension DeskState {
  func noAction(on finding: AuditFindingID, of id: AuditID, _ values: FormValues) -> DecideNoAction {
    let decision = NoActionDecision {
      ($0.reason, $0.by, $0.on) = (values.text("reason"), values.party("by"), values.day("on"))
    }
    return DecideNoAction(audit: id, finding: finding, decision: decision)
  }

  /// Findings that nothing answers yet are there already; a plan that is named takes the recommendations in.
  func raiseFields(of id: AuditID, first: AuditFindingID?) -> [FormField] {
    guard let audit = register.audits[id] else { return [] }
    let open =
      first.map { id in audit.findings.filter { $0.id == id } } ?? audit.findingsToPlan(FindingAnswers(register))
    let findings = FieldEntry(
      path: ["findings"], field: Field("findings", "Findings", .required), form: .link(.finding), shape: .several)
    var chosen = field(for: findings, text: open.map { audit.reference(of: $0) }.joined(separator: "; "))
    chosen.choices = audit.findings.map { audit.reference(of: $0) }
    let plans = FieldEntry(path: ["into"], field: Field("into", "Into a plan already there"), form: .link(.plan))
    var into = field(for: plans)
    into.choices = register.plansInNaturalOrder.filter { $0.stage != .closed }.map(\.reference)
    let next = nextReference("PLAN", among: register.plans.values.map(\.reference))
    return [chosen] + pick(["title"], of: Plan(), ["title": audit.topic], ["title": "Title of a new plan"])
      + [into]
      + pick(
        ["owningGroup", "earlyReason", "reference"], of: Plan(),
        [
          "reference": next, "owningGroup": register.group(audit.owningGroup)?.name ?? "",
        ])
  }

  /// Each finding becomes a recommendation in its own words, to be edited in the plan.
  func raisedPlan(of id: AuditID, _ values: FormValues) -> [any Command] {
    guard let audit = register.audits[id] else { return [] }
    let goal: RaisePlan.Goal
    if let into = values.first("into") {
      goal = .existing(PlanID(into))
    } else {
      var plan = Plan(answering: audit, id: mint.make(), reference: values.text("reference"))
      plan.title = values.first("title") ?? plan.title
      plan.owningGroup = values.first("owningGroup").map { GroupID($0) }
      plan.earlyReason = values.text("earlyReason")
      goal = .new(plan)
    }
    return [
      RaisePlan(
        audit: audit, findings: values.all("findings").map { AuditFindingID($0) }, into: goal, in: register,
        mint: mint, occasion: occasion)
    ]
  }

  /// Whether it was decided that nothing is done about it.
  func isDecided(_ finding: AuditFindingID, in id: AuditID) -> Bool {
    register.audits[id]?.finding(finding)?.noAction != nil
  }

  func newFinding(in id: AuditID, _ values: FormValues) -> RecordFinding {
    let finding = AuditFinding(id: mint.make()) { finding in
      (finding.ref, finding.text) = (values.text("ref"), values.text("text"))
      finding.kind = values.first("kind").flatMap(AuditFinding.Kind.init(fieldText:)) ?? .areaForDevelopment
      (finding.grade, finding.risk) = (values.text("grade"), values.text("risk"))
      (finding.questions, finding.standard) = (values.all("questions"), values.text("standard"))
      finding.agencies = values.all("agencies").map { AgencyID($0) }
      finding.themes = values.all("themes").map { ThemeID($0) }
      finding.cases = values.all("cases").map { SampleCaseID($0) }
      finding.sameAs = values.first("sameAs").map { AuditFindingID($0) }
    }
    return RecordFinding(audit: id, finding: finding)
  }
}
