// What is late about an audit, and what will be soon.
extension AuditOnDay {
  private var milestone: AuditMilestone? { audit.nextMilestone(of: context.register.settings.board) }

  var stageLate: Concern? {
    guard let milestone else { return nil }
    return .late(.auditStageLate, due: milestone.due, on: day, milestone.what)
  }

  var stageSoon: Concern? {
    guard let milestone else { return nil }
    return .soon(.dueSoon, due: milestone.due, on: day, within: context.soonDays, milestone.what)
  }

  /// The day of the re-audit, of an audit that is closed, while no one has opened it.
  var reauditAwaited: Day? {
    stage == .closed && !context.reaudited.contains(audit.id) ? audit.outcome.reauditDue : nil
  }

  var reauditSoon: Concern? {
    .soon(.dueSoon, due: reauditAwaited, on: day, within: context.soonDays, "The re-audit")
  }

  /// The agencies that were asked and have not answered.
  var returnConcerns: [(Concern, AlertPlace)] {
    guard audit.isOpen else { return [] }
    return audit.awaited.compactMap { entry in
      let name = context.directory.agency(entry.agency)?.name ?? "an agency not named"
      let what = audit.kind.isSelfAssessment ? "self-assessment" : "audit return"
      let concern =
        Concern.late(.returnLate, due: entry.due, on: day, name, what)
        ?? .soon(.dueSoon, due: entry.due, on: day, within: context.soonDays, "The \(what) of \(name)")
      return concern.map { ($0, place(of: entry)) }
    }
  }

  private func place(of entry: AuditReturn) -> AlertPlace {
    let agency = context.directory.agency(entry.agency)
    let officer = context.register.agency(entry.agency)?.leadOfficer
    return place.entry(
      entry.id.erased, record: "\(audit.reference)/\(agency?.code ?? "-")", agency: agency,
      person: context.directory.name(of: officer))
  }
}
