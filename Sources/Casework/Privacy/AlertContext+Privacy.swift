extension AlertContext {
  /// What looks like a personal detail where no one should be recognised: one alert for each field and kind of detail.
  func addPrivacyAlerts(of file: CaseFile, to list: inout AlertList) {
    let findings = PrivacyScan.findings(in: file, naming: names)
    if findings.isEmpty { return }
    add(findings, at: place(of: file), file.acknowledgements, own: file.id, to: &list) {
      returnReference($0, in: file)
    }
  }

  func addPrivacyAlerts(of plan: Plan, to list: inout AlertList) {
    let findings = PrivacyScan.findings(in: plan, naming: names)
    if findings.isEmpty { return }
    let place = AlertPlace(
      record: plan.reference, document: .plan(plan.id), item: nil, title: plan.title, group: plan.owningGroup)
    add(findings, at: place, plan.acknowledgements, to: &list) { reference($0, in: plan) }
  }

  func addPrivacyAlerts(of audit: Audit, to list: inout AlertList) {
    let findings = PrivacyScan.findings(in: audit, naming: names)
    if findings.isEmpty { return }
    add(findings, at: AuditOnDay(audit, in: self).place, audit.acknowledgements, to: &list) { reference($0, in: audit) }
  }

  /// What a reply says that was accepted stands in its plan, and is told of there.
  func addPrivacyAlerts(of round: UpdateRound, to list: inout AlertList) {
    let findings = PrivacyScan.findings(in: round.withoutAcceptedReplies, naming: names)
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
    let findings = PrivacyScan.findings(in: chronology, naming: names)
    add(findings, at: place, acknowledgements, own: chronology.caseFile, to: &list) { _ in nil }
  }

  /// - Parameter own: the case whose own text it is: part of a name counts only in that of the person's own case.
  private func add(
    _ findings: [PrivacyVisitor.Finding], at place: AlertPlace, _ acknowledgements: [Acknowledgement],
    own: CaseID? = nil, to list: inout AlertList, reference: (AnyID) -> (record: String, title: String)?
  ) {
    for finding in findings {
      guard let concern = finding.concern(inCase: own) else { continue }
      var here = place
      if let item = finding.item, let (record, title) = reference(item) {
        here = place.entry(item, record: record, title: title)
      }
      list.add(concern, at: here, acknowledgements)
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

extension PrivacyVisitor.Finding {
  fileprivate func concern(inCase own: CaseID?) -> Concern? {
    switch what {
    case .detail(let detail): return Concern(detail.kind.code, label, detail.masked)
    case .name(let mention):
      if mention.isPart, !mention.isOf(own) { return nil }
      return Concern(.realName, label, mention.words)
    }
  }
}

extension NameMention {
  /// Whether it is of the subject of that case.
  fileprivate func isOf(_ own: CaseID?) -> Bool {
    if case .sealed(_, let file?, _) = whose { file == own } else { false }
  }
}
