import Mustache

/// What is wrong with a template.
public struct TemplateFault: Error, Equatable {
  /// One sentence: which file, which line, what, and what to do.
  public let sentence: String

  init(_ file: String, line: Int? = nil, _ what: String) {
    sentence = file + (line.map { ", line \($0): " } ?? ": ") + what
  }

  /// - Parameter linesBefore: how many lines stood before the text that was read.
  init(_ file: String, _ error: any Error, linesBefore: Int) {
    guard let error = error as? MustacheTemplate.ParserError else {
      self.init(file, "it cannot be read as a template.")
      return
    }
    let line = max(1, error.context.lineNumber - linesBefore)
    switch error.error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect:
      self.init(file, line: line, "a section is closed that is not the one opened last: close each in its turn.")
    case .expectedSectionEnd: self.init(file, "a section is opened and never closed: add its {{/name}}.")
    default: self.init(file, line: line, "a tag cannot be read: write it as {{name}}.")
    }
  }
}
