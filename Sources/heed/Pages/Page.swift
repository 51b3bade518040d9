import Casework
import Drawing

/// A page to be read from top to bottom: headings, fields and texts, fitted to the reader's width.
struct Page {
  private(set) var lines: [String] = []
  let width: Int

  init(width: Int = Console.isTerminal(1) ? Console.width : 100) { self.width = width }

  mutating func title(_ words: String) { lines += wrapped(words, indent: 0) }

  /// A heading with an empty line before it.
  mutating func heading(_ words: String) {
    if lines.last?.isEmpty == false { lines.append("") }
    lines.append(words)
  }

  /// A label and what stands beside it; nothing at all where it says nothing.
  mutating func field(_ label: String, _ value: String, indent: Int = 2) {
    guard !value.stripped.isEmpty else { return }
    lines += wrapped("\(label): \(value)", indent: indent)
  }

  mutating func text(_ words: String, indent: Int = 2) { lines += wrapped(words, indent: indent) }

  /// Lines that continue stand two columns further in.
  private func wrapped(_ words: String, indent: Int) -> [String] {
    let parts = TextWidth.wrap(words, width: max(20, width - indent - 2), ascii: Console.isASCII)
    return parts.enumerated().map { index, part in
      part.isEmpty ? "" : String(repeating: " ", count: indent + (index == 0 ? 0 : 2)) + part
    }
  }
}
