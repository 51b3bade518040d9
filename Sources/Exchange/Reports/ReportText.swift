/// A report as a document to read: one page of HTML that stands alone, or Markdown.
public enum ReportText {
  /// One page with its styles and drawings in it: no script, and nothing fetched from anywhere.
  public static func html(_ report: Report, templates: ReportTemplates) throws(TemplateFault) -> String {
    try text(report, as: .html, templates)
  }

  /// CommonMark, with tables as GitHub writes them; charts are left to the tables of their figures.
  public static func markdown(_ report: Report, templates: ReportTemplates) throws(TemplateFault) -> String {
    try text(report, as: .markdown, templates)
  }

  public static func text(
    _ report: Report, as form: ReportForm, _ templates: ReportTemplates
  ) throws(TemplateFault) -> String {
    let order = SectionOrder(templates.tags(of: report.kind, as: form))
    var values = ReportValues(form)
    return try templates.text(of: report.kind, as: form, values.values(of: report, in: order))
  }
}

/// Which sections a template names, and whether the others stand somewhere in it.
struct SectionOrder {
  private let named: [String]
  /// How many of the named stand before the others; nothing where the others are left out.
  private let place: Int?

  init(_ tags: [TemplateTag]) {
    var named: [String] = []
    var place: Int?
    for tag in tags where tag.sign == "#" {
      if tag.name == "rest" { place = place ?? named.count }
      guard tag.name.hasPrefix("sections.") else { continue }
      let name = String(tag.name.dropFirst("sections.".count))
      if !named.contains(name) { named.append(name) }
    }
    (self.named, self.place) = (named, place)
  }

  /// The sections that the template does not name, in the report's own order.
  func rest(of report: Report) -> [ReportSection] { report.sections.filter { !named.contains($0.name) } }

  /// The sections of a report that the document shows, in the order in which it does.
  func shown(of report: Report) -> [ReportSection] {
    let own = named.map { name in report.sections.filter { $0.name == name } }
    guard let place else { return own.flatMap { $0 } }
    return own.prefix(place).flatMap { $0 } + rest(of: report) + own.dropFirst(place).flatMap { $0 }
  }
}
