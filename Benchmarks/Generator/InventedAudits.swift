import Casework

/// Audits of a whole sample graded question by question, the same for the same numbers.
struct InventedAudits {
  let cases: Int
  let questions: Int
  let today: Day

  func audit(_ number: Int) -> Audit {
    Audit(id: Identifier("u\(number)")) { audit in
      audit.reference = "AUD-\(today.year)-\(number)"
      audit.topic = "Practice audit \(number)"
      audit.tool = tool
      audit.cases = (1...cases).map { sampleCase($0, of: number) }
      audit.sheets = (1...cases).map { sheet($0, of: number) }
      audit.moves = [
        StageMove(id: "m") {
          $0.to = .collecting
          $0.on = today.adding(days: -number % 90)
        }
      ]
    }
  }

  private func sampleCase(_ number: Int, of audit: Int) -> SampleCase {
    SampleCase(id: Identifier("c\(number)")) {
      $0.ref = "C\(number)"
      $0.locality = "District \((audit + number) % 12 + 1)"
    }
  }

  private func sheet(_ number: Int, of audit: Int) -> GradingSheet {
    GradingSheet(id: Identifier("s\(number)")) { sheet in
      sheet.sampleCase = Identifier("c\(number)")
      sheet.auditor = .named("Auditor \(audit % 7 + 1)")
      sheet.on = today.adding(days: -30)
      sheet.responses = (1...questions).map { response($0, turn: audit &* 7 &+ number &* 13) }
    }
  }

  /// One grade in ten has a comment, one in thirty is blank.
  private func response(_ number: Int, turn: Int) -> GradedResponse {
    GradedResponse(id: Identifier("r\(turn).\(number)")) {
      $0.question = "question-\(number)"
      let step = turn &+ number &* 11
      $0.grade = step % 30 == 0 ? "" : ["good", "ri", "good", "inadequate", "outstanding", "good", "ri"][step % 7]
      if step % 10 == 0 { $0.comment = "The plan names what is to change, but not how anyone would know that it had." }
    }
  }

  private var tool: AuditTool {
    AuditTool { tool in
      tool.code = "benchmark"
      tool.title = "A long tool"
      tool.sections = [
        ToolSection(id: "all") {
          $0.title = "All questions"
          $0.questions = (1...questions).map(question)
        }
      ]
      tool.scales = [scale]
    }
  }

  private func question(_ number: Int) -> AuditQuestion {
    AuditQuestion(id: Identifier("question-\(number)")) {
      $0.ref = "1.\(number)"
      $0.text = "Is question \(number) of practice answered from the record?"
      $0.scale = "four"
    }
  }

  private var scale: GradeScale {
    GradeScale(id: "four") { scale in
      scale.title = "Four grades"
      scale.grades = [
        ("outstanding", "O", "o"), ("good", "G", "g"), ("ri", "RI", "r"), ("inadequate", "I", "i"),
      ].map { code, letters, key in
        Grade(id: Identifier(code)) {
          ($0.letters, $0.key, $0.word) = (letters, key, code)
          $0.sense = code == "ri" ? .partly : code == "inadequate" ? .poor : .good
          $0.needsAction = $0.sense != .good
        }
      }
    }
  }
}
