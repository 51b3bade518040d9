import Casework

/// Two audits, one being graded and one reported, and a round of self-assessments.
enum FellshireAudits {
  static let selfNeglect = AuditID("audneglect")
  static let firstResponse = AuditID("audresponse")
  static let section11 = AuditID("aud11")
  static let all = [neglect, response, standards]

  static let scales = [
    scale(
      "ofsted", "Ofsted's four", ("outstanding", "O", .good, false), ("good", "G", .good, false),
      ("ri", "RI", .partly, true), ("inadequate", "I", .poor, true)),
    scale(
      "rag", "Red, amber, green", ("green", "G", .good, false), ("amber", "A", .partly, true), ("red", "R", .poor, true)
    ),
  ]

  static let tools = [caseFile, ownStandards]

  private static let caseFile = tool(
    "case-file", "Case files together", [.multiAgency],
    [
      (
        "person", "The person",
        [
          ("voice", "1.1", "The adult's wishes are asked and recorded", "ofsted"),
          ("capacity", "1.2", "Mental capacity is considered at each decision", "ofsted"),
        ]
      ),
      (
        "work", "Working together",
        [
          ("shared", "2.1", "Agencies share what they know in time", "ofsted"),
          ("plan", "2.2", "One plan is owned by all", "ofsted"),
        ]
      ),
    ])

  private static let ownStandards = tool(
    "section11", "Section 11 standards", [.section11],
    [
      ("lead", "Leadership", [("board", "1", "A senior lead answers for safeguarding", "rag")]),
      (
        "staff", "Staff",
        [
          ("training", "2", "Staff are trained for their role", "rag"),
          ("supervision", "3", "Staff are supervised", "rag"),
        ]
      ),
    ], requirements: [("evidence", "Evidence is named for every standard"), ("signed", "The chief officer signed it")])

  private static let neglect = Audit(id: selfNeglect) { audit in
    audit.reference = "AUD-2026-001"
    audit.topic = "Self-neglect and mental capacity"
    audit.owningGroup = Fellshire.group
    audit.purpose = "Do agencies act together before a crisis?"
    audit.year = "2026/27"
    audit.leadAuditor = .person(Fellshire.marsh)
    audit.auditors = [
      AuditAuditor(id: Identifier("au1")) { $0.who = .person(Fellshire.marsh) },
      AuditAuditor(id: Identifier("au2")) { $0.who = .person(PersonID("ahmed")) },
    ]
    audit.timetable = timetable(start: day(9, 1), collect: day(11, 13), report: day(12, 18))
    audit.sampling.size = 6
    audit.sampling.how = "Every tenth case opened since April"
    audit.cases = ["Northby", "Northby", "Eastwick", "Eastwick", "Northby", "Eastwick"].enumerated().map {
      place, town in
      SampleCase(id: SampleCaseID("c\(place + 1)")) { ($0.ref, $0.locality) = ("C\(place + 1)", town) }
    }
    audit.tool = reading("case-file")
    audit.returns = [
      asked(Fellshire.police, [(.issued, day(9, 14)), (.returned, day(10, 9))], due: day(10, 16)),
      asked(Fellshire.health, [(.issued, day(9, 14))], due: day(10, 16), chased: day(10, 26)),
      asked(Fellshire.housing, [], due: nil),
    ]
    audit.sheets = [
      sheet(
        "s1", .grading, case: "c1", Fellshire.marsh,
        ["voice": "good", "capacity": "ri", "shared": "ri", "plan": "good"]),
      sheet(
        "s2", .grading, case: "c2", Fellshire.marsh, ["voice": "good", "capacity": "inadequate", "shared": "good"]),
      sheet("s3", .grading, case: "c3", Fellshire.marsh, ["voice": "outstanding", "capacity": "ri"]),
      sheet("s4", .grading, case: "c1", PersonID("ahmed"), ["voice": "ri", "capacity": "ri"]),
      sheet("s5", .moderation, case: "c1", PersonID("lowe"), ["voice": "ri"]),
    ]
    audit.conferences = [
      ConferenceAttendance(id: Identifier("cc1")) { held in
        (held.ref, held.on, held.locality) = ("CC1", day(9, 22), "Northby")
        held.seats = [
          ConferenceSeat(id: Identifier("seat")) { ($0.agency, $0.wasInvited) = (Fellshire.health, true) }
        ]
      }
    ]
    audit.moves = moves([(.initiated, day(9, 2)), (.collecting, day(9, 14))])
  }

