/// Opens the audit that repeats an earlier one with the same tool.
public struct OpenReaudit: Command {
  public let earlier: AuditID
  /// The new audit, as `Audit.reaudit` makes it.
  public let audit: Audit
  let schedule: ScheduleAudit

  public init(of earlier: AuditID, new audit: Audit, occasion: Occasion) {
    self.earlier = earlier
    var audit = audit
    audit.outcome.reauditOf = earlier
    self.audit = audit
    schedule = ScheduleAudit(audit, occasion: occasion)
  }

  public func words(in register: Register) -> String {
    "open \(audit.reference), the re-audit of \(register.reference(of: earlier))"
  }

  public func violations(in register: Register) -> [Violation] {
    guard let held = register.audits[earlier] else { return [.auditGone] }
    return stageViolations(held) + toolViolations(held) + twiceViolations(held, in: register)
      + schedule.violations(in: register)
  }

  private func stageViolations(_ held: Audit) -> [Violation] {
    guard !held.stage.hasResults else { return [] }
    let sentence = "\(held.reference) is \(held.stage.words): an audit is repeated once it is reported."
    return [Violation("not-reported", sentence, field: "stage")]
  }

  private func toolViolations(_ held: Audit) -> [Violation] {
    guard held.tool?.code != audit.tool?.code else { return [] }
    let sentence = "A re-audit uses the tool of the audit it repeats, so that the two can be compared: take it over."
    return [Violation("same-tool", sentence, field: "tool")]
  }

  private func twiceViolations(_ held: Audit, in register: Register) -> [Violation] {
    guard let other = register.reaudits(of: earlier).first(where: { $0.stage != .replaced }) else { return [] }
    let sentence = "\(held.reference) has its re-audit already, \(other.reference): go on with that one."
    return [Violation("reaudit-open", sentence)]
  }

  public func apply(to register: inout Register) { schedule.apply(to: &register) }
}

extension Audit {
  /// A new audit that repeats this one: the same topic, group, questions, tool and agencies, none of them asked yet.
  ///
  /// A self-assessment is repeated as the same kind of round; any other audit becomes a re-audit.
  /// - Parameter startBy: the day by which it is to start; the day set on closing where nothing is given.
  public func reaudit(id: AuditID, reference: String, startBy: Day? = nil, mint: IdentifierMint) -> Audit {
    Audit(id: id) { new in
      new.reference = reference
      new.topic = topic
      new.kind = kind.isSelfAssessment ? kind : .reaudit
      new.owningGroup = owningGroup
      new.purpose = purpose
      new.leadAuditor = leadAuditor
      new.tool = tool
      new.benchmarks = benchmarks
      new.sampling.size = sampling.size
      new.timetable.startBy = startBy ?? outcome.reauditDue
      new.outcome.reauditOf = self.id
      new.triggers = [
        AuditTrigger(id: mint.make()) { ($0.kind, $0.record) = (.repeatTopic, self.id.erased) }
      ]
      new.returns = returns.map { asked in AuditReturn(id: mint.make()) { $0.agency = asked.agency } }
    }
  }
}

extension Register {
  /// The audits that repeat one, in the order of their references.
  public func reaudits(of id: AuditID) -> [Audit] { auditsInOrder.filter { $0.outcome.reauditOf == id } }

  /// The day to propose for the re-audit of an audit closed on a day: so many months later as the board's setting says.
  public func proposedReaudit(ofOneClosedOn day: Day) -> Day { day.adding(months: settings.alerts.reauditMonths) }
}
