import Casework

extension DeskState {
  /// The change that a filled-in form makes: the same commands that the command line builds.
  func commands(of form: Form) -> [any Command] {
    let values = FormValues(form, reading)
    switch form.purpose {
    case .progress(let plan, let id): return [AddProgress(plan: plan, action: id, entry: progressEntry(values))]
    case .extend(let plan, let id): return [ExtendAction(plan: plan, action: id, extension: extensionEvent(values))]
    case .evidence(let plan, let entry): return [AddEvidence(plan: plan, about: entry, evidence: evidence(values))]
    case .chase(let file, let id): return [ChaseReturn(file, id, chase: chase(values), occasion: occasion)]
    case .settle(let file, let id): return [settlement(of: id, in: file, values)]
    case .acknowledge(let alert): return [acknowledgement(of: alert, values)]
    case .move(let step): return move(step, moveDetails(values, for: step)).map { [$0] } ?? []
    case .reassign(let plan, let id): return reassignment(of: id, in: plan, form, values)
    case .tag(let address): return tagging(of: address, values)
    // Previewed first, and saved from there.
    case .bulk: return []
    case .edit(let address): return edits(of: address, form, values)
    case .add(let kind, let address): return addition(of: kind, to: address, form, values)
    case .newCase: return newCase(form, values, isReview: false)
    case .newReview: return newCase(form, values, isReview: true)
    case .newPlan: return newPlan(form, values)
    case .request(let file, let part): return [request(file, part, values)]
    case .commission(let file):
      return [CommissionReview(file, commissioned: values.day("commissioned") ?? today, occasion: occasion)]
    case .hold(let file): return [hold(file, values)]
    case .release(let file, let id): return [LiftHold(file, id, on: values.day("on") ?? today, occasion: occasion)]
    case .answer(let plan, let id, _): return [answer(plan, id, values)]
    case .impactCheck(let address): return impactCheck(of: address, values).map { [$0] } ?? []
    case .carryForward(let plan, let id): return [carryForward(plan, id, values)]
    case .grade(let hand, let grade): return gradeCommand(hand, grade: grade, form, values)
    case .finding(let hand): return [finding(from: hand, values)]
    case .audit(let purpose): return commands(of: purpose, form, values)
    case .round(let purpose): return commands(of: purpose, values)
    case .asAt: return []
    }
  }

  private func progressEntry(_ values: FormValues) -> ProgressEntry {
    ProgressEntry(id: mint.make()) { entry in
      entry.on = values.day("on")
      entry.by = values.party("by")
      entry.text = values.text("text")
    }
  }

  private func extensionEvent(_ values: FormValues) -> Extension {
    Extension(id: mint.make()) { event in
      event.kind = values.first("kind").flatMap(Extension.Kind.init(fieldText:)) ?? .extension
      event.to = values.day("to")
      event.reason = values.text("reason")
      event.approver = values.party("approver")
      event.on = values.day("on") ?? today
    }
  }

  private func evidence(_ values: FormValues) -> Evidence {
    Evidence(id: mint.make()) { item in
      item.title = values.text("title")
      item.kind = values.first("kind").flatMap(Evidence.Kind.init(fieldText:)) ?? .other
      item.on = values.day("on")
      item.location = values.text("location")
      item.shows = values.text("shows")
      item.standing = values.first("standing").flatMap(Evidence.Standing.init(fieldText:)) ?? .unvalidated
      item.by = values.party("by")
    }
  }

  private func chase(_ values: FormValues) -> Chase {
    Chase(id: mint.make()) { chase in
      chase.on = values.day("on")
      chase.by = values.party("by")
      chase.note = values.text("note")
    }
  }

  private func settlement(of id: Identifier<AgencyReturn>, in file: CaseID, _ values: FormValues) -> SettleReturn {
    let settlement = values.first("ending").flatMap(AgencyReturn.Settlement.init(fieldText:))
    return SettleReturn(
      file, id, as: settlement.map { .without($0) } ?? .received, on: values.day("settledOn") ?? today,
      reason: values.text("reason"), occasion: occasion)
  }

  private func acknowledgement(of alert: Alert, _ values: FormValues) -> AcknowledgeAlert {
    let acknowledgement = Acknowledgement(id: mint.make()) { entry in
      entry.code = alert.code.rawValue
      entry.about = alert.item
      entry.facts = alert.facts
      entry.reason = values.text("reason")
      entry.by = actor
      entry.on = today
      entry.until = values.day("until")
    }
    return AcknowledgeAlert(
      document: alert.document, acknowledgement: acknowledgement, called: alert.record, occasion: occasion)
  }
}
