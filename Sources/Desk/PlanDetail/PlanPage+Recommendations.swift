import Casework
import Drawing

// What the plan's sources recommended, and how it was answered.
extension PlanPage {
  func writeRecommendations(to page: inout PageWriter) {
    guard !plan.recommendations.isEmpty else { return }
    page.heading("recommendations \(plan.recommendations.count)")
    for recommendation in plan.recommendations {
      page.about(.recommendation(plan.id, recommendation.id)) { writeLine(recommendation, to: &$0) }
    }
  }

  private func writeLine(_ recommendation: Recommendation, to page: inout PageWriter) {
    let carried = plan.actions.filter { $0.answers.contains(recommendation.id) }
    let ended = carried.count(where: \.hasEnded)
    let standing = carried.isEmpty ? "no action" : "\(ended) of \(carried.count) ended"
    let room = max(8, page.width - 4 - 5 - 14 - 16)
    page.line(
      Run("    " + TextWidth.padded(recommendation.ref, to: 4) + " ", .key),
      Run(TextWidth.padded(recommendation.text, to: room) + " "),
      Run(TextWidth.padded(recommendation.stage.words, to: 13), .info),
      Run(TextWidth.padded(standing, to: 15, alignment: .trailing), carried.isEmpty ? .gap : .dim))
    let answers = recommendation.responses.map { "\(name(of: $0)) \($0.answer?.words ?? "not yet answered")" }
    let words = answers.isEmpty ? "addressed to no one yet" : answers.joined(separator: ", ")
    page.paragraph(words, answers.isEmpty ? .gap : .dim, indent: 9)
  }

  private func name(of response: AddresseeResponse) -> String {
    let name = response.agency.map { register.name(of: $0) } ?? response.addressee
    return name.isEmpty ? "someone not named" : name
  }

  func writeRecommendation(_ id: RecommendationID, to page: inout PageWriter) {
    guard let recommendation = plan.recommendation(id) else { return }
    page.leading(to: .plan(plan.id)) {
      $0.line(Run(" \(plan.reference(of: recommendation))", .heading, bold: true), Run("  \(plan.title)", .dim))
    }
    page.paragraph(recommendation.text, bold: true)
    page.gap()
    let progress = register.progress(of: recommendation)
    page.field("stage", recommendation.stage.words)
    page.field("scope", recommendation.scope.words)
    page.field(
      "printed in", [recommendation.document, recommendation.section].filter { !$0.isEmpty }.joined(separator: ", "))
    page.field("themes", recommendation.themes.compactMap { register.theme($0)?.name }.joined(separator: ", "))
    for finding in recommendation.findings {
      page.leading(to: register.address(of: finding)) { $0.field("finding", register.words(for: finding)) }
    }
    page.field("carried out", progress.words)
    if let parent = recommendation.parent.flatMap({ register.addressOfRecommendation($0) }) {
      page.leading(to: parent) { $0.field("part of", register.called(parent)) }
    }
    for part in plan.recommendations where part.parent == recommendation.id {
      page.leading(to: .recommendation(plan.id, part.id)) { $0.field("in parts", "\(part.ref)  \(part.text)") }
    }
    writeAnswers(recommendation, to: &page)
    writeCarriers(recommendation, to: &page)
    writeProof(recommendation, to: &page)
  }

  private func writeAnswers(_ recommendation: Recommendation, to page: inout PageWriter) {
    page.heading("answers")
    if recommendation.responses.isEmpty {
      page.paragraph("addressed to no one yet: a adds an addressee", .dim, indent: 2)
    }
    for response in recommendation.responses {
      let (name, by) = (name(of: response), register.name(of: response.by))
      let answer = response.answer?.words ?? "not yet answered"
      let when = response.on.map { "  \($0.words)" } ?? ""
      let who = by.isEmpty ? "" : "  by \(by)"
      page.about(address(of: recommendation).entry(["responses"], response.id)) { page in
        page.line(Run("  \(name): "), Run(answer, response.answer == nil ? .gap : .info), Run(when + who, .dim))
        if !response.reason.isEmpty { page.paragraph(response.reason, indent: 4) }
      }
    }
  }

  private func writeCarriers(_ recommendation: Recommendation, to page: inout PageWriter) {
    let answering = Set(register.actions(answering: recommendation.id).map(\.id))
    let rows = allActions.filter { answering.contains($0.id) }
    page.heading("actions")
    if rows.isEmpty { page.paragraph("no action carries it out", .gap, indent: 2) }
    for row in rows {
      page.about(.action(row.plan, row.id)) { $0.line(ActionLine(row, today: today).runs(width: $0.width)) }
    }
  }

  private func writeProof(_ recommendation: Recommendation, to page: inout PageWriter) {
    if !recommendation.evidence.isEmpty { page.heading("evidence") }
    for item in recommendation.evidence {
      page.about(address(of: recommendation).entry(["evidence"], item.id)) {
        $0.line(Run("  \(item.title)"), Run("  \(item.kind.words), \(item.standing.words)", .dim))
      }
    }
    page.writeChecks(recommendation.checks, of: address(of: recommendation), list: ["checks"], register)
    if !recommendation.moves.isEmpty { page.heading("stages") }
    for move in recommendation.moves.reversed() {
      page.about(address(of: recommendation).entry(["moves"], move.id)) { $0.writeMove(move, in: register) }
    }
  }

  private func address(of recommendation: Recommendation) -> Address { .recommendation(plan.id, recommendation.id) }
}
