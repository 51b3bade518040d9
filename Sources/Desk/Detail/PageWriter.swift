import Casework
import Drawing

/// Writes a page line by line for a width: headings, labelled fields, paragraphs, bars.
struct PageWriter {
  let width: Int
  let glyphs: Glyphs
  private(set) var lines: [PageLine] = []
  private var subject: Address?
  private static let labelWidth = 12

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

  mutating func line(_ runs: Run...) { lines.append(PageLine(runs: runs, subject: subject)) }

  mutating func line(_ runs: [Run]) { lines.append(PageLine(runs: runs, subject: subject)) }

  /// An empty line between two others.
  mutating func gap() {
    guard lines.last.map({ !$0.text.isEmpty }) ?? false else { return }
    lines.append(PageLine(subject: subject))
  }

  /// What the page is about, in bold over as many lines as it needs.
  mutating func title(_ text: String) { paragraph(text, .heading, bold: true) }

  mutating func heading(_ text: String) {
    gap()
    line(Run(" "), Run(text, .heading))
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

  /// A label and pieces beside it; a single piece of text is wrapped.
  mutating func field(_ label: String, _ runs: [Run]) {
    let column = isNarrow ? 3 : Self.labelWidth + 2
    let room = max(1, width - column - 1)
    var rows = [runs]
    if runs.count == 1 {
      rows = TextWidth.wrap(runs[0].text, width: room, ascii: glyphs.isASCII).map { words in
        [Run(words, runs[0].style.ink, bold: runs[0].style.bold)]
      }
    }
    if isNarrow { line(Run(" \(label)", .dim)) }
    for (place, row) in rows.enumerated() {
      let shown = place == 0 && !isNarrow ? " " + TextWidth.padded(label, to: Self.labelWidth) : Self.spaces(column - 1)
      line([Run(shown, .dim), Run(" ")] + row)
    }
  }

  /// A bar of so many columns as one or two pieces of a line.
  func bar(_ fraction: Double, width: Int, _ ink: Ink = .bar) -> [Run] {
    let parts = glyphs.line.parts(fraction: fraction, width: width)
    return [Run(parts.filled, ink), Run(parts.empty, .barEmpty)]
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
