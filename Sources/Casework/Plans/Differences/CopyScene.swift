/// A plan and a newer copy of it side by side: which of the copy's actions is which of the plan's.
struct CopyScene {
  let plan: Plan
  let imported: ImportedPlan
  /// The copy as a plan of its own would come in; its actions stand in the order of the rows.
  let copy: ImportPlan
  let register: Register
  let occasion: Occasion
  let approver: Party?
  let mint: IdentifierMint
  /// What the copy's objectives and recommendations are in the plan; those not here would come with their rows.
  let objectives: [ObjectiveID: ObjectiveID]
  let recommendations: [RecommendationID: RecommendationID]
  let matches: [RowMatch]

  init(
    plan: Plan, imported: ImportedPlan, copy: ImportPlan, register: Register, occasion: Occasion, approver: Party?,
    mint: IdentifierMint
  ) {
    (self.plan, self.imported, self.copy) = (plan, imported, copy)
    (self.register, self.occasion, self.approver, self.mint) = (register, occasion, approver, mint)
    objectives = Self.objectives(of: copy.plan, imported.objectives, in: plan)
    recommendations = Self.recommendations(of: copy.plan, in: plan)
    matches = RowMatching(of: copy.plan.actions, imported.rows, to: plan, objectives: objectives).matches
  }

