import Exchange
import RegisterStore
import Testing

@testable import Casework
@testable import heed

@Suite("What anyone may read of the demonstration")
struct PublishingTests {
  /// Every kind of report for everyone, of every record it can be about.
  private static func reports(_ register: Register, on day: Day) -> [Report] {
    let whole: [Report] = [
      .board(register, on: day, since: nil, audience: .everyone, alerts: []),
      .annual(register, year: nil, on: day, audience: .everyone),
      .actions(register, on: day, audience: .everyone),
    ]
    let plans = register.plansInOrder.map { Report.plan($0, register, on: day, since: nil, audience: .everyone) }
    let cases = register.casesInOrder.map { Report.caseFile($0, register, on: day, audience: .everyone) }
    let audits = register.auditsInOrder.map { Report.audit($0, register, on: day, audience: .everyone) }
    let agencies = register.agencies.map { agency in
      Report.agency(register, agency.id, on: day, since: nil, audience: .everyone, alerts: [])
    }
    return (whole + plans + cases + audits + agencies).map(\.published)
  }

  @Test("no report for everyone names anyone of the directory, or tells anything else by which someone is recognised")
  func names() throws {
    try DemoScene.make { store in
      let names = NameList(people: store.register.people)
      for report in Self.reports(store.register, on: DemoScene.day) {
        let faults = report.publishingFaults(naming: names).map(\.sentence)
        #expect(faults == [], "\(report.title)")
      }
    }
  }

  @Test("no report for everyone repeats a note, a reason or a place of evidence")
  func notes() throws {
    try DemoScene.make { store in
      let notes = store.register.internalNotes
      #expect(notes.count > 100)
      for report in Self.reports(store.register, on: DemoScene.day) {
        let words = report.everyWord
        let told = notes.filter { words.contains($0) }
        #expect(told == [], "\(report.title)")
      }
    }
  }

  @Test("no table of people shows a small count, and no chart stands beside one that hides some")
  func counts() throws {
    try DemoScene.make { store in
      for report in Self.reports(store.register, on: DemoScene.day) {
        for (section, table) in report.tables where table.countsPeople {
          let shown = table.rows.flatMap { zip(table.columns, $0) }.filter { column, cell in
            guard column.counting != .none, case .number(let count?) = cell else { return false }
            return SmallCounts.isSmall(count)
          }
          #expect(shown.isEmpty, "\(report.title), \(section), \(table.title)")
        }
      }
    }
  }
}

extension Register {
  /// What officers write down for each other, of some length: short words may stand anywhere.
  fileprivate var internalNotes: [String] {
    var notes = InternalNotes()
    for plan in plansInOrder { notes.read(plan) }
    for file in casesInOrder { notes.read(file) }
    for audit in auditsInOrder { notes.read(audit) }
    return notes.found.filter { $0.count >= 12 }
  }
}

/// Collects the texts of entries that are for those who work on a record alone.
private struct InternalNotes: FieldVisitor {
  private(set) var found: [String] = []
  private var isWithin = false
  private static let lists: Set<String> = [
    "progress", "extensions", "moves", "claims", "contacts", "chases", "acknowledgements", "holds",
  ]

  mutating func read(_ record: some Fielded) {
    var copy = record
    copy.visit(&self)
  }

  private mutating func take(_ field: Field, _ text: String) {
    let isNote = isWithin && ["text", "reason", "note", "awaiting"].contains(field.key)
    if isNote || field.key == "location" { found.append(text) }
  }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T) { take(field, value.fieldText) }

  mutating func field<T: FieldValue>(_ field: Field, _ value: inout T?) { take(field, value?.fieldText ?? "") }

  mutating func field<T: FieldValue>(_ field: Field, _ values: inout [T]) {}

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P) { value.visit(&self) }

  mutating func part<P: Fielded>(_ field: Field, _ value: inout P?) {
    guard var part = value else { return }
    part.visit(&self)
  }

  mutating func items<I: Item>(_ field: Field, _ values: inout [I]) {
    let outer = isWithin
    isWithin = Self.lists.contains(field.key)
    for var value in values { value.visit(&self) }
    isWithin = outer
  }
}

extension Report {
  /// All that is written in it, in one text.
  fileprivate var everyWord: String { ([title] + sections.flatMap(\.everyWord)).joined(separator: "\n") }
}

extension ReportSection {
  fileprivate var everyWord: [String] {
    [title] + blocks.flatMap(\.everyWord) + parts.flatMap(\.everyWord)
  }
}

extension ReportBlock {
  fileprivate var everyWord: [String] {
    switch self {
    case .paragraph(let text), .note(let text), .callout(let text): [text]
    case .list(let lines): lines
    case .facts(let facts): facts.flatMap { [$0.name, $0.words] }
    case .table(let table), .chart(_, let table): table.rows.flatMap { $0.map(\.words) }
    }
  }
}
