import Casework
import Testing

@testable import Exchange

@Suite("Templates of reports") struct ReportTemplateTests {
  private var report: Report {
    Report(
      .board, title: "Board pack", board: "Fellshire", asAt: BoardRegister.today, audience: .board,
      sections: ["one", "two", "three", "four"].map {
        ReportSection($0, $0.capitalisedFirst, [.paragraph("About \($0).")])
      })
  }

  private func markdown(_ own: [String: String]) throws -> String {
    try ReportText.markdown(report, templates: ShippedTemplates.with(own))
  }

  private func section(_ name: String) -> String { "{{#sections.\(name)}}\n{{> section}}\n{{/sections.\(name)}}\n" }

  @Test("a board's own file takes the place of the one of its name, and the others stay")
  func own() throws {
    let text = try markdown(["page-end.md.mustache": "Written for {{board}}.\n"])
    #expect(text.hasSuffix("About four.\n\nWritten for Fellshire.\n") && text.hasPrefix("# Board pack\n"))
  }

  @Test("sections stand in the order of the template; those it does not name stand where the rest does")
  func order() throws {
    let rest = "{{#rest}}\n{{> section}}\n{{/rest}}\n"
    let headings = { (text: String) in
      text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
    }
    #expect(
      headings(try markdown(["board.md.mustache": section("three") + rest + section("one")])) == [
        "Three", "Two", "Four", "One",
      ])
    #expect(headings(try markdown(["board.md.mustache": section("two") + section("none")])) == ["Two"])
  }

  @Test("the contents of a page follow the order of its sections")
  func contents() throws {
    let own = [
      "board.html.mustache": "{{> page-top}}\n" + section("three") + section("one") + section("two")
        + "{{> page-end}}\n"
    ]
    let page = try ReportText.html(report, templates: ShippedTemplates.with(own))
    let parts = try #require(PageParts(page))
    #expect(parts.all("a").compactMap { $0.attributes["href"] } == ["#main", "#three", "#one", "#two"])
  }

  @Test("a template cannot let a text act, even where it asks for it bare")
  func bare() throws {
    var hostile = report
    hostile.title = "<script>"
    let own = ["page-end.html.mustache": "{{title}}</main></body></html>"]
    let page = try ReportText.html(hostile, templates: ShippedTemplates.with(own))
    #expect(page.hasSuffix("&lt;script&gt;</main></body></html>"))
    #expect(ShippedTemplates.fault(["page-end.html.mustache": "{{{title}}}"])?.contains("have no {{{title}}") == true)
  }

  @Test(
    "a broken template is one sentence: which file, which line, what",
    arguments: [
      (
        "board.html.mustache", "{{#rest}}\n{{> section}}\n",
        "own/board.html.mustache: a section is opened and never closed: add its {{/name}}."
      ),
      (
        "board.html.mustache", "\n{{#rest}}{{/board}}",
        "own/board.html.mustache, line 2: a section is closed that is not the one opened last: close each in its turn."
      ),
      (
        "board.html.mustache", "x\n\n{{title",
        "own/board.html.mustache, line 3: a tag cannot be read: write it as {{name}}."
      ),
      (
        "board.html.mustache", "{{titel}}",
        "own/board.html.mustache, line 1: reports have nothing called titel: correct the name."
      ),
      (
        "board.html.mustache", "\n{{> sectoin}}",
        "own/board.html.mustache, line 2: there is no template called sectoin: correct the name."
      ),
      (
        "section.html.mustache", "{{> table}}{{> section}}",
        "own/section.html.mustache, line 1: {{> section}} leads back to this template: take it out."
      ),
      (
        "table.html.mustache", "{{> section}}",
        "own/table.html.mustache, line 1: {{> section}} leads back to this template: take it out."
      ),
      (
        "board.html.mustache", "{{=<% %>=}}",
        "own/board.html.mustache, line 1: templates of reports have no {{=<% %>=}}: take it out."
      ),
      (
        "board.html.mustache", "{{&title}}",
        "own/board.html.mustache, line 1: templates of reports have no {{&title}}: take it out."
      ),
      ("board.mustache", "x", "own/board.mustache: its name does not say a form: call it such as board.html.mustache."),
    ])
  func broken(_ name: String, _ text: String, _ sentence: String) {
    #expect(ShippedTemplates.fault([name: text]) == sentence)
  }

  @Test("a template that is no text is refused")
  func bytes() {
    #expect(throws: TemplateFault.self) {
      try ReportTemplates(shipped: ShippedTemplates.files, own: [.init(path: "own/board.html.mustache", bytes: [0xFF])])
    }
  }

  @Test("every kind of report has a template of each form", arguments: ReportKind.allCases)
  func kinds(_ kind: ReportKind) throws {
    let report = EveryBlock.report("plain words", kind: kind)
    for form in ReportForm.allCases { #expect(try !ReportText.text(report, as: form, ShippedTemplates.with()).isEmpty) }
  }
}
