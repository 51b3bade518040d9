import Casework

/// A stage that a record, or a part of a case, could go to next.
struct StageChoice: Sendable, Equatable {
  let step: StageStep
  let option: StageOption

  /// What stands in the way that a form cannot ask for: evidence, returns, criteria.
  func obstacles(askable: (String) -> Bool) -> [Violation] {
    option.unmet.filter { violation in !(violation.field.map { askable(DeskState.camel($0)) } ?? false) }
  }
}

extension DeskState {
  /// Every next stage, the parts of a case one after the other.
  func stageChoices(of address: Address) -> [StageChoice] {
    let details = MoveDetails(on: today)
    switch address {
    case .caseFile(let id):
      return register.cases[id].map { file in file.parts.flatMap { choices(of: file, $0, details) } } ?? []
    case .casePart(let id, let part): return register.cases[id].map { choices(of: $0, part, details) } ?? []
    case .plan(let id):
      return register.plans[id].map { at(address, register.stageOptions(of: $0, details: details, on: today)) } ?? []
    case .recommendation(let id, let entry):
      let found = register.plans[id]?.recommendation(entry)
      return found.map { at(address, register.stageOptions(of: $0, details: details, on: today)) } ?? []
    case .action(let id, let entry):
      let found = register.plans[id]?.actions.first { $0.id == entry }
      return found.map { at(address, register.stageOptions(of: $0, details: details, on: today)) } ?? []
    case .audit(let id):
      return register.audits[id].map { at(address, register.stageOptions(of: $0, details: details, on: today)) } ?? []
    case .auditReturn(let id, let entry):
      guard let audit = register.audits[id], let found = audit.agencyReturn(entry) else { return [] }
      return at(address, register.stageOptions(of: found, in: audit, details: details, on: today))
    default: return []
    }
  }

  private func choices(of file: CaseFile, _ part: CasePart, _ details: MoveDetails) -> [StageChoice] {
    stageOptions(of: file, part: part, details: details, in: register, on: today).map { option in
      StageChoice(step: StageStep(address: .caseFile(file.id), part: part, stage: option.to), option: option)
    }
  }

  private func at(_ address: Address, _ options: [StageOption]) -> [StageChoice] {
    options.map { StageChoice(step: StageStep(address: address, part: nil, stage: $0.to), option: $0) }
  }

  /// The command that takes a step; nothing where there is no such stage.
  func move(_ step: StageStep, _ details: MoveDetails) -> (any Command)? {
    switch (step.address, step.part) {
    case (.caseFile(let id), let part?): moveCase(id, part, step.stage, details)
    case (.plan(let id), _):
      PlanStage(fieldText: step.stage).map {
        MovePlan(plan: id, to: $0, details: details, moveID: mint.make(), today: today)
      }
    case (.recommendation(let plan, let id), _):
      RecommendationStage(fieldText: step.stage).map {
        MoveRecommendation(
          plan: plan, recommendation: id, to: $0, details: details, moveID: mint.make(), today: today)
      }
    case (.action(let plan, let id), _):
      ActionStage(fieldText: step.stage).map {
        MoveAction(plan: plan, action: id, to: $0, details: details, moveID: mint.make(), today: today)
      }
    case (.audit(let id), _):
      AuditStage(fieldText: step.stage).map {
        MoveAudit(audit: id, to: $0, details: details, moveID: mint.make(), today: today)
      }
    case (.auditReturn(let id, let entry), _):
      AuditReturnStage(fieldText: step.stage).map {
        MoveAuditReturn(audit: id, entry: entry, to: $0, details: details, moveID: mint.make(), today: today)
      }
    default: nil
    }
  }

  private func moveCase(_ id: CaseID, _ part: CasePart, _ stage: String, _ details: MoveDetails) -> (any Command)? {
    switch part {
    case .referral:
      ReferralStage(fieldText: stage).map {
        MoveReferral(id, to: $0, details: details, moveID: mint.make(), occasion: occasion)
      }
    case .review:
      ReviewStage(fieldText: stage).map {
        MoveReview(id, to: $0, details: details, moveID: mint.make(), occasion: occasion)
      }
    case .report, .brief:
      PublicationStage(fieldText: stage).map {
        MovePublication(
          id, what: part == .report ? .report : .brief, to: $0, details: details, moveID: mint.make(),
          occasion: occasion)
      }
    }
  }
}
