// What an audit lacks.
extension AuditOnDay {
  private var isUnderWay: Bool { audit.isOpen && stage != .scheduled && audit.partner == nil }

  var noLead: Concern? { isUnderWay && audit.leadAuditor == nil ? Concern(.noLead) : nil }

  var leadLeft: Concern? {
    guard audit.isOpen, case .person(let id)? = audit.leadAuditor, let lead = context.directory.people[id],
      lead.hasLeft(by: day)
    else { return nil }
    return Concern(.leadLeft, days: context.days(since: lead.activeTo), lead.name)
  }

  /// A reported audit is to have a plan by its timetable's day or, where that has none, as soon as an approved review.
  var noPlan: Concern? {
    guard stage == .reported, audit.outcome.noPlanReason.isVoid, !context.index.sources.contains(audit.id.erased),
      let reported = audit.moves.day(reached: .reported), let days = context.days(since: reported)
    else { return nil }
    let isDue = audit.timetable.planBy.map { $0 < day } ?? (days > context.settings.approvedWithoutPlanDays)
    return isDue ? Concern(.noPlan, days: days, reported.words, "Reported") : nil
  }

  var reauditNotSet: Concern? {
    guard stage == .closed, !context.reaudited.contains(audit.id) else { return nil }
    if let due = reauditAwaited { return .late(.reauditNotSet, due: due, on: day) }
    return audit.outcome.noReauditReason.isVoid ? Concern(.reauditNotSet) : nil
  }

  /// Too few returns to go by, once all were due, and the method is still the same.
  var lowReturn: Concern? {
    let issued = audit.returns.filter(\.stage.wasIssued)
    guard stage == .collecting, audit.methodChanges.isEmpty, let last = issued.compactMap(\.due).max(), last < day
    else { return nil }
    let share = Share(issued.count(where: \.stage.hasCome), of: issued.count)
    guard share.n * 100 < share.d * context.settings.lowReturnPercent else { return nil }
    return Concern(.lowReturn, due: last, days: last.days(until: day), "\(share.n) of \(share.d) returns")
  }

  var unverified: Concern? {
    guard let move = audit.moves.last, move.isUnverified else { return nil }
    return Concern(.unverified, days: context.days(since: move.on), stage.words)
  }

  /// A finding reported as so bad that something must be done, while nothing is.
  var findingConcerns: [(Concern, AlertPlace)] {
    guard stage.hasResults else { return [] }
    return audit.findings.compactMap { finding in
      guard let grade = context.register.grade(of: finding, in: audit), grade.needsAction,
        !context.findingAnswers.isAnswered(finding)
      else {
        return nil
      }
      let place = place.entry(
        finding.id.erased, record: "\(audit.reference)/\(finding.ref)", title: finding.text,
        agency: context.directory.agency(finding.agencies.first))
      return (Concern(.findingNoAction, grade.word.isEmpty ? grade.code : grade.word), place)
    }
  }

  /// A grade of the whole is entered with its reasons, never worked out.
  var judgementConcerns: [(Concern, AlertPlace)] {
    audit.judgements.enumerated().compactMap { at, judgement in
      guard judgement.rationale.isVoid else { return nil }
      let record = "\(audit.reference)/judgement/\(at + 1)"
      return (Concern(.noRationale, "judgement"), place.entry(judgement.id.erased, record: record))
    }
  }
}
