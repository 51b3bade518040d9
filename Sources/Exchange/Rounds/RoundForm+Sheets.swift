import Casework

extension RoundForm {
  /// The tab of the sheet that is filled in, and that of the one which says unseen what it belongs to.
  static let (sheetName, identityName) = ("Actions", "Heed")

  /// The sheet to fill in, protected without a password against slips of the hand, and the hidden one that says which
  /// round it belongs to.
  public func workbook(on day: Day) -> WorkbookFile {
    let columns = FormColumn.allCases
    var sheet = WorkbookSheet(table, lines: notes)
    sheet.protection = .locked(except: Set(FormColumn.answers.compactMap { columns.firstIndex(of: $0) }))
    sheet.widths = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0, $1.width) })
    sheet.validations = validations
    var identity = WorkbookSheet(identity)
    identity.state = .veryHidden
    identity.protection = .locked(except: [])
    return WorkbookFile([sheet, identity], title: title, board: board, day: day)
  }

  /// The same sheet for those without a spreadsheet program that reads workbooks: its last column says on every row what
  /// it belongs to, because nothing else of a CSV file outlives being saved again.
  public var csv: [UInt8] {
    let rows = request.asks.map { ask in cells(of: ask).map(\.words) }
    return CSVWriter.bytes(notes.map { [$0] } + [table.columns.map(\.title)] + rows)
  }

  var table: TypedTable {
    TypedTable(
      Self.sheetName, columns: FormColumn.allCases.map { TypedColumn($0.title, $0.kind) },
      rows: request.asks.map(cells))
  }

  private func cells(of ask: RoundAsk) -> [TypedCell] {
    FormColumn.allCases.map { column in
      switch column {
      case .mark: .text(mark(of: ask).text)
      // A day, so that what is typed becomes one.
      case .proposed: .day(nil)
      case .due: Day(printed: ask.printed.due).map { .day($0) } ?? .text(ask.printed.words(column))
      default: .text(ask.printed.words(column))
      }
    }
  }

  /// What the hidden sheet says.
  private var identity: TypedTable {
    let facts = [
      ("format", "\(FormMark.version)"), ("board", board), ("round", round.text), ("reference", reference),
      ("request", request.id.text), ("agency", request.agency?.text ?? ""),
    ]
    return TypedTable(
      Self.identityName, columns: ["What", "Value", "Action"].map { TypedColumn($0, .name) },
      rows: facts.map { [.text($0.0), .text($0.1), .text("")] }
        + request.asks.map { [.text("row"), .text(mark(of: $0).text), .text($0.action?.text ?? "")] })
  }

  private var validations: [Int: ColumnValidation] {
    let list = ColumnValidation(
      .words(claims), title: FormColumn.claim.title, message: "Choose one of \(claims.joined(separator: ", ")).")
    let day = ColumnValidation(
      .day, title: FormColumn.proposed.title,
      message: "Only to ask for another date: write it like 31/12/2026, and say why in the next column. "
        + "Leave it empty where the date stands.")
    // A list holds no comma in any of its words, and no more than 255 letters: words beyond that are typed.
    let isListed = !claims.contains { $0.contains(",") } && claims.joined(separator: ",").utf16.count <= 255
    return Dictionary(
      uniqueKeysWithValues: FormColumn.allCases.enumerated().compactMap { place, column in
        switch column {
        case .claim: isListed && !claims.isEmpty ? (place, list) : nil
        case .proposed: (place, day)
        default: nil
        }
      })
  }
}

extension FormColumn {
  fileprivate var kind: TypedColumn.Kind {
    switch self {
    case .reference, .leads, .stage, .claimed, .claim, .mark: .name
    case .action, .outcome, .update, .progress, .evidence, .reason: .words
    case .due, .proposed: .day
    }
  }

  /// In characters: all that can be seen still prints in legible letters on a page laid across.
  fileprivate var width: Double {
    switch self {
    case .reference, .leads: 14
    case .action: 30
    case .outcome, .update, .evidence: 20
    case .due, .proposed: 12
    case .stage: 10
    case .claimed, .claim: 8
    case .progress: 32
    case .reason: 18
    case .mark: 0
    }
  }
}
