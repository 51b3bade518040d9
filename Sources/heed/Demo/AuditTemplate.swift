import Casework
import StrictJSON

/// An audit of the demonstration: its own fields, and in compact words what is many: "uses" the tool, "sample" the
/// localities of the cases in turn, "asked" the agencies' returns, "graded" the sheets, "seats" and "attendance" the
/// conferences.
struct AuditTemplate {
  private let json: JSONObject
  private let key: String
  private let template: DemoTemplate
  private let reference: ReferenceData
  private(set) var problems: [String] = []

  init(_ json: JSONObject, _ template: DemoTemplate, _ reference: ReferenceData) {
    self.json = json
    self.template = template
    self.reference = reference
    if case .string(let key) = json["id"] { self.key = key } else { key = "" }
  }

  mutating func audit() -> Audit {
    var audit = Audit(id: DemoNames.id("audit/\(key)"))
    problems += TemplateReader.fill(
      &audit, from: .object(json), name: "audit/\(key)",
      passing: ["uses", "sample", "asked", "graded", "seats", "attendance"], template)
    takeTool(of: &audit)
    audit.cases += cases
    audit.returns += entries(of: "asked").map { entry, place in
      let sketch = ReturnSketch(entry, name: "audit return/\(key)", template)
      return sketch.auditReturn(asking: audit.tool?.requirements ?? [], &problems)
    }
    takeSheets(of: &audit)
    takeConferences(of: &audit)
    return audit
  }

  private mutating func takeTool(of audit: inout Audit) {
    guard case .string(let code) = json["uses"] else { return }
    audit.tool = reference.tool(code)
    if audit.tool == nil { problems.append("\(key): there is no tool \(code)") }
  }

  /// "C1", "C2" and so on, in the localities named.
  private var cases: [SampleCase] {
    Self.texts(json["sample"]).enumerated().map { place, locality in
      SampleCase(id: DemoNames.id("sample case/\(key)/C\(place + 1)")) { sampled in
        (sampled.ref, sampled.locality) = ("C\(place + 1)", locality)
      }
    }
  }

  private mutating func takeSheets(of audit: inout Audit) {
    for (entry, place) in entries(of: "graded") {
      let name = "audit/\(key)/graded/\(place)"
      guard let sketch = SheetSketch(entry, name: name, template) else {
        problems.append("\(name) is no row of grades")
        continue
      }
      audit.sheets.append(sketch.sheet(of: audit, &problems))
    }
  }

  private mutating func takeConferences(of audit: inout Audit) {
    let agencies = Self.texts(json["seats"])
    for row in Self.texts(json["attendance"]) {
      guard let sketch = AttendanceSketch(row: row, agencies: agencies) else {
        problems.append("\(key): “\(row)” is no conference")
        continue
      }
      audit.conferences.append(sketch.conference(name: "audit/\(key)/conference", template))
    }
  }

  private func entries(of key: String) -> [(entry: JSONValue, place: Int)] {
    guard case .array(let entries) = json[key] else { return [] }
    return entries.enumerated().map { ($1, $0) }
  }

  private static func texts(_ json: JSONValue?) -> [String] {
    guard case .array(let entries) = json else { return [] }
    return entries.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}
