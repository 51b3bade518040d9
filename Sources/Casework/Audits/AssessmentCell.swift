/// One standard of one agency in a self-assessment: the self score beside the moderated one, and last year's beside both.
public struct AssessmentCell: Sendable, Equatable {
  public let question: AuditQuestion
  public let agency: AgencyID
  public let own: Grade?
  public let moderated: Grade?
  /// Last year's, where the standard stood then on the same scale.
  public let ownBefore: Grade?
  public let moderatedBefore: Grade?
  /// "Not asked last year.", "Graded on another scale last year."
  public let note: String

  /// Whether moderation came to another grade than the agency.
  public var differs: Bool {
    guard let own, let moderated else { return false }
    return own != moderated
  }
}

extension GradingTable {
  /// Every standard by every agency, beside those of last year's round where one is given.
  public func assessment(beside last: GradingTable? = nil) -> [AssessmentCell] {
    questions.flatMap { question in
      columns.compactMap { column in
        column.agency.map { assessmentCell(question, of: $0, beside: last) }
      }
    }
  }

  private func assessmentCell(_ question: AuditQuestion, of agency: AgencyID, beside last: GradingTable?)
    -> AssessmentCell
  {
    let place = GradeCell(agency: agency, question: question.code)
    let (now, before) = (self[place], last?[place])
    let asked = last?.audit.tool?.question(question.code)
    let isSame = asked?.scale == question.scale
    return AssessmentCell(
      question: question, agency: agency, own: now?.firstGrade, moderated: now?.moderatedGrade,
      ownBefore: isSame ? before?.firstGrade : nil, moderatedBefore: isSame ? before?.moderatedGrade : nil,
      note: Self.note(on: asked, isSame: isSame, hasLast: last != nil))
  }

  private static func note(on asked: AuditQuestion?, isSame: Bool, hasLast: Bool) -> String {
    guard hasLast, !isSame else { return "" }
    return asked == nil ? "Not asked last year." : "Graded on another scale last year."
  }
}
