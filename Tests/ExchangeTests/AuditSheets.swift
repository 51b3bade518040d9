import Casework

@testable import Exchange

/// What the tests of imported grades start from: a small tool on two scales, and the old words of one.
enum AuditSheets {
  static let ofsted = GradeScale(id: Identifier("ofsted")) { scale in
    scale.title = "Four grades"
    scale.grades = [
      grade("outstanding", "O", "o", "Outstanding"), grade("good", "G", "g", "Good"),
      grade("ri", "RI", "r", "Requires improvement"), grade("inadequate", "I", "i", "Inadequate"),
    ]
  }

  static let compliance = GradeScale(id: Identifier("compliance")) { scale in
    scale.title = "Compliance"
    scale.grades = [
      grade("full", "FC", "c", "Fully compliant"), grade("partial", "PC", "p", "Partially compliant"),
      grade("not", "NC", "n", "Not compliant"),
    ]
  }

  static let legacy = GradeScale(id: Identifier("ofsted-legacy")) { scale in
    scale.title = "Old grades"
    scale.isLegacy = true
    scale.grades = [grade("adequate", "A", "a", "Adequate"), grade("satisfactory", "S", "s", "Satisfactory")]
  }

  static let tool: AuditTool = {
    var tool = AuditTool()
    tool.code = "small"
    tool.title = "A small tool"
    tool.kinds = [.multiAgency]
    tool.sections = [
      ToolSection(id: Identifier("voice")) { section in
        section.title = "Voice"
        section.questions = [
          question("heard", "1.1", "Was the person heard?", "ofsted"),
          question("recorded", "1.2", "Is what they said recorded in their own words?", "ofsted"),
        ]
      },
      ToolSection(id: Identifier("compliance")) { section in
        section.title = "Compliance"
        section.questions = [question("procedure", "2.1", "Was the procedure followed?", "compliance")]
      },
      ToolSection(id: Identifier("overall")) { section in
        section.title = "Overall"
        section.questions = [question("overall", "3.1", "What is the judgement of the whole case?", "ofsted")]
        section.questions[0].isOverall = true
      },
    ]
    tool.scales = [ofsted, compliance, legacy]
    return tool
  }()

  static let audit = Audit(id: AuditID("audit")) { audit in
    audit.reference = "AUD-2019-001"
    audit.topic = "Neglect"
    audit.tool = tool
  }

  static let standards = Audit(id: AuditID("round")) { audit in
    audit.reference = "AUD-2019-002"
    audit.topic = "Section 11"
    audit.kind = .section11
    audit.tool = tool
  }

  static let police = Sheets.agency("police", "Fellshire Police")
  static let register = Sheets.register([police, Sheets.agency("housing", "Housing")])

  static func read(_ text: String, into audit: Audit = audit, register: Register = register) throws -> AuditImport {
    try AuditImport(
      Sheets.table(text), document: "grades.csv", into: audit, register: register, occasion: Sheets.occasion,
      mint: Sheets.mint())
  }

  /// The audit as it stands once the sheet is in.
  static func imported(_ text: String, into audit: Audit = audit) throws -> Audit {
    var register = register
    try read(text, into: audit).command.apply(to: &register)
    return register.audits[audit.id] ?? Audit()
  }

  private static func grade(_ code: String, _ letters: String, _ key: String, _ word: String) -> Grade {
    Grade(id: Identifier(code)) { ($0.letters, $0.key, $0.word) = (letters, key, word) }
  }

  private static func question(_ code: String, _ ref: String, _ text: String, _ scale: String) -> AuditQuestion {
    AuditQuestion(id: Identifier(code)) { ($0.ref, $0.text, $0.scale) = (ref, text, scale) }
  }
}
