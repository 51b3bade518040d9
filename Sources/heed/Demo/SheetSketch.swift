import Casework
import StrictJSON

/// What one person graded, in a row: "C3 | nouri | -12 | GRG I.G ..R", a key of the scale for each question in printed
/// order, apart by sections, and a point where there is no grade.
///
/// The first cell is a case, a case and an agency ("C3/police"), or in a self-assessment the agency; a fifth names the
/// role, where it is not the usual one. As an object, whose "row" it is, it has "notes" by question: a comment, or the
/// fields of the response.
struct SheetSketch {
  private let about: [String]
  private let auditor: String
  private let on: Day?
  private let keys: String
  private let role: GradingSheet.Role?
  private let notes: JSONObject
  private let name: String
  private let template: DemoTemplate

  init?(_ entry: JSONValue, name: String, _ template: DemoTemplate) {
    var own = JSONObject()
    if case .object(let object) = entry { own = object }
    guard case .string(let row) = own["row"] ?? entry else { return nil }
    let cells = TemplateReader.cells(of: row)
    guard (4...5).contains(cells.count) else { return nil }
    about = cells[0].split(separator: "/").map(String.init)
    (auditor, on, keys) = (cells[1], template.day(cells[2]), cells[3].lowercased().filter { $0 != " " })
    role = cells.count > 4 ? GradingSheet.Role(rawValue: cells[4]) : nil
    if case .object(let object) = own["notes"] { notes = object } else { notes = JSONObject() }
    self.name = name
    self.template = template
  }

  func sheet(of audit: Audit, _ problems: inout [String]) -> GradingSheet {
    var sheet = GradingSheet(id: DemoNames.id(name))
    if audit.kind.isSelfAssessment {
      sheet.agency = about.first.map { DemoNames.id("agency/\($0)") }
    } else {
      sheet.sampleCase = audit.cases.first { $0.ref == about.first }?.id
      sheet.agency = about.dropFirst().first.map { DemoNames.id("agency/\($0)") }
      if sheet.sampleCase == nil { problems.append("\(name): there is no case \(about.joined(separator: "/"))") }
    }
    sheet.auditor = .person(DemoNames.id("person/\(auditor)"))
    sheet.role = role ?? (audit.kind.isSelfAssessment ? .selfAssessment : .grading)
    sheet.on = on
    sheet.responses = responses(with: audit.tool, &problems)
    return sheet
  }

  private func responses(with tool: AuditTool?, _ problems: inout [String]) -> [GradedResponse] {
    let questions = tool?.questions ?? []
    if questions.count != keys.count {
      problems.append("\(name) has \(keys.count) grades for \(questions.count) questions")
    }
    let known = Set(questions.map(\.code))
    problems += notes.keys.filter { !known.contains($0) }.map { "\(name): no question has the code \($0)" }
    return zip(questions, keys).compactMap { question, key in
      guard key != "." || notes[question.code] != nil else { return nil }
      var response = GradedResponse(id: DemoNames.id("\(name)/\(question.code)")) { $0.question = question.code }
      take(notes[question.code], into: &response, &problems)
      guard key != "." else { return response }
      guard let grade = tool?.scale(of: question)?.grades.first(where: { $0.key.lowercased() == String(key) }) else {
        problems.append("\(name): no grade of \(question.code) has the key \(key)")
        return response
      }
      response.grade = grade.code
      return response
    }
  }

  private func take(_ note: JSONValue?, into response: inout GradedResponse, _ problems: inout [String]) {
    switch note {
    case .string(let comment): response.comment = template.text(comment)
    case .object:
      problems += TemplateReader.fill(&response, from: note ?? .null, name: name, template)
    default: break
    }
  }
}
