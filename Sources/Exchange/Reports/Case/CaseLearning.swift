import Casework

/// What a case taught: its themes, the episodes that mattered, the events at which practitioners learned, the impact.
struct CaseLearning {
  let scene: ReportScene
  let file: CaseFile

  var section: ReportSection {
    let blocks = themes + episodes + events + impact
    return ReportSection(
      "learning", "What was learned", blocks.isEmpty ? [.paragraph("No learning is recorded yet.")] : blocks)
  }

  private var themes: [ReportBlock] {
    let names = file.themes.compactMap { scene.register.theme($0)?.name }
    return names.isEmpty ? [] : [.paragraph("Themes of this case:"), .list(names)]
  }

  private var episodes: [ReportBlock] {
    let all = scene.isForEveryone ? [] : scene.register.chronologies(of: file.id).flatMap(\.events)
    let key = all.filter(\.isKeyEpisode).enumerated().sorted { one, other in
      let far = Day(number: .max)
      return (one.element.on ?? far, one.offset) < (other.element.on ?? far, other.offset)
    }
    guard !key.isEmpty else { return [] }
    return [
      .table(
        "Key episodes", of: key.map(\.element), orElse: "",
        [
          .name("When", \.start), .name("Agency") { scene.register.name(of: $0.agency) },
          .words("What happened", \.event), .words("What was done", \.response),
        ])
    ]
  }

  private var events: [ReportBlock] {
    let held = (file.review?.learningEvents ?? []).filter { $0.on.map { $0 <= scene.day } ?? false }
    guard !held.isEmpty else { return [] }
    return [
      .table(
        "Learning events for practitioners", of: held, orElse: "", countsPeople: true,
        [.day("Day", \.on), .number("Attended", \.attendance), .number("Certificates", \.certificates)]
          + scene.within(.words("Note", \.note)))
    ]
  }

  private var impact: [ReportBlock] {
    let statement = file.review?.impactStatement ?? ""
    let checks = (file.review?.impactChecks ?? []).filter { $0.done != nil }
    let found: [ReportBlock] =
      checks.isEmpty || scene.isForEveryone
      ? []
      : [
        .table(
          "Checks of impact", of: checks, orElse: "",
          [.day("Day", \.done), .name("Kind", \.kind.words), .words("What was found", \.finding)])
      ]
    return (statement.isVoid ? [] : [.paragraph(statement)]) + found
  }
}
