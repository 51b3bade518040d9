import Casework

// Where a record can go next, and what would meet each rule that stands in the way.
extension Session {
  /// Shows every step that leads on from here, with what is still missing for it.
  func showSteps(from address: Address, _ details: MoveDetails) throws {
    let steps = steps(from: address, details)
    guard !steps.isEmpty else { throw Refusal("It has ended: there is no further stage.") }
    for (part, option) in steps {
      Output.line("\(part)\(option.words)\(option.isOpen ? "" : ", once:")")
      for violation in option.unmet { Output.line("  " + told(violation, of: address)) }
    }
  }

  private func steps(from address: Address, _ details: MoveDetails) -> [(part: String, option: StageOption)] {
    switch address {
    case .caseFile(let id):
      guard let file = register.cases[id] else { return [] }
      return file.parts.flatMap { steps(of: file, $0, details) }
    case .casePart(let id, let part): return register.cases[id].map { steps(of: $0, part, details) } ?? []
    case .plan(let id):
      return register.plans[id].map { register.stageOptions(of: $0, details: details, on: today).map { ("", $0) } }
        ?? []
    case .recommendation(let plan, let id):
      let found = register.plans[plan]?.recommendation(id)
      return found.map { register.stageOptions(of: $0, details: details, on: today).map { ("", $0) } } ?? []
    case .action(_, let id):
      let found = register.action(id)?.action
      return found.map { register.stageOptions(of: $0, details: details, on: today).map { ("", $0) } } ?? []
    case .audit(let id):
      return register.audits[id].map { register.stageOptions(of: $0, details: details, on: today).map { ("", $0) } }
        ?? []
    case .auditReturn(let audit, let id):
      guard let audit = register.audits[audit], let entry = audit.agencyReturn(id) else { return [] }
      return register.stageOptions(of: entry, in: audit, details: details, on: today).map { ("", $0) }
    default: return []
    }
  }

  private func steps(of file: CaseFile, _ part: CasePart, _ details: MoveDetails) -> [(String, StageOption)] {
    stageOptions(of: file, part: part, details: details, in: register, on: today).map { ("\(part.rawValue) ", $0) }
  }

  /// A rule's sentence, and what to type so that it is met.
  func told(_ violation: Violation, of address: Address) -> String {
    guard let field = violation.field, let way = WayOut.words(for: field, of: wholeReference(of: address) ?? "REF")
    else {
      return violation.sentence
    }
    return "\(violation.sentence) (\(way))"
  }
}

/// What to type so that a rule of a stage is met.
enum WayOut {
  static func words(for field: String, of reference: String) -> String? {
    if MoveOptions.names.contains(field) { return "--\(field)" }
    switch field {
    case "summary" where reference.hasPrefix("AUD"): return "heed edit \(reference) --outcome.summary …"
    case "referrer", "summary", "received", "notified", "decision-told":
      return "heed edit \(reference) --referral.\(field) …"
    case "reviewer", "impact-statement": return "heed edit \(reference) --review.\(field) …"
    case "subjects": return "heed add subject --in \(reference) --pseudonym …"
    case "returns": return "heed request \(reference) --agency CODE, heed settle \(reference)/CODE received"
    case "criteria": return "heed edit \(reference)/criterion/NUMBER --answer met --evidence …"
    case "terms": return "heed add terms --in \(reference) --version 1 --agreed DAY"
    case "evidence": return "heed evidence \(reference) --title …"
    case "leads": return "heed edit \(reference) --lead NAME"
    case "due": return "heed edit \(reference) --due DAY"
    case "impact": return "heed edit \(reference) --impact …"
    case "lead-auditor", "topic": return "heed edit \(reference) --\(field) …"
    case "tool": return "heed audit tool \(reference) CODE"
    case "cases": return "heed audit sample \(reference) --cases NUMBER"
    case "findings":
      return
        "heed audit plan \(reference), then heed add action --in PLAN --answers PLAN/rec/1 …; or heed audit no-action \(reference)/F1 --reason …"
    case "plans": return "heed list actions 'plan:PLAN is:open' shows what is left"
    case "plan": return "heed audit plan \(reference)"
    case "requirements": return "heed audit requirement \(reference) CODE met; heed show \(reference) lists the codes"
    case "partner": return "heed edit \(reference) --partner.agency CODE --partner.safeguarding-findings …"
    case "responses": return "heed answer \(reference) --agency CODE --answer accepted"
    default: return nil
    }
  }
}
