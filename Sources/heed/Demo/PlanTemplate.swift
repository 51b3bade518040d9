import Casework
import StrictJSON

/// A plan of the demonstration: the plan's own fields, and its work as groups of sketched actions.
struct PlanTemplate {
  private let json: JSONObject
  private let key: String
  private let template: DemoTemplate
  private(set) var problems: [String] = []

  init(_ json: JSONObject, _ template: DemoTemplate) {
    self.json = json
    self.template = template
    if case .string(let key) = json["id"] { self.key = key } else { key = "" }
  }

  mutating func plan(_ banks: inout WordBanks) -> Plan {
    var plan = Plan(id: DemoNames.id("plan/\(key)"))
    problems += TemplateReader.fill(
      &plan, from: .object(json), name: "plan/\(key)", passing: ["agreed", "signs", "imported", "work"], template)
    guard case .array(let groups) = json["work"] else { return plan }
    for case .object(let group) in groups {
      guard case .array(let entries) = group["actions"] else { continue }
      plan.actions += entries.compactMap { action($0, of: group, &banks) }
    }
    for place in plan.actions.indices {
      let isKnown = plan.objective(plan.actions[place].objective) != nil
      if !isKnown && !plan.objectives.isEmpty {
        problems.append("\(plan.actions[place].ref) of \(key): no such objective")
      }
    }
    return plan
  }

  /// One action of a group: a row, or an object whose "row" it is, with the fields that are its own and in "then" the
  /// stages that follow those of the row.
  private mutating func action(_ entry: JSONValue, of group: JSONObject, _ banks: inout WordBanks) -> Action? {
    var own = JSONObject()
    if case .object(let object) = entry { own = object }
    guard case .string(let row) = own["row"] ?? entry else { return refuse("an action without a row") }
    let name = "action/\(key)/\(TemplateReader.cells(of: row)[0])"
    guard let sketch = ActionSketch(row: row, name: name, template) else { return refuse(row) }
    let due = sketch.timescale.due
    let course = ActionCourse(
      opened: day("agreed") ?? template.day, due: due, isStale: sketch.remarks.contains("stale"),
      turn: name.utf8.reduce(0) { $0 + Int($1) },
      template)
    let telling = ActionTelling(
      sketch: sketch, course: course, name: name, signatory: signatory, imported: day("imported"))
    var action = telling.action(&banks)
    fill(&action, name, own, group)
    return action
  }

  private mutating func fill(_ action: inout Action, _ name: String, _ own: JSONObject, _ group: JSONObject) {
    let shared = JSONObject(
      ["objective", "answers", "findings", "themes"].compactMap { key in group[key].map { (key, $0) } })
    problems += TemplateReader.fill(&action, from: .object(shared), name: name, template)
    problems += TemplateReader.fill(&action, from: .object(own), name: name, passing: ["row", "then"], template)
    guard case .array(let steps) = own["then"] else { return }
    for (place, step) in steps.enumerated() {
      var move = StageMove<ActionStage>(id: DemoNames.id("\(name)/then/\(place)"))
      problems += TemplateReader.fill(&move, from: step, name: name, template)
      action.moves.append(move)
    }
  }

  private mutating func refuse(_ what: String) -> Action? {
    problems.append("\(key): “\(what)” is no action")
    return nil
  }

  private func day(_ key: String) -> Day? {
    if case .string(let text) = json[key] { template.day(text) } else { nil }
  }

  private var signatory: Party {
    if case .string(let text) = json["signs"] {
      .person(DemoNames.id("person/\(text)"))
    } else {
      .named("Business unit")
    }
  }
}
