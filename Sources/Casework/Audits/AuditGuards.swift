// What the steps of an audit ask for. The rules' names are permanent: scripts read them.
extension Guard where Proposal == AuditProposal {
  static var leadAuditor: Guard {
    Guard(
      "needs-lead-auditor", "An audit is initiated by someone who leads it: name the lead auditor.",
      field: "lead-auditor"
    ) {
      $0.audit.leadAuditor != nil
    }
  }

  static var topic: Guard {
    Guard("needs-topic", "An audit is of something: write its topic.", field: "topic") { !$0.audit.topic.isVoid }
  }

  static var tool: Guard {
    let sentence = "This kind of audit asks the questions of a tool: choose the tool first."
    return Guard("needs-tool", sentence, field: "tool") { $0.audit.tool != nil || !$0.audit.kind.needsTool }
  }

  static var sample: Guard {
    let sentence = "There is nothing to look at yet: add sample cases, or the agencies that are asked."
    return Guard("needs-sample", sentence, field: "cases") { $0.audit.hasSample }
  }

  static var returnsSettled: Guard {
    let sentence =
      "Every return that was issued must be in, or settled, unless the method was changed or a reason says why not; still awaited."
    return Guard("returns-settled", sentence, field: "reason") { move in
      guard move.audit.methodChanges.isEmpty, move.details.reason.isVoid else { return "" }
      return move.audit.awaited.map { move.register.name(of: $0.agency) }.joined(separator: ", ")
    }
  }

  static var summary: Guard {
    Guard("needs-summary", "A report says what was found: write the summary.", field: "summary") {
      !$0.audit.outcome.summary.isVoid
    }
  }

  static var differencesSettled: Guard {
    let sentence =
      "Auditors graded these cells differently and no one has moderated them; moderate them, or give the reason to leave them."
    return Guard("differences-settled", sentence, field: "reason") { move in
      guard move.details.reason.isVoid else { return "" }
      return move.audit.names(of: move.audit.unsettledDifferences)
    }
  }

  static var partnerFindings: Guard {
    let sentence =
      "Only an agency's own audit or inspection comes finished: fill in whose it is and its findings on safeguarding."
    return Guard("needs-partner-findings", sentence, field: "partner") { move in
      guard let partner = move.audit.partner else { return false }
      return (partner.agency != nil || !partner.undertakenBy.isVoid) && !partner.safeguardingFindings.isVoid
    }
  }

  static var planOrReason: Guard {
    let sentence = "No plan has this audit as its source: raise one, or say why there is none."
    return Guard("plan-or-reason", sentence, field: "reason") { move in
      !move.register.plans(from: move.audit.id.erased).isEmpty || !move.audit.outcome.noPlanReason.isVoid
        || !move.details.reason.isVoid
    }
  }

  static var findingsAnswered: Guard {
    let sentence =
      "Findings whose grade needs an action have neither one nor a decision, with its reason, that there is none."
    return Guard("findings-answered", sentence, field: "findings") { move in
      move.register.unansweredFindings(of: move.audit).map(\.ref).joined(separator: ", ")
    }
  }

  static var signatory: Guard {
    let sentence = "Signing off needs someone who does it for the owning group: say by whom."
    return Guard("needs-signatory", sentence, field: "by") { $0.details.by != nil }
  }

  static var notOwnSignOff: Guard {
    .notOwn(.auditSignOff) { $0.register.isSame($1, as: $0.audit.leadAuditor) }
  }

  static var plansComplete: Guard {
    let sentence = "An audit is signed off after its plans: close them, or end all their actions; still open."
    return Guard("plans-complete", sentence, field: "plans") { move in
      move.register.plans(from: move.audit.id.erased).filter { !$0.isComplete }.map(\.reference)
        .joined(separator: ", ")
    }
  }

  static var reauditOrReason: Guard {
    let sentence = "Closing needs the day of the re-audit, or the reason why there is none: give one of them."
    return Guard("reaudit-or-reason", sentence, field: "review-on") { move in
      if let day = move.details.reviewOn { return day > move.details.on }
      return move.audit.outcome.reauditDue != nil || !move.audit.outcome.noReauditReason.isVoid
        || !move.details.reason.isVoid
    }
  }

  static var replacement: Guard {
    let sentence = "A replaced audit leads to the one in its place: name another audit as the link."
    return Guard("needs-link", sentence, field: "link") { move in
      guard let link = move.details.link, link != move.audit.id.erased else { return false }
      return move.register.audits[link.retyped()].map { $0.outcome.replacedBy != move.audit.id } ?? false
    }
  }
}

extension Plan {
  /// Whether nothing more is to be done on it: closed, or with actions all of which have ended.
  public var isComplete: Bool { stage == .closed || !actions.isEmpty && actions.allSatisfy(\.hasEnded) }
}

extension Register {
  /// The plans drawn from a record, in the order of their references.
  public func plans(from record: AnyID) -> [Plan] {
    plansInOrder.filter { plan in plan.sources.contains { $0.record == record } }
  }
}
