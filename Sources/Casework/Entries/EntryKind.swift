/// What `heed add` makes within something else, where it stands, and what it is called.
public struct EntryKind: Sendable {
  /// Where an entry of this kind may stand.
  public enum Home: Sendable, Equatable {
    case directory(DocumentKey)
    case caseFile, plan, action, recommendation, agencyReturn, chronology, group, audit, auditReturn, conference
  }

  /// The word typed: "milestone".
  public let name: String
  public let home: Home
  /// The list it joins, from its home.
  public let list: FieldPath
  /// Its fields, blank.
  public let fields: @Sendable () -> [FieldEntry]

  init<I: Item>(_ name: String, of home: Home, _ list: FieldPath, _: I.Type) {
    self.name = name
    self.home = home
    self.list = list
    fields = { FieldListing.entries(of: I()) }
  }

  public static let all: [EntryKind] = [
    EntryKind("agency", of: .directory(.agencies), ["agencies"], Agency.self),
    EntryKind("person", of: .directory(.people), ["people"], Person.self),
    EntryKind("group", of: .directory(.groups), ["groups"], Group.self),
    EntryKind("theme", of: .directory(.themes), ["themes"], Theme.self),
    EntryKind("chair", of: .group, ["chairs"], ChairTerm.self),
    EntryKind("subject", of: .caseFile, ["subjects"], Subject.self),
    EntryKind("hold", of: .caseFile, ["holds"], Hold.self),
    EntryKind("contact", of: .caseFile, ["contacts"], Contact.self),
    EntryKind("document", of: .caseFile, ["documents"], CaseDocument.self),
    EntryKind("criterion", of: .caseFile, ["referral", "criteria"], CriterionAnswer.self),
    EntryKind("return", of: .caseFile, ["referral", "returns"], AgencyReturn.self),
    EntryKind("review-return", of: .caseFile, ["review", "returns"], AgencyReturn.self),
    EntryKind("process", of: .caseFile, ["referral", "parallelProcesses"], ParallelProcess.self),
    EntryKind("characteristic", of: .caseFile, ["referral", "characteristics"], Characteristic.self),
    EntryKind("terms", of: .caseFile, ["review", "terms"], TermsVersion.self),
    EntryKind("panel-member", of: .caseFile, ["review", "panelMembers"], PanelMember.self),
    EntryKind("learning-event", of: .caseFile, ["review", "learningEvents"], LearningEvent.self),
    EntryKind("milestone", of: .caseFile, ["review", "milestones"], Milestone.self),
    EntryKind("review-check", of: .caseFile, ["review", "impactChecks"], ImpactCheck.self),
    EntryKind("chase", of: .agencyReturn, ["chases"], Chase.self),
    EntryKind("event", of: .chronology, ["events"], ChronologyEvent.self),
    EntryKind("source", of: .plan, ["sources"], PlanSource.self),
    EntryKind("plan-review", of: .plan, ["reviews"], PlanReview.self),
    EntryKind("objective", of: .plan, ["objectives"], Objective.self),
    EntryKind("recommendation", of: .plan, ["recommendations"], Recommendation.self),
    EntryKind("action", of: .plan, ["actions"], Action.self),
    EntryKind("response", of: .recommendation, ["responses"], AddresseeResponse.self),
    EntryKind("recommendation-evidence", of: .recommendation, ["evidence"], Evidence.self),
    EntryKind("check", of: .recommendation, ["checks"], ImpactCheck.self),
    EntryKind("lead", of: .action, ["leads"], Lead.self),
    EntryKind("measure", of: .action, ["measures"], ActionMeasure.self),
    EntryKind("action-check", of: .action, ["checks"], ImpactCheck.self),
    EntryKind("link", of: .action, ["links"], ActionLink.self),
    EntryKind("trigger", of: .audit, ["triggers"], AuditTrigger.self),
    EntryKind("auditor", of: .audit, ["auditors"], AuditAuditor.self),
    EntryKind("audit-agency", of: .audit, ["returns"], AuditReturn.self),
    EntryKind("sample-case", of: .audit, ["cases"], SampleCase.self),
    EntryKind("finding", of: .audit, ["findings"], AuditFinding.self),
    EntryKind("judgement", of: .audit, ["judgements"], Judgement.self),
    EntryKind("observation", of: .audit, ["observations"], PracticeObservation.self),
    EntryKind("conference", of: .audit, ["conferences"], ConferenceAttendance.self),
    EntryKind("seat", of: .conference, ["seats"], ConferenceSeat.self),
    EntryKind("return-chase", of: .auditReturn, ["chases"], Chase.self),
  ]

  public static func named(_ name: String) -> EntryKind? { all.first { $0.name == name.lowercased() } }
}
