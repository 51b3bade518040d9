import Casework

/// What was written of each action since a day; of the others, what was written last.
struct ProgressSection {
  private struct Line {
    let action: ActionID
    let reference: String
    let entry: ProgressEntry
  }

  private let scene: ReportScene
  private let lines: [Line]
  private let silent: [ActionRow]

  init(_ scene: ReportScene, _ plan: Plan, _ start: ReportStart) {
    self.scene = scene
    let span = start.span(to: scene.day)
    lines = plan.actions.flatMap { action in
      action.progress.filter { $0.on.map(span.contains) ?? false }.map {
        Line(action: action.id, reference: plan.reference(of: action), entry: $0)
      }
    }
    let told = Set(lines.map(\.action))
    silent = scene.rows.filter { $0.isActive && !told.contains($0.id) }
  }

  var section: ReportSection {
    let table = ReportBlock.table(
      "Progress", of: lines, orElse: "No progress was written.",
      [
        .name("Action", \.reference), .day("Day", \.entry.on), .words("What was done", \.entry.text),
        .words("By") { scene.register.name(of: $0.entry.by) },
      ])
    let names = silent.map(\.reference).joined(separator: ", ")
    let note = ReportBlock.note(
      "Of \(counted(silent.count, "action")) still to be done nothing was written in this time: \(names).")
    return ReportSection("progress", "Progress", [table] + (silent.isEmpty ? [] : [note]))
  }
}