  /// By their numbers where the copy prints them, else by their titles.
  private static func objectives(
    of copy: Plan, _ printed: [ImportedObjective], in plan: Plan
  ) -> [ObjectiveID: ObjectiveID] {
    let pairs = zip(copy.objectives, printed).compactMap { theirs, printed in
      let found = plan.objectives.first { ours in
        printed.isNumbered
          ? ActionRef(ours.ref).key == ActionRef(theirs.ref).key
          : ours.title.oneLine.lowercased() == theirs.title.oneLine.lowercased()
      }
      return found.map { (theirs.id, $0.id) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// By numbers and words, or by the words alone where only one has them, since some numbers are made of the rows'.
  private static func recommendations(of copy: Plan, in plan: Plan) -> [RecommendationID: RecommendationID] {
    let pairs = copy.recommendations.compactMap { theirs in
      let called = plan.recommendations.first { ActionRef($0.ref).key == ActionRef(theirs.ref).key }
      let said = plan.recommendations.filter { $0.text.oneLine == theirs.text.oneLine }
      let isBoth = called.map { $0.text.oneLine == theirs.text.oneLine } ?? false
      return (isBoth ? called : said.count == 1 ? said[0] : called).map { (theirs.id, $0.id) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  var rows: [PlanDifference.Row] {
    zip(zip(copy.plan.actions, imported.rows), matches).map { pair, match in
      let (theirs, row) = pair
      switch match {
      case .action(let ours, let doubt): return changed(ours, theirs, row, doubt)
      case .new(let doubt): return new(theirs, row, doubt)
      case .unclear(let doubt):
        return PlanDifference.Row(
          reference: reference(of: theirs), kind: .unclear, sourceRow: row.sourceRow, fields: [], doubts: [doubt],
          command: nil)
      }
    }
  }

  var gone: [PlanDifference.Row] {
    let there = Set(matches.compactMap(\.action?.id))
    return plan.actions.filter { !there.contains($0.id) }.map { action in
      let ended = action.hasEnded ? ["It has ended: \(action.stage.words)."] : []
      return PlanDifference.Row(
        reference: plan.reference(of: action), kind: .gone, sourceRow: nil, fields: [], doubts: ended, command: nil)
    }
  }

  private func changed(_ ours: Action, _ theirs: Action, _ row: ImportedRow, _ doubt: String?) -> PlanDifference.Row {
    var difference = ActionDifference(ours, theirs, row, in: self)
    difference.compare()
    let (fields, steps) = (difference.fields, difference.allSteps)
    let reference = plan.reference(of: ours)
    let command = TakeFromCopy(
      plan: plan.id, called: reference, what: fields.map { $0.name.lowercased() }.distinct, document: imported.document,
      brought: brought(by: theirs), steps: steps)
    return PlanDifference.Row(
      reference: reference, kind: steps.isEmpty ? .same : .changed, sourceRow: row.sourceRow, fields: fields,
      doubts: (doubt.map { [$0] } ?? []) + difference.doubts, command: steps.isEmpty ? nil : command)
  }

  private func new(_ theirs: Action, _ row: ImportedRow, _ doubt: String?) -> PlanDifference.Row {
    let reference = reference(of: theirs)
    var action = theirs
    action.objective = objective(of: theirs)
    action.answers = answers(of: theirs)
    action.links = []
    let links = theirs.links.indices.map { LinkFromCopy(theirs.links[$0], row.links[$0], self) }
    let steps: [any Command] = [
      AddFromCopy(plan: plan.id, action: action),
      MergeFromCopy(plan: plan.id, action: action.id, more: MoreFromCopy(links: links)),
    ]
    let command = TakeFromCopy(
      plan: plan.id, called: reference, what: ["the whole action"], document: imported.document,
      brought: brought(by: theirs), steps: links.isEmpty ? [steps[0]] : steps)
    return PlanDifference.Row(
      reference: reference, kind: .new, sourceRow: row.sourceRow, fields: told(of: theirs),
      doubts: doubt.map { [$0] } ?? [], command: command)
  }

  private func told(of action: Action) -> [FieldDifference] {
    let leads = action.leads.map { register.name(of: $0) }.joined(separator: "; ")
    let level = action.claim.flatMap { register.scheme(of: plan)?.level($0.level)?.word } ?? ""
    let all = [
      ("What to do", action.text), ("Leads", leads), ("Due", action.timescale.printed), ("BRAG", level),
      ("Stage", "\(action.stage.words), unverified"),
    ]
    return all.filter { !$0.1.isVoid }.map { FieldDifference($0.0, to: $0.1) }
  }
}

// What the copy's things are in the plan.
extension CopyScene {
  /// The plan's objective, or the copy's own where the plan has none of the kind.
  func objective(of theirs: Action) -> ObjectiveID? { theirs.objective.map { objectives[$0] ?? $0 } }

  func answers(of theirs: Action) -> [RecommendationID] { theirs.answers.map { recommendations[$0] ?? $0 } }

  /// The plan's action that one of the copy's is; nothing for a new one.
  func ours(_ theirs: ActionID?) -> ActionID? {
    guard let theirs, let place = copy.plan.actions.firstIndex(where: { $0.id == theirs }) else { return nil }
    return matches[place].action?.id
  }

  func reference(of theirs: Action) -> String {
    let objective = plan.objective(objective(of: theirs))?.ref ?? copy.plan.objective(theirs.objective)?.ref
    return "\(plan.reference)/\(objective ?? "-")/\(theirs.ref)"
  }

  /// What an action of the copy needs that the register does not have.
  func brought(by theirs: Action) -> BroughtFromCopy {
    let named = [theirs.leadAgency].compactMap { $0 } + theirs.supportAgencies
    var objective = theirs.objective.flatMap { objectives[$0] == nil ? copy.plan.objective($0) : nil }
    if let there = objective, plan.objectives.contains(where: { ActionRef($0.ref).key == ActionRef(there.ref).key }) {
      objective?.ref = plan.nextObjectiveRef
    }
    return BroughtFromCopy(
      agencies: copy.agencies.filter { named.contains($0.id) }, objective: objective,
      recommendations: theirs.answers.filter { recommendations[$0] == nil }.compactMap(copy.plan.recommendation))
  }
}

extension Plan {
  /// The first number that no objective has.
  fileprivate var nextObjectiveRef: String {
    let taken = Set(objectives.map { ActionRef($0.ref).key })
    return (1...(taken.count + 1)).map(String.init).first { !taken.contains($0) } ?? ""
  }
}

extension Array where Element: Hashable {
  /// Each once, where it first stands.
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
