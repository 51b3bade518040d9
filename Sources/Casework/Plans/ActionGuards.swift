// What the steps of an action ask for. The rules' names are permanent: scripts read them.
extension Guard where Proposal == ActionProposal {
  static var lead: Guard {
    Guard("needs-lead", "An action is agreed once someone leads it: name a lead.", field: "leads") {
      !$0.action.leads.isEmpty
    }
  }

  static var due: Guard {
    let sentence = "An action is agreed once it is clear by when: give a due day, or say the timescale in words."
    return Guard("needs-due", sentence, field: "due") { $0.action.saysWhen }
  }

  static var unblocker: Guard {
    let sentence = "Putting an action on hold needs someone who can unblock it: name them as the holder."
    return Guard("needs-holder", sentence, field: "holder") { $0.details.holder != nil }
  }

  static var reviewDay: Guard {
    let sentence = "Putting an action on hold needs a later day on which it is looked at again: give the review day."
    return Guard("needs-review-day", sentence, field: "review-on") { move in
      move.details.reviewOn.map { $0 > move.details.on } ?? false
    }
  }

  static var evidence: Guard {
    let sentence = "Completing an action needs at least one piece of evidence: add it first."
    return Guard("needs-evidence", sentence, field: "evidence") { !$0.action.evidence.isEmpty }
  }

  static var signatory: Guard {
    let sentence = "Signing off needs someone who does it for the owning group: say by whom."
    return Guard("needs-signatory", sentence, field: "by") { $0.details.by != nil }
  }

  static var notOwnLead: Guard {
    .notOwn(.signOff) { $0.register.isLead($1, of: $0.action) }
  }

  static var impact: Guard {
    let sentence =
      "An action is embedded once its impact is shown: write the impact, or record an impact check's finding."
    return Guard("needs-impact", sentence, field: "impact") { $0.action.hasImpactEvidence }
  }

  static var approver: Guard {
    let sentence = "Ending an action unfinished needs someone who approves it: say by whom."
    return Guard("needs-approver", sentence, field: "by") { $0.details.by != nil }
  }

  static var notOwnApproval: Guard {
    .notOwn(.unfinishedEnd) { $0.register.isLead($1, of: $0.action) }
  }

  static var receiver: Guard {
    let sentence = "Handing an action over as business as usual needs someone who takes it: name them as the holder."
    return Guard("needs-holder", sentence, field: "holder") { $0.details.holder != nil }
  }

  static func link(_ sentence: String) -> Guard {
    Guard("needs-link", sentence, field: "link") { move in
      guard let link = move.details.link, link != move.action.id.erased else { return false }
      return move.register.action(link.retyped()) != nil
    }
  }
}

extension Action {
  /// Whether it has a due day, or words for its timescale that are neither blank nor impossible.
  public var saysWhen: Bool { currentDue != nil || ![.blank, .invalid].contains(timescale.kind) }

  /// Whether it says what changed, in words of its own or as the finding of a check that was made.
  public var hasImpactEvidence: Bool { !impact.isVoid || checks.contains { $0.done != nil && !$0.finding.isVoid } }
}
