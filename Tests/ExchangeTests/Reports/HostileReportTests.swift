import Casework
import Testing

@testable import Exchange

@Suite("Hostile text in reports") struct HostileReportTests {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "a|b||c", "*bold* _it_ ~~no~~",
    "one\ntwo\r\nthree\u{2028}four", "\u{202E}desrever", "]]> <!-- --> --> <![CDATA[ x", "&amp; &lt; &#60;script&#62;",
    "{{title}} {{{title}}} {{> style}} {{=<% %>=}}", "# heading\n- item\n1. one\n> quote\n```\ncode\n===",
    "[x](https://example.org)",
    "</style></svg></title></main></td>", "\u{0}\u{8}\u{1B}[31m\u{FFFE}\u{FEFF}", "`code` $x$ \\| \\",
    "    indented\n\tcode",
    String(repeating: "Donaudampfschifffahrt", count: 40), "<br>", "javascript:alert(1)", "| --- |\n| x |",
    "=cmd|' /C calc'!A1",
  ]

  @Test("adds no element and no attribute to a page, whatever field it stands in", arguments: texts)
  func page(_ text: String) throws {
    let templates = try ShippedTemplates.with()
    let plain = try #require(PageParts(ReportText.html(EveryBlock.report("plain words"), templates: templates)))
    let page = try ReportText.html(EveryBlock.report(text), templates: templates)
    let hostile = try #require(PageParts(page), "not well formed")
    // A long text takes more lines of a drawing, and an empty one fewer.
    let ignored = { (parts: PageParts) in
      parts.skeleton.filter { !$0.key.hasPrefix("text ") && !$0.key.hasPrefix("line ") }
    }
    #expect(ignored(hostile) == ignored(plain))
  }

  @Test("is read again as it was written, but for controls and breaks", arguments: texts)
  func readAgain(_ text: String) throws {
    let page = try ReportText.html(EveryBlock.report(text), templates: ShippedTemplates.with())
    let parts = try #require(PageParts(page))
    #expect(parts.words.contains(ShownText.visible(text)))
    #expect(!page.unicodeScalars.contains { [0x202E, 0xFEFF, 0x1B, 0x00].contains($0.value) })
  }

  @Test("adds no line, no column and no mark to Markdown", arguments: texts)
  func markdown(_ text: String) throws {
    let templates = try ShippedTemplates.with()
    let plain = try ReportText.markdown(EveryBlock.report("plain words"), templates: templates)
    let hostile = try ReportText.markdown(EveryBlock.report(text), templates: templates)
    #expect(Self.bones(hostile) == Self.bones(plain))
  }

  /// What Markdown acts on in each line: the marks at its start, and those within it that nothing takes the force of.
  private static func bones(_ markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var (bones, isEscaped) = ("", false)
      for character in line.replacing("<br>", with: "") {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if "|*_`[]<>~$".contains(character) {
          bones.append(character)
        }
      }
      let start = line.prefix { "#>-+=:0123456789. ".contains($0) }
      return line.hasPrefix("|") || line.hasPrefix("*") ? bones : "\(start)\(bones)"
    }
  }

  @Test("stays within its drawing", arguments: texts)
  func drawings(_ text: String) throws {
    for (index, chart) in EveryBlock.charts(text).enumerated() {
      let parts = try #require(PageParts(ChartDrawing.svg(chart, name: "chart-\(index)")), "not well formed")
      let names = Set(parts.elements.map(\.name))
      let known: Set = [
        "svg", "title", "desc", "defs", "pattern", "rect", "path", "text", "line", "polyline", "circle", "polygon",
      ]
      #expect(names.isSubset(of: known))
    }
  }
}
