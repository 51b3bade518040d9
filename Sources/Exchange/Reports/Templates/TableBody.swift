import Casework

/// The rows of a table in a document. They are put together here and not by a template: a board pack may hold thousands.
struct TableBody {
  private let table: TypedTable
  private let form: ReportForm

  init(_ table: TypedTable, as form: ReportForm) {
    self.table = table
    self.form = form
  }

  /// A line for each row.
  var text: String {
    var text = ""
    text.reserveCapacity(table.rows.count * table.columns.count * 64)
    for index in table.rows.indices {
      switch form {
      case .html: appendElements(of: index, to: &text)
      case .markdown: appendLine(of: index, to: &text)
      }
      text += "\n"
    }
    return text
  }

  private func appendLine(of index: Int, to text: inout String) {
    text += "|"
    for cell in table.rows[index] {
      text += " "
      text += form.escaped(cell.words)
      text += " |"
    }
  }

  private func appendElements(of index: Int, to text: inout String) {
    text += table.hasTotal && index == table.rows.count - 1 ? "<tr class=\"total\">" : "<tr>"
    for (place, cell) in table.rows[index].enumerated() where table.columns.indices.contains(place) {
      let (words, column) = (cell.words, table.columns[place])
      text += place == 0 ? "<th scope=\"row\" class=\"" : "<td class=\""
      text += column.kind.name
      text += Self.fit(of: words)
      if place > 0 {
        text += "\" data-label=\""
        text += form.escaped(column.title)
      }
      text += "\">"
      text += marked(cell, words)
      text += place == 0 ? "</th>" : "</td>"
    }
    text += "</tr>"
  }

  /// A claim's letter in its colour, then its word; anything else as its words.
  private func marked(_ cell: TypedCell, _ words: String) -> String {
    guard case .claim(let claim?) = cell else { return form.escaped(words) }
    let tone = ChartPart.Tone(claim: claim).rawValue
    return "<b class=\"brag \(tone)\">\(form.escaped(claim.letter))</b> \(form.escaped(claim.word))"
  }

  /// How a cell's words may break: a reference nowhere, a very long word anywhere.
  private static func fit(of words: String) -> String {
    var (longest, length, hasHyphen, hasSpace) = (0, 0, false, false)
    for byte in words.utf8 {
      if byte == 0x20 || byte == 0x0A {
        (length, hasSpace) = (0, true)
      } else {
        length += 1
        longest = max(longest, length)
        hasHyphen = hasHyphen || byte == 0x2D
      }
    }
    if longest > 24 { return " long" }
    return hasHyphen && !hasSpace ? " whole" : ""
  }
}