  private static let response = Audit(id: firstResponse) { audit in
    audit.reference = "AUD-2025-004"
    audit.topic = "First response to domestic abuse"
    audit.kind = .thematic
    audit.owningGroup = Fellshire.group
    audit.year = "2025/26"
    audit.timetable = timetable(start: day(11, 3, 2025), collect: day(2, 27), report: day(5, 29))
    audit.timetable.planBy = day(9, 30)
    audit.timetable.signOffBy = day(3, 31, 2027)
    audit.tool = reading("case-file")
    audit.tallies = [
      Tally(id: Identifier("t1")) { tally in
        (tally.question, tally.scale, tally.ungraded) = ("voice", "ofsted", 2)
        tally.counts = [("good", 14), ("ri", 11), ("inadequate", 3)].map { grade, number in
          GradeCount(id: Identifier(grade)) { ($0.grade, $0.count) = (grade, number) }
        }
      }
    ]
    audit.judgements = [
      Judgement(id: Identifier("j1")) { judgement in
        (judgement.grade, judgement.by, judgement.on) = ("ri", .person(Fellshire.marsh), day(5, 20))
        judgement.rationale = "The adult's own words are seldom recorded, though help came quickly."
      }
    ]
    audit.findings = [
      finding(
        "1", .areaForDevelopment, "The adult's words are missing from the first record", "ri", [Fellshire.police]),
      finding("2", .goodPractice, "Health staff asked about earlier incidents every time", "good", [Fellshire.health]),
      finding("3", .missedOpportunity, "Housing was not told of repeat calls", "inadequate", [Fellshire.housing]),
    ]
    audit.outcome.reauditDue = day(6, 1, 2027)
    audit.moves = moves([
      (.initiated, day(11, 4, 2025)), (.collecting, day(12, 1, 2025)), (.moderation, day(3, 2)),
      (.reported, day(5, 28)),
    ])
  }

  private static let standards = Audit(id: section11) { audit in
    audit.reference = "AUD-2026-002"
    audit.topic = "Section 11 self-assessment 2026"
    audit.kind = .section11
    audit.owningGroup = Fellshire.group
    audit.year = "2026/27"
    audit.timetable = timetable(start: day(9, 1), collect: day(12, 11), report: day(1, 29, 2027))
    audit.tool = reading("section11")
    audit.returns = [
      asked(
        Fellshire.police, [(.issued, day(9, 7)), (.returned, day(10, 5)), (.qualityAssured, day(10, 19))],
        due: day(10, 30)),
      asked(Fellshire.health, [(.issued, day(9, 7)), (.returned, day(10, 28))], due: day(10, 30)),
      asked(Fellshire.care, [(.issued, day(9, 7))], due: day(10, 30), chased: day(11, 9)),
      asked(Fellshire.housing, [(.issued, day(9, 7))], due: day(10, 30)),
    ]
    audit.sheets = [
      sheet(
        "r1", .selfAssessment, of: Fellshire.police, PersonID("ahmed"),
        ["board": "green", "training": "green", "supervision": "amber"]),
      sheet(
        "r2", .selfAssessment, of: Fellshire.health, PersonID("lowe"),
        ["board": "green", "training": "amber", "supervision": "amber"]),
      sheet("r3", .moderation, of: Fellshire.police, Fellshire.marsh, ["training": "amber", "supervision": "amber"]),
    ]
    audit.moves = moves([(.initiated, day(9, 2)), (.collecting, day(9, 7))])
  }
}

