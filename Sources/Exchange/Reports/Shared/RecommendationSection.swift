import Casework

/// The recommendations of some plans: what each says, how it was answered, and how far it has come.
struct RecommendationSection {
  let scene: ReportScene
  let plans: [Plan]

  /// One addressee's answer to one recommendation; the recommendation alone where it is addressed to no one.
  private struct Line {
    let plan: Plan
    let recommendation: Recommendation
    let response: AddresseeResponse?
  }

  private var lines: [Line] {
    plans.flatMap { plan in
      plan.recommendations.flatMap { recommendation in
        let responses = recommendation.responses.map(Optional.some)
        return (responses.isEmpty ? [nil] : responses).map {
          Line(plan: plan, recommendation: recommendation, response: $0)
        }
      }
    }
  }

  var section: ReportSection {
    let all = plans.flatMap(\.recommendations)
    let refused = lines.count { $0.response?.answer == .rejected }
    let blocks: [ReportBlock] =
      all.isEmpty
      ? [.paragraph("There are no recommendations.")]
      : [
        .paragraph(
          standing(of: all) + (refused == 0 ? "" : " \(counted(refused, "answer rejects", "answers reject")) one."))
      ]
    return ReportSection("recommendations", "Recommendations", blocks + (all.isEmpty ? [] : [table] + answers))
  }

  private func standing(of all: [Recommendation]) -> String {
    let done = all.count { [.implemented, .embedded].contains($0.stage) }
    return "\(Share(done, of: all.count).figure) \(done == 1 ? "is" : "are") implemented or embedded."
  }

  private var table: ReportBlock {
    let index = AnswerIndex(scene.register.plans.values)
    let rows = plans.flatMap { plan in plan.recommendations.map { (plan, $0) } }
    return .table(
      "Recommendations", of: rows, orElse: "",
      [
        .name("Number") { name(of: $0.1, in: $0.0) }, .words("What is recommended", \.1.text),
        .name("Scope", \.1.scope.words), .name("Stage", \.1.stage.words),
        .name("Actions ended") { row in
          let progress = index.progress(of: row.1)
          return progress.actions == 0 ? "no actions" : "\(progress.ended) of \(progress.actions)"
        },
      ])
  }

  private var answers: [ReportBlock] {
    let given = lines.filter { $0.response != nil }
    guard !given.isEmpty else { return [] }
    return [
      .table(
        "Answers of those addressed", of: given, orElse: "",
        [
          .name("Number") { name(of: $0.recommendation, in: $0.plan) }, .name("Addressed to", addressee),
          .name("Answer") { $0.response?.answer?.words ?? "not yet answered" }, .day("Answered") { $0.response?.on },
          .words("Reason") { $0.response?.reason ?? "" },
        ])
    ]
  }

  private func addressee(of line: Line) -> String {
    let name = scene.register.name(of: line.response?.agency)
    return name.isEmpty ? line.response?.addressee ?? "" : name
  }

  /// "3", "7.1"; whole where there are several plans.
  private func name(of recommendation: Recommendation, in plan: Plan) -> String {
    let whole = plan.reference(of: recommendation)
    return plans.count > 1 ? whole : whole.split(separator: "/").last.map(String.init) ?? whole
  }
}
