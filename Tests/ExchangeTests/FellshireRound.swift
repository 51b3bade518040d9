import Casework
import Testing

@testable import Exchange

/// A round that three agencies were asked in, and what comes back from one of them.
struct FellshireRound {
  static let meeting = Day(year: 2026, month: 12, day: 14)!
  static let sent = Day(year: 2026, month: 11, day: 21)!
  static let came = Day(year: 2026, month: 11, day: 27)!

  var register: Register
  let id = UpdateRoundID("round")

  init(board: String = "Fellshire", round reference: String = "ROUND-2026-001") {
    let agencies = [("police", "Fellshire Police"), ("housing", "Dale Housing"), ("health", "Fell Health Trust")]
    register = Sheets.register(agencies.map { Sheets.agency($0.0, $0.1) })
    register.changeSettings {
      $0.board.name = board
      $0.bragScheme = "brag"
    }
    register.put(Self.plan)
    let round = register.newRound(id: id, reference: reference, meetingOn: Self.meeting, on: Self.sent)
    register.put(round)
    let requests = register.requestsToSend(in: round, on: Self.sent, mint: Sheets.mint())
    SendRound(round: id, requests: requests, on: Self.sent, today: Self.sent).apply(to: &register)
  }

  private static var plan: Plan {
    Plan(id: PlanID("plan")) { plan in
      plan.reference = "PLAN-2026-001"
      plan.title = "Self-neglect"
      plan.moves = [StageMove(id: Identifier("open")) { $0.to = .open }]
      plan.actions = [
        action("1", "police", "Train every response officer\r\nin self-neglect", due: "31/12/2026"),
        action("2", "police", "=Write to each landlord’s agent", due: "May 2027"),
        action("3", "police", "Agree a pathway with Dale Housing", due: "ongoing"),
        action("4", "housing", "Survey every tenant over 80", due: "28/02/2027"),
      ]
    }
  }

  private static func action(_ ref: String, _ agency: String, _ text: String, due: String) -> Action {
    Action(id: ActionID("action\(ref)")) { action in
      (action.ref, action.text, action.leadAgency) = (ref, text, AgencyID(agency))
      action.intendedOutcome = "Fewer people are found too late"
      action.timescale = Timescale(printed: due)
      action.moves = [StageMove(id: Identifier("move\(ref)")) { $0.to = .inProgress }]
      action.claims = [BragClaim(id: Identifier("claim\(ref)")) { $0.level = "green" }]
      action.progress = [ProgressEntry(id: Identifier("entry\(ref)")) { $0.text = "First course booked" }]
    }
  }

  var round: UpdateRound { register.rounds[id] ?? UpdateRound() }

  func request(_ agency: String = "police") throws -> RoundRequest {
    try #require(round.request(to: AgencyID(agency)))
  }

  func form(_ agency: String = "police") throws -> RoundForm {
    try #require(RoundForm(of: request(agency), in: round, register: register))
  }

  /// The sheet as a spreadsheet shows it, row by row with the lines above it.
  func sheet(_ agency: String = "police") throws -> ReturnedSheet {
    ReturnedSheet(rows: try SheetTable(form(agency).csv).rows)
  }

  func read(_ sheet: ReturnedSheet) throws -> RoundReturn {
    try read(Array(sheet.text.utf8))
  }

  func read(_ bytes: [UInt8]) throws -> RoundReturn {
    try RoundReturn(bytes, document: "back.csv", register: register, on: Self.came, mint: Sheets.mint())
  }

  func read(_ workbook: Workbook) throws -> RoundReturn {
    try RoundReturn(
      ReturnedForm(workbook: workbook), document: "back.xlsx", register: register, on: Self.came, mint: Sheets.mint())
  }

  /// Keeps what came in.
  mutating func receive(_ read: RoundReturn) {
    let command = read.command(fingerprint: "f", on: Self.came, today: Self.came, mint: Sheets.mint())
    #expect(command.violations(in: register).isEmpty)
    command.apply(to: &register)
  }
}

/// An agency's sheet while someone works on it.
struct ReturnedSheet {
  var rows: [[String]]

  var header: Int { rows.firstIndex { $0.first == FormColumn.reference.title } ?? 0 }

  /// The cell of an action, counted from 1, in a column.
  subscript(action: Int, column: FormColumn) -> String {
    get { rows[header + action][FormColumn.allCases.firstIndex(of: column)!] }
    set { rows[header + action][FormColumn.allCases.firstIndex(of: column)!] = newValue }
  }

  /// As a spreadsheet saves it: an apostrophe that stands in a cell is no more than a letter to it.
  var text: String { CSVWriter.text(rows, isSafe: false) }

  /// The same as a workbook with its hidden sheet.
  func workbook(_ form: RoundForm, formulas: [CellPlace: String] = [:]) -> Workbook {
    let identity = form.workbook(on: FellshireRound.sent).sheets[1].rows
    let hidden = [identity.columns.map(\.title)] + (0..<identity.count).map { identity.row($0).map(\.words) }
    return Workbook(sheets: [
      Workbook.Sheet(name: "Actions", rows: Self.rows(rows, formulas)),
      Workbook.Sheet(name: "Heed", state: .veryHidden, rows: Self.rows(hidden, [:])),
    ])
  }

  static func rows(_ rows: [[String]], _ formulas: [CellPlace: String]) -> [Workbook.Row] {
    rows.enumerated().map { row, cells in
      Workbook.Row(
        row + 1,
        cells.enumerated().map { column, text in
          Workbook.Cell(
            column: column + 1, .text(text), text: text,
            formula: formulas[CellPlace(row: row + 1, column: column + 1)])
        })
    }
  }
}
