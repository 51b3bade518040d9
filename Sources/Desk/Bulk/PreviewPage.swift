import Casework
import Drawing

// Every row with its before and after, and those that a rule refuses with the rule's sentence.
extension DeskState {
  func lines(of preview: Preview, width: Int) -> [PageLine] {
    var page = PageWriter(width: width, glyphs: glyphs)
    let (accepted, refused) = (preview.change.accepted, preview.change.refused)
    let all = preview.change.rows.map(\.subject)
    page.title(title(of: preview, accepted.isEmpty ? all : accepted.map(\.subject)))
    page.paragraph(countWords(accepted.count, refused.count, of: all), .info)
    page.gap()
    let columns = PreviewColumns(preview.change, in: self)
    for row in accepted { page.line(columns.runs(of: row, width: width, self), hanging: columns.reference + 5) }
    if !refused.isEmpty { page.heading("left out") }
    for row in refused {
      page.line(columns.runs(of: row, width: width, self), hanging: columns.reference + 5)
      for refusal in row.refusals { page.paragraph(refusal.sentence, .error, indent: 5) }
    }
    return page.lines
  }

  /// "Extend 5 actions: Data late".
  func title(of preview: Preview, _ subjects: [BulkSubject]) -> String {
    let words = words(of: preview.bulk.deed, subjects)
    let said = preview.form.map { remark(in: $0) } ?? ""
    return words.prefix(1).uppercased() + words.dropFirst() + (said.isEmpty ? "" : ": \(said)")
  }

  func countWords(_ accepted: Int, _ refused: Int, of all: [BulkSubject]) -> String {
    if accepted == 0 { return "Rules refuse this for \(words(counting: all)): nothing can be saved." }
    guard refused > 0 else {
      return "Nothing is saved yet: Enter saves \(accepted == 1 ? "it" : "all of them as one change")."
    }
    let left = refused == 1 ? "1 is refused by a rule and left out" : "\(refused) are refused by rules and left out"
    return "Nothing is saved yet: Enter saves \(accepted) of \(words(counting: all)) as one change; \(left)."
  }
}

/// How wide the references of the rows are, and how they stand before and after.
private struct PreviewColumns {
  let reference: Int
  let before: Int
  let after: Int

  init(_ change: BulkChange<BulkSubject>, in state: DeskState) {
    reference = Self.width(of: change.rows.map { state.called($0.subject) }, upTo: 30)
    before = Self.width(of: change.rows.map(\.before), upTo: 24)
    after = Self.width(of: change.accepted.map(\.after), upTo: 24)
  }

  private static func width(of texts: [String], upTo most: Int) -> Int {
    texts.reduce(0) { max($0, min(most, TextWidth.columns($1))) }
  }

  func runs(of row: BulkChange<BulkSubject>.Row, width: Int, _ state: DeskState) -> [Run] {
    let glyphs = state.glyphs
    let (mark, ink) = row.isRefused ? (glyphs.noTick, Ink.error) : (glyphs.tick, .good)
    var runs = [
      Run(" \(mark) ", ink, bold: true), Run(padded(state.called(row.subject), to: reference, glyphs) + "  ", .key),
      Run(padded(row.before, to: before, glyphs)),
    ]
    if !row.isRefused { runs += [Run(" \(glyphs.right) "), Run(padded(row.after, to: after, glyphs), bold: true)] }
    let room = width - 3 - runs.reduce(0) { $0 + TextWidth.columns($1.text) }
    guard room >= 12 else { return runs }
    return runs + [Run("  " + TextWidth.truncated(state.title(of: row.subject), to: room, ascii: glyphs.isASCII), .dim)]
  }

  /// Filled up with spaces; what is longer is left whole, and the line goes on below.
  private func padded(_ text: String, to width: Int, _ glyphs: Glyphs) -> String {
    TextWidth.padded(text, to: max(width, TextWidth.columns(text)), ascii: glyphs.isASCII)
  }
}
