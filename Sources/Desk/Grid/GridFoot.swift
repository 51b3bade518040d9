import Casework
import Drawing

/// What the cursor is on, in full: the question, the case, what was answered, and the keys of its grades.
struct GridFoot {
  let state: DeskState
  let grid: GridState

  func draw(into canvas: inout Canvas) {
    let (width, height) = (canvas.size.width, canvas.size.height)
    guard height > 0 else { return }
    drawKeys(at: height - 1, into: &canvas)
    guard height > 1 else { return }
    if height > 2 { canvas.horizontalLine(at: .zero, length: width) }
    let lines = shown(in: height - (height > 2 ? 2 : 1), width: width)
    for (place, line) in lines.enumerated() {
      var x = 0
      for run in line.runs { x = canvas.put(run.text, at: Point(x, place + (height > 2 ? 1 : 0)), style: run.style) }
    }
  }

  /// The keys of the question's scale with their words or, where those do not fit, with the letters of their grades.
  private func drawKeys(at y: Int, into canvas: inout Canvas) {
    let grades = grid.hands == .differences ? [] : grid.scale?.grades ?? []
    let width = canvas.size.width
    let whole = grades.reduce(1) { $0 + TextWidth.columns("\($1.key) \($1.word)  ") }
    var x = 1
    for grade in grades {
      x = canvas.put(grade.key, at: Point(x, y), style: Style(.key, bold: true))
      x = canvas.put(" \(whole <= width + 2 ? grade.word : grade.letters)  ", at: Point(x, y), style: .normal)
    }
  }

  /// As much as there is room for: of everything its first line, then the answers, then the question, then the guidance.
  private func shown(in room: Int, width: Int) -> [PageLine] {
    let parts = state.gridParts(of: grid, width: width)
    var taken = parts.map { _ in 0 }
    var left = room
    for (part, lines) in Self.needs {
      guard parts.indices.contains(part) else { continue }
      let more = min(left, max(0, min(lines, parts[part].count) - taken[part]))
      taken[part] += more
      left -= more
    }
    return zip(parts, taken).flatMap { part, count in cut(part, to: count) }
  }

  /// Which part of the foot has a right to how many lines, the most needed first.
  private static let needs = [(0, 1), (3, 1), (2, 1), (0, 2), (3, 3), (0, .max), (3, .max), (1, .max), (2, .max)]

  /// What is left out leaves its mark.
  private func cut(_ lines: [PageLine], to count: Int) -> [PageLine] {
    var kept = Array(lines.prefix(count))
    guard count > 0, count < lines.count else { return kept }
    kept[count - 1].runs.append(Run(" \(state.glyphs.ellipsis)", .dim))
    return kept
  }
}

extension DeskState {
  /// The question, its guidance, the case, and the answers, as lines.
  func gridParts(of grid: GridState, width: Int) -> [[PageLine]] {
    let (table, place) = (grid.table, grid.place)
    guard table.holds(place), let audit = register.audits[grid.audit] else {
      return [written(width) { $0.paragraph(emptyWords(of: grid)) }]
    }
    let question = table.questions[place.row]
    return [
      written(width) { $0.paragraph("\(question.ref) \(question.text)", bold: true) },
      written(width) { if !question.guidance.isEmpty { $0.paragraph(question.guidance, .dim) } },
      written(width) { $0.paragraph(columnWords(of: grid, in: audit), .info) },
      written(width) { writeAnswers(of: grid, to: &$0) },
    ]
  }

  private func written(_ width: Int, _ write: (inout PageWriter) -> Void) -> [PageLine] {
    var page = PageWriter(width: width, glyphs: glyphs)
    write(&page)
    return page.lines
  }

  /// Why there is nothing to grade.
  private func emptyWords(of grid: GridState) -> String {
    if grid.table.questions.isEmpty { return "The tool of this audit has no questions: choose another." }
    if grid.table.isSelfAssessment { return "No agency was asked yet: ask agencies for their returns first." }
    return grid.part == nil ? "There are no cases yet: add the sample first." : "No case concerns this agency."
  }

  /// "C1, Beck Valley: Fellshire Police, Beck Housing. Open since May."
  private func columnWords(of grid: GridState, in audit: Audit) -> String {
    let column = grid.table.columns[grid.place.column]
    guard let id = column.sampleCase else { return register.name(of: column.agency) }
    guard let entry = audit.cases.first(where: { $0.id == id }) else { return column.heading }
    let agencies = entry.agencies.map { register.name(of: $0) }.joined(separator: ", ")
    let place = [entry.ref, entry.locality].filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(place)\(agencies.isEmpty ? "" : ": \(agencies)")\(entry.note.isEmpty ? "" : ". \(entry.note)")"
  }

  private func writeAnswers(of grid: GridState, to page: inout PageWriter) {
    let grades = grid.table[grid.place]
    if let cell = grid.cell, let sentence = grid.refusals[cell] { page.paragraph("Not saved: \(sentence)", .error) }
    let shown = grid.table.given(by: grid.hands, at: grid.place)
    let all = grades?.all ?? []
    // What the grid shows comes first.
    for given in [shown].compactMap({ $0 }) + all.filter({ $0 != shown }) { page.paragraph(words(for: given)) }
    if all.isEmpty { page.paragraph("not graded yet", .dim) }
  }

  /// "Jo Marsh, 3 Nov 2026: Good. Views are in her own words. Evidence: ..."
  private func words(for given: GivenGrade) -> String {
    let response = given.response
    let who = register.name(of: given.auditor)
    let name = given.role == .moderation ? "Moderated\(who.isEmpty ? "" : " by \(who)")" : who.isEmpty ? "Graded" : who
    let grade = given.grade?.word ?? response.grade
    let parts = [
      grade.isEmpty ? "no grade" : grade, response.comment,
      response.evidence.isEmpty ? "" : "Evidence: \(response.evidence)",
      response.improvement.isEmpty ? "" : "To improve: \(response.improvement)",
      response.deadline.map { "By \($0.words)" } ?? "",
    ]
    let said = parts.filter { !$0.isEmpty }.map(\.asSentence).joined(separator: " ")
    return "\(name)\(given.on.map { ", \($0.words)" } ?? ""): \(said)"
  }
}

extension String {
  /// With a full stop where it has no end of its own.
  fileprivate var asSentence: String { last.map { ".!?".contains($0) } ?? true ? self : self + "." }
}
