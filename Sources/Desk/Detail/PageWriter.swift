import Casework
import Drawing

/// Writes a page line by line for a width: headings, labelled fields, paragraphs, bars.
struct PageWriter {
  let width: Int
  let glyphs: Glyphs
  private(set) var lines: [PageLine] = []
  private var subject: Address?
  private var link: Address?
  private var page: PageContent?
  /// Columns for the labels of fields.
  var labelWidth = 12

  init(width: Int, glyphs: Glyphs) {
    self.width = width
    self.glyphs = glyphs
  }

  private var isNarrow: Bool { width < 36 }

  /// What is written inside is about that thing.
  mutating func about(_ address: Address, _ write: (inout PageWriter) -> Void) {
    let outer = subject
    subject = address
    write(&self)
    subject = outer
  }

  /// What is written inside names another record: Enter goes there, and keys still apply to what the page is about.
  mutating func leading(to address: Address?, _ write: (inout PageWriter) -> Void) {
    let outer = link
    link = address
    write(&self)
    link = outer
  }

  /// What is written inside leads to a page that is no record's: a grid.
  mutating func opening(_ content: PageContent?, _ write: (inout PageWriter) -> Void) {
    let outer = page
    page = content
    write(&self)
    page = outer
  }

  mutating func line(_ runs: Run...) { line(runs) }

  /// A line of pieces; what does not fit goes on below, indented by so many columns.
  mutating func line(_ runs: [Run], hanging: Int = 4) {
    for row in RunWrapping.rows(of: runs, width: width - 1, hanging: hanging) {
      lines.append(PageLine(runs: row, subject: subject, link: link, page: page))
    }
  }

  /// An empty line between two others.
  mutating func gap() {
    guard lines.last.map({ !$0.text.isEmpty }) ?? false else { return }
    lines.append(PageLine(subject: subject))
  }

  /// What the page is about, in bold over as many lines as it needs.
  mutating func title(_ text: String) { paragraph(text, .heading, bold: true) }

  mutating func heading(_ text: String) { heading([Run(text, .heading)]) }

  /// A heading of several pieces; `]` and `[` go from one heading to the next.
  mutating func heading(_ runs: [Run]) {
    gap()
    let place = lines.count
    line([Run(" ")] + runs)
    lines[place].isHeading = true
  }

  mutating func paragraph(_ text: String, _ ink: Ink = .normal, bold: Bool = false, indent: Int = 1) {
    let room = max(1, width - indent - 1)
    for words in TextWidth.wrap(text, width: room, ascii: glyphs.isASCII) {
      line(Run(Self.spaces(indent)), Run(words, ink, bold: bold))
    }
  }

  /// A label and what stands beside it; nothing for a blank text.
  mutating func field(_ label: String, _ text: String, _ ink: Ink = .normal) {
    guard !text.isEmpty else { return }
    field(label, [Run(text, ink)])
  }

  /// A label and pieces beside it, which go on below each other where they do not fit.
  mutating func field(_ label: String, _ runs: [Run]) {
    if isNarrow {
      line(Run(" \(label)", .dim))
      for row in paragraphs(of: runs) { line([Run("   ")] + row, hanging: 3) }
      return
    }
    let column = labelWidth + 2
    for (place, row) in paragraphs(of: runs).enumerated() {
      let shown = TextWidth.padded(place == 0 ? label : "", to: labelWidth, ascii: glyphs.isASCII)
      line([Run(" \(shown) ", .dim)] + row, hanging: column)
    }
  }

  /// A single piece of several lines is parted at them.
  private func paragraphs(of runs: [Run]) -> [[Run]] {
    guard runs.count == 1, runs[0].text.contains("\n") else { return [runs] }
    return runs[0].text.split(separator: "\n", omittingEmptySubsequences: false).map {
      [Run(String($0), like: runs[0])]
    }
  }

  /// A bar of so many columns as one or two pieces of a line.
  func bar(_ fraction: Double, width: Int, _ ink: Ink = .bar) -> [Run] {
    let parts = glyphs.line.parts(fraction: fraction, width: width)
    return [Run(parts.filled, ink), Run(parts.empty, .barEmpty)]
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
