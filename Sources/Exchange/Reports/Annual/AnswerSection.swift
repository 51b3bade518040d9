import Casework

/// How the recommendations of a year were answered, with the reasons of those who did not wholly accept.
struct AnswerSection {
  let scene: YearScene

  var section: ReportSection {
    let given = scene.answers.filter { scene.isInYear($0.on) && $0.answer != nil }
    let undated = scene.answers.count { $0.answer != nil && $0.on == nil }
    guard !given.isEmpty else {
      return ReportSection(
        "answers", "Recommendations answered",
        [.paragraph("No recommendation was answered in the year.")] + note(undated)
      )
    }
    let open = PublicPlans(register: scene.register, day: scene.day).identifiers
    let less = given.filter { $0.answer != .accepted && (!scene.isForEveryone || open.contains($0.plan)) }
    return ReportSection(
      "answers", "Recommendations answered",
      [.table(given.byAnswer.dropLast().map { $0 }.table("Answers to recommendations", "Answer", "Answers"))]
        + note(undated), parts: [ReportSection("reasons", "Not wholly accepted, and why", [reasons(less)])])
  }

  private func reasons(_ answers: [AnswerGiven]) -> ReportBlock {
    .table(
      "Not wholly accepted", of: answers,
      orElse: scene.isForEveryone
        ? "No answer to a published review or audit says less than yes." : "Every answer accepts its recommendation.",
      [
        .name("Recommendation", \.reference), .words("What it asks", \.text), .name("Answered by", \.addressee),
        .words("Answer") { $0.answer?.words ?? "" },
        .words("Why") { $0.reason.isEmpty ? "no reason is recorded" : $0.reason },
      ])
  }

  private func note(_ undated: Int) -> [ReportBlock] {
    undated == 0
      ? []
      : [.note("\(counted(undated, "answer has", "answers have")) no day and \(undated == 1 ? "is" : "are") left out.")]
  }
}
