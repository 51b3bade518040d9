import Mustache

/// The templates that give reports their form: those inside the program, with a board's own over them.
///
/// A template is named for what it gives: "board.html.mustache" for the board pack as a page, "table.md.mustache" for
/// every table in Markdown.
public struct ReportTemplates: Sendable {
  /// A file of templates, as it was read.
  public struct File: Sendable {
    /// The way to it, as people are told it.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// How a template's file ends.
  public static let fileEnding = ".mustache"

  private var sources: [ReportForm: [String: TemplateSource]] = [:]
  private var libraries: [ReportForm: MustacheLibrary] = [:]

  /// - Parameter own: a board's own files, each in place of the shipped one of its name.
  /// - Throws: what is wrong with the first broken one.
  public init(shipped: [File], own: [File] = []) throws(TemplateFault) {
    for file in shipped + own where file.name.hasSuffix(Self.fileEnding) { try add(file) }
    let mine = Set(own.map(\.path))
    for form in ReportForm.allCases {
      let known = sources[form] ?? [:]
      let inOrder = known.values.sorted { $0.path < $1.path }
      // What is wrong was brought by a board's own files: they are named before those that ship.
      for source in inOrder.filter({ mine.contains($0.path) }) + inOrder { try source.check(among: known) }
      libraries[form] = MustacheLibrary(templates: known.mapValues(\.template))
    }
  }

  private mutating func add(_ file: File) throws(TemplateFault) {
    let whole = file.name.dropLast(Self.fileEnding.count)
    guard let dot = whole.lastIndex(of: "."), let form = ReportForm(rawValue: String(whole[whole.index(after: dot)...]))
    else {
      throw TemplateFault(file.path, "its name does not say a form: call it such as board.html.mustache.")
    }
    sources[form, default: [:]][String(whole[..<dot])] = try TemplateSource(file)
  }

  /// What the template of a report names, with the templates within it, in the order in which they stand.
  func tags(of kind: ReportKind, as form: ReportForm) -> [TemplateTag] {
    let known = sources[form] ?? [:]
    return known[kind.rawValue]?.tags(with: known) ?? []
  }

  /// The report's values in the form of its template.
  func text(of kind: ReportKind, as form: ReportForm, _ values: [String: Any]) throws(TemplateFault) -> String {
    guard let text = libraries[form]?.render(values, withTemplate: kind.rawValue) else {
      throw TemplateFault("\(kind.rawValue).\(form.rawValue)\(Self.fileEnding)", "there is no such template.")
    }
    return text
  }
}
