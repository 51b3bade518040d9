import Casework

/// What a report says, before a template gives it a form: the same for a page, a text or a workbook.
public struct Report: Sendable, Equatable {
  public let kind: ReportKind
  /// "Board pack", "SAR-2026-004, Adult K".
  public var title: String
  public var board: String
  /// The day whose end it tells of.
  public var asAt: Day
  /// The day from which changes are told, where it tells of changes.
  public var since: Day?
  public var audience: Audience
  public var sections: [ReportSection]

  public init(
    _ kind: ReportKind, title: String, board: String, asAt: Day, since: Day? = nil, audience: Audience,
    sections: [ReportSection] = []
  ) {
    self.kind = kind
    self.title = title
    self.board = board
    self.asAt = asAt
    self.since = since
    self.audience = audience
    self.sections = sections
  }
}

/// A part of a report under a heading of its own.
public struct ReportSection: Sendable, Equatable {
  /// What templates call it: "late-by-agency"; lower case letters and hyphens.
  public let name: String
  public var title: String
  public var blocks: [ReportBlock]
  /// Parts under headings of the next size.
  public var parts: [ReportSection]

  public init(_ name: String, _ title: String, _ blocks: [ReportBlock] = [], parts: [ReportSection] = []) {
    self.name = name
    self.title = title
    self.blocks = blocks
    self.parts = parts
  }
}

/// A paragraph, list, table or chart.
public enum ReportBlock: Sendable, Equatable {
  case paragraph(String)
  case list([String])
  /// A sentence that says what a figure does not: of what it is counted, what is left out.
  case note(String)
  /// What needs a decision or is wrong, set apart, by words as well as by its frame.
  case callout(String)
  /// Names and what they stand for: stage, lead, dates.
  case facts([ReportFact])
  case table(TypedTable)
  /// A chart, with the table of its figures beside it; not drawn where a count of the table is suppressed.
  case chart(Chart, TypedTable)
}

/// A name and what stands beside it: "Stage", "panel".
public struct ReportFact: Sendable, Equatable {
  public let name: String
  public let words: String

  public init(_ name: String, _ words: String) {
    self.name = name
    self.words = words
  }
}
