/// Every alert of a register on a day, in the order of lists, kept so that they can be listed without reading the records.
public struct KeptAlerts: Sendable {
  enum Table: Int, CaseIterable { case agencies, places, rows, files }

  /// What is kept of a record that alerts are about, by its columns.
  enum PlaceColumn: Int, CaseIterable { case record, title, agency, person, kind }

  /// What is kept of an alert, by its columns.
  enum RowColumn: Int, CaseIterable { case code, place, due, days, message, isAcknowledged }

  let reader: KeptReader
  let agencies: [KeptAgency]

  /// An agency, and where its name lies.
  struct KeptAgency: Sendable {
    let names: AgencyNames
    let name: UInt32
  }

  /// Nothing for bytes that are not of this form.
  public init?(_ bytes: any KeptBytes) {
    guard let reader = KeptReader(bytes, tables: Table.allCases.count) else { return nil }
    self.reader = reader
    agencies = (0..<reader.count(of: Table.agencies.rawValue, width: 4)).map { row in
      KeptAgency(
        names: AgencyNames(reader, in: Table.agencies.rawValue, row: row),
        name: reader.number(Table.agencies.rawValue, row * 4 + 2))
    }
  }

  public var count: Int { reader.count(of: Table.rows.rawValue, width: RowColumn.allCases.count) }

  public var alerts: [KeptAlert] {
    let table = KeptAlertTable(self)
    return (0..<count).map { KeptAlert(table: table, row: $0) }
  }

  public var files: [KeptStanding] { reader.standings(in: Table.files.rawValue) }

  /// What is to be kept of a register's alerts.
  public static func bytes(of alerts: [Alert], files: [KeptStanding]) -> [UInt8] {
    var page = KeptAlertPage()
    for alert in alerts { page.add(alert) }
    page.add(files)
    return page.bytes
  }
}

/// What the rows of one list of kept alerts share. A class: every row refers to it, none copies it.
final class KeptAlertTable: Sendable {
  let kept: KeptAlerts
  init(_ kept: KeptAlerts) { self.kept = kept }
}

/// Writes the tables of `KeptAlerts`.
private struct KeptAlertPage {
  private typealias Table = KeptAlerts.Table

  private var writer = KeptWriter(tables: Table.allCases.count)
  private var agencies: [AgencyID: UInt32] = [:]
  private var places: [ObjectIdentifier: UInt32] = [:]

  var bytes: [UInt8] { writer.bytes }

  mutating func add(_ alert: Alert) {
    let codes = AlertCode.allCases
    let row = [
      UInt32(codes.firstIndex(of: alert.code) ?? 0), place(of: alert), KeptWriter.number(alert.due),
      KeptWriter.number(alert.days), writer.place(of: alert.message), alert.isAcknowledged ? 1 : 0,
    ]
    writer.add(row, to: Table.rows.rawValue)
  }

  mutating func add(_ files: [KeptStanding]) { writer.add(files, to: Table.files.rawValue) }

  private mutating func place(of alert: Alert) -> UInt32 {
    let key = ObjectIdentifier(alert.place)
    if let known = places[key] { return known }
    let row = [
      writer.place(of: alert.record), writer.place(of: alert.title), agency(alert.agencyNames),
      writer.place(of: alert.person), alert.kind.rawValue,
    ]
    writer.add(row, to: Table.places.rawValue)
    places[key] = UInt32(places.count)
    return UInt32(places.count - 1)
  }

  /// Counted from 1: nought is none.
  private mutating func agency(_ names: AgencyNames?) -> UInt32 {
    guard let names else { return 0 }
    if let known = agencies[names.id] { return known }
    writer.add(names, to: Table.agencies.rawValue)
    agencies[names.id] = UInt32(agencies.count + 1)
    return UInt32(agencies.count)
  }
}
