import Casework

/// The actions of a plan under its objectives.
struct PlanActions {
  let scene: ReportScene
  let plan: Plan

  var section: ReportSection {
    let parts = plan.objectives.map(part)
    let loose = rows(of: nil)
    let under: [ReportSection] =
      parts.isEmpty || loose.isEmpty
      ? []
      : [ReportSection("other", "Actions under no objective", [scene.table("Actions", of: loose, orElse: "")])]
    let blocks = parts.isEmpty ? [scene.table("Actions", of: loose, orElse: "The plan has no actions.")] : []
    return ReportSection("actions", "Actions", blocks, parts: parts + under)
  }

  private func part(_ objective: Objective) -> ReportSection {
    let how = objective.how.isEmpty ? [] : [ReportBlock.paragraph(objective.how)]
    let table = scene.table(
      "Actions under objective \(objective.ref)", of: rows(of: objective.id), orElse: "It has no actions.")
    return ReportSection("objective-\(objective.ref)", "\(objective.ref) \(objective.title)", how + [table])
  }

  private func rows(of objective: ObjectiveID?) -> [ActionRow] {
    let own = Set(plan.actions.filter { $0.objective == objective }.map(\.id))
    return scene.rows.filter { own.contains($0.id) }
  }
}
