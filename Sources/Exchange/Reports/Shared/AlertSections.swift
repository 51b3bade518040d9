import Casework

/// What contradicts itself, and what is missing.
struct AlertSections {
  let scene: ReportScene

  var contradictions: ReportSection {
    let found = scene.alerts(.contradiction)
    guard !found.isEmpty else {
      return ReportSection("contradictions", "Contradictions", [.paragraph("Nothing contradicts itself.")])
    }
    let kinds = ReportBlock.table(counts(found, "Contradictions by kind"))
    guard !scene.isForEveryone else { return ReportSection("contradictions", "Contradictions", [kinds]) }
    let list = TypedTable(
      "Contradictions", of: found,
      [
        .name("Record", \.record), .words("About", \.title),
      ]
        + scene.acrossAgencies(.name("Agency", \.agencyName)) + [.words("What does not agree", \.message)])
    return ReportSection(
      "contradictions", "Contradictions", [kinds, .table(list)])
  }

  /// Counted, not listed: what is missing is work for the desk, not for a meeting.
  var gaps: ReportSection {
    let found = scene.alerts(.gap)
    let blocks: [ReportBlock] =
      found.isEmpty ? [.paragraph("Nothing is missing.")] : [.table(counts(found, "What is missing"))]
    return ReportSection("gaps", "What is missing", blocks + accepted)
  }

  private var accepted: [ReportBlock] {
    guard scene.acknowledged > 0 else { return [] }
    let one = scene.acknowledged == 1
    return [
      .note(
        "\(counted(scene.acknowledged, "alert")) that someone has accepted for now \(one ? "is" : "are") left out of this report."
      )
    ]
  }

  private func counts(_ alerts: [Alert], _ title: String) -> TypedTable {
    let counts = Dictionary(alerts.map { ($0.code, 1) }, uniquingKeysWith: +)
    let rows = AlertCode.allCases.compactMap { code in counts[code].map { (code.words.capitalisedFirst, $0) } }
    return TypedTable(
      title, of: rows + [("All", alerts.count)], rowSum: .last, [.name("Kind", \.0), .number("Records", \.1)])
  }
}
