import Casework
import Drawing

/// Standards by agencies, the self score before the moderated one in each cell: "G>A".
struct StandardsTable {
  private let cells: [AssessmentCell]
  private let questions: [AuditQuestion]
  private let agencies: [AgencyID]
  private let codes: [AgencyID: String]

  init(_ table: GradingTable, in register: Register) {
    cells = table.assessment()
    questions = table.questions
    let present = Set(cells.filter { $0.own != nil || $0.moderated != nil }.map(\.agency))
    agencies = table.columns.compactMap(\.agency).filter(present.contains)
    codes = Dictionary(agencies.map { ($0, register.agency($0)?.code ?? $0.text) }) { first, _ in first }
  }

  func write(of audit: Audit, to page: inout PageWriter) {
    guard !agencies.isEmpty else { return }
    page.heading("standards by agency, self > moderated")
    let (label, column) = (7, 9)
    let each = max(1, (page.width - label - 2) / column)
    for start in stride(from: 0, to: agencies.count, by: each) {
      let shown = Array(agencies[start..<min(agencies.count, start + each)])
      if start > 0 { page.gap() }
      page.line(
        [Run(PageWriter.spaces(label))]
          + shown.map { Run(TextWidth.padded(codes[$0] ?? "", to: column - 1) + " ", .dim) })
      for question in questions {
        page.line(
          [Run(TextWidth.padded("  \(question.ref)", to: label), .key)] + shown.flatMap { runs(question, $0, column) })
      }
    }
  }

  private func runs(_ question: AuditQuestion, _ agency: AgencyID, _ width: Int) -> [Run] {
    let cell = cells.first { $0.question.code == question.code && $0.agency == agency }
    let own = cell?.own.map(\.run) ?? Run("-", .dim)
    guard let moderated = cell?.moderated else { return [own, Run(PageWriter.spaces(width - own.columns))] }
    let rest = width - own.columns - 1 - moderated.run.columns
    return [own, Run(">", .dim), moderated.run, Run(PageWriter.spaces(rest))]
  }
}

extension Run {
  fileprivate var columns: Int { TextWidth.columns(text) }
}
