import Casework
import Drawing

/// What stands in a cell: letters, and a mark behind them where there is more to know.
struct GridLook: Equatable {
  let letters: String
  let ink: Ink
  let mark: String

  init(_ place: GridPlace, in grid: GridState, glyphs: Glyphs) {
    let (table, hands) = (grid.table, grid.hands)
    let grades = table[place]
    let first = grades?.firstGrades ?? []
    let moderated = grades.flatMap { $0.isModerated ? $0.moderated?.response.grade : nil }
    let audit = table.grading.audit
    let question = table.holds(place) ? table.questions[place.row].code : ""
    let word = { (grade: String?) in
      grade.map { audit.grade($0, of: question)?.letters ?? $0 } ?? String(glyphs.bullet)
    }
    let shown: String?
    switch hands {
    case .auditor, .agencies:
      shown = table.given(by: hands, at: place).flatMap { $0.response.grade.isEmpty ? nil : $0.response.grade }
      letters = word(shown)
    case .moderation:
      shown = moderated ?? (first.count == 1 ? first[0] : nil)
      let before = first.isEmpty ? word(nil) : first.map { word($0) }.joined(separator: "/")
      letters = first.isEmpty && moderated == nil ? before : "\(before)>\(word(moderated))"
    case .differences:
      let each = (first + (table.isSelfAssessment ? [moderated].compactMap { $0 } : [])).unrepeated
      shown = each.count == 1 ? each[0] : nil
      letters = each.isEmpty ? word(nil) : each.map { word($0) }.joined(separator: "/")
    }
    let cell = table.cell(at: place)
    mark = Self.mark(
      isRefused: cell.map { grid.refusals[$0] != nil } ?? false, differs: table.differs(at: place),
      hasComment: !(table.given(by: hands, at: place)?.response.comment.isEmpty ?? true), isASCII: glyphs.isASCII)
    ink =
      mark == "!"
      ? .error
      : table.differs(at: place) && shown == nil
        ? .contradiction : Self.ink(shown.flatMap { audit.grade($0, of: question) })
  }

  private static func mark(isRefused: Bool, differs: Bool, hasComment: Bool, isASCII: Bool) -> String {
    isRefused ? "!" : differs ? (isASCII ? "#" : "≠") : hasComment ? "*" : ""
  }

  private static func ink(_ grade: Grade?) -> Ink {
    switch grade?.sense {
    case .good: .good
    case .partly: .soon
    case .poor: .late
    case .notApplicable, nil: .dim
    }
  }
}
