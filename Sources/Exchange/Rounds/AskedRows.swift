import Casework

/// The rows of a returned sheet, each with the ask that it answers; rows may have been sorted, copied or taken out.
struct AskedRows {
  typealias Row = SheetRow<FormColumn>

  /// At most one row an ask, in the order of the sheet.
  private(set) var rows: [(row: Row, ask: RoundAsk)] = []
  /// Rows that answer nothing that was asked, or that answer it twice: each is quoted, because nothing of it is taken.
  private(set) var doubts: [Doubt] = []
  private let form: ReturnedForm
  private let home: FormHome
  private let register: Register

  init(_ form: ReturnedForm, of home: FormHome, in register: Register) {
    (self.form, self.home, self.register) = (form, home, register)
    var found: [(row: Row, ask: RoundAsk)] = []
    for row in form.rows {
      if let ask = ask(of: row) { found.append((row, ask)) } else { doubts.append(stranger(row)) }
    }
    for same in Dictionary(grouping: found, by: { $0.ask.id }).values.sorted(by: { $0[0].row.number < $1[0].row.number }
    ) {
      if same.count == 1 || areAlike(same.map(\.row)) { rows.append(same[0]) } else { doubts.append(twice(same)) }
    }
  }

  /// By what the row carries unseen; by its reference, where that is gone.
  private func ask(of row: Row) -> RoundAsk? {
    guard let mark = FormMark(row[.mark]) else {
      let called = home.request.asks.filter { SentWords.agree($0.printed.reference, row[.reference]) }
      return called.count == 1 ? called[0] : nil
    }
    guard mark.round == home.round.id, mark.request == home.request.id else { return nil }
    return home.request.asks.first { $0.id == mark.ask }
  }

  private func areAlike(_ rows: [Row]) -> Bool {
    rows.dropFirst().allSatisfy { other in
      (FormColumn.locked + FormColumn.answers).allSatisfy { form.words($0, of: other) == form.words($0, of: rows[0]) }
    }
  }

  private func stranger(_ row: Row) -> Doubt {
    let said = form.quotation(of: row, FormColumn.allCases.filter { $0 != .mark })
    let why =
      FormMark(row[.mark]).map(origin)
      ?? "the row is none of those that were sent to \(register.name(of: home.request.agency))"
    return row.doubt("\(why), so nothing of it was taken. It says: \(said).")
  }

  /// Whose a row is that carries the mark of another request.
  private func origin(_ mark: FormMark) -> String {
    guard let round = register.rounds[mark.round], let request = round.request(mark.request),
      request.id != home.request.id
    else { return "the row belongs to no action that was asked about in \(home.round.reference)" }
    return "the row belongs to what \(register.name(of: request.agency)) was sent in \(round.reference)"
  }

  private func twice(_ same: [(row: Row, ask: RoundAsk)]) -> Doubt {
    let rows = same.map { "\($0.row.number)" }.joined(separator: " and ")
    let said = same.map { "Row \($0.row.number) says: \(form.quotation(of: $0.row, FormColumn.answers))." }
    return same[1].row.doubt(
      "rows \(rows) answer \(same[0].ask.printed.reference) differently, so neither was taken. \(said.joined(separator: " "))"
    )
  }
}

extension ReturnedForm {
  /// What some cells of a row say, each in quotation marks under its heading; says so where they say nothing.
  func quotation(of row: SheetRow<FormColumn>, _ columns: [FormColumn]) -> String {
    let said = columns.map { ($0.title, words($0, of: row)) }.filter { !$0.1.isBlankText }
    let kept = row.keptCells.map { (self.columns.heading($0.column), $0.text) }
    let all = (said + kept).map { "\($0.0) “\($0.1)”" }
    return all.isEmpty ? "nothing" : all.joined(separator: "; ")
  }
}