// What the audits above are made of.
extension FellshireAudits {
  private static func scale(_ code: String, _ title: String, _ grades: (String, String, Grade.Sense, Bool)...)
    -> GradeScale
  {
    GradeScale(id: Identifier(code)) { scale in
      scale.title = title
      scale.grades = grades.map { code, letters, sense, needsAction in
        Grade(id: Identifier(code)) { grade in
          (grade.letters, grade.key) = (letters, letters.prefix(1).lowercased())
          grade.word = code == "ri" ? "Requires improvement" : code.prefix(1).uppercased() + code.dropFirst()
          (grade.sense, grade.needsAction) = (sense, needsAction)
        }
      }
    }
  }

  private typealias Asked = (code: String, ref: String, text: String, scale: String)

  private static func tool(
    _ code: String, _ title: String, _ kinds: [AuditKind], _ sections: [(String, String, [Asked])],
    requirements: [(String, String)] = []
  ) -> AuditTool {
    AuditTool { tool in
      (tool.code, tool.title, tool.kinds) = (code, title, kinds)
      tool.sections = sections.map { code, title, questions in
        ToolSection(id: Identifier(code)) { section in
          section.title = title
          section.questions = questions.map { asked in
            AuditQuestion(id: Identifier(asked.code)) {
              ($0.ref, $0.text, $0.scale) = (asked.ref, asked.text, asked.scale)
            }
          }
        }
      }
      tool.requirements = requirements.map { code, text in MinimumRequirement(id: Identifier(code)) { $0.text = text } }
    }
  }

  /// The tool with its scales, as an audit keeps it.
  private static func reading(_ code: String) -> AuditTool? { ReferenceData(scales: scales, tools: tools).tool(code) }

  private static func timetable(start: Day, collect: Day, report: Day) -> AuditTimetable {
    AuditTimetable { ($0.startBy, $0.collectBy, $0.reportBy) = (start, collect, report) }
  }

  private static func asked(
    _ agency: AgencyID, _ steps: [(AuditReturnStage, Day)], due: Day?, chased: Day? = nil
  ) -> AuditReturn {
    AuditReturn(id: Identifier("ret\(agency.text)")) { entry in
      (entry.agency, entry.due) = (agency, due)
      entry.chases = chased.map { day in [Chase(id: Identifier("chase")) { $0.on = day }] } ?? []
      entry.moves = moves(steps)
    }
  }

  static func moves<Stage: ChoiceValue & Hashable>(_ steps: [(Stage, Day)]) -> [StageMove<Stage>] {
    steps.enumerated().map { place, step in
      StageMove(id: Identifier("mv\(place)")) { ($0.to, $0.on) = (step.0, step.1) }
    }
  }

  private static func sheet(
    _ id: String, _ role: GradingSheet.Role, case sample: String? = nil, of agency: AgencyID? = nil, _ who: PersonID,
    _ grades: KeyValuePairs<String, String>
  ) -> GradingSheet {
    GradingSheet(id: Identifier(id)) { sheet in
      sheet.sampleCase = sample.map { SampleCaseID($0) }
      (sheet.agency, sheet.auditor, sheet.role, sheet.on) = (agency, .person(who), role, day(11, 2))
      sheet.responses = grades.map { question, grade in
        GradedResponse(id: Identifier("\(id)\(question)")) { response in
          (response.question, response.grade) = (question, grade)
          if role == .moderation { response.comment = "The record shows less than was claimed." }
        }
      }
    }
  }

  private static func finding(
    _ number: String, _ kind: AuditFinding.Kind, _ text: String, _ grade: String, _ agencies: [AgencyID]
  ) -> AuditFinding {
    AuditFinding(id: AuditFindingID("finding\(number)")) { finding in
      (finding.ref, finding.kind, finding.text, finding.grade) = ("F\(number)", kind, text, grade)
      (finding.agencies, finding.questions) = (agencies, ["voice"])
    }
  }
}
