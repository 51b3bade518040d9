import Casework

/// A chronology read from a sheet. `ImportChronology` puts its events under their case, with the agencies they bring.
public struct ChronologyImport: Sendable {
  public let events: [ChronologyEvent]
  /// Bodies that the sheet names and the directory did not know.
  public let agencies: [Agency]
  public let columns: ColumnGuess<ChronologyColumn>
  public let doubts: [Doubt]

  /// - Parameters:
  ///   - agency: whose chronology it is, for rows that name no agency.
  ///   - document: what it is quoted from, which is the source of rows that name none: "police-chronology.csv".
  /// - Throws: a refusal where no column holds events, or neither a column nor `agency` says whose they are.
  public init(
    _ table: SheetTable, agency: AgencyID?, document: String, mappings: [ColumnMapping] = [], register: Register,
    mint: IdentifierMint
  ) throws(ImportRefusal) {
    let columns = try ColumnGuess<ChronologyColumn>(table, mappings: mappings)
    var reader = EventReader(register, mint, columns, agency, document)
    let rows = SheetRow.rows(of: table, columns)
    reader.doubts = SheetRow.doubts(of: rows, in: table)
    for row in rows { try reader.read(row) }
    events = reader.events
    agencies = reader.names.agencies(besides: register.agencies)
    self.columns = columns
    doubts = reader.doubts
  }
}

/// Goes down a chronology.
private struct EventReader {
  var events: [ChronologyEvent] = []
  var names: PrintedAgencies
  var doubts: [Doubt] = []
  private let mint: IdentifierMint
  private let columns: ColumnGuess<ChronologyColumn>
  private let agency: AgencyID?
  private let document: String

  init(
    _ register: Register, _ mint: IdentifierMint, _ columns: ColumnGuess<ChronologyColumn>, _ agency: AgencyID?,
    _ document: String
  ) {
    names = PrintedAgencies(register.agencies, mint: mint)
    (self.mint, self.columns, self.agency, self.document) = (mint, columns, agency, document)
  }

  mutating func read(_ row: SheetRow<ChronologyColumn>) throws(ImportRefusal) {
    if !row.owns(.event), let last = events.indices.last {
      append(row.ownColumns.map { ($0, row.words(inColumn: $0)) }, to: last)
      return doubts.append(row.doubt("The row tells no event: its words are kept with the event above it."))
    }
    var event = ChronologyEvent(id: mint.make())
    event.agency = try agency(of: row)
    readStart(row, into: &event)
    event.end = row.line(.end)
    event.source = row.line(.source)
    if event.source.isEmpty {
      event.source = document
      doubts.append(row.doubt(.source, "No source of information is printed: the sheet itself is given."))
    }
    event.event = row[.event]
    event.response = row[.response]
    event.comment = row[.comment]
    event.isKeyEpisode = ["y", "yes", "x", "true", "1", "key", "✓"].contains(row.line(.keyEpisode).lowercased())
    event.subject = row.line(.subject)
    events.append(event)
    append(row.keptCells, to: events.count - 1)
  }

  /// Cells that fit no field go under their headings into the comment, so that no word is lost.
  private mutating func append(_ cells: [(column: Int, text: String)], to index: Int) {
    let lines = cells.map { "\(columns.heading($0.column)): \($0.text)" }
    events[index].comment = ([events[index].comment] + lines).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private mutating func agency(of row: SheetRow<ChronologyColumn>) throws(ImportRefusal) -> AgencyID {
    let printed = row.line(.agency)
    if let id = names.exact(printed) { return id }
    if printed.isEmpty {
      if let agency { return agency }
      throw ImportRefusal(
        "the event has no agency: fill the cell, or say whose chronology it is.", at: row.place(.agency))
    }
    doubts.append(row.doubt(.agency, "“\(printed)” is not in the directory: it is proposed as an agency."))
    return names.propose(printed)
  }

  /// "12/03/2019 14:05": the day and the time; anything else is an uncertain date in its own words.
  private mutating func readStart(_ row: SheetRow<ChronologyColumn>, into event: inout ChronologyEvent) {
    let printed = row.line(.start)
    event.start = printed.isEmpty ? "undated" : printed
    event.time = row.line(.time)
    var words = printed.split(separator: " ")
    if let last = words.last, let time = Self.time(last) {
      words.removeLast()
      if event.time.isEmpty { event.time = time }
    }
    let day = words.joined(separator: " ")
    event.on = Day(printed: day)
    guard event.on == nil else { return }
    let why =
      printed.isEmpty
      ? "No day is printed." : Timescale(printed: day).doubt ?? "“\(printed)” is not one day: it is kept as printed."
    doubts.append(row.doubt(.start, why))
  }

  /// "14:05" and "1405hrs" are times of the day.
  private static func time(_ word: Substring) -> String? {
    let isMarked = word.contains(":") || word.lowercased().hasSuffix("hrs")
    let digits = word.filter(\.isNumber)
    guard isMarked, digits.count == 4 || (digits.count == 3 && word.contains(":")) || digits.count == 6 else {
      return nil
    }
    let hour = digits.count == 3 ? digits.prefix(1) : digits.prefix(2)
    let minute = digits.dropFirst(hour.count).prefix(2)
    guard let h = Int(hour), let m = Int(minute), h < 24, m < 60 else { return nil }
    return "\(h < 10 ? "0" : "")\(h):\(minute)"
  }
}
