import Casework
import Drawing

// What is around a plan: the local plans that carry it out, and what was carried into it or out of it.
extension PlanPage {
  func writeLocalPlans(to page: inout PageWriter) {
    guard let rolledUp else { return }
    page.field("with local", foundRuns(rolledUp))
    let local = register.plansInNaturalOrder.filter { $0.parent == plan.id }
    for (place, plan) in local.enumerated() {
      page.leading(to: .plan(plan.id)) {
        $0.field(place == 0 ? "local plans" : "", [Run(plan.reference, .key), Run("  \(plan.title)")])
      }
    }
  }

  private func addressOfAction(_ id: ActionID) -> Address? {
    register.action(id).map { .action($0.plan.id, $0.action.id) }
  }

  /// Actions that came from another plan, and those that went on in one.
  func writeCarried(to page: inout PageWriter) {
    let pairs = plan.actions.flatMap { action in
      let from = action.links.compactMap { $0.kind == .carriedOverFrom ? $0.target.flatMap(addressOfAction) : nil }
      return from.map { (action, "from", $0) }
        + (incomingLinks[action.id] ?? []).filter { $0.kind == .carriedOverFrom }.map { (action, "to", $0.from) }
    }
    guard !pairs.isEmpty else { return }
    page.heading("carried forward")
    for (action, way, other) in pairs {
      page.about(.action(plan.id, action.id)) { page in
        page.leading(to: other) {
          $0.line(
            Run("    " + TextWidth.padded(action.ref, to: 4) + " ", .key), Run("\(way) "),
            Run(register.called(other), .key), Run("  \(register.title(of: other))", .dim))
        }
      }
    }
  }
}
