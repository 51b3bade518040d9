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

/// One line of a page, and the thing it is about, to which keys pressed on it apply.
struct PageLine: Equatable, Sendable {
  var runs: [Run] = []
  var subject: Address?

  /// Its words without their looks.
  var text: String { runs.map(\.text).joined() }
}
