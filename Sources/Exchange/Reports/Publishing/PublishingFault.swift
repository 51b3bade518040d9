import Casework

/// Something by which a person could be recognised, in a report that anyone may read.
public struct PublishingFault: Sendable, Equatable {
  /// "section “What is late”, table “Late actions”, row 3, column “Action” (PLAN-2026-001/1/7b)".
  public let place: String
  /// "an NHS number (943 *** ****)".
  public let what: String

  public var sentence: String { "\(place.capitalisedFirst): \(what)." }
}

extension Report {
  /// Every place where it tells who someone is: by number, date of birth, address, phone, e-mail or name.
  /// - Parameter names: the people who must not be named.
  public func publishingFaults(naming names: NameList) -> [PublishingFault] {
    PublishingScan(of: self, names: names).faults
  }

  /// Every place where a word stands that is part of a real name, and may be someone else's or no name at all.
  public func publishingDoubts(naming names: NameList) -> [PublishingFault] {
    PublishingScan(of: self, names: names).doubts
  }
}

/// Goes over all words of a report.
private struct PublishingScan {
  let names: NameList
  private(set) var faults: [PublishingFault] = []
  private(set) var doubts: [PublishingFault] = []

  init(of report: Report, names: NameList) {
    self.names = names
    look(at: report.title, in: "the title")
    for section in report.sections { look(at: section) }
  }

  private mutating func look(at text: String, in place: String) {
    let details = PrivacyScan.details(in: text).map { "\($0.kind.words) (\($0.masked))" }
    let mentions = names.mentions(in: text)
    for what in details + mentions.filter({ !$0.isPart }).map(\.words) {
      faults.append(PublishingFault(place: place, what: what))
    }
    for mention in mentions where mention.isPart { doubts.append(PublishingFault(place: place, what: mention.words)) }
  }

  private mutating func look(at section: ReportSection) {
    let place = "section “\(section.title)”"
    look(at: section.title, in: "the title of \(place)")
    for block in section.blocks { look(at: block, in: place) }
    for part in section.parts { look(at: part) }
  }

  private mutating func look(at block: ReportBlock, in place: String) {
    switch block {
    case .paragraph(let text), .note(let text), .callout(let text): look(at: text, in: "\(place), “\(text.opening)”")
    case .list(let lines):
      for (index, line) in lines.enumerated() { look(at: line, in: "\(place), line \(index + 1) of a list") }
    case .facts(let facts):
      for fact in facts { look(at: "\(fact.name): \(fact.words)", in: "\(place), “\(fact.name)”") }
    case .table(let table): look(at: table, in: place)
    case .chart(let chart, let table):
      look(at: table, in: place)
      for label in chart.labels { look(at: label, in: "\(place), a chart") }
    }
  }

  private mutating func look(at table: TypedTable, in place: String) {
    let place = "\(place), table “\(table.title)”"
    look(at: table.title, in: place)
    for (index, row) in table.rows.enumerated() {
      let record = row.lazy.map(\.words).first(where: Self.isReference).map { " (\($0))" } ?? ""
      for (column, cell) in zip(table.columns, row) {
        guard case .text(let text) = cell else { continue }
        look(at: text, in: "\(place), row \(index + 1), column “\(column.title)”\(record)")
      }
    }
  }

  /// "PLAN-2026-001/1/7b": letters, a hyphen and digits, without a space.
  private static func isReference(_ text: String) -> Bool {
    let parts = text.split(separator: "-", maxSplits: 1)
    return parts.count == 2 && parts[0].allSatisfy(\.isUppercase) && parts[1].first?.isNumber == true
      && !text.contains(" ")
  }
}

extension Chart {
  /// What is written in it, besides counts.
  fileprivate var labels: [String] {
    switch self {
    case .bars(let title, let bars): [title] + bars.map(\.name)
    case .stacked(let title, let parts, let bars): [title] + parts.map(\.word) + bars.map(\.name)
    case .trend(let title, _): [title]
    case .timeline(let title, _, _, let marks): [title] + marks.map(\.words)
    }
  }
}

extension String {
  /// Its first words.
  fileprivate var opening: String { count > 40 ? prefix(40) + "…" : self }
}
