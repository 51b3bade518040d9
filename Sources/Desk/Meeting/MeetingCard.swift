import Casework
import Drawing

// One action a screen: what a meeting has to know to decide on it.
extension DeskState {
  func writeMeetingCard(_ id: PlanID, _ action: ActionID, to page: inout PageWriter) {
    guard let meeting, let plan = register.plans[id], let action = plan.actions.first(where: { $0.id == action })
    else { return }
    page.about(.action(id, action.id)) { page in
      page.line(Run(" \(meeting.position)", .info, bold: true), Run("  \(meeting.title)", .dim))
      page.line(Run(" \(plan.reference(of: action))", .key), Run(objective(of: action, in: plan), .dim))
      page.paragraph(action.text, bold: true)
      page.gap()
      ActionPage(action, of: plan, in: self).writeForMeeting(to: &page)
      let alerts = picture.alerts(of: .plan(id)).filter { $0.item == action.id.erased }
      for (place, alert) in alerts.enumerated() {
        page.field(place == 0 ? "alerts" : "", alert.message, alert.severity.ink)
      }
    }
  }

  private func objective(of action: Action, in plan: Plan) -> String {
    plan.objective(action.objective).map { "  \($0.title)" } ?? ""
  }
}

/// What the meeting has decided so far, at the foot of the card: the latest last.
struct MeetingFoot {
  let state: DeskState

  func draw(into canvas: inout Canvas) {
    guard let meeting = state.meeting else { return }
    let decided = state.minutes(of: meeting).decisions
    canvas.horizontalLine(at: .zero, length: canvas.size.width)
    canvas.put(" decided so far: \(decided.count) ", at: Point(2, 0), style: Style(.heading))
    if decided.isEmpty { canvas.put("nothing yet", at: Point(1, 1), style: Style(.dim)) }
    for (place, line) in decided.suffix(canvas.size.height - 1).enumerated() {
      let x = canvas.put(" \(line.reference)  ", at: Point(0, place + 1), style: Style(.key))
      canvas.put(line.words, at: Point(x, place + 1), width: max(0, canvas.size.width - x - 1))
    }
  }
}
