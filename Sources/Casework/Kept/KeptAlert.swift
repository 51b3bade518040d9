/// One alert of a day, read from what was kept of it.
public struct KeptAlert: AlertListing {
  private typealias Table = KeptAlerts.Table
  private typealias PlaceColumn = KeptAlerts.PlaceColumn
  private typealias RowColumn = KeptAlerts.RowColumn

  let table: KeptAlertTable
  let row: Int

  private var reader: KeptReader { table.kept.reader }

  private func number(_ column: RowColumn) -> UInt32 {
    reader.number(Table.rows.rawValue, row * RowColumn.allCases.count + column.rawValue)
  }

  private func number(_ column: PlaceColumn) -> UInt32 {
    reader.number(Table.places.rawValue, Int(number(.place)) * PlaceColumn.allCases.count + column.rawValue)
  }

  private static let codes = Array(AlertCode.allCases)

  public var code: AlertCode { Self.codes[min(Int(number(.code)), Self.codes.count - 1)] }
  public var record: String { reader.words(at: number(.record)) }
  public var kind: AlertedKind { AlertedKind(rawValue: number(.kind)) ?? .other }
  public var title: String { reader.words(at: number(.title)) }
  public var person: String { reader.words(at: number(.person)) }
  public var due: Day? { KeptReader.day(number(.due)) }
  public var days: Int? { KeptReader.int(number(.days)) }
  public var message: String { reader.words(at: number(.message)) }
  public var isAcknowledged: Bool { number(.isAcknowledged) != 0 }
  public var agencyNames: AgencyNames? { keptAgency?.names }

  private var keptAgency: KeptAlerts.KeptAgency? {
    let place = Int(number(.agency))
    return place > 0 && place <= table.kept.agencies.count ? table.kept.agencies[place - 1] : nil
  }
}

/// A cell of a kept row as its bytes, so that long lists are written without making texts of them.
public struct KeptText {
  public let bytes: UnsafeRawBufferPointer
  /// Whether all of them are printable ASCII that needs no escape anywhere.
  public let isPlain: Bool
}

extension KeptAlert {
  /// The record, its title, the agency's name, the person, and the sentence.
  ///
  /// - Parameter use: is given them while the bytes stay where they are.
  public func withCells(
    _ use: (_ record: KeptText, _ title: KeptText, _ agency: KeptText, _ person: KeptText, _ message: KeptText) -> Void
  ) {
    let agency =
      keptAgency.map { cell($0.name) } ?? KeptText(bytes: UnsafeRawBufferPointer(start: nil, count: 0), isPlain: true)
    use(cell(number(.record)), cell(number(.title)), agency, cell(number(.person)), cell(number(.message)))
  }

  private func cell(_ place: UInt32) -> KeptText {
    let text = reader.text(at: place)
    return KeptText(bytes: text.bytes, isPlain: text.isPlain)
  }
}
