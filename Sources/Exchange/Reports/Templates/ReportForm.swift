/// The forms that templates give a report.
public enum ReportForm: String, CaseIterable, Sendable {
  case html
  case markdown = "md"

  /// The text as it stands in a document of this form: every text goes through here before a template sees it, so that
  /// no template, a board's own neither, can let it act.
  func escaped(_ text: String) -> String {
    switch self {
    case .html: XMLText.escaped(text)
    case .markdown: MarkdownText.escaped(text)
    }
  }
}
