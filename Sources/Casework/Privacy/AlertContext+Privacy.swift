extension AlertContext {
  /// What looks like a personal detail where no one should be recognised: one alert for each field and kind of detail.
  func addPrivacyAlerts(of file: CaseFile, to list: inout AlertList) {
    add(PrivacyScan.findings(in: file), at: place(of: file), file.acknowledgements, to: &list) {
      returnReference($0, in: file)
    }
  }

  func addPrivacyAlerts(of plan: Plan, to list: inout AlertList) {
    let findings = PrivacyScan.findings(in: plan)
    if findings.isEmpty { return }
    let place = AlertPlace(
      record: plan.reference, document: .plan(plan.id), item: nil, title: plan.title, group: plan.owningGroup)
    add(findings, at: place, plan.acknowledgements, to: &list) { reference($0, in: plan) }
  }

  func addPrivacyAlerts(of audit: Audit, to list: inout AlertList) {
    let findings = PrivacyScan.findings(in: audit)
    if findings.isEmpty { return }
    add(findings, at: AuditOnDay(audit, in: self).place, audit.acknowledgements, to: &list) { reference($0, in: audit) }
  }

  /// What a reply says that was accepted stands in its plan, and is told of there.
  func addPrivacyAlerts(of round: UpdateRound, to list: inout AlertList) {
    let findings = PrivacyScan.findings(in: round.withoutAcceptedReplies)
    if findings.isEmpty { return }
    add(findings, at: RoundOnDay(round, in: self).place, round.acknowledgements, to: &list) { item in
      round.reply(item.retyped()).map { found in
        (register.reference(of: found.reply, to: found.ask, in: found.request, of: round), found.ask.printed.text)
      }
    }
  }

  /// A chronology's own alerts are acknowledged with the register's.
  func addPrivacyAlerts(of chronology: Chronology, to list: inout AlertList) {
    let file = chronology.caseFile.flatMap { register.cases[$0] }
    let place = AlertPlace(
      record: file?.reference ?? "", document: .chronology(chronology.id), item: chronology.id.erased,
      title: "Chronology")
    let acknowledgements = register.settings.acknowledgements
    add(PrivacyScan.findings(in: chronology), at: place, acknowledgements, to: &list) { _ in nil }
  }

  private func add(
    _ findings: [PrivacyVisitor.Finding], at place: AlertPlace, _ acknowledgements: [Acknowledgement],
    to list: inout AlertList, reference: (AnyID) -> (record: String, title: String)?
  ) {
    for finding in findings {
      var here = place
      if let item = finding.item, let (record, title) = reference(item) {
        here = place.entry(item, record: record, title: title)
      }
      list.add(Concern(finding.detail.kind.code, finding.label, finding.detail.masked), at: here, acknowledgements)
    }
  }

  private func returnReference(_ item: AnyID, in file: CaseFile) -> (record: String, title: String)? {
    let place = register.references(ofReturnsIn: file).first { $0.id.erased == item }
    return place.map { ($0.reference, "") }
  }

  private func reference(_ item: AnyID, in plan: Plan) -> (record: String, title: String)? {
    if let action = plan.actions.first(where: { $0.id.erased == item }) {
      return (plan.reference(of: action), action.text)
    }
    return plan.recommendations.first { $0.id.erased == item }.map { (plan.reference(of: $0), $0.text) }
  }

  private func reference(_ item: AnyID, in audit: Audit) -> (record: String, title: String)? {
    if let sampled = audit.cases.first(where: { $0.id.erased == item }) {
      return ("\(audit.reference)/\(sampled.ref)", audit.topic)
    }
    if let finding = audit.findings.first(where: { $0.id.erased == item }) {
      return ("\(audit.reference)/\(finding.ref)", finding.text)
    }
    guard let asked = audit.returns.first(where: { $0.id.erased == item }) else { return nil }
    return ("\(audit.reference)/\(register.agency(asked.agency)?.code ?? "-")", audit.topic)
  }
}
