import Casework
import Exchange

/// What goes out in a round: to whom, in which files, and what the register writes down of it.
struct RoundDispatch {
  /// What is asked for the first time; nothing where all was asked before and is only written again.
  let command: SendRound?
  let letters: [RoundSheetLetter]
  private let round: UpdateRound
  private let register: Register

  /// - Parameter agencies: those to write to; none for all.
  init(
    of round: UpdateRound, to agencies: [Agency], as form: RoundRequest.Form, into directory: String,
    in session: Session
  ) throws {
    let chosen = Set(agencies.map(\.id))
    let isChosen = { (request: RoundRequest) in chosen.isEmpty || request.agency.map(chosen.contains) ?? false }
    let new = session.register.requestsToSend(in: round, form: form, on: session.today, mint: session.mint)
    let command = SendRound(
      round: round.id, requests: new.filter(isChosen), on: session.today, today: session.today)
    var after = session.register
    if !command.requests.isEmpty { command.apply(to: &after) }
    let sent = after.rounds[round.id] ?? round
    let requests = sent.requests.filter(isChosen)
    if !command.requests.isEmpty || requests.isEmpty || !round.isOpen {
      let broken = session.register.violations(of: command, on: session.occasion)
      guard broken.isEmpty else { throw Refusal(broken) }
    }
    self.command = command.requests.isEmpty ? nil : command
    self.round = round
    register = after
    letters = requests.compactMap { request in
      guard let sheet = RoundForm(of: request, in: sent, register: after), let agency = after.agency(request.agency)
      else { return nil }
      let stem = "\(directory)/\(session.name(of: agency))-\(sheet.meetingOn.iso)"
      return RoundSheetLetter(
        sheet: sheet, agency: agency, recipient: (request.recipient ?? agency.leadOfficer).map { .init($0, in: after) },
        form: form, actions: request.asks.count, stem: stem)
    }
  }

  /// What is written: a row an agency.
  var table: Table {
    Table(
      columns: [
        TableColumn(name: "code", title: "Agency"),
        TableColumn(name: "actions", title: "Actions", kind: .number),
        TableColumn(name: "file", title: "Sheet"), TableColumn(name: "letter", title: "Letter"),
        TableColumn(name: "recipient", title: "To"), TableColumn(name: "address", title: "Address"),
      ],
      rows: letters.map { letter in
        [
          .text(letter.agency.code), .number(letter.actions), .text(letter.path), .text(letter.letterPath),
          .text(letter.recipient?.name ?? ""), .text(letter.recipient?.address ?? ""),
        ]
      })
  }

  /// Who cannot be written to, and what went out before.
  var sentences: [String] {
    let unaddressed = letters.filter { ($0.recipient?.address ?? "").isEmpty }.map(\.agency.name)
    let again = letters.filter { letter in round.request(to: letter.agency.id) != nil }.map(\.agency.name)
    return [
      ("Without an address, because the directory names no lead officer with an e-mail address", unaddressed),
      ("Sent before, and written again with the cells as they were sent then", again),
    ].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: "; "))." }
  }
}

/// One agency's sheet and the letter that takes it.
struct RoundSheetLetter {
  let sheet: RoundForm
  let agency: Agency
  let recipient: MailDraft.Mailbox?
  let form: RoundRequest.Form
  let actions: Int
  /// The path of both without what follows the full stop.
  let stem: String

  var path: String { stem + (form == .csv ? ".csv" : ".xlsx") }
  var letterPath: String { stem + ".eml" }

  func write(in session: Session) throws {
    switch form {
    case .csv: try InputFile.write(sheet.csv, to: path)
    case .workbook:
      do throws(WriteRefusal) { try sheet.workbook(on: session.today).write(to: path) } catch {
        throw Refusal(error.sentence)
      }
    }
    let attachment = MailAttachment(
      name: InputFile.name(of: path), kind: form == .csv ? .csv : .workbook, bytes: try InputFile.bytes(at: path))
    let draft = RoundLetter(sheet, to: recipient).draft(from: session.sender, attaching: attachment)
    let boundary = session.mint.make(RoundRequest.self).text
    try InputFile.write(draft.bytes(at: WallClock.now, boundary: boundary), to: letterPath)
  }
}
