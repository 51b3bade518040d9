import Mustache

/// One template as it was written, and as Mustache reads it.
struct TemplateSource: Sendable {
  let path: String
  let template: MustacheTemplate
  private let tags: [TemplateTag]

  /// The texts are escaped before a template sees them: Mustache is not to do it again.
  private static let preamble = "{{%CONTENT_TYPE:TEXT}}\n"

  init(_ file: ReportTemplates.File) throws(TemplateFault) {
    path = file.path
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      throw TemplateFault(path, "it is not UTF-8 text: save it as UTF-8.")
    }
    tags = TemplateTag.all(in: text)
    if let odd = tags.first(where: { !$0.isKnown }) {
      throw TemplateFault(path, line: odd.line, "templates of reports have no \(odd.words): take it out.")
    }
    do {
      template = try MustacheTemplate(string: Self.preamble + text)
    } catch {
      throw TemplateFault(path, error, linesBefore: 1)
    }
  }

  /// Whether all that it names is there, and no template stands within itself.
  func check(among known: [String: TemplateSource]) throws(TemplateFault) {
    for tag in tags where tag.sign != ">" && !ReportValues.isName(tag.name) {
      throw TemplateFault(path, line: tag.line, "reports have nothing called \(tag.name): correct the name.")
    }
    for tag in tags where tag.sign == ">" {
      guard let inner = known[tag.name] else {
        throw TemplateFault(path, line: tag.line, "there is no template called \(tag.name): correct the name.")
      }
      if inner.reaches(path, among: known, depth: known.count) {
        throw TemplateFault(path, line: tag.line, "\(tag.words) leads back to this template: take it out.")
      }
    }
  }

  private func reaches(_ path: String, among known: [String: TemplateSource], depth: Int) -> Bool {
    if self.path == path { return true }
    guard depth > 0 else { return false }
    return tags.contains { $0.sign == ">" && known[$0.name]?.reaches(path, among: known, depth: depth - 1) ?? false }
  }

  /// Its tags, with those of the templates within it in their places; no template stands within itself.
  func tags(with known: [String: TemplateSource]) -> [TemplateTag] {
    tags.flatMap { tag in tag.sign == ">" ? known[tag.name]?.tags(with: known) ?? [] : [tag] }
  }
}
