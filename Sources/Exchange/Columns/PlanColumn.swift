/// What a column of an action plan may hold.
public enum PlanColumn: String, ImportColumn {
  case objective, ref, recommendation, action
  case objectiveRef = "objective-ref"
  case recommendationRef = "recommendation-ref"
  case leadAgency = "lead-agency"
  case leadOfficer = "lead-officer"
  case supportAgencies = "support-agencies"
  case timescale, start, progress, evidence, outcome, impact
  case measureOfSuccess = "measure-of-success"
  case metric
  case currentData = "current-data"
  case targetData = "target-data"
  case brag, stage, completed, priority, links
  /// The day that an exported plan says an action is due now: worked out, so that it tells something only in a
  /// newer copy of a plan that is there.
  case dueNow = "due-now"

  public static let needed: [PlanColumn] = [.ref, .recommendation, .action]

  public var usualHeadings: [String] {
    switch self {
    case .objectiveRef: ["objectiveref", "objectiveno", "objectivenumber"]
    case .recommendationRef: ["recommendationref", "recommendationno", "recommendationnumber", "recno", "recref"]
    case .objective: ["objective", "objectives", "priority", "priorityarea", "strategicpriority", "aim"]
    case .ref: ["ref", "no", "reference", "refno", "actionno", "actionref", "actionnumber", "number", "item", "id"]
    case .recommendation:
      [
        "recommendation", "recommendations", "learningpoint", "learningpoints", "learning", "keylearning",
        "identifiedlearning",
      ]
    case .action:
      [
        "action", "activity", "whatwillwedo", "actions", "activities", "whatwewilldo", "actionrequired", "task",
        "keyactions",
      ]
    case .leadAgency, .leadOfficer, .supportAgencies: leadHeadings
    case .timescale, .start, .completed, .dueNow: dayHeadings
    default: workHeadings
    }
  }

  private var leadHeadings: [String] {
    switch self {
    case .leadAgency:
      [
        "leadagency", "responsibleservice", "responsibility", "who", "responsibleagency", "leadorganisation",
        "leadservice", "agency", "organisation", "service", "responsible", "bywhom",
      ]
    case .leadOfficer:
      [
        "leadofficer", "owner", "lead", "leads", "actionowner", "leadperson", "leadprofessional", "responsibleofficer",
        "responsibleperson", "personresponsible",
      ]
    default: ["supportagencies", "supportingagencies", "supportedby", "partneragencies", "partners", "otheragencies"]
    }
  }

  private var dayHeadings: [String] {
    switch self {
    case .timescale:
      [
        "timescales", "timescale", "bywhen", "targetdate", "deadline", "due", "duedate", "datedue", "when", "timeframe",
        "targetcompletiondate", "tobecompletedby",
      ]
    case .completed:
      ["datecompleted", "completiondate", "completed", "completedon", "datecomplete", "dateofcompletion"]
    case .dueNow: ["duenow"]
    default: ["startdate", "start", "from"]
    }
  }

  private var workHeadings: [String] {
    switch self {
    case .progress: ["progress", "update", "updates", "progressupdate", "progresstodate", "latestupdate"]
    case .evidence: ["evidence", "assurance", "evidenceandassurance", "evidenceofcompletion"]
    case .outcome: ["outcome", "outcomes", "intendedoutcome", "expectedoutcome", "desiredoutcome"]
    case .impact: ["impact", "impactandoutcome", "difference", "whatdifferencehasitmade"]
    case .measureOfSuccess:
      [
        "howmeasured", "measureofsuccess", "successmeasure", "successcriteria", "howwillwemeasure", "howwillweknow",
        "howwillitbemeasured",
      ]
    case .metric: ["metric", "metrics", "measure", "measures", "kpi", "indicator"]
    case .currentData: ["currentdata", "currentdataanddate", "currentposition", "baseline"]
    case .targetData: ["targetdata", "targetdataanddate", "target"]
    case .brag: ["brag", "rag", "status", "bragrating", "ragrating", "bragstatus", "ragstatus"]
    case .stage: ["stage", "actionstage"]
    case .priority: ["priority", "prioritylevel", "priorityrating"]
    case .links: ["links", "linkedactions", "linkedto", "dependencies", "dependson"]
    default: []
    }
  }
}
