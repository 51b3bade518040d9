/// What a column of an audit's grades may hold, besides those that are headed by a question or by a grade.
public enum AuditSheetColumn: String, ImportColumn {
  case caseReference = "case"
  case locality, agency, auditor, question, grade, comment, evidence, date
  case moderatedGrade = "moderated-grade"
  case moderatedBy = "moderated-by"
  case reason, improvement, deadline
  case notGraded = "not-graded"
  case total

  public static let needed: [AuditSheetColumn] = [.caseReference, .locality, .agency, .question, .grade]

  public var usualHeadings: [String] {
    switch self {
    case .caseReference:
      [
        "case", "caseref", "casereference", "caseno", "casenumber", "file", "filereference", "sample", "samplecase",
        "pseudonym", "caseid",
      ]
    case .locality: ["locality", "district", "area", "team", "localityteam", "borough", "place", "region"]
    case .agency: ["agency", "organisation", "organization", "service", "partner", "agencyname", "completedby"]
    case .auditor: ["auditor", "auditedby", "gradedby", "reviewer", "auditorname", "assessor", "nameofauditor"]
    case .question:
      ["question", "standard", "questionref", "questionnumber", "questioncode", "criterion", "criteria", "item"]
    case .grade:
      [
        "grade", "rating", "score", "response", "answer", "selfscore", "selfassessment", "selfgrade", "selfrating",
        "rag",
      ]
    case .comment: ["comment", "comments", "commentary", "rationale", "note", "notes", "narrative", "analysis"]
    case .evidence: ["evidence", "evidenceseen", "supportingevidence"]
    case .date: ["date", "auditdate", "dateofaudit", "dategraded", "auditedon", "datecompleted"]
    default: laterHeadings
    }
  }

  private var laterHeadings: [String] {
    switch self {
    case .moderatedGrade:
      [
        "moderatedgrade", "moderatedscore", "moderated", "moderatedrating", "moderation", "moderatorsgrade",
        "finalgrade",
      ]
    case .moderatedBy: ["moderatedby", "moderator", "nameofmoderator"]
    case .reason: ["reason", "reasonforchange", "moderationreason", "moderatorscomment", "whychanged"]
    case .improvement: ["improvement", "improvements", "improvementneeded", "areaforimprovement", "whatwillimprove"]
    case .deadline: ["deadline", "bywhen", "due", "duedate", "targetdate"]
    case .notGraded: ["notgraded", "ungraded", "blank", "nograde", "notanswered", "unanswered", "notscored"]
    case .total: ["total", "totals", "number", "numberofcases", "audits", "cases", "sum", "of", "all"]
    default: []
    }
  }
}
