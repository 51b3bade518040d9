/// One thing in a register that a reference names.
public enum Address: Hashable, Sendable {
  case settings
  case caseFile(CaseID)
  /// The referral or review of a case, or its report or learning brief.
  case casePart(CaseID, CasePart)
  case agencyReturn(CaseID, Identifier<AgencyReturn>, CasePart)
  case plan(PlanID)
  case objective(PlanID, ObjectiveID)
  case recommendation(PlanID, RecommendationID)
  case action(PlanID, ActionID)
  case audit(AuditID)
  case auditReturn(AuditID, Identifier<AuditReturn>)
  case sampleCase(AuditID, SampleCaseID)
  case finding(AuditID, AuditFindingID)
  case round(UpdateRoundID)
  case roundRequest(UpdateRoundID, RoundRequestID)
  case agency(AgencyID)
  case person(PersonID)
  case group(GroupID)
  case theme(ThemeID)
  /// Any other entry of a list: a milestone, a hold, a contact.
  case entry(DocumentKey, FieldPath)

  /// The document it stands in.
  public var document: DocumentKey {
    switch self {
    case .settings: .settings
    case .caseFile(let id), .casePart(let id, _), .agencyReturn(let id, _, _): .caseFile(id)
    case .plan(let id), .objective(let id, _), .recommendation(let id, _), .action(let id, _): .plan(id)
    case .audit(let id), .auditReturn(let id, _), .sampleCase(let id, _), .finding(let id, _): .audit(id)
    case .round(let id), .roundRequest(let id, _): .round(id)
    case .agency: .agencies
    case .person: .people
    case .group: .groups
    case .theme: .themes
    case .entry(let document, _): document
    }
  }

  /// The way to it within its document; empty for the document's own record.
  public var path: FieldPath {
    switch self {
    case .settings, .caseFile, .plan, .audit, .round: FieldPath()
    case .casePart(_, .referral): ["referral"]
    case .casePart(_, .review), .casePart(_, .report), .casePart(_, .brief): ["review"]
    case .agencyReturn(_, let id, let part): Self.entry([part == .review ? "review" : "referral", "returns"], id.text)
    case .objective(_, let id): Self.entry(["objectives"], id.text)
    case .recommendation(_, let id): Self.entry(["recommendations"], id.text)
    case .action(_, let id): Self.entry(["actions"], id.text)
    case .auditReturn(_, let id): Self.entry(["returns"], id.text)
    case .sampleCase(_, let id): Self.entry(["cases"], id.text)
    case .finding(_, let id): Self.entry(["findings"], id.text)
    case .roundRequest(_, let id): Self.entry(["requests"], id.text)
    case .agency(let id): Self.entry(["agencies"], id.text)
    case .person(let id): Self.entry(["people"], id.text)
    case .group(let id): Self.entry(["groups"], id.text)
    case .theme(let id): Self.entry(["themes"], id.text)
    case .entry(_, let path): path
    }
  }

  private static func entry(_ list: FieldPath, _ id: String) -> FieldPath { list.appending(.entry(AnyID(id))) }

  /// The identifier of the entry or record, for the journal's history of it; nothing for a document of many.
  public var item: AnyID? {
    if case .entry(let id)? = path.steps.last { return id }
    switch self {
    case .caseFile(let id), .casePart(let id, _): return id.erased
    case .plan(let id): return id.erased
    case .audit(let id): return id.erased
    case .round(let id): return id.erased
    default: return nil
    }
  }
}
