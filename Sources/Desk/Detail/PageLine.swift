import Casework
import Drawing

/// A piece of a line in one style.
struct Run: Equatable, Sendable {
  let text: String
  let style: Style

  init(_ text: String, _ ink: Ink = .normal, bold: Bool = false) {
    self.text = text
    style = Style(ink, bold: bold)
  }
}

/// One line of a page, the thing it is about, to which keys pressed on it apply, and where Enter leads from it.
struct PageLine: Equatable, Sendable {
  var runs: [Run] = []
  var subject: Address?
  /// Another record that the line names; nothing where Enter opens the subject itself.
  var link: Address?
  /// A page that is no record's, such as a grid, which Enter opens.
  var page: PageContent?
  var isHeading = false

  /// What Enter opens.
  var target: PageContent? { page ?? (link ?? subject).map { .record($0) } }

  /// Its words without their looks.
  var text: String { runs.map(\.text).joined() }
}

extension Run {
  /// Other words in the same style.
  init(_ text: String, like other: Run) { self.init(text, other.style.ink, bold: other.style.bold) }
}

/// Breaks a line of pieces between words where it is too long.
enum RunWrapping {
  static func rows(of runs: [Run], width: Int, hanging: Int) -> [[Run]] {
    let total = runs.reduce(0) { $0 + TextWidth.columns($1.text) }
    guard total > width, width > hanging + 8 else { return [runs] }
    var (rows, used): ([[Run]], Int) = ([[]], 0)
    for run in runs {
      for word in words(of: run.text) {
        let bare = String(word.drop(while: \.isWhitespace))
        let (columns, whole) = (TextWidth.columns(bare), TextWidth.columns(word))
        if used + whole > width, used > hanging, columns > 0 {
          rows.append([Run(PageWriter.spaces(hanging)), Run(bare, like: run)])
          used = hanging + columns
        } else {
          rows[rows.count - 1].append(Run(word, like: run))
          used += whole
        }
      }
    }
    return rows.map(joined)
  }

  /// The words of a text, each with the spaces before it.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for character in text {
      if character.isWhitespace, words.last.map({ !$0.allSatisfy(\.isWhitespace) }) ?? true { words.append("") }
      if words.isEmpty { words.append("") }
      words[words.count - 1].append(character)
    }
    return words
  }

  private static func joined(_ row: [Run]) -> [Run] {
    row.reduce(into: []) { joined, run in
      if let last = joined.last, last.style == run.style {
        joined[joined.count - 1] = Run(last.text + run.text, like: last)
      } else {
        joined.append(run)
      }
    }
  }
}
