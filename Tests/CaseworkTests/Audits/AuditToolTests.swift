import Testing

@testable import Casework

@Suite("Audit tools and scales") struct AuditToolTests {
  @Test("every tool and scale that ships keeps the rules to which a board's own are held")
  func shipped() throws {
    let reference = try ShippedData.reference()
    #expect(reference.tools.count == 11 && reference.scales.count == 7)
    for tool in reference.tools { #expect(tool.violations(with: reference.scales) == [], "\(tool.code)") }
    for scale in reference.scales { #expect(scale.violations == [], "\(scale.code)") }
  }

  @Test("every question of every tool is printed in order, says what good looks like, and ends in a full sentence")
  func questions() throws {
    for tool in try ShippedData.reference().tools {
      #expect(!tool.title.isEmpty && !tool.purpose.isEmpty && !tool.kinds.isEmpty && tool.version == 1, "\(tool.code)")
      for (number, section) in tool.sections.enumerated() {
        #expect(!section.title.isEmpty)
        #expect(section.questions.map(\.ref) == section.questions.indices.map { "\(number + 1).\($0 + 1)" })
        for question in section.questions {
          #expect("?.".contains(question.text.last ?? "x"), "\(tool.code)/\(question.code)")
          #expect(question.guidance.hasSuffix("."), "\(tool.code)/\(question.code)")
        }
      }
    }
  }

  @Test("the generic questions are worded alike in every multi-agency tool, so that audits can be laid side by side")
  func generic() throws {
    let tools = try ShippedData.reference().tools.filter(\.isMultiAgency)
    #expect(tools.count == 9)
    for code in AuditTool.genericQuestions {
      let asked = tools.compactMap { $0.question(code) }
      #expect(asked.count == tools.count && Set(asked.map(\.text)).count == 1, "\(code)")
      #expect(asked.allSatisfy { $0.isGeneric })
    }
    for tool in tools { #expect(tool.questions.count { $0.isOverall } == 1, "\(tool.code)") }
  }

  @Test("the general case-file tool has twelve questions, the last of them the overall judgement")
  func caseFile() throws {
    let tool = try #require(try ShippedData.reference().tool("case-file"))
    #expect(tool.questions.count == 12 && tool.questions.last?.isOverall == true)
    #expect(tool.scales.map(\.code).contains("ofsted") && tool.scales.contains { $0.isLegacy })
  }

  @Test("a self-assessment says what a return must contain", arguments: ["section-11", "adults-assessment"])
  func requirements(_ code: String) throws {
    let tool = try #require(try ShippedData.reference().tool(code))
    #expect(tool.requirements.count > 3 && !tool.isMultiAgency && tool.kinds.contains { $0.isSelfAssessment })
  }

  @Test(
    "each scale has its grades, best first, by these keys",
    arguments: [
      ("ofsted", "outstanding o, good g, ri r !, inadequate i !, na n"),
      ("ofsted-legacy", "outstanding o, good g, adequate a, inadequate i !, na n"),
      ("compliance", "full c, partial p !, not n !"), ("met", "met m, partly p !, not x !, na n"),
      ("yes-no", "yes y, no n !"), ("rag", "green g, amber a !, red r !, na n"),
      ("zero-to-three", "3 3, 2 2, 1 1 !, 0 0 !"),
    ])
  func scales(code: String, grades: String) throws {
    let scale = try #require(try ShippedData.reference().scale(code))
    let words = scale.grades.map { "\($0.code) \($0.key)" + ($0.needsAction ? " !" : "") }
    #expect(words.joined(separator: ", ") == grades)
    #expect(scale.isLegacy == (code == "ofsted-legacy"))
    #expect(scale.grades.allSatisfy { !$0.letters.isEmpty && $0.letters.count <= 3 && !$0.word.isEmpty })
  }

  private static let board: AuditTool = AuditTool {
    $0.code = "ours"
    $0.sections = [
      ToolSection(id: Identifier("one")) { section in
        section.questions = ["voice", "sharing", "assessment-planning"].map { code in
          AuditQuestion(id: Identifier(code)) { $0.scale = "ofsted" }
        }
      }
    ]
  }

  private static let faulty: [(@Sendable (inout AuditTool) -> Void, String)] = [
    ({ $0.code = "" }, "The audit tool “” has no code: give it one, such as case-file."),
    ({ $0.sections = [] }, "The audit tool “ours” asks nothing: give it a section with a question."),
    (
      { $0.sections.append($0.sections[0]) },
      "The audit tool “ours” asks the question “voice” 2 times: give each question a code of its own."
    ),
    (
      { $0.sections[0].questions[1].scale = "stars" },
      "The audit tool “ours” grades the question “sharing” on the scale “stars”, which is not there: name one of the scales."
    ),
    (
      { $0.sections[0].questions[1].scale = "" },
      "The audit tool “ours” grades the question “sharing” on no scale: name one of the scales."
    ),
    (
      {
        $0.kinds = [.multiAgency]
        $0.sections[0].questions.removeFirst()
      }, "The audit tool “ours” leaves out “voice”, which every multi-agency tool asks: add what is left out."
    ),
  ]

  @Test("a faulty tool is told of in one sentence", arguments: faulty)
  func faults(_ spoil: @escaping @Sendable (inout AuditTool) -> Void, _ sentence: String) {
    var tool = Self.board
    #expect(tool.violations(with: [AuditFixture.shippedOfsted]) == [])
    spoil(&tool)
    #expect(tool.violations(with: [AuditFixture.shippedOfsted]).first?.sentence == sentence)
  }

  @Test("a tool of one agency need not ask the generic questions")
  func single() {
    var tool = Self.board
    tool.sections[0].questions.removeFirst()
    #expect(tool.violations(with: [AuditFixture.shippedOfsted]) == [])
  }

  @Test(
    "a grade's key is one small letter or digit, and never the one that makes a finding",
    arguments: [("f", false), ("G", false), ("", false), ("gg", false), ("é", false), ("g", true), ("0", true)])
  func keys(_ key: String, _ isAllowed: Bool) {
    var scale = AuditFixture.shippedOfsted
    scale.grades[0].key = key
    scale.grades.removeLast(scale.grades.count - 1)
    #expect(scale.violations.isEmpty == isAllowed)
  }

  @Test("personal details in an audit are told of at the case, the finding or the return where they stand")
  func privacy() {
    var register = AuditFixture.register
    register.change(AuditFixture.audit) { audit in
      audit.cases = [SampleCase(id: SampleCaseID("case")) { ($0.ref, $0.note) = ("C1", "Ring 07700 900123") }]
      audit.sheets = [
        GradingSheet(id: Identifier("sheet")) { sheet in
          sheet.sampleCase = SampleCaseID("case")
          sheet.responses = [GradedResponse(id: Identifier("r")) { $0.comment = "Lives at PR1 8XJ" }]
        }
      ]
      audit.findings = [AuditFinding(id: AuditFindingID("f")) { ($0.ref, $0.text) = ("F1", "Ask jo@fells.org") }]
      audit.purpose = "NHS 943 476 5919"
    }
    let alerts = register.alerts(on: AuditFixture.today).filter { $0.code.severity == .privacy }
    let reference = register.audits[AuditFixture.audit]?.reference ?? ""
    let found = Set(alerts.map { "\($0.record) \($0.code.rawValue)" })
    #expect(
      found == [
        "\(reference) looks-like-nhs-number", "\(reference)/C1 looks-like-phone",
        "\(reference)/C1 looks-like-postcode", "\(reference)/F1 looks-like-email",
      ])
  }
}

extension AuditFixture {
  static var shippedOfsted: GradeScale {
    GradeScale(id: Identifier("ofsted")) { scale in
      scale.grades = [("good", "g"), ("ri", "r")].map { code, key in Grade(id: Identifier(code)) { $0.key = key } }
    }
  }
}
