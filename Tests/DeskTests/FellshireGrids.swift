import Casework

/// Audits for the grid: a large one that nobody has graded yet, and one in which each agency is graded by itself.
enum FellshireGrids {
  static let ungraded = AuditID("audjourney")
  static let perAgency = AuditID("audtransitions")

  static let register: Register = {
    var register = Fellshire.register
    register.put(journey)
    register.put(transitions)
    register.put(large(cases: 40, questions: 30))
    register.forgetTouched()
    return register
  }()

  static let ofsted = GradeScale(id: Identifier("ofsted")) { scale in
    scale.title = "Four grades"
    scale.grades = [
      grade("outstanding", "O", "o", "Outstanding", .good), grade("good", "G", "g", "Good", .good),
      grade("ri", "RI", "r", "Requires improvement", .partly), grade("inadequate", "I", "i", "Inadequate", .poor),
      grade("na", "NA", "n", "Not applicable", .notApplicable),
    ]
  }

  static let compliance = GradeScale(id: Identifier("compliance")) { scale in
    scale.title = "Compliance"
    scale.grades = [
      grade("full", "F", "f", "Fully", .good), grade("partial", "P", "p", "In part", .partly),
      grade("not", "X", "x", "Not", .poor),
    ]
  }

  static func grade(
    _ code: String, _ letters: String, _ key: String, _ word: String, _ sense: Grade.Sense
  ) -> Grade {
    Grade(id: Identifier(code)) { grade in
      (grade.letters, grade.key, grade.word, grade.sense) = (letters, key, word, sense)
      grade.needsAction = sense == .partly || sense == .poor
    }
  }

  private static let asked: [(String, String, [String])] = [
    (
      "1", "The person",
      [
        "The person's own words are recorded", "Someone spoke with them alone", "An interpreter was offered",
        "Family and friends were heard",
      ]
    ),
    (
      "2", "Deciding",
      [
        "Capacity was considered for each decision", "Reasons are written down", "Risks were weighed with the person",
        "The decision was reviewed",
      ]
    ),
    (
      "3", "Working together",
      [
        "The plan is shared by all who act on it", "A meeting was held within a week", "Minutes went to everyone",
        "Concerns were passed on in time",
      ]
    ),
  ]

  /// Three sections of four questions, the last one on another scale.
  static func tool(isPerAgency: Bool) -> AuditTool {
    AuditTool { tool in
      (tool.code, tool.title, tool.isPerAgency) = ("grid", "Case files together", isPerAgency)
      tool.scales = [ofsted, compliance]
      tool.sections = asked.map { number, title, texts in
        ToolSection(id: Identifier("s\(number)")) { section in
          section.title = title
          section.questions = texts.enumerated().map { place, text in
            question("q\(number)\(place + 1)", "\(number).\(place + 1)", text, number == "3" ? "compliance" : "ofsted")
          }
        }
      }
      tool.sections[0].questions[0].guidance =
        "Good: wishes are quoted, dated and followed up. Look in the first contact, the assessment and the plan."
    }
  }

  static func question(_ code: String, _ ref: String, _ text: String, _ scale: String) -> AuditQuestion {
    AuditQuestion(id: Identifier(code)) { ($0.ref, $0.text, $0.scale) = (ref, text, scale) }
  }

  private static func cases(_ count: Int) -> [SampleCase] {
    (1...count).map { number in
      SampleCase(id: SampleCaseID("g\(number)")) { ($0.ref, $0.locality) = ("C\(number)", "Northby") }
    }
  }

  private static let journey = Audit(id: ungraded) { audit in
    (audit.reference, audit.topic) = ("AUD-2026-007", "Homelessness and self-neglect")
    audit.auditors = [AuditAuditor(id: Identifier("ja")) { $0.who = .person(Fellshire.marsh) }]
    audit.cases = cases(8)
    audit.tool = tool(isPerAgency: false)
    audit.moves = FellshireAudits.moves([(.initiated, day(10, 1)), (.collecting, day(10, 20))])
  }

  private static let transitions = Audit(id: perAgency) { audit in
    (audit.reference, audit.topic) = ("AUD-2026-008", "Moving on to adult services")
    audit.auditors = [
      AuditAuditor(id: Identifier("ta")) { ($0.who, $0.agency) = (.person(Fellshire.marsh), Fellshire.health) }
    ]
    audit.cases = cases(3)
    audit.cases[2].agencies = [Fellshire.police]
    audit.tool = tool(isPerAgency: true)
    audit.returns = [Fellshire.police, Fellshire.health].map { agency in
      AuditReturn(id: Identifier("t\(agency.text)")) { entry in
        entry.agency = agency
        entry.moves = FellshireAudits.moves([(.issued, day(10, 20))])
      }
    }
    audit.sheets = [
      GradingSheet(id: Identifier("tp1")) { sheet in
        (sheet.sampleCase, sheet.agency, sheet.on) = (SampleCaseID("g1"), Fellshire.police, day(11, 3))
        sheet.auditor = .person(Fellshire.marsh)
        sheet.responses = [response("q11", "good"), response("q12", "ri")]
      },
      GradingSheet(id: Identifier("th1")) { sheet in
        (sheet.sampleCase, sheet.agency, sheet.on) = (SampleCaseID("g1"), Fellshire.health, day(11, 4))
        sheet.auditor = .person(Fellshire.marsh)
        sheet.responses = [response("q11", "outstanding")]
      },
    ]
    audit.moves = FellshireAudits.moves([(.initiated, day(10, 1)), (.collecting, day(10, 20))])
  }

  static func response(_ question: String, _ grade: String) -> GradedResponse {
    GradedResponse(id: Identifier("r\(question)")) { ($0.question, $0.grade) = (question, grade) }
  }

  /// As large as audits get.
  static func large(cases count: Int, questions: Int) -> Audit {
    Audit(id: AuditID("audlarge")) { audit in
      (audit.reference, audit.topic) = ("AUD-2026-009", "Everything about everyone")
      audit.cases = cases(count)
      audit.tool = AuditTool { tool in
        tool.scales = [ofsted]
        tool.sections = [
          ToolSection(id: Identifier("all")) { section in
            section.questions = (1...questions).map { question("l\($0)", "\($0)", "Standard number \($0)", "ofsted") }
          }
        ]
      }
      audit.sheets = audit.cases.dropLast().map { entry in
        GradingSheet(id: Identifier("sheet\(entry.ref)")) { sheet in
          (sheet.sampleCase, sheet.auditor, sheet.on) = (entry.id, .person(Fellshire.marsh), day(11, 2))
          sheet.responses = (1...questions).map { response("l\($0)", ["good", "ri", "inadequate"][$0 % 3]) }
        }
      }
      audit.moves = FellshireAudits.moves([(.initiated, day(10, 1)), (.collecting, day(10, 20))])
    }
  }
}
