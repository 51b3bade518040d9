import Casework

/// What templates are given of a report: texts escaped for the form, lists and switches by the names that templates use.
struct ReportValues {
  private let form: ReportForm
  /// The identifiers that sections and headings have taken, so that each leads to one place.
  private var anchors: Set<String> = ["main", "contents-title"]
  /// The heading that stands last: a table of the same title does not say it again.
  private var lastHeading = ""
  private var chartCount = 0
  private var tableCount = 0

  init(_ form: ReportForm) { self.form = form }

  /// Whether a report has something of that name; sections are named after "sections.".
  static func isName(_ name: String) -> Bool {
    names.contains(name) || name.hasPrefix("sections.") && name.count > "sections.".count
  }

  private static let names: Set<String> = [
    ".", "title", "kindTitle", "kind", "board", "asAt", "since", "marking", "isPublished", "hasContents",
    "contents", "anchor", "sections", "rest", "blocks", "heading", "level", "hashes", "text", "paragraph", "list",
    "note", "callout", "facts", "name", "words", "table", "chart", "svg", "caption", "captionAnchor", "items",
    "hasRows", "columns", "kindName", "rule", "rows", "isWide", "isBroad", "isDense", "isRepeated", "body",
  ]

  mutating func values(of report: Report, in order: SectionOrder) -> [String: Any] {
    var contents: [[String: Any]] = []
    var valuesByName: [String: [[String: Any]]] = [:]
    for section in order.shown(of: report) {
      let values = values(of: section)
      contents.append(["anchor": values["anchor"] ?? "", "title": values["title"] ?? ""])
      valuesByName[section.name, default: []].append(values)
    }
    let restNames = order.rest(of: report).map(\.name)
    var rest: [[String: Any]] = []
    for name in Self.distinct(restNames) { rest += valuesByName[name] ?? [] }
    return head(of: report).merging(
      [
        "contents": contents, "hasContents": contents.count > 2, "rest": rest,
        "sections": valuesByName as [String: Any],
      ]) { own, _ in own }
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func head(of report: Report) -> [String: Any] {
    [
      "title": form.escaped(report.title),
      "kindTitle": report.title.hasPrefix(report.kind.title) ? false : form.escaped(report.kind.title) as Any,
      "kind": report.kind.rawValue,
      "board": form.escaped(report.board), "asAt": report.asAt.words, "since": report.since?.words ?? false as Any,
      "marking": report.audience.marking.isEmpty ? false : form.escaped(report.audience.marking) as Any,
      "isPublished": report.audience == .everyone,
    ]
  }

  private mutating func values(of section: ReportSection) -> [String: Any] {
    let anchor = anchor(section.name)
    lastHeading = section.title
    return [
      "anchor": anchor, "title": form.escaped(section.title), "blocks": blocks(of: section, anchor: anchor, level: 2),
    ]
  }

  /// The section's blocks, then each part's under a heading.
  private mutating func blocks(of section: ReportSection, anchor: String, level: Int) -> [[String: Any]] {
    var blocks = section.blocks.map { value(of: $0) }
    for part in section.parts {
      let name = self.anchor("\(anchor)-\(part.name)")
      let under = min(6, level + 1)
      lastHeading = part.title
      blocks.append(["heading": heading(part.title, anchor: name, level: under)])
      blocks += self.blocks(of: part, anchor: name, level: under)
    }
    return blocks
  }

  private func heading(_ title: String, anchor: String, level: Int) -> [String: Any] {
    [
      "text": form.escaped(title), "anchor": anchor, "level": level, "hashes": String(repeating: "#", count: level),
    ]
  }

  private mutating func value(of block: ReportBlock) -> [String: Any] {
    switch block {
    case .paragraph(let text): ["paragraph": form.escaped(text)]
    case .list(let items): ["list": ["items": items.map { ["text": form.escaped($0)] }]]
    case .note(let text): ["note": form.escaped(text)]
    case .callout(let text): ["callout": form.escaped(text)]
    case .facts(let facts): ["facts": ["rows": facts.map(value)]]
    case .table(let table): ["table": value(of: table)]
    case .chart(let chart, let table): ["chart": value(of: chart, table)]
    }
  }

  private func value(of fact: ReportFact) -> [String: Any] {
    ["name": form.escaped(fact.name), "words": form.escaped(fact.words)]
  }

  /// A chart is not drawn where its table leaves small counts out: it would give them back.
  private mutating func value(of chart: Chart, _ table: TypedTable) -> [String: Any] {
    chartCount += 1
    let isDrawn = form == .html && !table.isSuppressed && !chart.isEmpty
    return [
      "svg": isDrawn ? ChartDrawing.svg(chart, name: "chart-\(chartCount)") : false as Any,
      "table": value(of: table),
    ]
  }
}

extension ReportValues {
  private mutating func value(of table: TypedTable) -> [String: Any] {
    tableCount += 1
    let columns = table.columns.map { column in
      [
        "title": form.escaped(column.title), "kindName": column.kind.name,
        "rule": column.isTrailing ? "---:" : "---",
      ]
    }
    let (count, hasWords) = (columns.count, table.columns.contains { $0.kind == .words })
    let isWide = count > 3 || count > 2 && hasWords
    return [
      "caption": form.escaped(table.title), "captionAnchor": anchor("table-\(tableCount)"), "columns": columns,
      "isRepeated": table.title == lastHeading, "isWide": isWide, "isBroad": count > 6, "isDense": count > 8,
      "hasRows": !table.rows.isEmpty, "body": TableBody(table, as: form).text,
    ]
  }

  /// An identifier of a place in the document, used once: letters, digits and hyphens.
  private mutating func anchor(_ name: String) -> String {
    let plain = String(name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    let base = plain.first?.isLetter == true ? plain : "section-\(plain)"
    var (anchor, number) = (base, 2)
    while !anchors.insert(anchor).inserted {
      anchor = "\(base)-\(number)"
      number += 1
    }
    return anchor
  }
}

extension TypedColumn.Kind {
  /// What a page's styles call it.
  var name: String {
    switch self {
    case .name: "name"
    case .words: "words"
    case .number: "number"
    case .day: "day"
    case .share: "share"
    case .claim: "claim"
    }
  }
}
