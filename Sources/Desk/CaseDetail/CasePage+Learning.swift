import Casework
import Drawing

// What a case led to: the plans drawn from it, and each recommendation with what carries it out.
extension CasePage {
  func writeLearning(to page: inout PageWriter) {
    let plans = register.plans(drawnFrom: file.id).compactMap { register.plans[$0] }
    guard !plans.isEmpty || file.review != nil else { return }
    page.heading("learning and what came of it")
    if plans.isEmpty { page.paragraph("no plan is drawn from it yet", .gap, indent: 2) }
    let index = AnswerIndex(plans.isEmpty ? [] : Array(register.plans.values))
    for plan in plans { write(plan, index, to: &page) }
  }

  private func write(_ plan: Plan, _ index: AnswerIndex, to page: inout PageWriter) {
    let ended = plan.actions.count(where: \.hasEnded)
    page.about(.plan(plan.id)) {
      $0.line(
        Run("  \(plan.reference)  ", .key), Run(plan.title),
        Run("  \(plan.stage.words), \(ended) of \(count(plan.actions.count, "action")) ended", .dim))
    }
    for recommendation in plan.recommendations {
      page.about(.recommendation(plan.id, recommendation.id)) {
        let progress = index.progress(of: recommendation).words
        $0.line(
          [Run("    \(recommendation.ref)  ", .key), Run(recommendation.text)]
            + [Run("  \(recommendation.stage.words), \(progress)", .dim)], hanging: 7)
      }
    }
  }
}
