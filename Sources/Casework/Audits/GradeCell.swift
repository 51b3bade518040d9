/// One cell of a grading grid: a question asked of a case, of an agency's part in it, or of an agency's return.
public struct GradeCell: Hashable, Sendable {
  /// Nothing in a self-assessment.
  public var sampleCase: SampleCaseID?
  /// Nothing where the agencies are graded together.
  public var agency: AgencyID?
  /// The question's code.
  public var question: String

  public init(sampleCase: SampleCaseID? = nil, agency: AgencyID? = nil, question: String) {
    self.sampleCase = sampleCase
    self.agency = agency
    self.question = question
  }
}

extension GradingSheet {
  /// Whether its responses are about the column that a cell stands in.
  public func covers(_ cell: GradeCell) -> Bool { sampleCase == cell.sampleCase && agency == cell.agency }
}

extension Audit {
  /// The response that one auditor gave in a role; nothing where there is none.
  public func response(in cell: GradeCell, as role: GradingSheet.Role, by auditor: Party?) -> GradedResponse? {
    sheets.first { $0.role == role && $0.auditor == auditor && $0.covers(cell) }?.response(to: cell.question)
  }

  /// The moderated response, whoever gave it; nothing where the cell was not moderated.
  public func moderation(of cell: GradeCell) -> GradedResponse? {
    sheets.lazy.filter { $0.role == .moderation && $0.covers(cell) }.compactMap { $0.response(to: cell.question) }
      .first { !$0.grade.isEmpty }
  }

  /// What a grade stored in a response means: one of the question's scale or, named with its scale, a legacy one.
  public func grade(_ stored: String, of question: String) -> Grade? {
    guard let tool else { return nil }
    if let stroke = stored.firstIndex(of: "/") {
      return tool.scale(String(stored[..<stroke]))?.grade(String(stored[stored.index(after: stroke)...]))
    }
    return tool.question(question).flatMap(tool.scale(of:))?.grade(stored)
  }
}
