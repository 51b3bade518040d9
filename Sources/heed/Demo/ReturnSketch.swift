import Casework
import StrictJSON

/// An agency's return in a row: "housing | -21 | issued -49, returned -25, quality assured -20"; the day it was due may
/// be blank.
///
/// As an object, whose "row" it is, it has the return's own fields beside it, in "reason" why it was chosen for challenge
/// or will not come, and in "unmet" what was missing by requirement: the others are met once it is quality assured.
struct ReturnSketch {
  private let row: [String]
  private let own: JSONObject
  private let name: String
  private let template: DemoTemplate

  /// - Parameter name: the round's own, to which the agency's is added: "audit return/s11".
  init(_ entry: JSONValue, name: String, _ template: DemoTemplate) {
    if case .object(let object) = entry { own = object } else { own = JSONObject() }
    if case .string(let row) = own["row"] ?? entry { self.row = TemplateReader.cells(of: row) } else { row = [] }
    self.name = "\(name)/\(row.first ?? "")"
    self.template = template
  }

  func auditReturn(asking requirements: [MinimumRequirement], _ problems: inout [String]) -> AuditReturn {
    var made = AuditReturn(id: DemoNames.id(name))
    guard row.count == 3 else {
      problems.append("\(name) has \(row.count) cells in place of 3")
      return made
    }
    made.agency = DemoNames.id("agency/\(row[0])")
    made.due = template.day(row[1])
    problems += TemplateReader.fill(
      &made, from: .object(own), name: name, passing: ["row", "reason", "unmet"], template)
    made.moves = moves(&problems)
    if let checked = made.moves.first(where: { $0.to == .qualityAssured }) {
      made.requirements = requirements.map { check(of: $0.code, on: checked.on) }
    }
    return made
  }

  private func moves(_ problems: inout [String]) -> [StageMove<AuditReturnStage>] {
    row[2].split(separator: ",").compactMap { step in
      let words = step.split(separator: " ").map(String.init)
      let stage = words.dropLast().joined(separator: " ")
      guard let to = AuditReturnStage(rawValue: stage), let on = words.last.flatMap(template.day) else {
        problems.append("\(name): “\(step)” is no stage and day")
        return nil
      }
      return StageMove(id: DemoNames.id("\(name)/move/\(stage)")) { move in
        (move.to, move.on, move.by) = (to, on, Self.coordinator)
        if case .string(let reason) = own["reason"], [.noReturn, .chosen].contains(to) { move.reason = reason }
      }
    }
  }

  private func check(of requirement: String, on day: Day?) -> RequirementCheck {
    RequirementCheck(id: DemoNames.id("\(name)/requirement/\(requirement)")) { check in
      (check.requirement, check.by, check.on) = (requirement, Self.coordinator, day)
      if case .object(let unmet) = own["unmet"], case .string(let note) = unmet[requirement] {
        check.note = note
      } else {
        check.isMet = true
      }
    }
  }

  private static var coordinator: Party { .person(DemoNames.id("person/coordinator")) }
}
