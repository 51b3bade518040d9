import Casework

/// One action of a template's plan in a row: what is particular to it, from which its history follows.
///
/// "1.2 | asc | Head of Service, @marlow; @quill | {+40} | in progress, training, green | What to do | Its measure".
struct ActionSketch {
  /// The sort of work an action is, by which its progress and evidence are worded.
  enum Work: String, CaseIterable {
    case policy, training, audit, data, voice, minutes, practice
  }

  let ref: String
  let agency: String
  let leads: [Lead]
  let timescale: Timescale
  let text: String
  let measure: String
  private(set) var stage = ActionStage.proposed
  private(set) var work = Work.practice
  private(set) var claim = ""
  /// Words that take something away: "stale" (no recent entry), "silent" (no entry at all), "bare" (no evidence).
  private(set) var remarks: Set<String> = []

  /// - Parameter name: the action's own: "action/self-neglect/1.2".
  init?(row: String, name: String, _ template: DemoTemplate) {
    let cells = TemplateReader.cells(of: row)
    guard (6...7).contains(cells.count) else { return nil }
    (ref, agency, text) = (cells[0], cells[1], template.text(cells[5]))
    measure = cells.count > 6 ? template.text(cells[6]) : ""
    leads = Self.leads(cells[2], name)
    timescale = Timescale(printed: template.text(cells[3]))
    for word in cells[4].split(separator: ",").map({ String($0).stripped }) { take(word) }
  }

  private mutating func take(_ word: String) {
    if let stage = ActionStage(rawValue: word) {
      self.stage = stage
    } else if let work = Work(rawValue: word) {
      self.work = work
    } else if ["blue", "green", "amber", "red"].contains(word) {
      claim = word
    } else {
      remarks.insert(word)
    }
  }

  /// "Head of Service, @marlow; Team Manager": a role, a person or both of each; the first is the primary one.
  private static func leads(_ cell: String, _ name: String) -> [Lead] {
    cell.split(separator: ";").enumerated().map { place, words in
      let parts = words.split(separator: "@", omittingEmptySubsequences: false).map { String($0).stripped }
      return Lead(id: DemoNames.id("\(name)/lead/\(place)")) { lead in
        lead.role = parts[0].last == "," ? String(parts[0].dropLast()) : parts[0]
        lead.person = parts.count > 1 ? DemoNames.id("person/\(parts[1])") : nil
        lead.isPrimary = place == 0
      }
    }
  }
}
