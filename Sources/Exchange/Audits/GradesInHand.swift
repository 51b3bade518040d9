import Casework

/// The sheets of grading that rows fill, each response once.
struct GradesInHand {
  /// One column of the grid, by one auditor in one role.
  struct Column: Hashable {
    var sampleCase: SampleCaseID?
    var agency: AgencyID?
    var auditor: Party?
    var role: GradingSheet.Role
  }

  private(set) var sheets: [GradingSheet] = []
  private var places: [Column: Int] = [:]
  /// The row, from 1, that each response came from.
  private var rows: [Column: [String: Int]] = [:]
  private let there: [Column: GradingSheet]
  private let mint: IdentifierMint

  init(besides audit: Audit, mint: IdentifierMint) {
    self.mint = mint
    there = Dictionary(audit.sheets.map { (Column($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Why a response to that question cannot be taken as well; nothing where it can.
  func reasonAgainst(_ question: String, in column: Column) -> String? {
    if let row = rows[column]?[question] { return "is graded in row \(row) already" }
    if there[column]?.response(to: question) != nil { return "is graded in the audit already" }
    return nil
  }

  mutating func add(_ response: GradedResponse, to column: Column, on day: Day?, row: Int) {
    rows[column, default: [:]][response.question] = row
    let place = places[column] ?? sheets.count
    if place == sheets.count {
      places[column] = place
      sheets.append(sheet(column, on: day))
    }
    var response = response
    response.on = day == sheets[place].on ? nil : day
    sheets[place].responses.append(response)
  }

  private func sheet(_ column: Column, on day: Day?) -> GradingSheet {
    GradingSheet(id: mint.make()) {
      $0.sampleCase = column.sampleCase
      $0.agency = column.agency
      $0.auditor = column.auditor
      $0.role = column.role
      $0.on = day
    }
  }
}

extension GradesInHand.Column {
  init(_ sheet: GradingSheet) {
    self.init(sampleCase: sheet.sampleCase, agency: sheet.agency, auditor: sheet.auditor, role: sheet.role)
  }
}
