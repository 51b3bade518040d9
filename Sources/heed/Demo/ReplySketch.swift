import Casework
import StrictJSON

/// What an agency answered about one action, in a row: "insp/4c | amber | Thirty files re-read. | minutes | +60 | Two
/// readers are ill"; cells at the end may be left out, and a day that is none is kept as it was typed.
struct ReplySketch {
  let action: String
  private let cells: [String]

  init(row: String) {
    let cells = TemplateReader.cells(of: row)
    action = cells.first ?? ""
    self.cells = Array(cells.dropFirst())
  }

  static func list(_ json: JSONValue?) -> [ReplySketch] { texts(json).map { ReplySketch(row: $0) } }

  static func texts(_ json: JSONValue?) -> [String] {
    guard case .array(let entries) = json else { return [] }
    return entries.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }

  private func cell(_ place: Int) -> String { place < cells.count ? cells[place] : "" }

  func fill(_ reply: inout RoundReply, _ template: DemoTemplate) {
    reply.claim = cell(0)
    reply.progress = template.text(cell(1))
    reply.evidence = template.text(cell(2))
    reply.proposedDue = template.day(cell(3))
    reply.proposedDuePrinted = reply.proposedDue?.words ?? template.text(cell(3))
    reply.reason = template.text(cell(4))
  }
}
