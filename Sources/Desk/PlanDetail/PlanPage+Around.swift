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

  /// Actions that came from another plan, and those that went on in one.
  func writeCarried(to page: inout PageWriter) {
    let pairs = plan.actions.flatMap { action in
      action.links.compactMap { link -> (Action, String, Address)? in
        guard link.kind == .carriedOverFrom, let from = link.target.flatMap({ register.action($0) }) else { return nil }
        return (action, "from", .action(from.plan.id, from.action.id))
      }
        + register.links(to: action.id).filter { $0.kind == .carriedOverFrom }.map { (action, "to", $0.address) }
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
