import Casework

/// What one row of a returned sheet answers, and what about it a person should look at.
struct AnswerReading {
  private(set) var reply: RoundReply
  private(set) var doubts: [Doubt] = []
  private let form: ReturnedForm
  private let row: SheetRow<FormColumn>
  private let printed: PrintedAction

  /// - Parameter scheme: what the action's claims are made in.
  init(
    _ row: SheetRow<FormColumn>, of form: ReturnedForm, to ask: RoundAsk, scheme: BragScheme?, id: RoundReplyID
  ) {
    (self.form, self.row, printed) = (form, row, ask.printed)
    reply = RoundReply(id: id)
    reply.progress = words(.progress)
    reply.evidence = words(.evidence)
    reply.reason = words(.reason)
    readClaim(scheme)
    readDay()
    for kept in row.keptCells { doubtKept(kept.column, kept.text) }
  }

  /// A cell's words. What a spreadsheet would run stays words, and every later file has it so.
  private mutating func words(_ column: FormColumn) -> String {
    let words = form.words(column, of: row)
    if form.formula(column, of: row) != nil {
      let shown = row[column]
      let showed = shown.isEmpty || shown == words ? "" : " It showed “\(shown)”."
      doubt(column, "the cell holds a formula, which is not worked out here: “\(words)” is kept as words.\(showed)")
    } else if words.looksLikeFormula {
      doubt(column, "“\(words)” looks like a formula: it is kept as words, and nothing runs it.")
    }
    return words
  }

  private mutating func readClaim(_ scheme: BragScheme?) {
    let said = words(.claim)
    guard !said.isBlankText else { return }
    if let level = scheme?.level(readingCell: said) {
      reply.claim = level.code
    } else {
      let words = scheme?.levels.map(\.word).joined(separator: ", ") ?? ""
      doubt(.claim, "“\(said)” is none of \(words), so no claim was taken.")
    }
  }

  private mutating func readDay() {
    let typed = words(.proposed)
    guard Timescale(printed: typed).kind != .blank else { return }
    let day = Day(printed: typed)
    if let day, day == Day(printed: printed.due) {
      return doubt(.proposed, "\(day.words) is the day it is due already, so no other was taken.")
    }
    (reply.proposedDue, reply.proposedDuePrinted) = (day, typed)
    if day == nil {
      let why = DayRefusal.noSuchDay(typed).map { String($0.sentence.dropLast()) } ?? "“\(typed)” names no day"
      doubt(.proposed, "\(why). It is kept as it was typed, without a day: ask the agency which is meant.")
    } else if reply.reason.isBlankText {
      doubt(.proposed, "\(typed) has no reason beside it: ask for one before it is accepted.")
    }
  }

  private mutating func doubt(_ column: FormColumn, _ sentence: String) { doubts.append(row.doubt(column, sentence)) }

  private mutating func doubtKept(_ column: Int, _ text: String) {
    doubts.append(
      Doubt(
        at: CellPlace(row: row.number, column: column), heading: form.columns.heading(column), cell: text,
        "the column was not sent, so “\(text)” was not taken."))
  }
}

extension String {
  /// Whether a spreadsheet might run it: a dash alone often begins a plain sentence.
  fileprivate var looksLikeFormula: Bool {
    guard let first, "=+-@".contains(first) else { return false }
    return "=@".contains(first) || contains("|") || contains("!")
  }
}
