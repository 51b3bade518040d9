import Casework
import Drawing

/// The name of a file being typed, and what is done with it.
struct FilePrompt: Sendable {
  enum Purpose: Sendable {
    /// Write the table to it.
    case export(ShownTable)
    /// Write the report to it.
    case report(ReportOrder)
    /// Write the sheets of the round into it.
    case send(UpdateRoundID)
    /// Take in what came back.
    case receive
  }

  let purpose: Purpose
  var field: TextField
  /// What stands there already, once that was found: Enter again replaces it.
  var taken: String?

  init(_ purpose: Purpose, name: String) {
    self.purpose = purpose
    field = TextField(name)
  }

  /// What is said beside it: of a name that is taken first, as what matters is never cut.
  var words: String {
    if taken == field.text { return "is there already: Enter replaces it" }
    switch purpose {
    case .export(let table): return "\(table.size), as CSV or XLSX by the ending"
    case .report(let order): return order.title
    case .send: return "directory for the sheets and letters"
    case .receive: return "what came back: files parted by ; or their directory"
    }
  }

  /// What its name may end in, the usual first; nothing where any name will do.
  var endings: [String] {
    switch purpose {
    case .export: [".xlsx", ".csv"]
    case .report: [".html"]
    case .send, .receive: []
    }
  }

  var keys: [(String, String)] {
    let enter =
      switch purpose {
      case .export, .report: taken == field.text ? "replace it" : "write"
      case .send: "write"
      case .receive: "take in"
      }
    return [("Enter", enter), ("Esc", "leave it")]
  }

  func draw(into canvas: inout Canvas) {
    let width = canvas.size.width
    let label = " file "
    let isTaken = taken == field.text
    // The end of the name is what tells it apart: it stays in sight, and the words take what room is left.
    let reserved = isTaken ? TextWidth.columns(words) + 4 : 2
    let room = max(8, width - label.count - reserved)
    let start = canvas.put(label, at: .zero, style: Style(.key, bold: true))
    let before = field.characters[..<field.cursor]
    let first = max(0, before.count - room)
    let shown = String(field.characters[first...].prefix(room + 1))
    let end = canvas.put(shown, at: Point(start, 0))
    canvas.put(
      words, at: Point(end + 2, 0), style: Style(isTaken ? .error : .dim), width: max(0, width - end - 3))
    canvas.placeCursor(at: Point(start + TextWidth.columns(String(before[first...])), 0))
  }
}
