import Casework
import Testing

@testable import Exchange

@Suite("Reports as pages") struct ReportPageTests {
  private func parts(_ kind: ReportKind = .board, _ audience: Audience = .board) throws -> PageParts {
    let report = EveryBlock.report("plain words", kind: kind, audience: audience)
    return try #require(PageParts(ReportText.html(report, templates: ShippedTemplates.with())))
  }

  @Test("every kind of report is a page that stands alone", arguments: ReportKind.allCases)
  func standsAlone(_ kind: ReportKind) throws {
    let parts = try parts(kind)
    #expect(parts.all("script").isEmpty && parts.all("link").isEmpty && parts.all("img").isEmpty)
    for element in parts.elements {
      for (name, value) in element.attributes {
        #expect(!name.hasPrefix("on") && name != "src" && name != "style")
        if name == "href" { #expect(value.hasPrefix("#")) }
      }
    }
    let policy = parts.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none'; style-src 'unsafe-inline'") == true)
  }

  @Test("a page has one first heading, none skipped after it, and landmarks")
  func headings() throws {
    let parts = try parts()
    let levels = parts.elements.compactMap {
      $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    for landmark in ["header", "nav", "main", "footer"] { #expect(parts.all(landmark).count == 1, "\(landmark)") }
    #expect(parts.all("html").first?.attributes["lang"] == "en-GB")
  }

  @Test("each identifier stands once, and all that leads somewhere leads to one")
  func identifiers() throws {
    let parts = try parts()
    let ids = parts.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let wanted = parts.elements.flatMap { element in
      [element.attributes["href"].map { String($0.dropFirst()) }, element.attributes["aria-labelledby"]].compactMap {
        $0
      }
    }
    #expect(!wanted.isEmpty && wanted.allSatisfy(ids.contains))
    let fills = parts.elements.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(#") }
    #expect(!fills.isEmpty && fills.allSatisfy { ids.contains(String($0.dropFirst(5).dropLast())) })
  }

  @Test("tables say what they show and which cells are headings; drawings say what they show")
  func tables() throws {
    let parts = try parts()
    #expect(parts.all("caption").count == parts.all("table").count)
    #expect(parts.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
    #expect(parts.all("td").allSatisfy { $0.attributes["data-label"] == "plain words" })
    let drawings = parts.all("svg")
    #expect(drawings.count == 4 && drawings.allSatisfy { $0.attributes["role"] == "img" })
    #expect(drawings.allSatisfy { $0.attributes["aria-label"]?.hasPrefix("plain words. ") == true })
  }

  @Test("a page for the board is marked so; one for everyone is not")
  func marking() throws {
    #expect(try parts().words.contains("For the board and its agencies"))
    #expect(try !parts(.board, .everyone).words.contains("For the board and its agencies"))
    #expect(try parts().words.contains("Made by Heed from the register as it stood at the end of 21 Nov 2026."))
  }

  @Test("a chart is not drawn beside a table that leaves a small count out")
  func suppressed() throws {
    var table = EveryBlock.table("plain words")
    table.rows[0][1] = .suppressed
    var report = EveryBlock.report("plain words")
    report.sections = [ReportSection("one", "One", [.chart(EveryBlock.charts("plain words")[0], table)])]
    let page = try ReportText.html(report, templates: ShippedTemplates.with())
    #expect(!page.contains("<svg") && page.contains("not shown"))
  }

  @Test("a table says its title once, where the heading above says it already")
  func titles() throws {
    var report = EveryBlock.report("plain words")
    report.sections = [ReportSection("one", "Late actions", [.table(EveryBlock.table("Late actions"))])]
    let markdown = try ReportText.markdown(report, templates: ShippedTemplates.with())
    #expect(markdown.contains("## Late actions\n\n| Late actions | Late actions |"))
  }

  @Test("Markdown has its tables, facts and lists")
  func markdown() throws {
    var report = EveryBlock.report("plain words")
    report.sections = [
      ReportSection(
        "one", "One",
        [
          .list(["first", "2. second"]), .facts([ReportFact("Stage", "open\nnow")]), .callout("Look at *this*."),
          .table(
            TypedTable(
              "Counts", columns: [TypedColumn("Of", .words), TypedColumn("n", .number)],
              rows: [[.text("a|b"), .number(3)]])),
        ])
    ]
    let markdown = try ReportText.markdown(report, templates: ShippedTemplates.with())
    #expect(
      markdown.contains(
        """
        ## One

        - first
        - 2\\. second

        - **Stage:** open<br>now

        > **Note well:** Look at \\*this\\*.

        **Counts**

        | Of | n |
        | --- | ---: |
        | a\\|b | 3 |

        Made by Heed
        """))
  }
}
