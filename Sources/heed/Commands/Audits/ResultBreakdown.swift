import Casework
import Exchange

/// What the results of an audit are broken down by.
enum ResultBreakdown: String, ChoiceValue {
  case overall, question, section, agency, locality, auditor

  var title: String { self == .overall ? "Counted" : rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The lines counted of responses, then those that were entered as counts.
  ///
  /// - Parameter question: the code of the question whose entered counts are shown; blank for the overall judgement.
  func lines(of results: AuditResults, tallied question: String) -> [CountedLine] {
    let counted = own(results)
    let all = [.agency, .locality].contains(self) && counted.count > 1 ? CountedLine.all(results.overall) : []
    return counted + all + entered(results.tallies, question)
  }

  private func own(_ results: AuditResults) -> [CountedLine] {
    switch self {
    case .overall: CountedLine.all(results.overall)
    case .question: CountedLine.lines(results.questions)
    case .section: CountedLine.lines(results.sections)
    case .agency: CountedLine.lines(results.agencies)
    case .locality: CountedLine.lines(results.localities)
    case .auditor: CountedLine.lines(results.auditors)
    }
  }

  private func entered(_ groups: [TallyGroup], _ question: String) -> [CountedLine] {
    switch self {
    case .section, .auditor: []
    case .overall: groups.filter { $0.question == question }.map { CountedLine($0.title, $0.total, "as entered") }
    case .question: groups.filter { !$0.question.isEmpty }.map { CountedLine($0.title, $0.total, "as entered") }
    case .agency: groups.flatMap { Self.lines($0, question) { $0.agency != nil } }
    case .locality: groups.flatMap { Self.lines($0, question) { !$0.locality.stripped.isEmpty } }
    }
  }

  private static func lines(_ group: TallyGroup, _ question: String, where fits: (Tally) -> Bool) -> [CountedLine] {
    let results = group.results.filter { fits($0.tally) }
    guard group.question == question, !results.isEmpty else { return [] }
    let total = results.count > 1 ? [CountedLine("All", group.total, "as entered")] : []
    return results.map { CountedLine($0.title, $0.distribution, $0.origin) } + total
  }
}

/// One distribution under its title, and where it comes from.
struct CountedLine {
  let title: String
  let distribution: GradeDistribution
  let origin: String

  init(_ title: String, _ distribution: GradeDistribution, _ origin: String) {
    self.title = title
    self.distribution = distribution
    self.origin = origin
  }

  static func lines(_ results: [ResultLine]) -> [CountedLine] {
    results.flatMap { line in line.distributions.map { CountedLine(line.title, $0, "responses") } }
      .filter { !$0.distribution.isEmpty }
  }

  static func all(_ distributions: [GradeDistribution]) -> [CountedLine] {
    distributions.filter { !$0.isEmpty }.map { CountedLine("All", $0, "responses") }
  }

  /// A row for each grade, for those not graded, and for the good grades together, each with what it is of.
  static func table(_ lines: [CountedLine], by breakdown: ResultBreakdown) -> Table {
    let columns = [
      TableColumn(name: breakdown.rawValue, title: breakdown.title), TableColumn(name: "grade", title: "Grade"),
      TableColumn(name: "n", title: "n", kind: .number),
      TableColumn(name: "d", title: "of", kind: .number),
      TableColumn(name: "share", title: "Share"), TableColumn(name: "scale", title: "Scale"),
      TableColumn(name: "source", title: "From"),
    ]
    return Table(columns: columns, rows: lines.flatMap(\.rows))
  }

  private var rows: [[TypedCell]] {
    let told = distribution.rows.filter { $0.share != nil || $0.count > 0 }
    let grades = told.map { cells($0.words, $0.count, $0.share) }
    let good = distribution.good
    return good.d == 0 ? grades : grades + [cells("\(distribution.goodWords), of those graded", good.n, good)]
  }

  private func cells(_ grade: String, _ count: Int, _ share: Share?) -> [TypedCell] {
    [
      .text(title), .text(grade), .number(count), .number(share?.d), .text(share?.figure ?? ""),
      .text(distribution.scale.title), .text(origin),
    ]
  }
}
