import Casework

/// What an agency's file says, row by row, beside what the agency was sent.
public struct RoundReturn: Sendable {
  public let round: UpdateRound
  public let request: RoundRequest
  /// The file's name.
  public let document: String
  /// One a row that could be taken, blank rows too; none for a row that says what an earlier file said.
  public private(set) var answers: [RoundAnswer] = []
  /// Rows that were not taken, and cells to look at, in the order of the sheet.
  public private(set) var doubts: [Doubt] = []
  /// What is to be said of the file as a whole.
  public private(set) var remarks: [String] = []
  /// The references of rows that say what an earlier file said, or nothing after one that did.
  public private(set) var repeated: [String] = []
  /// The references of actions whose row did not come back, or could not be taken.
  public private(set) var missing: [String] = []

  /// - Parameters:
  ///   - bytes: a workbook or a CSV file.
  ///   - document: its name, which is kept and means nothing.
  ///   - day: when it came.
  /// - Throws: a refusal, where it is no sheet of a round of this register.
  public init(
    _ bytes: [UInt8], document: String, register: Register, on day: Day, mint: IdentifierMint
  ) throws(ImportRefusal) {
    try self.init(ReturnedForm(bytes), document: document, register: register, on: day, mint: mint)
  }

  init(
    _ form: ReturnedForm, document: String, register: Register, on day: Day, mint: IdentifierMint
  ) throws(ImportRefusal) {
    let home = try FormHome(of: form, in: register)
    (round, request, self.document) = (home.round, home.request, document)
    let asked = AskedRows(form, of: home, in: register)
    doubts = asked.doubts
    for (row, ask) in asked.rows {
      if let altered = form.alteration(of: row, sentAs: ask.printed) {
        doubts.append(altered)
      } else {
        let scheme = register.scheme(askedIn: ask) ?? register.reference.scheme(register.settings.bragScheme)
        take(AnswerReading(row, of: form, to: ask, scheme: scheme, id: mint.make()), to: ask, on: day)
      }
    }
    doubts.sort { ($0.row, $0.place.column) < ($1.row, $1.place.column) }
    remarks = Self.remarks(on: form)
    let came = Set(answers.map(\.ask))
    missing = request.asks.filter { !came.contains($0.id) }.map(\.printed.reference).filter { !repeated.contains($0) }
  }

  private mutating func take(_ read: AnswerReading, to ask: RoundAsk, on day: Day) {
    doubts += read.doubts
    if ask.replies.last.map({ $0.saysSame(as: read.reply) }) ?? false
      || !ask.replies.isEmpty && !read.reply.saysSomething
    {
      return repeated.append(ask.printed.reference)
    }
    var reply = read.reply
    (reply.receivedOn, reply.document) = (day, document)
    answers.append(RoundAnswer(to: ask.id, reply))
  }

  /// The ask of this request that an answer is to.
  public func ask(_ id: RoundAskID) -> RoundAsk? { request.asks.first { $0.id == id } }

  private static func remarks(on form: ReturnedForm) -> [String] {
    let gone = (FormColumn.locked + FormColumn.answers).filter { !form.has($0) }.map { "“\($0.title)”" }
    let columns = gone.isEmpty ? [] : ["Without \(gone.joined(separator: ", ")): what stood there was not read."]
    return columns + form.otherSheets.map { "The sheet “\($0)” is none that was sent, and was not read." }
  }

  /// The change that keeps it.
  public func command(fingerprint: String, on day: Day, today: Day, mint: IdentifierMint) -> ReceiveReplies {
    let receipt = RoundReceipt(id: mint.make()) {
      ($0.on, $0.document, $0.fingerprint) = (day, document, fingerprint)
    }
    return ReceiveReplies(
      round: round.id, request: request.id, replies: answers, receipt: receipt, today: today)
  }
}

extension ReturnedForm {
  /// What was changed of the cells that an agency was shown and may not change, and what else the row says, because none
  /// of it is taken; nothing where they are as they were sent.
  fileprivate func alteration(of row: SheetRow<FormColumn>, sentAs printed: PrintedAction) -> Doubt? {
    let altered = FormColumn.locked.filter { has($0) && !SentWords.agree(printed.words($0), words($0, of: row)) }
    guard let first = altered.first else { return nil }
    let changes = altered.map { column in
      "“\(column.title)” was sent as “\(printed.words(column))” and came back as “\(words(column, of: row))”"
    }
    return row.doubt(
      first,
      "\(changes.joined(separator: "; ")), so the row of \(printed.reference) was not taken. Its answers: "
        + "\(quotation(of: row, FormColumn.answers)).")
  }
}

extension RoundReply {
  /// Whether it says what another said, whenever and in whatever file that came.
  fileprivate func saysSame(as other: RoundReply) -> Bool {
    progress == other.progress && claim == other.claim && evidence == other.evidence && reason == other.reason
      && proposedDue == other.proposedDue && proposedDuePrinted == other.proposedDuePrinted
  }
}
