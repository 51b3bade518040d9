import Casework

/// What a form of an audit is filled in for.
enum AuditPurpose: Sendable {
  /// A round of self-assessments, or any other audit.
  case new(isRound: Bool)
  case part(AuditID, AuditPart)
  case samples(AuditID)
  case issue(AuditID)
  case chase(AuditID, Identifier<AuditReturn>)
  case requirement(AuditID, Identifier<AuditReturn>)
  case method(AuditID)
  case year(AuditID)
  case reaudit(AuditID)
  case noAction(AuditID, AuditFindingID)
  case raise(AuditID, AuditFindingID?)
}

/// A part of an audit that is edited by itself.
enum AuditPart: CaseIterable, Sendable {
  case itself, timetable, sampling, outcome, partner

  /// What its fields begin with; nothing for the audit's own.
  var key: String? {
    switch self {
    case .itself: nil
    case .timetable: "timetable"
    case .sampling: "sampling"
    case .outcome: "outcome"
    case .partner: "partner"
    }
  }

  var words: String {
    switch self {
    case .itself: "the audit itself: topic, kind, who leads it, what it asks"
    case .timetable: "its timetable: the days by which it reaches its stages"
    case .sampling: "its sample: how many cases, chosen by whom and how"
    case .outcome: "what came of it: summary, publication, re-audit"
    case .partner: "the agency's own account, of an agency's own audit or inspection"
    }
  }

  var name: String {
    switch self {
    case .itself: ""
    case .timetable: "the timetable of"
    case .sampling: "the sample of"
    case .outcome: "what came of"
    case .partner: "the agency's account in"
    }
  }
}

extension DeskState {
  func naming(of purpose: AuditPurpose) -> (verb: String, called: String) {
    switch purpose {
    case .new(let isRound): (isRound ? "schedule a round of self-assessments" : "schedule an audit", "")
    case .part(let id, let part): (["edit", part.name].joinedPresent(" "), register.called(.audit(id)))
    case .samples(let id): ("add cases to", register.called(.audit(id)))
    case .issue(let id): ("ask agencies for", register.called(.audit(id)))
    case .chase(let id, let entry): ("chase", register.called(.auditReturn(id, entry)))
    case .requirement(let id, let entry): ("check a requirement of", register.called(.auditReturn(id, entry)))
    case .method(let id): ("change the method of", register.called(.audit(id)))
    case .year(let id): ("carry forward", register.called(.audit(id)))
    case .reaudit(let id): ("open the re-audit of", register.called(.audit(id)))
    case .noAction(let id, let finding): ("decide no action on", register.called(.finding(id, finding)))
    case .raise(let id, _): ("raise a plan from", register.called(.audit(id)))
    }
  }

  func fields(for purpose: AuditPurpose) -> [FormField] {
    let (day, me) = (today.words, register.name(of: actor))
    switch purpose {
    case .new(let isRound): return newAuditFields(isRound: isRound)
    case .part(let id, let part): return partFields(of: id, part)
    case .samples: return sampleFields
    case .issue(let id): return issueFields(of: id, on: day)
    case .chase: return pick(["note", "on", "by"], of: Chase(), ["on": day, "by": me])
    case .requirement(let id, let entry): return requirementFields(of: id, entry, on: day, by: me)
    case .method:
      return pick(["to", "reason", "on", "by"], of: MethodChange(), ["on": day, "by": me], ["to": "How it goes on"])
    case .year(let id): return yearFields(of: id, on: day, by: me)
    case .reaudit(let id): return reauditFields(of: id)
    case .noAction: return pick(["reason", "by", "on"], of: NoActionDecision(), ["on": day, "by": me])
    case .raise(let id, let finding): return raiseFields(of: id, first: finding)
    }
  }

  func commands(of purpose: AuditPurpose, _ form: Form, _ values: FormValues) -> [any Command] {
    switch purpose {
    case .new: return newAudit(form, values)
    case .part(let id, _): return edits(of: .audit(id), form, values)
    case .samples(let id): return [AddSampleCases(audit: id, cases: sampleCases(of: id, values))]
    case .issue(let id): return [issue(of: id, values)]
    case .chase(let id, let entry):
      let chase = Chase(id: mint.make()) { chase in
        (chase.on, chase.by, chase.note) = (values.day("on"), values.party("by"), values.text("note"))
      }
      return [ChaseAuditReturn(audit: id, entry: entry, chase: chase)]
    case .requirement(let id, let entry): return [requirementCheck(of: id, entry, values)]
    case .method(let id): return [methodChange(of: id, values)]
    case .year(let id): return [yearSlip(of: id, values)]
    case .reaudit(let id): return reaudit(of: id, form, values)
    case .noAction(let id, let finding): return [noAction(on: finding, of: id, values)]
    case .raise(let id, _): return raisedPlan(of: id, values)
    }
  }

  /// Whether what its command would refuse is said beforehand.
  static func tellsGuards(_ purpose: AuditPurpose) -> Bool {
    switch purpose {
    case .issue, .method, .year, .reaudit, .requirement, .noAction, .raise: true
    case .new, .part, .samples, .chase: false
    }
  }
}
