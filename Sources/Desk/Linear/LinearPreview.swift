import Casework
import Drawing

// What a change of many would make of each, said before it is saved.
extension LinearDesk {
  func words(of preview: Preview) -> [String] {
    let (accepted, refused) = (preview.change.accepted, preview.change.refused)
    let all = preview.change.rows.map(\.subject)
    let head = [
      desk.title(of: preview, accepted.isEmpty ? all : accepted.map(\.subject)),
      desk.countWords(accepted.count, refused.count, of: all),
    ]
    return head + accepted.map { "  \(name($0)). Now: \($0.before). After: \($0.after)." }
      + refused.map { "  Left out: \(name($0)). \($0.refusals.map(\.sentence).joined(separator: " "))" }
  }

  private func name(_ row: BulkChange<BulkSubject>.Row) -> String {
    "\(desk.called(row.subject)): \(desk.title(of: row.subject))"
  }

  func question(of preview: Preview) -> String {
    let saved = preview.change.accepted.count
    let back = preview.form != nil ? "goes back to the form" : preview.menu != nil ? "goes back" : "leaves"
    return saved > 0 ? "Enter saves \(saved), ! \(back): " : "Nothing can be saved, ! \(back): "
  }

  mutating func answer(inPreview line: String) -> [DeskEffect] {
    switch line {
    case "", ".", "save": return press(.enter)
    case "!": return press(.escape)
    default: return tell(error: "Enter saves, ! goes back.")
    }
  }
}
