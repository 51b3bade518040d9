/// One audit as it stands on a day.
struct AuditOnDay {
  let audit: Audit
  let context: AlertContext
  let stage: AuditStage

  init(_ audit: Audit, in context: AlertContext) {
    self.audit = audit
    self.context = context
    stage = audit.stage
  }

  var day: Day { context.day }

  /// The lead auditor owes what the audit lacks; the agency that audited itself is named with it.
  var place: AlertPlace {
    AlertPlace(
      record: audit.reference, document: .audit(audit.id), item: nil, title: audit.topic,
      agency: context.directory.agency(audit.partner?.agency), person: context.directory.name(of: audit.leadAuditor),
      group: audit.owningGroup)
  }

  /// What concerns the audit itself.
  static let checks: [@Sendable (AuditOnDay) -> Concern?] = [
    { $0.stageLate }, { $0.stageSoon }, { $0.reauditSoon }, { $0.noLead }, { $0.leadLeft }, { $0.noPlan },
    { $0.reauditNotSet }, { $0.lowReturn }, { $0.ownSignOff }, { $0.unverified }, { $0.duplicateReference },
    { $0.duplicateEntry }, { $0.brokenLink }, { $0.context.retentionDue($0.audit) },
  ]

  /// What concerns an entry of the audit: an agency's return, a finding, a judgement.
  var entryConcerns: [(Concern, AlertPlace)] { returnConcerns + findingConcerns + judgementConcerns }
}

extension AlertContext {
  func addAuditAlerts(of audit: Audit, to list: inout AlertList) {
    let standing = AuditOnDay(audit, in: self)
    for check in AuditOnDay.checks { list.add(check(standing), at: standing.place, audit.acknowledgements) }
    for (concern, place) in standing.entryConcerns { list.add(concern, at: place, audit.acknowledgements) }
  }
}
